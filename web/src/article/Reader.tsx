// An article with its marks beside what is told of the chosen item. Both views that show a coded article use it.
import { useCallback, useEffect, useMemo, useRef } from "preact/hooks";
import type { Answer } from "../api";
import { useViewKeys } from "../keys";
import { go, type Query } from "../router";
import type { ArticleRecord, Correction, Span } from "../types";
import { byField } from "./corrections";
import { evidenceOf, type Evidence } from "./evidence";
import type { Field } from "./explanation";
import { nameOfItem } from "./facts";
import { hiddenLayers, hideParameter, Layers, Legend } from "./Layers";
import { layOut } from "./layout";
import { lightsOf } from "./light";
import { Marked } from "./Marked";
import { marksOf } from "./marks";
import { Overview } from "./Overview";
import { PanelOf, PanelTitle } from "./panels";
import { RawRecord } from "./RawRecord";
import { isFalseAlarm, ReadingContext, useReading, type Amending, type Elsewhere, type Reading } from "./reading";
import { itemAt, itemOf, layerOf, type Layer } from "./record";
import { stepOf, walk, walkOrder } from "./walk";

interface ReaderProps {
  query: Query;
  record: ArticleRecord;
  text: string | null;
  elsewhere?: { [id: string]: Elsewhere };
  corrections?: readonly Correction[];
  amending?: Amending | null;
  /** Asks for the explanation of an event; null: do not ask. */
  useExplanation: (event: string | null) => Answer<Field[]>;
}

const NOTHING = {};
const NO_CORRECTIONS: readonly Correction[] = [];
type Stretch = Pick<Span, "start" | "end">;

/** "120-133" as code points. */
function stretchOf(at: string | null): Stretch | null {
  const match = /^(\d+)-(\d+)$/.exec(at ?? "");
  const [start, end] = [Number(match?.[1]), Number(match?.[2])];
  return end > start ? { start, end } : null;
}

/** What the URL chooses: an item by its id, its key or the words that it stands on, and words to light beside it. */
function chosenItem(
  query: Query,
  record: ArticleRecord,
  elsewhere: { [id: string]: Elsewhere },
): { id: string | null; words: Stretch | null } {
  const words = stretchOf(query.get("at"));
  const named = query.get("item");
  if (named !== null) {
    return { id: itemOf(record, named) === null ? null : named, words };
  }
  const key = query.get("key");
  const known = key === null ? undefined : Object.keys(elsewhere).find((id) => elsewhere[id]!.key === key);
  const id = known ?? (words === null ? null : itemAt(record, words.start, words.end));
  return { id, words: id === null ? words : null };
}

/** Brings the lit words into sight, and moves nothing where they are in sight. */
function bringIntoSight(root: HTMLElement | null, selector: string): void {
  const words = root?.querySelector<HTMLElement>(selector);
  if (!words) {
    return;
  }
  const box = words.getBoundingClientRect();
  const sheet = root?.querySelector<HTMLElement>(".panel-sheet");
  const covered = sheet && getComputedStyle(sheet).position === "fixed" ? sheet.getBoundingClientRect().height : 0;
  const bottom = window.innerHeight - covered;
  if (box.top < 40 || box.bottom > bottom - 24) {
    window.scrollBy(0, box.top - Math.max(80, (bottom - box.height) / 3));
  }
}

function useWalking(
  reading: Reading,
  choose: (id: string | null) => void,
  toggleWhy: () => void,
  toggleRaw: () => void,
): void {
  const step = (key: string) => () => {
    const next = walk(reading.record, stepOf(key)!, reading.chosen);
    if (next !== null) {
      choose(next);
    }
  };
  useViewKeys({
    n: { says: "next event", does: step("n") },
    p: { says: "event before", does: step("p") },
    c: { says: "next claim (C: before)", does: step("c") },
    C: { says: "claim before", does: step("C") },
    d: { says: "next commitment (D: before)", does: step("d") },
    D: { says: "commitment before", does: step("D") },
    a: { says: "next actor (A: before)", does: step("a") },
    A: { says: "actor before", does: step("A") },
    t: { says: "next time (T: before)", does: step("t") },
    T: { says: "time before", does: step("T") },
    w: { says: "why: what was weighed", does: toggleWhy },
    r: { says: "the raw record", does: toggleRaw },
    Escape: { says: "choose nothing", does: () => choose(null) },
  });
}

export function Reader(props: ReaderProps) {
  const { query, record, text, elsewhere = NOTHING, corrections = NO_CORRECTIONS, amending = null } = props;
  const root = useRef<HTMLDivElement>(null);
  const { id: chosen, words } = chosenItem(query, record, elsewhere);
  const why = query.get("why") !== null;
  const raw = query.get("record") !== null;
  const hidden = hiddenLayers(query.get("hide"));
  const explanation = props.useExplanation(why && chosen !== null && layerOf(chosen) === "event" ? chosen : null);

  const hrefOf = (id: string | null): string => query.with({ item: id, at: null, key: null });
  const choose = (id: string | null, replace = true): void => {
    go(hrefOf(id), { replace, keepPlace: true });
  };
  const switchOn = (name: string, on: boolean): void => go(query.with({ [name]: on ? 1 : null }), { replace: true });
  const toggleLayer = (layer: Layer): void => {
    const next = new Set(hidden);
    if (!next.delete(layer)) {
      next.add(layer);
    }
    go(query.with({ hide: hideParameter(next) }), { replace: true });
  };

  const corrected = useMemo(() => byField(corrections, elsewhere), [corrections, elsewhere]);
  const layout = useMemo(() => {
    const marks = marksOf(record).filter((mark) => !isFalseAlarm({ corrected }, mark.id));
    return layOut(text ?? "", marks);
  }, [record, text, corrected]);
  const paragraphs = useMemo(() => layout.paragraphs.map(({ start }) => layout.points.point(start)), [layout]);
  const lights = useMemo(() => {
    const evidence: Evidence[] = evidenceOf(record, chosen, paragraphs);
    return lightsOf(
      layout.points,
      words === null ? evidence : [{ role: "pointed", ...words, item: null }, ...evidence],
    );
  }, [record, layout, chosen, words?.start, words?.end]);

  const reading: Reading = {
    record,
    chosen,
    paragraphs,
    elsewhere,
    corrected,
    amending,
    explained: why ? explanation.data : null,
    hrefOf,
    hrefOfWords: ({ start, end }) => query.with({ item: chosen, at: `${start}-${end}`, key: null }),
  };
  useWalking(
    reading,
    choose,
    () => switchOn("why", !why),
    () => switchOn("record", !raw),
  );

  useEffect(() => {
    const selector = words !== null ? ".lit-pointed" : ".lit-self";
    const frame = requestAnimationFrame(() => bringIntoSight(root.current, selector));
    return () => cancelAnimationFrame(frame);
  }, [chosen, words?.start, words?.end]);

  // Of several items over the same words a further click takes the next one.
  const pick = useRef<(ids: string[]) => void>(() => undefined);
  pick.current = (ids) => {
    const shown = ids.filter((id) => !hidden.has(layerOf(id)!));
    const seat = chosen === null ? -1 : shown.indexOf(chosen);
    const next = shown[(seat + 1) % Math.max(shown.length, 1)];
    if (next !== undefined) {
      choose(next, false);
    }
  };
  const onPick = useCallback((ids: string[]) => pick.current(ids), []);

  return (
    <ReadingContext.Provider value={reading}>
      <div
        ref={root}
        class={`reader ${[...hidden].map((layer) => `hide-${layer}`).join(" ")}${chosen ? " has-chosen" : ""}`}
      >
        <div class="reader-text">
          <Layers record={record} hidden={hidden} toggle={toggleLayer} />
          {raw ? (
            <RawRecord record={record} chosen={chosen} close={() => switchOn("record", false)} />
          ) : text === null ? (
            <p class="note">
              This store keeps no words of articles (<code>--no-text</code>): what was found stands beside, with its
              place.
            </p>
          ) : (
            <Marked layout={layout} lights={lights} language={record.language} onPick={onPick} />
          )}
          {!raw && text !== null && <Legend />}
        </div>
        <aside class="panel" aria-label="What was found">
          {chosen === null ? (
            <div class="panel-all">
              <h2>What was found</h2>
              <Overview />
            </div>
          ) : (
            <Sheet chosen={chosen} why={why} explanation={explanation} choose={choose} switchOn={switchOn} raw={raw} />
          )}
        </aside>
        <p class="hidden" role="status">
          {chosen === null ? "" : spoken(reading, chosen)}
        </p>
      </div>
    </ReadingContext.Provider>
  );
}

/** What a reader by ear hears when an item is chosen. */
function spoken({ record }: Reading, id: string): string {
  const item = itemOf(record, id);
  const layer = layerOf(id);
  if (item === null || layer === null) {
    return "";
  }
  const order = walkOrder(record, layer);
  return `${layer} ${order.indexOf(id) + 1} of ${order.length}. ${nameOfItem(item)}`;
}

interface SheetProps {
  chosen: string;
  why: boolean;
  raw: boolean;
  explanation: Answer<Field[]>;
  choose: (id: string | null) => void;
  switchOn: (name: string, on: boolean) => void;
}

const PLURAL: { [layer in Layer]: string } = {
  event: "events",
  actor: "actors",
  claim: "claims",
  commitment: "commitments",
  time: "times",
  place: "places",
};

/** The chosen item: at the side where there is room, else a sheet at the foot of the screen. */
function Sheet({ chosen, why, raw, explanation, choose, switchOn }: SheetProps) {
  const { record } = useReading();
  const layer = layerOf(chosen)!;
  const order = walkOrder(record, layer);
  const seat = order.indexOf(chosen);
  const near = (by: number): string => order[(seat + by + order.length) % order.length]!;
  return (
    <div class="panel-sheet" key={chosen}>
      <header class="panel-head">
        <h2>
          <PanelTitle id={chosen} />
        </h2>
        <div class="panel-walk no-print">
          <button
            type="button"
            class="quiet"
            aria-label={`${layer} before`}
            disabled={order.length < 2}
            onClick={() => choose(near(-1))}
          >
            ←
          </button>
          <span class="small muted">
            {seat + 1} of {order.length}
            <span class="panel-what"> {order.length === 1 ? layer : PLURAL[layer]}</span>
          </span>
          <button
            type="button"
            class="quiet"
            aria-label={`next ${layer}`}
            disabled={order.length < 2}
            onClick={() => choose(near(1))}
          >
            →
          </button>
          <button
            type="button"
            class="quiet panel-close"
            aria-label="Close: show all that was found"
            onClick={() => choose(null)}
          >
            ×
          </button>
        </div>
      </header>
      <div class="panel-body">
        <div class="panel-actions no-print">
          {layer === "event" && (
            <button type="button" class="small" aria-pressed={why} onClick={() => switchOn("why", !why)}>
              Why? {why ? "" : "What was weighed"}
            </button>
          )}
          <button type="button" class="small" aria-pressed={raw} onClick={() => switchOn("record", !raw)}>
            Raw record
          </button>
        </div>
        {why && layer === "event" && explanation.error && <p class="note">{explanation.error.message}</p>}
        {why && layer === "event" && explanation.data === null && explanation.loading && (
          <p class="note" role="status">
            Reading the article again to tell why…
          </p>
        )}
        <PanelOf id={chosen} />
      </div>
    </div>
  );
}
