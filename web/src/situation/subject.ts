// Whom a situation is about, as the address tells it: two parties, one against all, or a matter.
import type { Patch } from "../router";
import { countryName } from "../words";

export type Subject =
  | { kind: "dyad"; one: string; other: string }
  | { kind: "actor"; one: string }
  | { kind: "matter"; name: string };

export function subjectOf(get: (name: string) => string | null): Subject | null {
  const [one, other] = (get("dyad") ?? "").toUpperCase().split("-");
  if (one && other) return { kind: "dyad", one, other };
  const actor = get("actor") ?? one;
  if (actor) return { kind: "actor", one: actor };
  const name = get("matter");
  return name ? { kind: "matter", name } : null;
}

/** The parameters that name it, in addresses of the page and of the service alike; the others are taken away. */
export function subjectPatch(subject: Subject | null): Patch {
  return {
    dyad: subject?.kind === "dyad" ? `${subject.one}-${subject.other}` : null,
    actor: subject?.kind === "actor" ? subject.one : null,
    matter: subject?.kind === "matter" ? subject.name : null,
  };
}

export function subjectTitle(subject: Subject): string {
  if (subject.kind === "dyad") return `${countryName(subject.one)} and ${countryName(subject.other)}`;
  return subject.kind === "actor" ? `${countryName(subject.one)} and all others` : subject.name;
}

/** Filters of the list of its story events: one against all is a part in either role. */
export function eventsPatch(subject: Subject): Patch {
  if (subject.kind === "actor") return { view: "events", ...(/^[A-Z]{3}$/.test(subject.one) ? { country: subject.one } : { actor: subject.one }) };
  return { view: "events", ...subjectPatch(subject) };
}
