// A saved matter as a filter of lists: what the service is asked for in its place.
import { useGet, type Params } from "./api";
import type { List, Matter } from "./types";
import { codeOf } from "./words";

const isCode = (name: string) => /^[A-Z]{3}$/.test(name);
const names = (list: Matter["actors"]) => (list ?? []).filter(Boolean);

/** Of story events: its countries, or whoever does it where others are named; any of its words; from its first day on. */
export function eventsOf(matter: Matter): Params {
  const actors = names(matter.actors);
  return {
    [actors.every(isCode) ? "country" : "actor"]: actors.join(",") || null,
    words: names(matter.words).map((word) => `"${word.replace(/"/g, " ")}"`).join(" OR ") || null,
    from: matter.from ?? null,
  };
}

/** Of the ledger: the countries among its parties. Words and persons are no filter there. */
export function entriesOf(matter: Matter): Params {
  return { country: names(matter.actors).map(codeOf).filter((code) => code !== null).join(",") || null };
}

export interface MatterFilter { params: Params; ready: boolean; unknown: boolean; /** the list cannot be filtered by it */ nothing: boolean }

/** The filter of the matter of that name; nothing is to be asked until it is ready. */
export function useMatter(name: string | null, as: (matter: Matter) => Params): MatterFilter {
  const { data, error } = useGet<List<Matter>>(name ? "/matters" : null, {});
  const matter = data?.items.find((one) => one.name === name);
  const params = matter ? as(matter) : {};
  return { params, nothing: matter !== undefined && Object.values(params).every((value) => value === null), ready: !name || data !== null || error !== null, unknown: name !== null && data !== null && !matter };
}
