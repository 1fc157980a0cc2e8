import { PageHead } from "../components/parts";
import { Empty } from "../components/states";
import type { ViewProps } from "../app";

export default function Matters(_: ViewProps) {
  return <><PageHead title="Matters" /><Empty title="Nothing here yet." /></>;
}
