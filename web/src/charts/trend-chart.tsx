// Story events a month, a small chart for each quad on one scale, the table beside them. A bar leads to its list.
import { useRef, useState } from "preact/hooks";
import { quadClass } from "../components/parts";
import { address, type Patch } from "../router";
import { count, counted, longDay, shortDay } from "../words";
import { daySpan, dayTicks } from "./days";
import { countTicks } from "./scale";
import { QUAD_NAMES, QUADS, type Quad } from "./timeline";
import { trendSummary, type TrendPeriod } from "./trend";
import { useWidth } from "./use-width";

const LEFT = 26, HEIGHT = 64, HEAD = 20, FOOT = 18;

export interface TrendProps {
  periods: readonly TrendPeriod[];
  /** Where the story events of a period and quad are listed. */
  list: (period: string, quad: Quad | null) => Patch;
}

export function TrendChart({ periods, list }: TrendProps) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const quads = QUADS.filter((quad) => periods.some((p) => p.counts[quad] > 0));
  const top = countTicks(Math.max(1, ...periods.flatMap((p) => quads.map((q) => p.counts[q]))), 3);
  return (
    <div class="chart">
      <div ref={frame}>
        <p class="hidden">{trendSummary(periods, longDay)}</p>
        {width > 0 && quads.map((quad, i) => (
          <Small key={quad} quad={quad} periods={periods} width={width} ticks={top} last={i === quads.length - 1} list={list} />
        ))}
      </div>
      <div class="scroll" tabIndex={0} role="region" aria-label="The trend as a table">
        <table>
          <caption class="hidden">Story events by month and quad, and the reports read in that month</caption>
          <thead>
            <tr><th scope="col">Month</th>{quads.map((q) => <th key={q} scope="col" class="number" title={QUAD_NAMES[q]}>{short(q)}</th>)}
              <th scope="col" class="number" title="Reports of that month in the store, of anything: what a zero is out of">Read</th></tr>
          </thead>
          <tbody>
            {[...periods].reverse().map((p) => (
              <tr key={p.period}>
                <th scope="row">{shortDay(p.period)}</th>
                {quads.map((q) => <td key={q} class="number">{p.counts[q] > 0 ? <a href={address(list(p.period, q))}>{count(p.counts[q])}</a> : <span class="muted">0</span>}</td>)}
                <td class="number muted">{p.reportsRead === null ? "–" : count(p.reportsRead)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function short(quad: Quad): string {
  return { "verbal-cooperation": "Coop. said", "material-cooperation": "Coop. done", "verbal-conflict": "Conflict said", "material-conflict": "Conflict done" }[quad];
}

function Small({ quad, periods, width, ticks, last, list }: {
  quad: Quad; periods: readonly TrendPeriod[]; width: number; ticks: number[]; last: boolean; list: TrendProps["list"];
}) {
  const [at, setAt] = useState(0);
  const svg = useRef<SVGSVGElement>(null);
  const most = ticks[ticks.length - 1]!;
  const step = (width - LEFT) / periods.length;
  const bar = Math.max(1, Math.min(step - 1, 28));
  const y = (n: number) => HEAD + HEIGHT - (n / most) * HEIGHT;
  const total = periods.reduce((sum, p) => sum + p.counts[quad], 0);
  const full = periods.map((p, i) => ({ p, i })).filter(({ p }) => p.counts[quad] > 0);
  const first = daySpan(periods[0]!.period)!.first, end = daySpan(periods[periods.length - 1]!.period)!.last;
  function move(event: KeyboardEvent) {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = Math.min(full.length - 1, Math.max(0, at + by));
    setAt(next);
    (svg.current?.querySelectorAll<SVGElement>("a")[next] as unknown as HTMLElement | undefined)?.focus();
  }
  return (
    <svg ref={svg} class={`small ${quadClass(quad)}`} width={width} height={HEAD + HEIGHT + (last ? FOOT : 6)} role="group"
      aria-label={`${QUAD_NAMES[quad]}: ${counted(total, "story event")}. Arrow keys walk through the months.`} onKeyDown={move}>
      <g aria-hidden="true">
        <text class="lane-name" x={LEFT} y={13}>{QUAD_NAMES[quad]} <tspan class="lane-count">{count(total)}</tspan></text>
        {ticks.map((n) => (
          <g key={n}>
            <line class={n === 0 ? "axis" : "grid"} x1={LEFT} x2={width} y1={y(n) + 0.5} y2={y(n) + 0.5} />
            {(n === 0 || n === most) && <text class="tick" x={LEFT - 5} y={y(n) + 4} text-anchor="end">{count(n)}</text>}
          </g>
        ))}
        {periods.map((p, i) => p.reportsRead === 0 && <rect key={p.period} class="unread" x={LEFT + i * step} y={HEAD} width={step} height={HEIGHT} />)}
        {last && dayTicks(first, end, Math.max(2, Math.floor(width / 64))).map((tick) => (
          <text key={tick.day} class="tick" x={LEFT + ((tick.day - first) / (end - first + 1)) * (width - LEFT)} y={HEAD + HEIGHT + 14}>{tick.label}</text>
        ))}
      </g>
      {full.map(({ p, i }, nth) => (
        <a key={p.period} href={address(list(p.period, quad))} tabindex={nth === Math.min(at, full.length - 1) ? 0 : -1} onFocus={() => setAt(nth)}
          aria-label={`${longDay(p.period)}: ${counted(p.counts[quad], "story event")}`}>
          <title>{longDay(p.period)}: {counted(p.counts[quad], "story event")}</title>
          <rect class="bar" x={LEFT + i * step + (step - bar) / 2} y={y(p.counts[quad])} width={bar} height={HEAD + HEIGHT - y(p.counts[quad])} />
        </a>
      ))}
    </svg>
  );
}
