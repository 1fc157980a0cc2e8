import { PageHead } from "../components/parts";
import { Empty } from "../components/states";
import type { ViewProps } from "../app";

export default function Today(_: ViewProps) {
  return <><PageHead title="Today" /><Empty title="Nothing here yet." /></>;
}
