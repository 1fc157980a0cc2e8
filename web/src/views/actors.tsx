import { PageHead } from "../components/parts";
import { Empty } from "../components/states";
import type { ViewProps } from "../app";

export default function Actors(_: ViewProps) {
  return <><PageHead title="Actors" /><Empty title="Nothing here yet." /></>;
}
