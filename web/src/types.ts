// The shapes that the service answers with: what the command writes with --format json (docs/store.md, docs/record.schema.json).
import type { EventType, Quad } from "./ontology";

export type { EventType, Quad };

/** "2025", "2025-08" or "2025-08-06". */
export type Day = string;
export type Status = "actual" | "planned" | "possible" | "conditional" | "negated";
export type CommitmentKind = "threat" | "ultimatum" | "promise" | "offer" | "demand" | "proposal";
export type EntryState = "open" | "accepted" | "refused" | "met" | "carried_out" | "broken" | "withdrawn" | "lapsed";
export type Stance = "asserts" | "denies" | "speculates";
export type Precision = "point" | "city" | "region" | "country";
export type ActorKind = "person" | "state" | "organization" | "group" | "media";

export interface List<T> { items: T[]; next: string | null; note: string | null; total: number | null }

export interface Problem { status: number; code: string; message: string; field?: string | null }

/** A story event, as /events lists it. */
export interface StoryEvent {
  key: string; day: Day | null; type: EventType; mode: string | null; status: Status; background: boolean;
  actor: string[]; actor_country: string[]; recipient: string[]; recipient_country: string[]; said_by: string[];
  place: string | null; country: string | null; lat: number | null; lon: number | null;
  first_day: Day | null; last_day: Day | null;
  reports: number; outlets: number; origins: number; voices: number;
  denied: boolean; denials: Denial[]; differences: Difference[];
  cameo: string | null; intensity: number | null; score: number;
  anchor: string | null; start: number; end: number; article: string; publisher: string | null; url: string | null;
  /** The sentence of the mention that tells it best; null where the store keeps no texts. */
  sentence?: string | null;
}
export interface Denial { name: string; /** "RUS" or "RUS,BLR", "" where none */ country: string; reports: number }
/** A figure that reports tell differently: the least and the most of `variants` figures. */
export interface Difference { kind: string; unit: string | null; least: number; most: number; variants: number; reports: number }

export interface StoryMention {
  key?: string; article: string; title: string | null; publisher: string | null; published: Day | null; url: string | null;
  start: number; end: number; anchor: string | null; sentence: string | null; sentence_start: number | null;
  status: Status; said_by: string[]; denied_by?: string[]; background: boolean; corrected: boolean;
}
export interface StoryDetail { event: StoryEvent; mentions: StoryMention[]; denials: Denial[]; differences: Difference[]; ledger: string[] }

export interface Party { name: string; kind?: ActorKind; country: string[]; sector?: string[] }
export interface LedgerChange {
  article: string; start: number; end: number; text: string | null; change: string; date: Day | null; due: Day | null;
  event: string | null; said_by: Party[]; publisher: string | null; published: Day | null; sentence?: string | null;
}
export interface LedgerEntry {
  key: string; kind: CommitmentKind; state: EntryState; due: Day | null; due_from: Day | null; status: Status;
  opened: Day | null; last_heard: Day | null; issuer: Party[]; addressee: Party[]; affected: Party[]; history: LedgerChange[];
}

export interface DayAhead {
  day_from: Day; day_to: Day; words: string | null; actors: string[]; country: string[];
  kind: CommitmentKind | null; issuer: string[]; entry: string | null; state: EntryState | null;
  sentence: string | null; article: string; publisher: string | null; published: Day | null; start: number; end: number;
}

export interface Change {
  change: string; date: Day | null; was: string | null; now: string | null; key: string;
  /** An event's type, or a commitment's kind. */
  kind: string; actor: string[]; recipient: string[]; words: string | null;
  reports: number | null; outlets: number | null; origins: number | null;
  article?: string | null; start?: number; end?: number; publisher?: string | null; published?: Day | null; sentence?: string | null;
  /** Of those who take part; the service does not tell it. */
  country?: string[];
}

export interface ActorRow {
  name: string; kind: ActorKind; country: string[]; sector: string[]; office: string | null; entity: string | null;
  articles: number; as_actor: number; as_recipient: number; as_source: number; first_day: Day | null; last_day: Day | null;
}
export interface PlaceRow {
  place: string; country: string | null; lat: number | null; lon: number | null; precision: Precision | null; events: number;
  first_day: Day | null; last_day: Day | null;
}

export interface ClaimRow {
  key: string; article: string; title?: string | null; publisher: string | null; published: Day | null;
  source: string[]; via: string[]; stance: Stance; form: "direct" | "indirect" | "mixed"; content: string | null;
  start: number; end: number;
}

export interface Source { article: string; publisher: string | null; published: Day | null }
export interface SituationEvent {
  event: string; day: Day | null; type: EventType; mode: string | null; quad: Quad; status: Status;
  actor: string[]; recipient: string[]; words: string | null; background: boolean; place: string | null; country: string | null;
  reports: number; outlets: number; origins: number; voices: number; says: string[]; sources: Source[]; sentence: string | null;
}
export interface SituationVoice { name: string; country: string[]; stance: Stance; events: string[]; sources: Source[] }
export interface SituationEntry {
  entry: string; kind: CommitmentKind; state: EntryState; due: Day | null; due_from: Day | null; status: Status;
  opened: Day | null; last_heard: Day | null; issuer: Party[]; addressee: Party[]; affected: Party[]; words: string | null;
  sources: Source[];
}
export interface TrendRow {
  actor?: string; recipient?: string; country?: string; month?: string; week?: string; day?: string; year?: string;
  quad?: Quad; type?: EventType; events: number; reports_read: number; publishers_active: number;
}
/** A month's story events by quad, and the reports of that month that were read, of anything. */
export type SituationTrend = { period: Day; reports_read: number; publishers_active: number } & Record<Quad, number>;
type Told = Pick<SituationEvent, "event" | "day" | "type" | "mode" | "quad" | "status" | "actor" | "recipient" | "words">;
/** A story event that somebody denies, with both sides. */
export interface Denying extends Told {
  told: { says: string[]; sources: Source[] };
  denied: { name: string; country: string[]; sources: Source[] }[];
}
/** A figure that reports tell differently; `high` below `low`: no upper end. */
export interface Differing extends Told {
  kind: string; unit: string | null; figures: { low: number; high: number; reports: number; sources: Source[] }[];
}
export interface Situation {
  dyad: string | null; matter: string | null; actors: string[] | string | null; words: string[] | string | null;
  from: Day | null; to: Day | null; today: Day; events_left_out: number;
  happened: SituationEvent[]; said: SituationVoice[];
  contested: { denials: Denying[]; numbers: Differing[] };
  open: SituationEntry[]; overdue: SituationEntry[]; trend?: SituationTrend[];
}

export interface Matter { name: string; actors?: string[]; words?: string[]; from?: Day | null; to?: Day | null }

// ---- the record of one article (docs/record.schema.json) ----

export interface Span { start: number; end: number; text: string }
export interface Why { by: "none" | "network" | "lexicon" | "knowledge" | "rule" | "text"; entry: string | null }
export interface RecordActor {
  id: string; name: string; kind: ActorKind; country: string[]; sector: string[]; office: string | null; entity: string | null;
  basis: { told: "text" | "knowledge" | "both" | null; by: Why["by"]; entry: string | null; span: Span | null };
  mentions: (Span & { form: "name" | "nominal" | "pronoun" | "metonym" })[];
}
export interface Location {
  name: string; country: string | null; admin: string | null; lat: number; lon: number; geonames: number | null;
  precision: Precision;
}
export interface RecordNumber { kind: string; low: number; high: number; unit: string | null; span: Span }
export interface RecordEvent {
  id: string; anchor: Span; type: EventType; mode: string | null; context: string[]; plover: EventType; cameo: string | null;
  quad: Quad; intensity: number; actor: string[]; recipient: string[]; status: Status; background: boolean; said_by: string[];
  claims: string[]; date: Day | null; time: Span | null; date_basis: "stated" | "relative" | "tense" | null; place: Span | null;
  location: Location | null; numbers: RecordNumber[]; same_as: string | null; score: number; why: Why;
}
export interface RecordClaim {
  id: string; source: string[]; via: string[]; cue: Span | null; content: Span; form: "direct" | "indirect" | "mixed";
  inside: string | null; stance: Stance; score: number; why: Why;
}
export interface RecordCommitment {
  id: string; kind: CommitmentKind; issuer: string[]; addressee: string[]; affected: string[]; act: Span; condition: Span | null;
  due: Day | null; due_from: Day | null; due_time: Span | null; event: string | null; status: Status; said_by: string[];
  claims: string[]; score: number; why: Why;
}
export interface RecordTime { id: string; span: Span; type: "DATE" | "TIME" | "DURATION" | "SET"; value: string | null; from: Day | null; to: Day | null }
export interface RecordPlace { id: string; span: Span; location: Location | null }
export interface ArticleRecord {
  schema: string; id: string; title: string | null; publisher: string | null; outlets: string[]; url: string | null;
  published: Day | null; language: string; text_sha256: string; offset_unit: "codepoint" | "byte";
  coder: { version: string; model: string | null; lexicon: string | null; knowledge: string | null };
  actors: RecordActor[]; events: RecordEvent[]; claims: RecordClaim[]; commitments: RecordCommitment[];
  times: RecordTime[]; places: RecordPlace[]; notes: { code: string; message: string; span: Span | null }[];
}
export interface Correction {
  id?: number | string; article: string; layer: "event" | "claim" | "commitment" | "actor"; key: string; field: string;
  value: unknown; was: unknown; note: string; by: string; at: string;
  /** unmatched: what it hangs on is not in the record; overruled: a later one of this field stands. */
  state?: "applied" | "overruled" | "unmatched"; reason?: string | null;
}
export interface ArticleDetail {
  record: ArticleRecord; text: string | null; corrections: Correction[];
  events: Record<string, { key: string; story: string | null }>;
  commitments: Record<string, { key: string; entry: string | null }>;
  claims: Record<string, { key: string }>;
  actors?: Record<string, { key: string }>;
  /** What a reader marked as a false alarm; `record` is without it. */
  removed?: { layer: Correction["layer"]; key: string; item: RecordEvent | RecordClaim | RecordCommitment }[];
}
export interface ArticleRow { id: string; title: string | null; publisher: string | null; published: Day | null; outlets?: string[]; url?: string | null; events?: number }
export interface CodedArticle { record: ArticleRecord; text: string }
export interface SearchAnswer {
  articles: { id: string; title: string | null; publisher: string | null; published: Day | null; snippet: { text: string; mark: boolean }[] }[];
  actors: Pick<ActorRow, "name" | "kind" | "country" | "sector" | "office" | "articles">[];
  events: SearchEvent[];
  /** events: null where not all were looked at */
  totals?: { articles: number; actors: number; events: number | null };
}
export type SearchEvent = Pick<StoryEvent, "key" | "day" | "type" | "mode" | "status" | "background" | "place" | "reports" | "origins" | "actor" | "recipient">
  & { words?: string | null };
