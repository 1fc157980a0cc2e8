// Where on the map a place is drawn. A point or a town is a dot; a region, water or country is its outline, since nobody said
// where in it: never a dot in its middle.

import { geoCircle, geoContains } from "d3-geo";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { GROUPS, WATERS, WATER_NAMES } from "./areas";

export type Shape = Feature<Polygon | MultiPolygon>;

export interface Place {
  place: string;
  country: string | null;
  lat: number | null;
  lon: number | null;
  precision: string | null;
}

export interface Area {
  key: string; // the same outline has the same key, whatever the place is called
  name: string; // what the outline is
  exact: boolean; // false: the place lies somewhere in the outline, which is larger ("in Lebanon")
  water: boolean; // drawn below the land
  shapes: Shape[];
}

export type Located = { kind: "dot"; lon: number; lat: number } | { kind: "area"; area: Area } | { kind: "none" };

export interface Shapes {
  countries: Map<string, Shape>;
  regions: { names: string[]; country: string; shape: Shape }[];
}

type Properties = { n?: string; c?: string };
export type ShapesFile = Topology<{ countries: GeometryCollection<Properties>; regions: GeometryCollection<Properties> }>;

export function unpackShapes(file: ShapesFile): Shapes {
  const countries = feature(file, file.objects.countries) as FeatureCollection<Polygon | MultiPolygon>;
  const regions = feature(file, file.objects.regions) as FeatureCollection<Polygon | MultiPolygon, Properties>;
  return {
    countries: new Map(countries.features.map((f) => [String(f.id), f])),
    regions: regions.features.map((shape) => ({
      names: (shape.properties.n ?? "").split("|").map(plainName),
      country: shape.properties.c ?? "",
      shape,
    })),
  };
}

/** "Kherson Oblast" and "Khersón" are one name. */
export function plainName(name: string): string {
  const bare = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’`ʻ]/g, "")
    .replace(/^(state|province|region|governorate|republic) of (the )?/, "")
    .replace(/[ -](oblast|province|state|governorate|region|department|district|prefecture|krai|county|republic)$/, "")
    .trim();
  return bare || name.toLowerCase();
}

function member(shapes: Shapes, name: string): Shape | undefined {
  const [country, region] = name.split("/") as [string, string?];
  if (region === undefined) {
    return shapes.countries.get(country);
  }
  const plain = plainName(region);
  return shapes.regions.find((r) => r.country === country && r.names.includes(plain))?.shape;
}

/** The outlines of an area made of regions or countries; without those that the file lacks. */
export function groupShapes(shapes: Shapes, name: string): Shape[] {
  return (GROUPS[name] ?? []).map((m) => member(shapes, m)).filter((s): s is Shape => s !== undefined);
}

function water(name: string): Area | null {
  const whole = WATER_NAMES[name] ?? name;
  const ring = WATERS[whole];
  if (!ring) {
    return null;
  }
  const closed = [...ring, ring[0] as readonly [number, number]].map(([lon, lat]) => [lon, lat]);
  const shape: Shape = { type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [clockwise(closed)] } };
  return { key: `water/${whole}`, name: whole, exact: whole === name, water: true, shapes: [shape] };
}

/** d3-geo takes the side to the right of a ring for its inside. */
function clockwise(ring: number[][]): number[][] {
  let turn = 0;
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1] as number[], ring[i] as number[]];
    turn += ((b[0] as number) - (a[0] as number)) * ((b[1] as number) + (a[1] as number));
  }
  return turn > 0 ? ring : ring.slice().reverse();
}

function area(key: string, name: string, exact: boolean, found: Shape[]): Located {
  return { kind: "area", area: { key, name, exact, water: false, shapes: found } };
}

/** Countries that the file has no outline of are islands smaller than this circle. */
function around(lon: number, lat: number): Shape {
  return { type: "Feature", properties: {}, geometry: geoCircle().center([lon, lat]).radius(1)() };
}

export function locate(shapes: Shapes, place: Place, countryName: (code: string) => string = (c) => c): Located {
  const { country, lat, lon, precision } = place;
  if (lat === null || lon === null || precision === null) {
    return { kind: "none" };
  }
  if (precision === "point" || precision === "city") {
    return { kind: "dot", lon, lat };
  }
  const whole = country === null ? undefined : shapes.countries.get(country);
  if (precision === "country" && country !== null) {
    return area(country, place.place, true, [whole ?? around(lon, lat)]);
  }
  const group = groupShapes(shapes, place.place);
  if (group.length > 0) {
    return area(`group/${place.place}`, place.place, true, group);
  }
  if (country === null) {
    const found = water(place.place);
    return found ? { kind: "area", area: found } : { kind: "none" };
  }
  const plain = plainName(place.place);
  const own = shapes.regions.filter((r) => r.country === country);
  const named = own.find((r) => r.names.includes(plain));
  if (named) {
    return area(`${country}/${named.names[0]}`, place.place, true, [named.shape]);
  }
  const larger = own.find((r) => geoContains(r.shape, [lon, lat]));
  if (larger) {
    const name = ((larger.shape.properties as Properties | null)?.n ?? "").split("|")[0] || countryName(country);
    return area(`${country}/${larger.names[0]}`, name, false, [larger.shape]);
  }
  const sea = water(place.place);
  if (sea) {
    return { kind: "area", area: sea };
  }
  return whole ? area(country, countryName(country), false, [whole]) : { kind: "none" };
}
