// The frame around each view: masthead, navigation, keys. Views are loaded when first opened.
import type { ComponentType } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { interceptLinks, useQuery, address, type Query, type View } from "./router";
import { KeysHelp, useKeys } from "./keys";
import { Scheme } from "./components/scheme";
import { Skeleton, Trouble } from "./components/states";

export interface ViewProps { query: Query }
type Loader = () => Promise<{ default: ComponentType<ViewProps> }>;

const VIEWS: Record<View, { title: string; load: Loader }> = {
  today: { title: "Today", load: () => import("./views/today") },
  situation: { title: "Situation", load: () => import("./views/situation") },
  events: { title: "Events", load: () => import("./views/events") },
  actors: { title: "Actors", load: () => import("./views/actors") },
  ledger: { title: "Ledger", load: () => import("./views/ledger") },
  map: { title: "Map", load: () => import("./views/map") },
  search: { title: "Search", load: () => import("./views/search") },
  article: { title: "Article", load: () => import("./views/article") },
  matters: { title: "Matters", load: () => import("./views/matters") },
  paste: { title: "Paste an article", load: () => import("./views/paste") },
  corrections: { title: "Corrections", load: () => import("./views/corrections") },
};
const NAV: { view: View; label: string }[] = [
  { view: "today", label: "Today" }, { view: "situation", label: "Situation" }, { view: "events", label: "Events" }, { view: "ledger", label: "Ledger" },
  { view: "map", label: "Map" }, { view: "search", label: "Search" }, { view: "article", label: "Article" },
];

/** Views without a place of their own in the navigation. */
const PART_OF: Partial<Record<View, View>> = { paste: "article", corrections: "article" };

export function App() {
  const query = useQuery();
  const [help, setHelp] = useState(false);
  const main = useRef<HTMLElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const view = query.view;
  const first = useRef(true);
  useEffect(() => interceptLinks(frame.current!), []);
  useEffect(() => {
    document.title = view === "today" ? "attache" : `${VIEWS[view].title} · attache`;
    if (first.current) first.current = false;
    else main.current?.focus({ preventScroll: true }); // who reads by ear hears that the view is another
  }, [view]);
  useKeys(() => setHelp(true));
  return (
    <div ref={frame}>
      <a class="skip" href="#main">Skip to the content</a>
      <header class="masthead">
        <div class="masthead-in">
          <a class="brand" href="/">attache</a>
          <nav class="nav" aria-label="Views">
            {NAV.map((to) => (
              <a key={to.view} href={address({ view: to.view })} aria-current={(PART_OF[view] ?? view) === to.view ? "page" : undefined}>{to.label}</a>
            ))}
          </nav>
          <div class="tools">
            <Scheme />
            <button type="button" onClick={() => setHelp(true)} aria-label="Keys" title="Keys (?)">?</button>
          </div>
        </div>
      </header>
      <main id="main" class="page" tabIndex={-1} ref={main}>
        <Loaded key={view} load={VIEWS[view].load} query={query} />
      </main>
      <footer class="foot no-print">
        attache reads news reports and files what happened. Every line leads to the words that it rests on. Nothing here leaves this machine.
      </footer>
      <KeysHelp open={help} close={() => setHelp(false)} />
    </div>
  );
}

function Loaded({ load, query }: { load: Loader; query: Query }) {
  const [state, set] = useState<{ Component?: ComponentType<ViewProps>; failed?: boolean }>({});
  useEffect(() => {
    let gone = false;
    load().then((module) => !gone && set({ Component: module.default }), () => !gone && set({ failed: true }));
    return () => { gone = true; };
  }, [load]);
  if (state.failed) return <Trouble message="This part of the page could not be loaded. Is “attache serve” still running?" />;
  return state.Component ? <state.Component query={query} /> : <Skeleton rows={6} />;
}
