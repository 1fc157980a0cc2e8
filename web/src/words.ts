// How the page writes days, numbers and names. Pure functions.
import { COUNTRIES } from "./countries";
import { TYPES, type EventType, type Quad } from "./ontology";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

function parts(day: string): [string, number, number] {
  const [year, month, date] = day.split("-");
  return [year ?? "", Number(month ?? 0), Number(date ?? 0)];
}

/** "6 August 2025", "August 2025", "2025"; "no day" where there is none. */
export function longDay(day: string | null): string {
  if (!day) return "no day";
  const [year, month, date] = parts(day);
  return [date || "", month ? MONTHS[month - 1] : "", year].filter(Boolean).join(" ");
}

/** "6 Aug 2025"; the year is left out where it is `year`. */
export function shortDay(day: string | null, year?: string): string {
  if (!day) return "no day";
  const [y, month, date] = parts(day);
  const name = month ? MONTHS[month - 1]!.slice(0, 3) : "";
  return [date || "", name, y === year && month ? "" : y].filter(Boolean).join(" ");
}

/** "Wed 6 August" of a whole day. */
export function weekday(day: string): string {
  const [year, month, date] = parts(day);
  return date ? WEEKDAYS[new Date(Date.UTC(Number(year), month - 1, date)).getUTCDay()]! : "";
}

/** The last whole day that "2025", "2025-08" or "2025-08-06" covers. */
export function lastDay(day: string): string {
  const [year, month, date] = parts(day);
  if (date) return day;
  const end = new Date(Date.UTC(Number(year), month || 12, 0));
  return end.toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` is over. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${lastDay(to)}T00:00Z`) - Date.parse(`${lastDay(from)}T00:00Z`)) / 86_400_000);
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${lastDay(day)}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Today where the reader is. */
export function today(now = new Date()): string {
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
}

/** "today", "tomorrow", "in 5 days", "3 days ago"; "" where the day is not known. */
export function daysLeft(day: string | null, from: string): string {
  if (!day) return "";
  const days = daysBetween(from, day);
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  if (days === -1) return "yesterday";
  const far = Math.abs(days);
  const told = far < 60 ? `${far} days` : far < 730 ? `${Math.round(far / 30.44)} months` : `${Math.round(far / 365.25)} years`;
  return days > 0 ? `in ${told}` : `${told} ago`;
}

/** 12345 → "12,345". */
export function count(n: number): string {
  return n.toLocaleString("en-US");
}

/** counted(1, "report") → "1 report"; counted(2, "entry", "entries"). */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${count(n)} ${n === 1 ? one : many}`;
}

/** "A", "A and B", "A, B and 3 more". */
export function names(list: readonly string[], most = 3): string {
  if (list.length <= 1) return list[0] ?? "";
  if (list.length <= most) return `${list.slice(0, -1).join(", ")} and ${list[list.length - 1]}`;
  return `${list.slice(0, most - 1).join(", ")} and ${list.length - most + 1} more`;
}

export function countryName(code: string): string {
  return COUNTRIES[code] ?? code;
}

export function quadOf(type: string): Quad {
  return TYPES[type as EventType]?.quad ?? "verbal-conflict";
}

/** "ASSAULT" → "assault"; "carried_out" → "carried out". */
export function plain(word: string): string {
  return word.toLowerCase().replace(/_/g, " ");
}

export function capital(text: string): string {
  return text ? text[0]!.toUpperCase() + text.slice(1) : text;
}

/** Spans of the service count code points; the strings of JavaScript are of UTF-16. */
export function codePoints(text: string): string[] {
  return Array.from(text);
}

const CODES = new Map(Object.entries(COUNTRIES).map(([code, name]) => [name.toLowerCase(), code]));

/** The code of a country that is named by its code or its name; null where it is neither. */
export function codeOf(text: string): string | null {
  const asked = text.trim();
  if (COUNTRIES[asked.toUpperCase()]) return asked.toUpperCase();
  return CODES.get(asked.toLowerCase()) ?? null;
}
