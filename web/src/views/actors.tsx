// Who takes part: in how many articles, how often as actor, as recipient, as source.
import type { ViewProps } from "../app";
import { useList } from "../api";
import { Country, More, PageHead } from "../components/parts";
import { Empty, Show } from "../components/states";
import { address, go } from "../router";
import type { ActorRow } from "../types";
import { count, plain, shortDay } from "../words";

export default function Actors({ query }: ViewProps) {
  const list = useList<ActorRow>("/actors", { ...query.pick("actor", "country", "sector"), count: true });
  const items = list.data?.items ?? [];
  const set = (name: string) => (e: { currentTarget: HTMLInputElement }) => go(query.with({ [name]: e.currentTarget.value.trim() }), { replace: true });
  return (
    <>
      <PageHead title="Actors" lead="Who takes part in story events, makes claims or commits to something." />
      <form class="filters" onSubmit={(e) => e.preventDefault()} aria-label="Filters">
        <label>a part of the name<input type="search" value={query.get("actor") ?? ""} onChange={set("actor")} /></label>
        <label>country (three letters)<input value={query.get("country") ?? ""} maxLength={3} onChange={set("country")} /></label>
      </form>
      <Show answer={list} rows={8}>
        {() => items.length === 0 ? <Empty title="Nobody fits."><p><a href={address({ view: "actors" })}>Take the filters away</a>.</p></Empty> : (
          <>
            <div class="scroll" tabIndex={0} role="region" aria-label="Actors">
              <table>
                <caption class="hidden">Actors by number of articles</caption>
                <thead><tr><th scope="col">Name</th><th scope="col">What</th><th scope="col" class="number">Articles</th><th scope="col" class="number">Acts</th>
                  <th scope="col" class="number">Is acted on</th><th scope="col" class="number">Is cited</th><th scope="col">Days</th></tr></thead>
                <tbody>
                  {items.map((a) => (
                    <tr key={`${a.name} ${a.country.join()} ${a.kind}`}>
                      <td><span class="who">{a.name}</span> {a.country.map((c) => <Country key={c} code={c} />)}</td>
                      <td class="muted">{a.office ?? plain(a.kind)}</td>
                      <td class="number"><a href={address({ view: "search", q: `"${a.name}"` })} aria-label={`${a.articles} articles with ${a.name}`}>{count(a.articles)}</a></td>
                      <td class="number"><a href={address({ view: "events", actor: a.name })} aria-label={`story events by ${a.name}, from ${a.as_actor} mentions`}>{count(a.as_actor)}</a></td>
                      <td class="number"><a href={address({ view: "events", recipient: a.name })} aria-label={`story events to ${a.name}, from ${a.as_recipient} mentions`}>{count(a.as_recipient)}</a></td>
                      <td class="number">{count(a.as_source)}</td>
                      <td class="muted">{shortDay(a.first_day)}{a.last_day !== a.first_day && ` – ${shortDay(a.last_day)}`}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <p class="note">Numbers are mentions in articles; a story event joins the mentions of one occurrence.</p>
            <More more={list.more} loading={list.loadingMore} shown={items.length} total={list.data?.total} what="actors" />
          </>
        )}
      </Show>
    </>
  );
}
