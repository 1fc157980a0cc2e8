// Putting one field right, in its place.
import { useEffect, useRef, useState } from "preact/hooks";
import { ServiceError } from "../api";
import { TYPES, type EventType } from "../ontology";
import type { Span } from "../types";
import { plain } from "../words";
import {
  checkValue,
  choicesOf,
  KINDS,
  sameValue,
  sayValue,
  specOf,
  textOf,
  valueOf,
  type FieldSpec,
  type NewActor,
  type Value,
} from "./corrections";
import { useReading } from "./reading";
import { itemOf, layerOf } from "./record";

const NOBODY: NewActor = { name: "", kind: "person", country: [], sector: [] };

interface InputProps {
  id: string;
  spec: FieldSpec;
  value: Value;
  set: (value: Value) => void;
}

function Choice({ id, spec, value, set }: InputProps) {
  const { record } = useReading();
  const item = itemOf(record, id);
  const layer = layerOf(id);
  const choices = item === null || layer === null ? [] : choicesOf(layer, spec.field, item);
  const say = (choice: string): string => {
    const gloss = spec.field === "type" ? TYPES[choice as EventType]?.gloss : undefined;
    return gloss ? `${plain(choice)}: ${gloss}` : plain(choice);
  };
  return (
    <select value={value === null ? "" : String(value)} onChange={(event) => set(event.currentTarget.value || null)}>
      {spec.open && <option value="">none</option>}
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {say(choice)}
        </option>
      ))}
    </select>
  );
}

function ActorsInput({ value, set }: InputProps) {
  const { record } = useReading();
  const chosen = Array.isArray(value) ? value : [];
  const known = chosen.filter((each): each is string => typeof each === "string");
  const added = chosen.find((each): each is NewActor => typeof each !== "string") ?? NOBODY;
  const toggle = (id: string): void =>
    set(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  const add = (patch: Partial<NewActor>): void => {
    const now = { ...added, ...patch };
    set(now.name.trim() === "" ? known : [...known, now]);
  };
  return (
    <>
      <div class="amend-actors">
        {record.actors.map((actor) => (
          <label key={actor.id} class="check">
            <input type="checkbox" checked={chosen.includes(actor.id)} onChange={() => toggle(actor.id)} />
            <span>
              {actor.name}{" "}
              <span class="muted small">{[...actor.country, actor.office].filter(Boolean).join(", ")}</span>
            </span>
          </label>
        ))}
      </div>
      <div class="amend-new">
        <label>
          Somebody not listed
          <input
            type="text"
            autocomplete="off"
            placeholder="name"
            value={added.name}
            onInput={(event) => add({ name: event.currentTarget.value })}
          />
        </label>
        <label>
          Country
          <input
            type="text"
            autocomplete="off"
            placeholder="KOR"
            maxLength={3}
            value={added.country[0] ?? ""}
            disabled={added.name === ""}
            onInput={(event) => add({ country: [event.currentTarget.value.toUpperCase()].filter(Boolean) })}
          />
        </label>
        <label>
          Kind
          <select
            value={added.kind}
            disabled={added.name === ""}
            onChange={(event) => add({ kind: event.currentTarget.value })}
          >
            {KINDS.map((kind) => (
              <option key={kind}>{kind}</option>
            ))}
          </select>
        </label>
      </div>
    </>
  );
}

function PlaceInput({ value, set }: InputProps) {
  const { record } = useReading();
  const current = value as Span | null;
  const spans = record.places.map((place) => place.span);
  const known = current === null || spans.some((span) => span.start === current.start && span.end === current.end);
  const all = known ? spans : [current, ...spans];
  const name = (span: Span | null): string => (span === null ? "" : `${span.start}-${span.end}`);
  return (
    <select
      value={name(current)}
      onChange={(event) => set(all.find((span) => name(span) === event.currentTarget.value) ?? null)}
    >
      <option value="">none told</option>
      {all.map((span) => (
        <option key={name(span)} value={name(span)}>
          {span.text}
        </option>
      ))}
    </select>
  );
}

function Input(props: InputProps) {
  const { spec, value, set } = props;
  switch (spec.kind) {
    case "choice":
      return <Choice {...props} />;
    case "actors":
      return <ActorsInput {...props} />;
    case "place":
      return <PlaceInput {...props} />;
    case "yes":
      return (
        <select value={value === true ? "yes" : "no"} onChange={(event) => set(event.currentTarget.value === "yes")}>
          <option value="no">no: the news of this article</option>
          <option value="yes">yes: history or setting</option>
        </select>
      );
    default:
      return (
        <input
          type="text"
          autocomplete="off"
          spellcheck={false}
          placeholder={spec.kind === "day" ? "2025-08-06, 2025-08 or 2025" : spec.kind === "codes" ? "USA, KOR" : ""}
          value={textOf(value)}
          onInput={(event) => set(event.currentTarget.value)}
        />
      );
  }
}

interface EditorProps {
  id: string;
  field: string;
  done: () => void;
}

export function Editor({ id, field, done }: EditorProps) {
  const { record, amending } = useReading();
  const spec = specOf(id, field)!;
  const item = itemOf(record, id);
  const before = item === null ? null : valueOf(item, field);
  const [value, setValue] = useState<Value>(before);
  const [note, setNote] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("select, input")?.focus(), []);

  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const checked = checkValue(spec, value);
    if ("error" in checked) {
      setWrong(checked.error);
      return;
    }
    if (sameValue(checked.value, before)) {
      done();
      return;
    }
    setBusy(true);
    try {
      await amending!.correct(id, field, checked.value, note.trim());
      done();
    } catch (error) {
      setWrong(error instanceof ServiceError ? error.message : String(error));
      setBusy(false);
    }
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === "Escape") {
      event.stopPropagation();
      done();
    }
  };
  return (
    <form ref={form} class="amend no-print" aria-label={`Correct: ${spec.label}`} onSubmit={save} onKeyDown={keys}>
      {spec.kind === "actors" ? (
        <fieldset>
          <legend class="small">{spec.label}: who is it really?</legend>
          <Input id={id} spec={spec} value={value} set={setValue} />
        </fieldset>
      ) : (
        <label>
          {spec.label}, instead of {sayValue(record, before)}
          <Input id={id} spec={spec} value={value} set={setValue} />
        </label>
      )}
      <label>
        Note (if you like)
        <input
          type="text"
          autocomplete="off"
          value={note}
          maxLength={500}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      {wrong !== null && (
        <p class="amend-wrong" role="alert">
          {wrong}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="primary" disabled={busy}>
          {busy ? "Saving…" : "Save"}
        </button>
        <button type="button" onClick={done}>
          Cancel
        </button>
      </div>
    </form>
  );
}
