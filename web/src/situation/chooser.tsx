// Whom the situation is about, and between which days. The choice stands in the address.
import { useMemo } from "preact/hooks";
import { useGet } from "../api";
import { COUNTRIES } from "../countries";
import { address, go } from "../router";
import type { List, Matter } from "../types";
import type { Query } from "../router";
import { subjectOf, subjectPatch, type Subject } from "./subject";

const PARTIES = Object.entries(COUNTRIES).sort(([, a], [, b]) => a.localeCompare(b));

function Party({ label, value, none, pick }: { label: string; value: string; none: string; pick: (code: string) => void }) {
  const known = value === "" || value in COUNTRIES;
  return (
    <label>{label}
      <select value={value} onChange={(e) => pick(e.currentTarget.value)}>
        <option value="">{none}</option>
        {!known && <option value={value}>{value}</option>}
        {PARTIES.map(([code, name]) => <option key={code} value={code}>{name}</option>)}
      </select>
    </label>
  );
}

export function Chooser({ query }: { query: Query }) {
  const subject = subjectOf((name) => query.get(name));
  const matters = useGet<List<Matter>>("/matters");
  const one = subject && subject.kind !== "matter" ? subject.one : "";
  const other = subject?.kind === "dyad" ? subject.other : "";
  const names = useMemo(() => (matters.data?.items ?? []).map((m) => m.name), [matters.data]);
  const choose = (next: Subject | null) => go(query.with(subjectPatch(next)), { keepPlace: true });
  const pick = (a: string, b: string) => choose(a && b && a !== b ? { kind: "dyad", one: a, other: b } : a || b ? { kind: "actor", one: a || b } : null);
  const day = (name: string) => (e: { currentTarget: HTMLInputElement }) => go(query.with({ [name]: e.currentTarget.value }), { replace: true });
  return (
    <form class="filters situation-filters" onSubmit={(e) => e.preventDefault()} aria-label="What the situation is about">
      <Party label="Between" value={one} none="choose a country" pick={(code) => pick(code, other)} />
      <Party label="and" value={other} none="all others" pick={(code) => pick(one, code)} />
      {names.length > 0 && (
        <label>or a matter
          <select value={subject?.kind === "matter" ? subject.name : ""} onChange={(e) => choose(e.currentTarget.value ? { kind: "matter", name: e.currentTarget.value } : null)}>
            <option value="">none</option>
            {names.map((name) => <option key={name} value={name}>{name}</option>)}
          </select>
        </label>
      )}
      <label>from<input type="date" value={query.get("from") ?? ""} onChange={day("from")} /></label>
      <label>to<input type="date" value={query.get("to") ?? ""} onChange={day("to")} /></label>
      <label title="The day from which days left are counted">as of<input type="date" value={query.get("today") ?? ""} onChange={day("today")} /></label>
      {(query.get("from") || query.get("to") || query.get("today")) && <a class="button" href={address({ from: null, to: null, today: null }, query.params)} data-place="keep">All days</a>}
    </form>
  );
}
