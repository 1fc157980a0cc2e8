// Where it happened. A town is a dot; what is told no nearer than a region or a country is its hatched outline; what has no
// place stands in a tray beside the map.
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ViewProps } from "../app";
import { useGet } from "../api";
import { useWidth } from "../charts/use-width";
import { Figure, PageHead, Section } from "../components/parts";
import { Empty, Skeleton, Trouble } from "../components/states";
import { EventFilters, FILTERS } from "../events/filters";
import "../events/events.css";
import { whole, zoomAt, type Camera, type Size } from "../map/camera";
import { sortPlaces, type Layers } from "../map/layers";
import { loadShapes } from "../map/load";
import "../map/map.css";
import { cameraOf, cameraText, fitPlaces, placeOf, targetKey, targetWords, useShapes, World, type Target } from "../map/world";
import { eventsOf, useMatter } from "../matter";
import { address, currentQuery, go, type Query } from "../router";
import type { List, PlaceRow } from "../types";
import { count, counted, countryName, shortDay } from "../words";

const PLACES = 1000;
type Answer = List<PlaceRow> & { unplaced?: number };

export default function MapView({ query }: ViewProps) {
  const filters = query.pick(...FILTERS);
  const matter = useMatter(query.get("matter"), eventsOf);
  const answer = useGet<Answer>(matter.ready ? "/places" : null, { ...matter.params, ...filters, matter: null, limit: PLACES });
  const { shapes, failed } = useShapes(loadShapes);
  const [frame, width] = useWidth<HTMLDivElement>();
  const size = useMemo<Size>(() => ({ width, height: Math.round(Math.max(180, Math.min(width * 0.53, 640))) }), [width]);
  const layers = useMemo(() => (shapes && answer.data ? sortPlaces(shapes, answer.data.items, countryName) : null), [shapes, answer.data]);
  const [target, setTarget] = useState<Target | null>(null);
  const [camera, setCamera] = useCamera(query, size, layers);
  useEffect(() => setTarget(null), [answer.data]);
  const unplaced = answer.data?.unplaced ?? 0;
  const placed = answer.data?.items.reduce((sum, p) => sum + p.events, 0) ?? 0;
  const list = { view: "events", ...filters };
  return (
    <>
      <PageHead title="Map" lead="Where story events were. Dots are towns and sites; hatching is a region, a sea or a country of which no nearer place is told.">
        <a class="button" href={address(list)}>As a list</a>
      </PageHead>
      <EventFilters query={query} />
      {answer.error && <Trouble message={answer.error.message} retry={answer.reload} />}
      {failed && <Trouble message={failed} />}
      <div class={`map-columns ${answer.loading && answer.data ? "stale" : ""}`}>
        <div>
          <div ref={frame} class="map-frame">
            {layers && shapes && width > 0
              ? <World shapes={shapes} layers={layers} size={size} camera={camera} setCamera={setCamera} chosen={target ? targetKey(target) : null} choose={setTarget} />
              : !answer.error && !failed && <div class="map-wait" role="status">Loading the map…</div>}
            <div class="map-keys no-print">
              <button type="button" aria-label="Enlarge" onClick={() => setCamera(zoomAt(camera, size, 1.6, size.width / 2, size.height / 2))}>+</button>
              <button type="button" aria-label="Make smaller" onClick={() => setCamera(zoomAt(camera, size, 1 / 1.6, size.width / 2, size.height / 2))}>−</button>
              <button type="button" aria-label="Show the whole world" title="The whole world (0)" onClick={() => setCamera(whole(size))}>⤢</button>
            </div>
          </div>
          <div class="map-told" aria-live="polite">
            {target ? <Chosen target={target} query={query} /> : <Legend />}
          </div>
        </div>
        <aside>
          <Section title="Without a place" id="tray" of={null}>
            <p class="tray">
              {answer.data ? <Figure n={unplaced} one="story event names no place" many="story events name no place" to={unplaced > 0 ? { ...list, place: "-" } : undefined} /> : " "}
            </p>
            {layers && layers.nowhere.length > 0 && <Nowhere places={layers.nowhere} query={query} />}
          </Section>
          <Section title="Places" id="places" of={answer.data ? <>{counted(placed, "story event")} in {counted(answer.data.items.length, "place")}</> : null}>
            {!answer.data ? <Skeleton rows={6} /> : answer.data.items.length === 0 ? <Empty title="No story event with a place fits." /> : <Table places={answer.data.items} query={query} />}
            {answer.data?.next && <p class="note">The {count(PLACES)} places with most story events; filters show the others.</p>}
          </Section>
        </aside>
      </div>
      {answer.data?.note && <p class="note">{answer.data.note}</p>}
    </>
  );
}

/** What is seen stands in the address (`at`), written when the map comes to rest; without it the places are shown. */
function useCamera(query: Query, size: Size, layers: Layers | null): [Camera, (camera: Camera) => void] {
  const [camera, set] = useState<Camera | null>(null);
  const text = query.get("at");
  const written = useRef<string | null>(null);
  const rest = useRef(0);
  const fitted = useMemo(() => (layers && size.width > 0 && narrowed(query) ? fitPlaces(layers, size) : null), [layers, size]);
  useEffect(() => { // another address, or another width: begin from what it says
    if (size.width > 0 && text !== written.current) { set(null); written.current = text; }
  }, [text]);
  useEffect(() => set(null), [size]);
  const move = useCallback((next: Camera) => {
    set(next);
    window.clearTimeout(rest.current);
    rest.current = window.setTimeout(() => {
      written.current = cameraText(next, size) ?? "1,0,0";
      if (currentQuery().view === "map") go(currentQuery().with({ at: written.current }), { replace: true });
    }, 300);
  }, [size]);
  useEffect(() => () => window.clearTimeout(rest.current), []);
  return [camera ?? (text ? cameraOf(text, size) : fitted ?? whole(size)), move];
}

function narrowed(query: Query): boolean {
  return FILTERS.some((name) => query.get(name));
}

function Chosen({ target, query }: { target: Target; query: Query }) {
  const places = placeOf(target);
  return (
    <>
      <h3>{targetWords(target)}</h3>
      <ul class="chosen-places">
        {places.slice(0, 24).map((p) => <li key={`${p.place} ${p.country}`}><PlaceLink p={p} query={query} /></li>)}
        {places.length > 24 && <li class="muted">and {places.length - 24} more places</li>}
      </ul>
    </>
  );
}

function PlaceLink({ p, query }: { p: PlaceRow; query: Query }) {
  return <a href={address({ view: "events", ...query.pick(...FILTERS), place: p.place })}>{p.place} <span class="muted">{count(p.events)}</span></a>;
}

function Legend() {
  return (
    <p class="legend">
      <svg width="16" height="16" aria-hidden="true"><circle class="legend-dot" cx="8" cy="8" r="6" /></svg> town or site, larger with more story events
      <svg width="26" height="16" aria-hidden="true"><rect class="legend-area" x="1" y="1" width="24" height="14" /><path class="legend-hatch" d="M3 15 17 1M10 15 24 1M17 15 25 7M1 10 10 1" /></svg> somewhere in the region, sea or country.
      <span class="muted"> Click one to see what is there; with Ctrl, or once the map is chosen, the wheel enlarges.</span>
    </p>
  );
}

function Nowhere({ places, query }: { places: PlaceRow[]; query: Query }) {
  const events = places.reduce((sum, p) => sum + p.events, 0);
  return (
    <details class="nowhere">
      <summary>{counted(events, "story event")} in {counted(places.length, "place")} that could not be found</summary>
      <ul>{places.slice(0, 200).map((p) => <li key={`${p.place} ${p.country} ${p.lat}`}><PlaceLink p={p} query={query} /></li>)}</ul>
    </details>
  );
}

const PRECISION: Record<string, string> = { point: "site", city: "town", region: "region", country: "country" };

function months(first: string | null, last: string | null): string {
  if (!first || !last) return "no day";
  const [a, b] = [shortDay(first.slice(0, 7)), shortDay(last.slice(0, 7))];
  return a === b ? a : `${a} – ${b}`;
}

function Table({ places, query }: { places: PlaceRow[]; query: Query }) {
  const [all, setAll] = useState(false);
  const shown = all ? places : places.slice(0, 100);
  return (
    <>
      <div class="scroll places-table" tabIndex={0} role="region" aria-label="The places as a table">
        <table>
          <caption class="hidden">Places by number of story events</caption>
          <thead><tr><th scope="col">Place</th><th scope="col" class="number">Story events</th><th scope="col">Between</th></tr></thead>
          <tbody>
            {shown.map((p) => (
              <tr key={`${p.place} ${p.country} ${p.lat} ${p.lon}`}>
                <th scope="row">{p.place} <span class="muted">{p.precision !== "country" && p.country} {p.precision ? PRECISION[p.precision] ?? p.precision : "not found"}</span></th>
                <td class="number"><a href={address({ view: "events", ...query.pick(...FILTERS), place: p.place })} aria-label={`${counted(p.events, "story event")} in ${p.place}`}>{count(p.events)}</a></td>
                <td class="muted">{months(p.first_day, p.last_day)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!all && places.length > shown.length && <p class="note"><button type="button" class="quiet" onClick={() => setAll(true)}>All {count(places.length)} places</button></p>}
    </>
  );
}
