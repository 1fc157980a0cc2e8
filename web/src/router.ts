// The whole state of the view stands in the URL's query: ?view=ledger&kind=threat&entry=…  "/" is the only document, so that a
// copied address opens the same view anywhere. Links are real links; a plain click changes the query without loading.
import { useEffect, useState } from "preact/hooks";

export const VIEWS = [
  "today", "situation", "events", "ledger", "map", "actors", "search", "article", "matters", "paste", "corrections",
] as const;
export type View = (typeof VIEWS)[number];

/** What a link changes: null or "" takes a parameter away. */
export type Patch = Record<string, string | number | boolean | null | undefined>;

export class Query {
  constructor(readonly params: URLSearchParams) {}

  get view(): View {
    const named = this.params.get("view") as View | null;
    return named && VIEWS.includes(named) ? named : "today";
  }
  get(name: string): string | null {
    return this.params.get(name) || null;
  }
  /** The parameters without `view`, such as a service's path takes them; `names` only, where given. */
  pick(...names: string[]): Record<string, string> {
    const out: Record<string, string> = {};
    for (const [name, value] of this.params) if (value && name !== "view" && (!names.length || names.includes(name))) out[name] = value;
    return out;
  }
  /** The address of this view with some parameters changed. */
  with(patch: Patch): string {
    return address(patch, this.params);
  }
}

/** The address of a view: `to({ view: "article", id })`. Parameters keep the order in which they are named. */
export function address(patch: Patch, base?: URLSearchParams): string {
  const params = new URLSearchParams(base);
  for (const [name, value] of Object.entries(patch)) {
    if (value === null || value === undefined || value === "" || value === false) params.delete(name);
    else params.set(name, String(value));
  }
  if (params.get("view") === "today") params.delete("view");
  const text = params.toString();
  return text ? `/?${text}` : "/";
}

const listeners = new Set<() => void>();

/** Goes to an address of the page. `replace`: while typing into a filter, so that Back leaves it whole. */
export function go(href: string, { replace = false, keepPlace = false } = {}): void {
  if (href === location.pathname + location.search) return;
  history[replace ? "replaceState" : "pushState"](null, "", href);
  for (const tell of listeners) tell();
  if (!replace && !keepPlace) window.scrollTo(0, 0);
}

export function currentQuery(): Query {
  return new Query(new URLSearchParams(location.search));
}

/** The query of now; the component is drawn again when it changes. */
export function useQuery(): Query {
  const [query, set] = useState(currentQuery);
  useEffect(() => {
    const tell = () => set(currentQuery());
    listeners.add(tell);
    window.addEventListener("popstate", tell);
    return () => { listeners.delete(tell); window.removeEventListener("popstate", tell); };
  }, []);
  return query;
}

/** One listener for all links: a plain click on a link into the page goes there without loading it. */
export function interceptLinks(root: HTMLElement): void {
  root.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element).closest?.("a");
    if (!link || link.target || link.hasAttribute("download") || link.origin !== location.origin || link.pathname !== "/") return;
    if (link.hash && link.search === location.search) return; // a jump within the view
    event.preventDefault();
    const view = currentQuery().view;
    go(link.pathname + link.search, { keepPlace: new Query(new URLSearchParams(link.search)).view === view && link.dataset.place === "keep" });
  });
}
