// Filters of story events, the command's own long options, kept in the address.
import { useState } from "preact/hooks";
import { COUNTRIES } from "../countries";
import { TYPES } from "../ontology";
import { QUAD_NAMES, QUADS } from "../charts/timeline";
import { address, go, type Query } from "../router";
import { capital, countryName, longDay, plain } from "../words";

/** All that /events knows and the page hands on. */
export const FILTERS = ["type", "mode", "quad", "status", "background", "actor", "recipient", "dyad", "country", "sector", "place", "publisher", "from", "to",
  "min-score", "min-origins", "words", "matter"] as const;

const COUNTRY_LIST = Object.entries(COUNTRIES).sort(([, a], [, b]) => a.localeCompare(b));
const TYPE_LIST = Object.keys(TYPES).sort();

/** What a filter says, in words: "from 1 August 2025", "conflict in deeds". */
export function filterWords(name: string, value: string): string {
  const list = value.split(",");
  switch (name) {
    case "type": case "mode": return list.map(plain).join(" or ");
    case "quad": return list.map((q) => QUAD_NAMES[q as keyof typeof QUAD_NAMES]?.toLowerCase() ?? q).join(" or ");
    case "country": return list.map(countryName).join(" or ");
    case "dyad": return value.split("-").map(countryName).join(" and ");
    case "actor": return `by ${list.map(countryName).join(" or ")}`;
    case "recipient": return `to ${list.map(countryName).join(" or ")}`;
    case "place": return value === "-" ? "without a place" : `in ${value}`;
    case "publisher": return `told by ${value}`;
    case "from": return `from ${longDay(value)}`;
    case "to": return `to ${longDay(value)}`;
    case "min-origins": return `told by ${value} origins or more`;
    case "min-score": return `score ${value} or more`;
    case "status": return value === "all" ? "of every status" : list.map(plain).join(" or ");
    case "background": return value === "only" ? "background alone" : "background too";
    case "words": return `with the words ${value}`;
    case "matter": return `matter ${value}`;
    default: return `${name} ${value}`;
  }
}

export function EventFilters({ query }: { query: Query }) {
  const set = (name: string, replace = false) => (e: { currentTarget: HTMLInputElement | HTMLSelectElement }) =>
    go(query.with({ [name]: e.currentTarget.value, event: null }), { replace, keepPlace: true });
  const given = FILTERS.filter((name) => query.get(name));
  const [open] = useState(() => matchMedia("(min-width: 44rem)").matches);
  return (
    <>
      <details class="filter-box" open={open}><summary>Filters</summary>
      <form class="filters event-filters" onSubmit={(e) => e.preventDefault()} aria-label="Filters">
        <label>country
          <select value={query.get("country") ?? ""} onChange={set("country")}>
            <option value="">any</option>{COUNTRY_LIST.map(([code, name]) => <option key={code} value={code}>{name}</option>)}
          </select>
        </label>
        <label>kind
          <select value={query.get("quad") ?? ""} onChange={set("quad")}>
            <option value="">any</option>{QUADS.map((q) => <option key={q} value={q}>{QUAD_NAMES[q]}</option>)}
          </select>
        </label>
        <label>type
          <select value={query.get("type") ?? ""} onChange={set("type")}>
            <option value="">any</option>{TYPE_LIST.map((t) => <option key={t} value={t}>{capital(plain(t))}</option>)}
          </select>
        </label>
        <label>from<input type="date" value={query.get("from") ?? ""} onChange={set("from", true)} /></label>
        <label>to<input type="date" value={query.get("to") ?? ""} onChange={set("to", true)} /></label>
        <label>origins
          <select value={query.get("min-origins") ?? ""} onChange={set("min-origins")}>
            <option value="">any number</option><option value="2">2 or more</option><option value="3">3 or more</option>
          </select>
        </label>
        <label>status
          <select value={query.get("status") ?? ""} onChange={set("status")}>
            <option value="">happened</option><option value="all">all</option><option value="planned">planned</option><option value="possible">possible</option>
            <option value="conditional">conditional</option><option value="negated">did not happen</option>
          </select>
        </label>
      </form>
      </details>
      {given.length > 0 && (
        <p class="chips given" aria-label="Filters given">
          {given.map((name) => (
            <a key={name} class="chip" href={query.with({ [name]: null })} data-place="keep" aria-label={`Take away: ${filterWords(name, query.get(name)!)}`}>
              {filterWords(name, query.get(name)!)} <span aria-hidden="true">×</span>
            </a>
          ))}
          {given.length > 1 && <a class="button quiet-link" href={address({ view: query.view })}>Clear all</a>}
        </p>
      )}
    </>
  );
}
