// The outlines are a file of their own, fetched from where the page came from when a map is first opened.
import { unpackShapes, type Shapes, type ShapesFile } from "./locate";
import address from "./shapes.json?url";

let asked: Promise<Shapes> | null = null;

export function loadShapes(): Promise<Shapes> {
  asked ??= fetch(address).then(async (response) => {
    if (!response.ok) throw new Error("The outlines of the map could not be loaded.");
    return unpackShapes((await response.json()) as ShapesFile);
  });
  asked.catch(() => { asked = null; });
  return asked;
}
