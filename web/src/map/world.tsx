// The drawing: land, hatched outlines, dots and clusters. Dragged and enlarged by pointer, wheel and keys.
import { geoNaturalEarth1, geoPath, geoGraticule10 } from "d3-geo";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { PlaceRow } from "../types";
import { counted, names } from "../words";
import { fit, MOST, shift, toScreen, whole, zoomAt, type Camera, type Size } from "./camera";
import { cluster, dotRadius, type Cluster } from "./cluster";
import { step, type AreaPlaces, type DotPlace, type Layers } from "./layers";
import type { Shapes } from "./locate";

export type Target = { kind: "area"; area: AreaPlaces } | { kind: "cluster"; cluster: Cluster<DotPlace> };

export function targetWords(target: Target): string {
  if (target.kind === "area") {
    const { area, events } = target.area;
    const n = counted(events, "story event");
    if (area.exact) return `${area.name}: ${n}, no nearer place told`;
    return `Somewhere in ${area.name}: ${n} (${names([...new Set(target.area.places.map((p) => p.place))], 3)})`;
  }
  return `${names(target.cluster.items.map((d) => d.place.place), 3)}: ${counted(target.cluster.events, "story event")}`;
}

export interface WorldProps {
  shapes: Shapes;
  layers: Layers;
  size: Size;
  camera: Camera;
  setCamera: (camera: Camera) => void;
  chosen: string | null; // key of an area, or "place lon lat" of a dot
  choose: (target: Target | null) => void;
}

const dotKey = (d: DotPlace) => `${d.place.place} ${d.lon} ${d.lat}`;
export function targetKey(target: Target): string {
  return target.kind === "area" ? target.area.area.key : dotKey(target.cluster.items[0]!);
}

export function projectionOf(size: Size) {
  return geoNaturalEarth1().fitExtent([[4, 4], [size.width - 4, size.height - 4]], { type: "Sphere" });
}

export function World({ shapes, layers, size, camera, setCamera, chosen, choose }: WorldProps) {
  const projection = useMemo(() => projectionOf(size), [size.width, size.height]);
  const drawn = useMemo(() => {
    const path = geoPath(projection).digits(2);
    return {
      sphere: path({ type: "Sphere" }) ?? "", graticule: path(geoGraticule10()) ?? "",
      land: [...shapes.countries].map(([id, shape]) => ({ id, d: path(shape) ?? "" })),
      path: (area: AreaPlaces) => area.area.shapes.map((s) => path(s) ?? "").join(""),
    };
  }, [projection, shapes]);
  const areas = useMemo(() => layers.areas.map((a) => ({ a, d: drawn.path(a) })), [layers, drawn]);
  const most = layers.areas[0]?.events ?? 1;
  const dots = useMemo(() => layers.dots.map((d) => ({ d, at: projection([d.lon, d.lat]) as [number, number] })), [layers, projection]);
  const clusters = useMemo(() => {
    const seen = dots.map(({ d, at }) => {
      const [x, y] = toScreen(camera, size, at[0], at[1]);
      return { x, y, events: d.place.events, item: d };
    }).filter((d) => d.x > -30 && d.y > -30 && d.x < size.width + 30 && d.y < size.height + 30);
    return cluster(seen, 28).sort((a, b) => b.events - a.events);
  }, [dots, camera, size]);
  const heaviest = clusters[0]?.events ?? 1;
  const svg = useRef<SVGSVGElement>(null);
  const drag = useRef<{ x: number; y: number; moved: boolean } | null>(null);
  const pinch = useRef(new Map<number, { x: number; y: number }>());
  const now = useRef(camera);
  now.current = camera;

  useEffect(() => { // the wheel must be told that it is not passive
    const element = svg.current!;
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey && document.activeElement !== element && !element.contains(document.activeElement)) return; // scrolling the page passes over the map
      event.preventDefault();
      const box = element.getBoundingClientRect();
      setCamera(zoomAt(now.current, size, Math.exp(-event.deltaY * 0.002), event.clientX - box.left, event.clientY - box.top));
    };
    element.addEventListener("wheel", wheel, { passive: false });
    return () => element.removeEventListener("wheel", wheel);
  }, [size, setCamera]);

  function down(event: PointerEvent) {
    pinch.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    drag.current = { x: event.clientX, y: event.clientY, moved: false };
  }
  function move(event: PointerEvent) {
    const before = pinch.current.get(event.pointerId);
    if (!before || !drag.current) return;
    const all = pinch.current;
    if (all.size === 2) {
      const [a, b] = [...all.values()] as [{ x: number; y: number }, { x: number; y: number }];
      const far = Math.hypot(a.x - b.x, a.y - b.y);
      all.set(event.pointerId, { x: event.clientX, y: event.clientY });
      const [c, d] = [...all.values()] as [{ x: number; y: number }, { x: number; y: number }];
      const box = svg.current!.getBoundingClientRect();
      setCamera(zoomAt(now.current, size, Math.hypot(c.x - d.x, c.y - d.y) / Math.max(1, far), (c.x + d.x) / 2 - box.left, (c.y + d.y) / 2 - box.top));
      drag.current.moved = true;
      return;
    }
    const dx = event.clientX - before.x, dy = event.clientY - before.y;
    if (!drag.current.moved && Math.hypot(event.clientX - drag.current.x, event.clientY - drag.current.y) < 4) return;
    if (!drag.current.moved) svg.current!.setPointerCapture(event.pointerId);
    drag.current.moved = true;
    all.set(event.pointerId, { x: event.clientX, y: event.clientY });
    setCamera(shift(now.current, size, -dx, -dy));
  }
  function up(event: PointerEvent) {
    pinch.current.delete(event.pointerId);
  }
  function key(event: KeyboardEvent) {
    const by = size.width / 8;
    const moves: Record<string, () => Camera> = {
      "+": () => zoomAt(camera, size, 1.6, size.width / 2, size.height / 2), "=": () => zoomAt(camera, size, 1.6, size.width / 2, size.height / 2),
      "-": () => zoomAt(camera, size, 1 / 1.6, size.width / 2, size.height / 2), "0": () => whole(size),
      ArrowLeft: () => shift(camera, size, -by, 0), ArrowRight: () => shift(camera, size, by, 0),
      ArrowUp: () => shift(camera, size, 0, -by), ArrowDown: () => shift(camera, size, 0, by),
    };
    const made = moves[event.key];
    if (!made || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    setCamera(made());
  }
  /** A cluster opens by coming nearer, as long as its dots can part; then it is chosen. */
  function open(c: Cluster<DotPlace>) {
    const at = c.items.map((d) => projection([d.lon, d.lat]) as [number, number]);
    const xs = at.map((p) => p[0]), ys = at.map((p) => p[1]);
    const wide = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
    choose({ kind: "cluster", cluster: c });
    if (c.items.length > 1 && wide * MOST > 40 && camera.zoom < MOST) setCamera(fit([[Math.min(...xs), Math.min(...ys)], [Math.max(...xs), Math.max(...ys)]], size, Math.max(camera.zoom * 1.6, 10)));
  }
  function click(event: MouseEvent, act: () => void) {
    event.stopPropagation();
    if (!drag.current?.moved) act();
  }
  const enter = (act: () => void) => (event: KeyboardEvent) => {
    if (event.key === "Enter" || event.key === " ") { event.preventDefault(); event.stopPropagation(); act(); }
  };

  const z = camera.zoom;
  const move0 = `translate(${size.width / 2} ${size.height / 2}) scale(${z}) translate(${-camera.x} ${-camera.y})`;
  const water = areas.filter(({ a }) => a.area.water), dry = areas.filter(({ a }) => !a.area.water);
  const outline = ({ a, d }: { a: AreaPlaces; d: string }) => (
    <path key={a.area.key} d={d} class={`area step-${step(a.events, most)} ${a.area.water ? "water" : ""} ${chosen === a.area.key ? "chosen" : ""}`} fill={`url(#hatch-${step(a.events, most)})`}
      onClick={(e) => click(e, () => choose({ kind: "area", area: a }))}><title>{targetWords({ kind: "area", area: a })}</title></path>
  );
  return (
    <svg ref={svg} class="world" width={size.width} height={size.height} tabindex={0} role="group" aria-roledescription="map"
      aria-label="World map of story events. Arrows move it, plus and minus enlarge it, 0 shows the whole; the table beside it has the same places."
      onKeyDown={key} onPointerDown={down} onPointerMove={move} onPointerUp={up} onPointerCancel={up} onClick={() => !drag.current?.moved && choose(null)}>
      <defs>
        {([1, 2, 3, 4] as const).map((n) => (
          <pattern key={n} id={`hatch-${n}`} width={7 / z} height={7 / z} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width={7 / z} height={7 / z} class={`wash wash-${n}`} />
            <line x1={0} y1={0} x2={0} y2={7 / z} class={`hatch hatch-${n}`} stroke-width={(0.8 + n * 0.4) / z} />
          </pattern>
        ))}
      </defs>
      <g transform={move0}>
        <path class="sea" d={drawn.sphere} />
        <path class="graticule" d={drawn.graticule} />
        {water.map(outline)}
        {drawn.land.map(({ id, d }) => <path key={id} class="land" d={d} />)}
        {dry.filter(({ a }) => !a.area.key.includes("/")).map(outline)}
        {dry.filter(({ a }) => a.area.key.includes("/")).map(outline)}
      </g>
      {clusters.map((c) => {
        const target: Target = { kind: "cluster", cluster: c };
        const r = dotRadius(c.events, heaviest);
        const here = c.items.some((d) => dotKey(d) === chosen);
        return (
          <g key={targetKey(target)} class={`place ${here ? "chosen" : ""}`} role="button" tabindex={0} aria-label={targetWords(target)}
            onClick={(e) => click(e, () => open(c))} onKeyDown={enter(() => open(c))}>
            <title>{targetWords(target)}</title>
            <circle cx={c.x} cy={c.y} r={r} />
            {r >= 9 && <text x={c.x} y={c.y + 4} text-anchor="middle" aria-hidden="true">{c.events}</text>}
          </g>
        );
      })}
    </svg>
  );
}

/** Camera in the address: "8,35.2,33.1": how far, and the degrees in the middle. */
export function cameraText(camera: Camera, size: Size): string | null {
  if (camera.zoom < 1.01) return null;
  const at = projectionOf(size).invert?.([camera.x, camera.y]);
  return at && Number.isFinite(at[0]) ? `${camera.zoom.toFixed(2)},${at[0].toFixed(2)},${at[1].toFixed(2)}` : null;
}

export function cameraOf(text: string | null, size: Size): Camera {
  const [zoom, lon, lat] = (text ?? "").split(",").map(Number);
  const at = zoom && zoom >= 1 && zoom <= MOST && Math.abs(lon ?? 999) <= 180 && Math.abs(lat ?? 999) <= 90 ? projectionOf(size)([lon!, lat!]) : null;
  return at ? shift({ zoom: zoom!, x: at[0], y: at[1] }, size, 0, 0) : whole(size);
}

const SEEN = 0.85; // of the story events: one far outlier is no reason to show the whole world

/** The part of the drawing where most story events of some places are. */
export function fitPlaces(layers: Layers, size: Size): Camera | null {
  const projection = projectionOf(size), path = geoPath(projection);
  type Box = [number, number, number, number];
  const boxes: { events: number; box: Box }[] = [];
  for (const d of layers.dots) {
    const p = projection([d.lon, d.lat]);
    if (p) boxes.push({ events: d.place.events, box: [p[0], p[1], p[0], p[1]] });
  }
  for (const a of layers.areas) {
    const all = a.area.shapes.map((s) => path.bounds(s));
    const box: Box = [Math.min(...all.map((b) => b[0][0])), Math.min(...all.map((b) => b[0][1])), Math.max(...all.map((b) => b[1][0])), Math.max(...all.map((b) => b[1][1]))];
    if (box[2] - box[0] < size.width / 2) boxes.push({ events: a.events, box });
  }
  const middle = (b: Box): [number, number] => [(b[0] + b[2]) / 2, (b[1] + b[3]) / 2];
  const total = boxes.reduce((sum, b) => sum + b.events, 0);
  const median = (axis: 0 | 1): number => {
    let left = total / 2;
    const order = [...boxes].sort((a, b) => middle(a.box)[axis] - middle(b.box)[axis]);
    return middle((order.find((b) => (left -= b.events) <= 0) ?? order[0]!).box)[axis];
  };
  if (boxes.length === 0) return null;
  const [mx, my] = [median(0), median(1)];
  const far = (b: Box): number => Math.hypot(middle(b)[0] - mx, middle(b)[1] - my);
  let left = total * SEEN;
  const kept = [...boxes].sort((a, b) => far(a.box) - far(b.box)).filter((b) => { const take = left > 0; left -= b.events; return take; });
  const edge = (i: 0 | 1 | 2 | 3, of: (...n: number[]) => number): number => of(...kept.map((k) => k.box[i]));
  return fit([[edge(0, Math.min), edge(1, Math.min)], [edge(2, Math.max), edge(3, Math.max)]], size, 14);
}

export function useShapes(load: () => Promise<Shapes>): { shapes: Shapes | null; failed: string | null } {
  const [state, set] = useState<{ shapes: Shapes | null; failed: string | null }>({ shapes: null, failed: null });
  useEffect(() => {
    let gone = false;
    load().then((shapes) => !gone && set({ shapes, failed: null }), (e: Error) => !gone && set({ shapes: null, failed: e.message }));
    return () => { gone = true; };
  }, []);
  return state;
}

export function placeOf(target: Target): PlaceRow[] {
  return target.kind === "area" ? target.area.places : target.cluster.items.map((d) => d.place);
}
