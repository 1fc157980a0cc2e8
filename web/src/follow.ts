// What the reader follows, and when they were here last. It stays in this browser (localStorage); matters themselves are kept in
// the store, here only their names.
import { useEffect, useState } from "preact/hooks";

export interface Followed { countries: string[]; matters: string[] }

const FOLLOWED = "attache.followed", VISIT = "attache.visit";
const listeners = new Set<() => void>();

function read(): Followed {
  try {
    const kept = JSON.parse(localStorage.getItem(FOLLOWED) ?? "{}");
    const list = (value: unknown) => (Array.isArray(value) ? value.filter((v): v is string => typeof v === "string") : []);
    return { countries: list(kept.countries), matters: list(kept.matters) };
  } catch {
    return { countries: [], matters: [] };
  }
}

function write(followed: Followed): void {
  try { localStorage.setItem(FOLLOWED, JSON.stringify(followed)); } catch { /* no storage: it holds for this page */ }
  for (const tell of listeners) tell();
}

export function toggle(kind: keyof Followed, name: string, on?: boolean): void {
  const now = read();
  const has = now[kind].includes(name);
  if (on === has) return;
  write({ ...now, [kind]: has ? now[kind].filter((n) => n !== name) : [...now[kind], name].sort() });
}

export function useFollowed(): Followed {
  const [followed, set] = useState(read);
  useEffect(() => {
    const tell = () => set(read());
    listeners.add(tell);
    window.addEventListener("storage", tell);
    return () => { listeners.delete(tell); window.removeEventListener("storage", tell); };
  }, []);
  return followed;
}

interface Visit { began: string; before: string | null; last: string }
const PAUSE = 30 * 60_000; // half an hour without the page ends a visit

/** When the last visit ended, "2026-07-17T18:00" (UTC); null at the first. Loading the page again within half an hour is the same
 * visit, so that what is new does not vanish by looking at it. */
export function lastVisit(now = new Date()): string | null {
  const stamp = now.toISOString();
  let visit: Visit = { began: stamp, before: null, last: stamp };
  try {
    const kept = JSON.parse(localStorage.getItem(VISIT) ?? "null") as Visit | null;
    if (kept && now.getTime() - Date.parse(kept.last) < PAUSE) visit = { ...kept, last: stamp };
    else if (kept) visit = { began: stamp, before: kept.last, last: stamp };
    localStorage.setItem(VISIT, JSON.stringify(visit));
  } catch { /* no storage: every visit is the first */ }
  return visit.before ? visit.before.slice(0, 16) : null;
}
