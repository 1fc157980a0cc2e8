// The service, typed. Every answer is JSON; an error carries what the service said of it.
import { useEffect, useRef, useState } from "preact/hooks";
import type * as T from "./types";

export class ServiceError extends Error {
  constructor(readonly status: number, readonly code: string, message: string, readonly field: string | null = null) {
    super(message);
  }
}

export type Params = Record<string, string | number | boolean | null | undefined>;

/** "/events?country=IRN": parameters in a fixed order, empty ones left out. */
export function url(path: string, params: Params = {}): string {
  const query = new URLSearchParams();
  for (const name of Object.keys(params).sort()) {
    const value = params[name];
    if (value !== null && value !== undefined && value !== "" && value !== false) query.set(name, String(value));
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

async function ask<A>(method: string, address: string, body?: unknown, signal?: AbortSignal): Promise<A> {
  let response: Response;
  try {
    response = await fetch(address, {
      method, signal,
      headers: { accept: "application/json", ...(body === undefined ? {} : { "content-type": "application/json" }) },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch (error) {
    if ((error as Error).name === "AbortError") throw error;
    throw new ServiceError(0, "unreachable", "The service does not answer. Is “attache serve” still running?");
  }
  const text = await response.text();
  let answer: unknown = null;
  try { answer = text ? JSON.parse(text) : null; } catch { /* told below */ }
  if (!response.ok) {
    const problem = ((answer as { error?: T.Problem } | null)?.error ?? {}) as Partial<T.Problem>;
    throw new ServiceError(response.status, problem.code ?? "error", problem.message ?? `The service answered ${response.status}.`, problem.field ?? null);
  }
  if (answer === null && text) throw new ServiceError(response.status, "not-json", "The service answered something that is no JSON.");
  return answer as A;
}

export const get = <A>(path: string, params?: Params, signal?: AbortSignal): Promise<A> => ask<A>("GET", url(path, params), undefined, signal);
export const post = <A>(path: string, body: unknown): Promise<A> => ask<A>("POST", path, body);
export const put = <A>(path: string, body: unknown): Promise<A> => ask<A>("PUT", path, body);
export const del = (path: string): Promise<unknown> => ask("DELETE", path);

const id = encodeURIComponent;

export const api = {
  events: (p?: Params, s?: AbortSignal) => get<T.List<T.StoryEvent>>("/events", p, s),
  event: (key: string, s?: AbortSignal) => get<T.StoryDetail>(`/events/${id(key)}`, {}, s),
  ledger: (p?: Params, s?: AbortSignal) => get<T.List<T.LedgerEntry>>("/ledger", p, s),
  entry: (key: string, s?: AbortSignal) => get<T.LedgerEntry>(`/ledger/${id(key)}`, {}, s),
  dates: (p?: Params, s?: AbortSignal) => get<T.List<T.DayAhead>>("/dates", p, s),
  changes: (p?: Params, s?: AbortSignal) => get<T.List<T.Change>>("/changes", p, s),
  claims: (p?: Params, s?: AbortSignal) => get<T.List<T.ClaimRow>>("/claims", p, s),
  actors: (p?: Params, s?: AbortSignal) => get<T.List<T.ActorRow>>("/actors", p, s),
  places: (p?: Params, s?: AbortSignal) => get<T.List<T.PlaceRow> & { unplaced?: number }>("/places", p, s),
  situation: (p?: Params, s?: AbortSignal) => get<T.Situation>("/situation", p, s),
  aggregate: (p?: Params, s?: AbortSignal) => get<T.List<T.TrendRow>>("/aggregate", p, s),
  matters: (s?: AbortSignal) => get<T.List<T.Matter>>("/matters", {}, s),
  putMatter: (matter: T.Matter) => put<T.Matter>(`/matters/${id(matter.name)}`, matter),
  deleteMatter: (name: string) => del(`/matters/${id(name)}`),
  search: (p: Params, s?: AbortSignal) => get<T.SearchAnswer>("/search", p, s),
  articles: (p?: Params, s?: AbortSignal) => get<T.List<T.ArticleRow>>("/articles", p, s),
  article: (name: string, s?: AbortSignal) => get<T.ArticleDetail>(`/articles/${id(name)}`, {}, s),
  putArticle: (article: unknown) => post<unknown>("/articles", article),
  code: (article: unknown) => post<T.CodedArticle>("/code", article),
  corrections: (p?: Params, s?: AbortSignal) => get<T.List<T.Correction>>("/corrections", p, s),
  correct: (correction: Omit<T.Correction, "id" | "at">) => post<T.Correction>("/corrections", correction),
  uncorrect: (which: string | number) => del(`/corrections/${id(String(which))}`),
};

export interface Answer<A> {
  /** The last good answer; it stays while the next one loads, so that nothing jumps. */
  data: A | null;
  error: ServiceError | null;
  loading: boolean;
  reload: () => void;
}

const kept = new Map<string, unknown>(); // answers of this visit: Back shows at once what stood there, and asks again
const KEPT = 60;

/** Asks whenever `key` changes (a string that names the question; null: do not ask). An older question is broken off. */
export function useAnswer<A>(key: string | null, question: (signal: AbortSignal) => Promise<A>): Answer<A> {
  const [state, set] = useState<{ key: string | null; data: A | null; error: ServiceError | null; loading: boolean }>(
    () => ({ key, data: key ? ((kept.get(key) as A) ?? null) : null, error: null, loading: key !== null }));
  const [again, setAgain] = useState(0);
  const asked = useRef(question);
  asked.current = question;
  useEffect(() => {
    if (key === null) { set({ key, data: null, error: null, loading: false }); return; }
    const stop = new AbortController();
    set((old) => ({ key, data: (kept.get(key) as A) ?? old.data, error: null, loading: true }));
    asked.current(stop.signal).then(
      (data) => {
        kept.set(key, data);
        if (kept.size > KEPT) kept.delete(kept.keys().next().value as string);
        if (!stop.signal.aborted) set({ key, data, error: null, loading: false });
      },
      (error) => {
        if (stop.signal.aborted || error?.name === "AbortError") return;
        const told = error instanceof ServiceError ? error : new ServiceError(0, "page", String(error?.message ?? error));
        set((old) => ({ key, data: old.data, error: told, loading: false }));
      });
    return () => stop.abort();
  }, [key, again]);
  return { data: state.data, error: state.error, loading: state.loading, reload: () => setAgain((n) => n + 1) };
}

/** GET of a path with parameters, as a hook: `useGet<List<StoryEvent>>("/events", { country: "IRN" })`. Path null: do not ask. */
export function useGet<A>(path: string | null, params: Params = {}): Answer<A> {
  const key = path === null ? null : url(path, params);
  return useAnswer<A>(key, (signal) => ask<A>("GET", key as string, undefined, signal));
}

export interface Pages<A> extends Answer<T.List<A>> { more: (() => void) | null; loadingMore: boolean }

/** A list with its further pages: `more` asks for the next one and hangs it on; null where there is none. */
export function useList<A>(path: string | null, params: Params = {}): Pages<A> {
  const first = useGet<T.List<A>>(path, params);
  const key = path === null ? "" : url(path, params);
  const [rest, setRest] = useState<{ key: string; items: A[]; next: string | null; loading: boolean; error: ServiceError | null } | null>(null);
  const mine = rest && rest.key === key ? rest : null;
  const next = mine ? mine.next : first.data?.next ?? null;
  const more = next === null || path === null ? null : () => {
    const before = mine?.items ?? [];
    setRest({ key, items: before, next, loading: true, error: null });
    get<T.List<A>>(path, { ...params, cursor: next }).then(
      (page) => setRest({ key, items: [...before, ...page.items], next: page.next, loading: false, error: null }),
      (error) => setRest({ key, items: before, next, loading: false, error: error instanceof ServiceError ? error : null }));
  };
  const data = first.data && mine ? { ...first.data, items: [...first.data.items, ...mine.items], next } : first.data;
  return { ...first, data, error: first.error ?? mine?.error ?? null, more, loadingMore: mine?.loading ?? false };
}

/** Whether the service takes neither articles nor corrections: what would write is not offered then. */
export function useReadOnly(): boolean {
  return useGet<{ read_only: boolean }>("/health").data?.read_only === true;
}
