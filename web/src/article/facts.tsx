// The parts that the panels of all items are made of: facts with what they rest on, words that lead into the text, actors.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Country } from "../components/parts";
import type { Correction, RecordActor, Span, Why } from "../types";
import { shortDay } from "../words";
import { sayValue, specOf, type Value } from "./corrections";
import { Editor } from "./Editor";
import { nearestMention } from "./evidence";
import type { Line } from "./explanation";
import { useReading } from "./reading";
import { find, itemOf } from "./record";

/** Words of the article: they lead to where they stand in the text. */
export function Words({ span }: { span: Pick<Span, "start" | "end"> & { text?: string } }) {
  const { hrefOfWords } = useReading();
  return (
    <a class="words" href={hrefOfWords(span)} data-place="keep" title="Show in the text">
      {span.text ? `“${span.text}”` : `characters ${span.start} to ${span.end}`}
    </a>
  );
}

const SPEAKER: { [by in Why["by"]]: string } = {
  none: "nothing",
  network: "the network",
  lexicon: "the lexicon",
  knowledge: "the knowledge base",
  rule: "a rule",
  text: "the text",
};

/** "Read by the network, entry tariff/N, sure to 0.34" */
export function ReadBy({ why, score }: { why: Why; score?: number }) {
  return (
    <>
      Read by {SPEAKER[why.by]}
      {why.entry !== null && (
        <>
          , entry <code>{why.entry}</code>
        </>
      )}
      {score !== undefined && `, sure to ${score.toFixed(2)}`}
    </>
  );
}

/** What `attache explain` says of a field, line by line; words lead into the text. */
export function Explained({ names }: { names: readonly string[] }) {
  const { explained } = useReading();
  const lines = (explained ?? []).filter((field) => names.includes(field.name)).flatMap((field) => field.lines);
  if (lines.length === 0) {
    return null;
  }
  return (
    <ul class="explained">
      {lines.map((line, index) => (
        <li key={index} class={`explained-${line.verdict} explained-${line.depth}`}>
          {line.verdict === "rejected" && <span class="verdict">rejected</span>}
          {line.verdict === "network" && <span class="verdict">network</span>}
          <Parts line={line} />
        </li>
      ))}
    </ul>
  );
}

function Parts({ line }: { line: Line }) {
  return (
    <span>
      {line.parts.map((part, index) => (typeof part === "string" ? part : <Words key={index} span={part} />))}
    </span>
  );
}

function Corrected({ correction }: { correction: Correction }) {
  const { record, amending } = useReading();
  const [busy, setBusy] = useState(false);
  const undo = async (): Promise<void> => {
    setBusy(true);
    await amending?.undo(correction).catch(() => undefined);
    setBusy(false);
  };
  return (
    <p class="corrected">
      <span class="badge corrected-badge">
        {correction.state === "unmatched" ? "correction does not fit" : "corrected"}
      </span>{" "}
      {correction.field !== "exists" && (
        <>
          was <s>{sayValue(record, correction.was as Value)}</s>
        </>
      )}
      <span class="corrected-by">
        {[correction.reason, correction.by, correction.at && shortDay(correction.at.slice(0, 10)), correction.note]
          .filter(Boolean)
          .join(", ")}
      </span>
      {amending !== null && (
        <button type="button" class="quiet small no-print" disabled={busy} onClick={undo}>
          Undo
        </button>
      )}
    </p>
  );
}

interface FactProps {
  name: string;
  /** The item and its field, where it can be put right. */
  id?: string;
  field?: string;
  /** Names of the fields of the explanation that speak of it. */
  explain?: readonly string[];
  children: ComponentChildren;
  rests?: ComponentChildren;
}

/** One field: its value, what it rests on, what was put right, and the way to do so. */
export function Fact({ name, id, field, explain, children, rests }: FactProps) {
  const { corrected, amending } = useReading();
  const [editing, setEditing] = useState(false);
  const correction = id && field ? corrected.get(`${id}.${field}`) : undefined;
  const can = amending !== null && id !== undefined && field !== undefined && specOf(id, field) !== null;
  return (
    <div class="fact" data-field={field}>
      <dt>{name}</dt>
      <dd>
        <div class="fact-value">
          <div class="fact-said">{children}</div>
          {can && !editing && (
            <button
              type="button"
              class="fix no-print"
              aria-label={`Correct: ${name}`}
              title={`Correct: ${name}`}
              onClick={() => setEditing(true)}
            >
              ✎
            </button>
          )}
        </div>
        {correction !== undefined && <Corrected correction={correction} />}
        {editing && can && <Editor id={id} field={field} done={() => setEditing(false)} />}
        {rests && <p class="rests">{rests}</p>}
        {explain && <Explained names={explain} />}
      </dd>
    </div>
  );
}

/** The line over a false alarm. */
export function FalseAlarm({ id }: { id: string }) {
  const { corrected } = useReading();
  const correction = corrected.get(`${id}.exists`);
  return correction === undefined || correction.value === true ? null : (
    <div class="false-alarm">
      <strong>Marked as a false alarm.</strong> It is left out of story events, counts and the ledger.
      <Corrected correction={correction} />
    </div>
  );
}

const TOLD = {
  text: "told by the text",
  knowledge: "from the knowledge base",
  both: "told by text and knowledge base",
};

/** “the words that name it here”; what told its country. */
function ActorBasis({ actor, at }: { actor: RecordActor; at: Span }) {
  const { paragraphs } = useReading();
  const here = nearestMention(actor, at, paragraphs);
  const { basis } = actor;
  const same = here !== null && basis.span !== null && basis.span.start === here.start && basis.span.end === here.end;
  const country =
    basis.told === null ? "country guessed" : `country ${same ? "told by these words" : TOLD[basis.told]}`;
  return (
    <span class="rests">
      {here !== null && <Words span={here} />}
      {here !== null && here.form !== "name" && ` (${here.form})`}
      {actor.country.length > 0 && (
        <>
          {here !== null && "; "}
          {country}
          {basis.by === "network" && ", as the network reads it"}
          {basis.span !== null && !same && (
            <>
              : <Words span={basis.span} />
            </>
          )}
        </>
      )}
    </span>
  );
}

export function ActorName({ id }: { id: string }) {
  const { record, hrefOf } = useReading();
  const actor = find(record.actors, id);
  return (
    <span class="actor">
      <a href={hrefOf(id)} data-place="keep">
        {actor?.name ?? id}
      </a>{" "}
      {actor?.country.map((code) => (
        <Country key={code} code={code} />
      ))}
      {actor?.sector[0] && <span class="sector">{actor.sector[0]}</span>}
    </span>
  );
}

/** Actors one under the other, each with its office and the words that name it where it matters. */
export function Actors({ ids, at, none = "nobody" }: { ids: readonly string[]; at: Span; none?: string }) {
  const { record } = useReading();
  if (ids.length === 0) {
    return <span class="none">{none}</span>;
  }
  return (
    <ul class="actors">
      {ids.map((id) => {
        const actor = find(record.actors, id);
        return (
          <li key={id}>
            <ActorName id={id} />
            {actor?.office && <span class="office">{actor.office}</span>}
            {actor !== null && <ActorBasis actor={actor} at={at} />}
          </li>
        );
      })}
    </ul>
  );
}

/** Links to items of the article by their words. */
export function Items({ ids, none }: { ids: readonly string[]; none?: string }) {
  const { record, hrefOf } = useReading();
  if (ids.length === 0) {
    return none ? <span class="none">{none}</span> : null;
  }
  return (
    <ul class="items">
      {ids.map((id) => {
        const item = itemOf(record, id);
        return (
          <li key={id}>
            <a href={hrefOf(id)} data-place="keep">
              {item === null ? id : nameOfItem(item)}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** An item in a few words: what lists, titles and the voice of a reader say. */
export function nameOfItem(item: NonNullable<ReturnType<typeof itemOf>>): string {
  const short = (span: Span): string =>
    span.text.length > 90 ? `“${span.text.slice(0, 88).trimEnd()}…”` : `“${span.text}”`;
  if ("anchor" in item) {
    return `${item.type.toLowerCase()}: ${short(item.anchor)}`;
  }
  if ("act" in item) {
    return `${item.kind}: ${short(item.act)}`;
  }
  if ("content" in item) {
    return short(item.content);
  }
  return "mentions" in item ? item.name : short(item.span);
}

/** "False alarm": the whole item is wrong. */
export function Wrong({ id, what }: { id: string; what: string }) {
  const { amending, corrected } = useReading();
  const [busy, setBusy] = useState(false);
  if (amending === null || corrected.has(`${id}.exists`)) {
    return null;
  }
  const mark = async (): Promise<void> => {
    setBusy(true);
    await amending.correct(id, "exists", false, "").catch(() => undefined);
    setBusy(false);
  };
  return (
    <button type="button" class="quiet small false no-print" disabled={busy} onClick={mark}>
      False alarm: there is no such {what}
    </button>
  );
}
