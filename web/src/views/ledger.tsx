// The ledger: what was threatened, offered, demanded and promised, by next deadline.
import "../ledger/ledger.css";
import { url, useGet, useList } from "../api";
import type { ViewProps } from "../app";
import { OfMatter } from "../components/matter";
import { Choice, CountryNames, ManyChoice, QueryField } from "../components/fields";
import { More, PageHead } from "../components/parts";
import { Empty, Show } from "../components/states";
import { EntryRow, EntryWhole } from "../ledger/entry";
import { banded } from "../ledger/history";
import { entriesOf, useMatter } from "../matter";
import { address, type Query } from "../router";
import type { LedgerEntry } from "../types";
import { count, countryName, today } from "../words";

const FILTERS = ["type", "issuer", "affecting", "country", "due-before", "as-of", "today"];
const KINDS = ["ultimatum", "threat", "demand", "offer", "proposal", "promise"].map((value) => ({ value, says: `${value[0]!.toUpperCase()}${value.slice(1)}s` }));
const SHOW = [{ value: null, says: "Open" }, { value: "lapsed", says: "Day passed, nothing read" }, { value: "settled", says: "Settled" }, { value: "all", says: "All" }];

/** What the service is asked for: `show` stands for states. */
function asked(query: Query): Record<string, string> {
  const params = query.pick(...FILTERS);
  const show = query.get("show");
  if (show === "all") params.all = "true";
  else if (show === "lapsed") params.state = "lapsed";
  else if (show === "settled") params.state = "met,carried_out,broken,withdrawn";
  return params;
}

export default function Ledger({ query }: ViewProps) {
  const key = query.get("entry");
  return key ? <One id={key} query={query} /> : <All query={query} />;
}

function One({ id, query }: { id: string; query: Query }) {
  const params = query.pick("today");
  const answer = useGet<LedgerEntry>(`/ledger/${encodeURIComponent(id)}`, params);
  return <>
    <p class="no-print"><a href={query.with({ entry: null })}>← All of the ledger</a></p>
    <Show answer={answer} rows={5}>{(entry) => <EntryWhole entry={entry} today={params.today ?? today()} />}</Show>
  </>;
}

function All({ query }: { query: Query }) {
  const matter = useMatter(query.get("matter"), entriesOf);
  const params = { ...matter.params, ...asked(query) };
  const answer = useList<LedgerEntry>(matter.ready ? "/ledger" : null, params);
  const now = query.get("today") ?? today();
  return <>
    <PageHead title="Ledger" lead="Threats, ultimatums, offers, demands and promises by next deadline, each with what became of it.">
      <a class="button" href={url("/ledger.ics", params)} download="attache-ledger.ics">Export as calendar</a>
      <button type="button" onClick={() => window.print()}>Print</button>
    </PageHead>
    <OfMatter query={query} matter={matter} />
    <CountryNames id="countries" />
    <div class="ledger-filters no-print">
      <div class="ledger-choices">
        <Choice query={query} name="show" label="Which entries" values={SHOW} />
        <ManyChoice query={query} name="type" label="Kinds" values={KINDS} />
      </div>
      <div class="filters">
        <QueryField query={query} name="issuer" label="Issued by" country placeholder="country or name" />
        <QueryField query={query} name="affecting" label="Addressed to, or hits" country placeholder="country" />
        <QueryField query={query} name="country" label="Any party" country placeholder="country" />
        <QueryField query={query} name="due-before" label="Due before" type="date" />
        {FILTERS.some((name) => name !== "today" && query.get(name)) && <a class="button" href={address({ view: "ledger", show: query.get("show"), today: query.get("today") })}>Clear filters</a>}
      </div>
    </div>
    <Show answer={answer} rows={6}>
      {(list) => <>
        {list.items.length === 0 && <Nothing query={query} note={list.note} />}
        {banded(list.items, now).map(({ band, entries }) => (
          <section key={band} aria-label={band}>
            <h2 class="band">{band}<span class="of">{count(entries.length)}{answer.more && band === "No day set" ? " shown" : ""}</span></h2>
            <ul class="rows" data-rows>{entries.map((entry) => <EntryRow key={entry.key} entry={entry} today={now} />)}</ul>
          </section>
        ))}
        <More more={answer.more} loading={answer.loadingMore} shown={list.items.length} total={list.total} what="entries" />
        {list.note && list.items.length > 0 && <p class="note">{list.note}</p>}
      </>}
    </Show>
  </>;
}

function Nothing({ query, note }: { query: Query; note: string | null }) {
  const whom = query.get("affecting") ?? query.get("country");
  return (
    <Empty title={whom ? `Nothing in the ledger fits that concerns ${countryName(whom)}.` : "Nothing in the ledger fits."}>
      <p>{note ? `${note}.` : "No stored report tells of a threat, an offer, a demand or a promise like that."}</p>
      <p><a href={address({ view: "ledger", show: "all" })}>Show all entries, settled ones too</a></p>
    </Empty>
  );
}
