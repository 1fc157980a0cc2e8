import { PageHead } from "../components/parts";
import { Empty } from "../components/states";
import type { ViewProps } from "../app";

export default function Map(_: ViewProps) {
  return <><PageHead title="Map" /><Empty title="Nothing here yet." /></>;
}
