// What the reader follows: chips that show one alone, and a field to follow more.
import { useState } from "preact/hooks";
import { useGet } from "../api";
import { CountryNames } from "../components/fields";
import { toggle, type Followed } from "../follow";
import { address, type Query } from "../router";
import type { List, Matter } from "../types";
import { codeOf, countryName } from "../words";

function Chip({ query, of, says, remove }: { query: Query; of: string; says: string; remove: () => void }) {
  return (
    <span class="chip followed" aria-current={query.get("of") === of ? "true" : undefined}>
      <a href={query.with({ of: query.get("of") === of ? null : of })} data-place="keep" title={`Only ${says}`}>{says}</a>
      <button type="button" onClick={remove} aria-label={`No longer follow ${says}`} title={`No longer follow ${says}`}>×</button>
    </span>
  );
}

export function FollowBar({ query, followed }: { query: Query; followed: Followed }) {
  const [text, set] = useState("");
  const [told, tell] = useState("");
  const matters = useGet<List<Matter>>("/matters");
  const names = (matters.data?.items ?? []).map((matter) => matter.name).filter((name) => !followed.matters.includes(name));
  const follow = (event: Event) => {
    event.preventDefault();
    const code = codeOf(text), matter = names.find((name) => name.toLowerCase() === text.trim().toLowerCase());
    if (matter) toggle("matters", matter, true);
    else if (code) toggle("countries", code, true);
    else { tell(`“${text}” is no country and no saved matter.`); return; }
    tell("");
    set("");
  };
  return (
    <div class="follow no-print">
      <div class="chips" role="group" aria-label="What you follow">
        {followed.countries.map((code) => <Chip key={code} query={query} of={code} says={countryName(code)} remove={() => toggle("countries", code, false)} />)}
        {followed.matters.map((name) => <Chip key={name} query={query} of={`matter:${name}`} says={name} remove={() => toggle("matters", name, false)} />)}
        {names.map((name) => <button key={name} type="button" class="chip" onClick={() => toggle("matters", name, true)}>+ {name}</button>)}
      </div>
      <form onSubmit={follow} class="follow-form">
        <CountryNames id="countries" />
        <label><span class="hidden">Follow a country or a matter</span>
          <input value={text} list="countries" placeholder="Follow a country or matter" autocomplete="off" aria-describedby="follow-told" onInput={(event) => set(event.currentTarget.value)} />
        </label>
        <button type="submit" disabled={!text.trim()}>Follow</button>
        <a href={address({ view: "matters" })}>Matters</a>
      </form>
      <p id="follow-told" class="note" role="status">{told}</p>
    </div>
  );
}

/** Who follows nothing yet is offered the countries of which most is shown. */
export function Suggestions({ codes }: { codes: readonly string[] }) {
  return (
    <div class="card suggest no-print">
      <p>You follow nothing yet, so this is everything. Follow the countries and matters that you work on; the list stays in this browser.</p>
      <div class="chips suggest-chips">
        {codes.map((code) => <button key={code} type="button" class="chip" onClick={() => toggle("countries", code, true)}>+ {countryName(code)}</button>)}
      </div>
    </div>
  );
}
