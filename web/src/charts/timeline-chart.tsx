// The timeline: a dot for each story event, in the lane of its quad. One stop of the Tab key, then arrows; Enter opens.
import { useMemo, useRef, useState } from "preact/hooks";
import type { SituationEvent } from "../types";
import { quadClass } from "../components/parts";
import { address } from "../router";
import { counted, longDay, names, plain } from "../words";
import { dayTicks, isoDay, type Span } from "./days";
import { layTimeline, nextMark, QUAD_NAMES, timelineSpan, type Mark, type TimelineEvent } from "./timeline";
import { useWidth } from "./use-width";

export type ChartEvent = SituationEvent & TimelineEvent;
const LEFT = 0, RIGHT = 2, FOOT = 22;

export function chartEvents(events: readonly SituationEvent[]): ChartEvent[] {
  return events.map((event) => ({ ...event, key: event.event }));
}

/** "6 August 2025: assault, drone. Russia → Ukraine. 3 reports, 2 outlets, 2 independent origins." */
export function eventWords(e: SituationEvent): string {
  const who = `${e.actor.length ? names(e.actor) : "somebody"}${e.recipient.length ? ` → ${names(e.recipient)}` : ""}`;
  const told = [counted(e.reports, "report"), counted(e.outlets, "outlet"), counted(e.origins, "independent origin")].join(", ");
  return `${longDay(e.day)}: ${plain(e.type)}${e.mode ? `, ${plain(e.mode)}` : ""}. ${who}. ${told}.`;
}

export function summary(events: readonly ChartEvent[], span: Span): string {
  const lanes = layTimeline(events, span, 600).lanes.map((lane) => `${lane.count} ${QUAD_NAMES[lane.quad].toLowerCase()}`);
  return `${counted(events.length, "story event")} from ${longDay(isoDay(span.first))} to ${longDay(isoDay(span.last))}: ${lanes.join(", ")}.`;
}

export function TimelineChart({ events, from, to, denied }: {
  events: readonly SituationEvent[]; from?: string | null; to?: string | null; denied: ReadonlySet<string>;
}) {
  const [frame, full] = useWidth<HTMLDivElement>();
  const all = useMemo(() => chartEvents(events), [events]);
  const span = useMemo(() => timelineSpan(all, from, to), [all, from, to]);
  const width = full - LEFT - RIGHT;
  const drawn = useMemo(() => (span && width > 40 ? layTimeline(all, span, width) : null), [all, span, width]);
  const [at, setAt] = useState(-1);
  const [shown, setShown] = useState<ChartEvent | null>(null);
  const svg = useRef<SVGSVGElement>(null);
  if (!span) return <p class="note">None of these story events has a day that could be drawn.</p>;

  function move(event: KeyboardEvent) {
    if (!drawn || !/^Arrow/.test(event.key)) return;
    event.preventDefault();
    const next = nextMark(drawn.marks, at, event.key);
    setAt(next);
    (svg.current?.querySelectorAll<SVGElement>("a.mark")[next] as unknown as HTMLElement | undefined)?.focus();
  }
  const days = span.last - span.first + 1;
  const x = (day: number) => ((day - span.first) / days) * width;
  const stop = Math.min(Math.max(at, 0), (drawn?.marks.length ?? 1) - 1);
  return (
    <figure class="timeline">
      <div ref={frame} class="timeline-frame">
        {drawn && (
          <svg ref={svg} width={full} height={drawn.height + FOOT} role="group" aria-label={`Timeline. ${summary(all, span)} Arrow keys walk through it.`}
            onKeyDown={move} onMouseLeave={() => setShown(null)}>
            {dayTicks(span.first, span.last, Math.max(2, Math.floor(width / 64))).map((tick) => (
              <g key={tick.day} aria-hidden="true">
                <line class={tick.strong ? "axis" : "grid"} x1={x(tick.day)} x2={x(tick.day)} y1={0} y2={drawn.height} />
                <text class="tick" x={x(tick.day) + 3} y={drawn.height + 15}>{tick.label}</text>
              </g>
            ))}
            {drawn.lanes.map((lane) => (
              <g key={lane.quad} class={quadClass(lane.quad)} aria-hidden="true">
                <line class="axis" x1={0} x2={full} y1={lane.top + lane.height + 0.5} y2={lane.top + lane.height + 0.5} />
                <text class="lane-name" x={2} y={lane.top + 12}>{QUAD_NAMES[lane.quad]} <tspan class="lane-count">{lane.count}</tspan></text>
              </g>
            ))}
            {drawn.marks.map((mark, i) => (
              <a key={mark.event.key} class={`mark ${quadClass(mark.event.quad)}`} href={address({ view: "events", event: mark.event.key })}
                tabindex={i === stop ? 0 : -1} aria-label={eventWords(mark.event)}
                onFocus={() => { setAt(i); setShown(mark.event); }} onMouseEnter={() => setShown(mark.event)}>
                <Dot mark={mark} denied={denied.has(mark.event.key)} />
              </a>
            ))}
          </svg>
        )}
      </div>
      <p class="timeline-told" aria-live="polite">
        {shown ? eventWords(shown) : <>Each mark is a story event: round is said, square is done; the larger, the more independent voices tell it{denied.size > 0 && <>; ringed is denied</>}.</>}
        {!shown && drawn && drawn.undated.length > 0 && <> {counted(drawn.undated.length, "event")} without a day in this time {drawn.undated.length === 1 ? "stands" : "stand"} in the list alone.</>}
      </p>
    </figure>
  );
}

function Dot({ mark, denied }: { mark: Mark<ChartEvent>; denied: boolean }) {
  const { x, y, r } = mark;
  const kind = `dot ${mark.event.status === "actual" ? "" : "unsure"} ${denied ? "denied-dot" : ""}`;
  const side = r * 1.75;
  return mark.event.quad.startsWith("verbal")
    ? <circle class={kind} cx={x} cy={y} r={r} />
    : <rect class={kind} x={x - side / 2} y={y - side / 2} width={side} height={side} />;
}
