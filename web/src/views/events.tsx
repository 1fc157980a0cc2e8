// Story events: the list behind a number, and one of them with everything that is told of it.
import type { ViewProps } from "../app";
import { useList } from "../api";
import { More, PageHead, Rows } from "../components/parts";
import { Empty, Show } from "../components/states";
import { EventDetail } from "../events/detail";
import { EventFilters, FILTERS } from "../events/filters";
import { EventRow } from "../events/row";
import "../events/events.css";
import { eventsOf, useMatter } from "../matter";
import { address, type Query } from "../router";
import type { StoryEvent } from "../types";
import { count, counted } from "../words";

const ORDERS = [["-day", "latest first"], ["day", "earliest first"], ["-origins", "most origins first"]] as const;

export default function Events({ query }: ViewProps) {
  const id = query.get("event");
  return id ? <EventDetail id={id} query={query} /> : <EventList query={query} />;
}

function EventList({ query }: { query: Query }) {
  const order = query.get("order") ?? "-day";
  const matter = useMatter(query.get("matter"), eventsOf);
  const list = useList<StoryEvent>(matter.ready ? "/events" : null, { ...matter.params, ...query.pick(...FILTERS), matter: null, order, count: true });
  const items = list.data?.items ?? [];
  const total = list.data?.total ?? null;
  const map = address({ view: "map", ...query.pick(...FILTERS) });
  return (
    <>
      <PageHead title="Story events" lead="Each is one occurrence, however many reports tell of it.">
        <a class="button" href={map}>On the map</a>
      </PageHead>
      <EventFilters query={query} />
      <Show answer={list} rows={8}>
        {() => items.length === 0 ? <None query={query} /> : (
          <>
            <div class="list-head">
              <p role="status"><b>{total === null ? `${count(items.length)}${list.more ? "+" : ""}` : count(total)}</b> {counted(total ?? items.length, "story event").replace(/^\S+ /, "")}</p>
              <p class="orders" aria-label="Order">
                {ORDERS.map(([value, label]) => <a key={value} href={query.with({ order: value === "-day" ? null : value })} aria-current={order === value ? "true" : undefined} data-place="keep">{label}</a>)}
              </p>
            </div>
            <Rows label="Story events">{items.map((e) => <EventRow key={e.key} event={e} query={query} />)}</Rows>
            <More more={list.more} loading={list.loadingMore} shown={items.length} total={total} what="story events" />
            {list.data?.note && <p class="note">{list.data.note}</p>}
          </>
        )}
      </Show>
    </>
  );
}

function None({ query }: { query: Query }) {
  const wider = !query.get("status") || !query.get("background");
  return (
    <Empty title="No story event fits.">
      <p>
        {wider && <>Only events that happened and are no background are shown; <a href={query.with({ status: "all", background: "also" })} data-place="keep">show all</a>. </>}
        <a href={address({ view: "events" })}>Take all filters away</a>.
      </p>
    </Empty>
  );
}
