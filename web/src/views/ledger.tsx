import { PageHead } from "../components/parts";
import { Empty } from "../components/states";
import type { ViewProps } from "../app";

export default function Ledger(_: ViewProps) {
  return <><PageHead title="Ledger" /><Empty title="Nothing here yet." /></>;
}
