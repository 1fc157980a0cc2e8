import { PageHead } from "../components/parts";
import { Empty } from "../components/states";
import type { ViewProps } from "../app";

export default function Search(_: ViewProps) {
  return <><PageHead title="Search" /><Empty title="Nothing here yet." /></>;
}
