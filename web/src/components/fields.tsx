// Fields that write into the URL's query.
import { COUNTRIES } from "../countries";
import { codeOf, countryName } from "../words";
import { go, type Query } from "../router";

const NAMES = Object.entries(COUNTRIES).sort((a, b) => a[1].localeCompare(b[1]));

/** The names that a country's field offers; once a page. */
export function CountryNames({ id }: { id: string }) {
  return <datalist id={id}>{NAMES.map(([code, name]) => <option key={code} value={name}>{code}</option>)}</datalist>;
}

/** A text field bound to a parameter. `country`: names are turned into codes where they are countries. */
export function QueryField({ query, name, label, type = "text", country = false, placeholder }: {
  query: Query; name: string; label: string; type?: "text" | "date" | "search"; country?: boolean; placeholder?: string;
}) {
  const value = query.get(name) ?? "";
  const shown = country && COUNTRIES[value] ? countryName(value) : value;
  return (
    <label>
      {label}
      <input type={type} value={shown} placeholder={placeholder} list={country ? "countries" : undefined} autocomplete="off"
        onChange={(event) => {
          const text = event.currentTarget.value.trim();
          go(query.with({ [name]: (country && codeOf(text)) || text, entry: null }), { replace: true });
        }} />
    </label>
  );
}

/** Links that set one parameter to one of several values; the first is the rule. */
export function Choice({ query, name, values, label }: { query: Query; name: string; label: string; values: { value: string | null; says: string }[] }) {
  const now = query.get(name);
  return (
    <div class="chips" role="group" aria-label={label}>
      {values.map(({ value, says }) => (
        <a key={says} class="chip" data-place="keep" aria-current={now === value ? "true" : undefined} href={query.with({ [name]: value })}>{says}</a>
      ))}
    </div>
  );
}

/** Links that add a value to a parameter's list or take it out. */
export function ManyChoice({ query, name, values, label }: { query: Query; name: string; label: string; values: { value: string; says: string }[] }) {
  const now = (query.get(name) ?? "").split(",").filter(Boolean);
  return (
    <div class="chips" role="group" aria-label={label}>
      {values.map(({ value, says }) => {
        const on = now.includes(value);
        const next = on ? now.filter((v) => v !== value) : [...now, value];
        return <a key={value} class="chip" data-place="keep" aria-current={on ? "true" : undefined} href={query.with({ [name]: next.join(",") })}>{says}</a>;
      })}
    </div>
  );
}
