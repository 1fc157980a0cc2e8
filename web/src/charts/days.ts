// Days as the store writes them ("2025-08-06", "2025-08", "2025") and as numbers: days since 1970-01-01 in UTC.

const DAY = 86_400_000;

export interface Span {
  first: number; // days since 1970-01-01
  last: number; // the last day, included
}

/** The days that a date covers, or null where it is none. A month covers all of its days, a year all of its. */
export function daySpan(date: string | null | undefined): Span | null {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date ?? "");
  if (!parts) {
    return null;
  }
  const year = Number(parts[1]);
  const month = parts[2] === undefined ? null : Number(parts[2]) - 1;
  const day = parts[3] === undefined ? null : Number(parts[3]);
  if ((month !== null && month > 11) || (day !== null && (day < 1 || day > 31))) {
    return null;
  }
  const first = Date.UTC(year, month ?? 0, day ?? 1) / DAY;
  if (day !== null) {
    return { first, last: first };
  }
  const next = month === null ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month + 1, 1);
  return { first, last: next / DAY - 1 };
}

export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** "2025-08" of a day. */
export function isoMonth(day: number): string {
  return isoDay(day).slice(0, 7);
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The months that touch first … last, as "2025-08". */
export function monthsBetween(first: number, last: number): string[] {
  const out: string[] = [];
  const at = new Date(first * DAY);
  for (let year = at.getUTCFullYear(), month = at.getUTCMonth(); Date.UTC(year, month, 1) / DAY <= last; month++) {
    if (month === 12) {
      month = 0;
      year++;
    }
    if (Date.UTC(year, month, 1) / DAY <= last) {
      out.push(`${year}-${String(month + 1).padStart(2, "0")}`);
    }
  }
  return out;
}

export interface Tick {
  day: number;
  label: string;
  strong: boolean; // a year begins
}

function dayLabel(day: number): string {
  const at = new Date(day * DAY);
  return `${at.getUTCDate()} ${MONTHS[at.getUTCMonth()]}`;
}

/** Ticks for an axis of time: days, months, quarters or years, at most `most` of them; each label stands once. */
export function dayTicks(first: number, last: number, most: number): Tick[] {
  const days = last - first + 1;
  if (days <= most * 7) {
    const step = Math.max(1, Math.ceil(days / most));
    const ticks: Tick[] = [];
    for (let day = first; day <= last; day += step) {
      ticks.push({ day, label: dayLabel(day), strong: ticks.length === 0 });
    }
    return ticks;
  }
  const months = monthsBetween(first, last);
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((s) => months.length / s <= most) ?? 240;
  return months
    .map((month) => ({ month, span: daySpan(month) as Span }))
    .filter(({ month, span }) => {
      const [year, number] = month.split("-").map(Number) as [number, number];
      return span.first >= first && (year * 12 + number - 1) % step === 0;
    })
    .map(({ month, span }, i) => {
      const january = month.endsWith("-01");
      const name = MONTHS[Number(month.slice(5)) - 1] as string;
      const label = step >= 12 ? month.slice(0, 4) : january || i === 0 ? `${name} ${month.slice(0, 4)}` : name;
      return { day: span.first, label, strong: january };
    });
}
