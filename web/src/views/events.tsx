import { PageHead } from "../components/parts";
import { Empty } from "../components/states";
import type { ViewProps } from "../app";

export default function Events(_: ViewProps) {
  return <><PageHead title="Events" /><Empty title="Nothing here yet." /></>;
}
