import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fit, hold, shift, toScreen, whole, zoomAt } from "../../../src/map/camera";
import { cluster } from "../../../src/map/cluster";
import { GROUPS, WATER_NAMES, WATERS } from "../../../src/map/areas";
import { groupShapes, locate, plainName, unpackShapes, type ShapesFile } from "../../../src/map/locate";
import { geoArea } from "d3-geo";

// Tests run in web/: node's working directory, whatever bundles this file.
const shapes = unpackShapes(JSON.parse(readFileSync("src/map/shapes.json", "utf8")) as ShapesFile);
const place = (name: string, country: string | null, lat: number, lon: number, precision: string) => ({ place: name, country, lat, lon, precision });

test("a town is a dot, a country and a region an outline", () => {
  assert.equal(locate(shapes, place("Kyiv", "UKR", 50.4, 30.5, "city")).kind, "dot");
  const state = locate(shapes, place("Ukraine", "UKR", 49, 32, "country"));
  assert.ok(state.kind === "area" && state.area.exact && state.area.key === "UKR");
  const oblast = locate(shapes, place("Kherson Oblast", "UKR", 46.5, 33.3, "region"));
  assert.ok(oblast.kind === "area" && oblast.area.exact && oblast.area.key === "UKR/kherson");
});

test("nothing that is vaguer than a town becomes a dot, and without a place there is none", () => {
  for (const [name, country, precision] of [["Middle East", null, "region"], ["Red Sea", null, "region"], ["Southern Lebanon", "LBN", "region"], ["Nowhere", "TCD", "region"],
    ["Nowhere", null, "region"], ["Nowhere", null, "country"]] as const) {
    assert.notEqual(locate(shapes, place(name, country, 15, 18, precision)).kind, "dot", name);
  }
  assert.equal(locate(shapes, place("Nowhere", null, 15, 18, "region")).kind, "none");
  assert.equal(locate(shapes, { place: "Kyiv", country: "UKR", lat: null, lon: null, precision: null }).kind, "none");
});

test("a part of a region is drawn as the region around it, and says so", () => {
  const found = locate(shapes, place("Los Angeles County", "USA", 34.36, -118.2, "region"));
  assert.ok(found.kind === "area" && !found.area.exact && found.area.name === "California");
});

test("Crimea lies in Ukraine, Gaza in Palestine, as in the gazetteer", () => {
  for (const [name, country, lat, lon] of [["Crimea", "UKR", 45.3, 34.4], ["Gaza Strip", "PSE", 31.42, 34.36], ["Somaliland", "SOM", 9.8, 46]] as const) {
    const found = locate(shapes, place(name, country, lat, lon, "region"));
    assert.ok(found.kind === "area" && found.area.exact, name);
  }
});

test("every area of the table has all of its outlines", () => {
  for (const [name, members] of Object.entries(GROUPS)) assert.equal(groupShapes(shapes, name).length, members.length, name);
  for (const water of Object.values(WATER_NAMES)) assert.ok(WATERS[water], water);
});

test("a water's ring encloses the water and not the rest of the world", () => {
  for (const name of Object.keys(WATERS)) {
    const found = locate(shapes, place(name, null, 0, 0, "region"));
    assert.ok(found.kind === "area" && found.area.water);
    assert.ok(geoArea(found.area.shapes[0]!) < 2 * Math.PI, name);
  }
});

test("names are compared without marks and without the word for the region", () => {
  assert.equal(plainName("Khersón Oblast"), plainName("Kherson"));
  assert.equal(plainName("State of Gujarat"), "gujarat");
  assert.equal(plainName("Province"), "province");
});

test("near dots are one, none is lost, and the order does not matter", () => {
  const dots = [{ x: 10, y: 10, events: 5, item: "a" }, { x: 14, y: 10, events: 1, item: "b" }, { x: 100, y: 10, events: 2, item: "c" }];
  const found = cluster(dots, 12);
  assert.deepEqual(found.map((c) => c.events).sort(), [2, 6]);
  assert.deepEqual(cluster([...dots].reverse(), 12), found);
});

test("the camera stays on the map, and enlarging keeps the point under the pointer", () => {
  const size = { width: 800, height: 400 };
  const at = zoomAt(whole(size), size, 4, 600, 100);
  const [x, y] = toScreen(at, size, 600, 100);
  assert.ok(Math.abs(x - 600) < 1e-6 && Math.abs(y - 100) < 1e-6);
  assert.deepEqual(hold({ zoom: 0.1, x: -50, y: 9000 }, size), whole(size));
  assert.equal(shift(at, size, 1e6, 0).x, 800 - 100);
  const seen = fit([[100, 100], [200, 150]], size);
  assert.equal(seen.x, 150);
});

test("no outline is the world turned inside out", () => {
  for (const [id, shape] of shapes.countries) assert.ok(geoArea(shape) < 2 * Math.PI, id);
  for (const region of shapes.regions) assert.ok(geoArea(region.shape) < 2 * Math.PI, region.names[0]);
  const tuvalu = locate(shapes, place("Tuvalu", "TUV", -8, 178, "country"));
  assert.ok(tuvalu.kind === "area" && geoArea(tuvalu.area.shapes[0]!) < 0.01);
});
