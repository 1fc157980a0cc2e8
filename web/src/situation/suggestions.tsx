// Where a reader without a choice may begin: pairs of countries with most story events, and the saved matters.
import { useGet } from "../api";
import { Section } from "../components/parts";
import { Empty, Show } from "../components/states";
import { address } from "../router";
import type { ArticleRow, List, Matter, TrendRow } from "../types";
import { addDays, count, countryName, longDay } from "../words";

/** Pairs by their story events, each pair once, whoever acts. */
export function pairs(rows: readonly TrendRow[], most: number): { one: string; other: string; events: number }[] {
  const sums = new Map<string, { one: string; other: string; events: number }>();
  for (const row of rows) {
    if (!row.actor || !row.recipient) continue;
    const [one, other] = [row.actor, row.recipient].sort() as [string, string];
    const sum = sums.get(`${one}-${other}`) ?? { one, other, events: 0 };
    sum.events += row.events;
    sums.set(`${one}-${other}`, sum);
  }
  return [...sums.values()].sort((a, b) => b.events - a.events || a.one.localeCompare(b.one) || a.other.localeCompare(b.other)).slice(0, most);
}

const DAYS = 90;

export function Suggestions() {
  const latest = useGet<List<ArticleRow>>("/articles", { order: "-day", limit: 1 });
  const last = latest.data?.items[0]?.published ?? null;
  const from = last ? addDays(last, -DAYS) : null;
  const rows = useGet<List<TrendRow>>(last ? "/aggregate" : null, { unit: "dyad-month", from, to: last });
  const matters = useGet<List<Matter>>("/matters");
  return (
    <>
      {matters.data && matters.data.items.length > 0 && (
        <Section title="Matters">
          <p class="chips suggested">{matters.data.items.map((m) => <a key={m.name} class="chip" href={address({ view: "situation", matter: m.name })}>{m.name}</a>)}</p>
        </Section>
      )}
      <Section title="Most in the news" of={last ? `story events either way, ${longDay(from)} to ${longDay(last)}` : ""}>
        <Show<List<unknown>> answer={latest.data && !last ? latest : rows} rows={3}>
          {(list: List<unknown>) => list.items.length === 0 || !last
            ? <Empty title="No story event between two countries is in the store."><p><a href={address({ view: "today" })}>Today</a> tells how to put articles in.</p></Empty>
            : (
              <p class="chips suggested">
                {pairs(list.items as TrendRow[], 24).map((p) => (
                  <a key={`${p.one}-${p.other}`} class="chip" href={address({ view: "situation", dyad: `${p.one}-${p.other}` })}>
                    {countryName(p.one)} – {countryName(p.other)} <span class="chip-count">{count(p.events)}</span>
                  </a>
                ))}
              </p>
            )}
        </Show>
      </Section>
    </>
  );
}
