// Places of the service's answer sorted into what a map can draw: dots, outlines, and what it cannot.
import type { PlaceRow } from "../types";
import { locate, type Area, type Shapes } from "./locate";

export interface DotPlace { place: PlaceRow; lon: number; lat: number }
export interface AreaPlaces { area: Area; places: PlaceRow[]; events: number }
export interface Layers {
  dots: DotPlace[];
  areas: AreaPlaces[]; // the largest numbers first
  nowhere: PlaceRow[]; // named, but neither a point nor an outline is known
}

export function sortPlaces(shapes: Shapes, places: readonly PlaceRow[], countryName: (code: string) => string): Layers {
  const dots: DotPlace[] = [];
  const areas = new Map<string, AreaPlaces>();
  const nowhere: PlaceRow[] = [];
  for (const place of places) {
    const found = locate(shapes, place, countryName);
    if (found.kind === "dot") dots.push({ place, lon: found.lon, lat: found.lat });
    else if (found.kind === "none") nowhere.push(place);
    else {
      const own = areas.get(found.area.key) ?? { area: found.area, places: [], events: 0 };
      own.places.push(place);
      own.events += place.events;
      if (found.area.exact && !own.area.exact) own.area = found.area;
      areas.set(found.area.key, own);
    }
  }
  return { dots, areas: [...areas.values()].sort((a, b) => b.events - a.events), nowhere };
}

/** Four steps of hatching by number of events, for the largest of all. */
export function step(events: number, most: number): 1 | 2 | 3 | 4 {
  const share = Math.log(1 + events) / Math.log(1 + Math.max(most, 1));
  return share > 0.8 ? 4 : share > 0.55 ? 3 : share > 0.3 ? 2 : 1;
}
