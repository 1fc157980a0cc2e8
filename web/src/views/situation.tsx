import { PageHead } from "../components/parts";
import { Empty } from "../components/states";
import type { ViewProps } from "../app";

export default function Situation(_: ViewProps) {
  return <><PageHead title="Situation" /><Empty title="Nothing here yet." /></>;
}
