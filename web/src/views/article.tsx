import { PageHead } from "../components/parts";
import { Empty } from "../components/states";
import type { ViewProps } from "../app";

export default function Article(_: ViewProps) {
  return <><PageHead title="Article" /><Empty title="Nothing here yet." /></>;
}
