// The article's text with its marks. Rails are backgrounds of the segments, set through the CSSOM: they follow the lines
// wherever these break, cost no measuring, and switching a layer changes variables of the whole and moves nothing.
import { memo } from "preact/compat";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { ROLE_NAMES, type Role } from "./evidence";
import type { Cover, Layout, Paragraph, Segment } from "./layout";
import { light, lightsIn, type Light } from "./light";

/** Lanes that the style sheet draws; what lies deeper shares the outermost. */
const LANES = { over: 4, under: 6 };

interface MarkedProps {
  layout: Layout;
  lights: readonly Light[];
  language: string;
  /** A click on words: the ids of what covers them, innermost first. */
  onPick: (ids: string[]) => void;
}

function railOf({ mark, last }: Cover): [string, string][] {
  const lane = Math.min(mark.lane, LANES[mark.side] - 1);
  const name = `--${mark.side}${lane}`;
  const rail: [string, string][] = [[name, `var(--rail-${mark.tone}-${mark.line})`]];
  if (last) {
    rail.push([`${name}s`, "calc(100% - 2px)"]);
  }
  return rail;
}

/** What covers a segment as custom properties; of two in one lane the inner one stays. */
function railsOf(covers: readonly Cover[]): { [name: string]: string } {
  const rails: { [name: string]: string } = {};
  for (const [name, value] of [...covers].reverse().flatMap(railOf)) {
    rails[name] = value;
  }
  const event = covers.find(({ mark }) => mark.layer === "event");
  if (event !== undefined) {
    rails["--wash"] = `var(--wash-${event.mark.tone})`;
  }
  const claims = covers.filter(({ mark }) => mark.layer === "claim");
  for (const [end, here] of [
    ["start", claims.filter(({ first }) => first)],
    ["end", claims.filter(({ last }) => last)],
  ] as const) {
    const outermost = here[here.length - 1];
    if (outermost !== undefined) {
      rails[`--tick-${end}`] = "var(--rail-claim-full)";
      rails[`--tick-${end}-lane`] = String(Math.min(outermost.mark.lane, LANES.over - 1));
    }
  }
  return rails;
}

const lookOf = (role: Role | null, tag: string): string =>
  role === null ? "seg" : `seg lit lit-${role}${tag === "" ? "" : " lit-begins"}`;

/** "whom, unless": what the lights that begin here are for. */
const tagOf = (begins: readonly Role[]): string =>
  [...new Set(begins.map((role) => ROLE_NAMES[role]))].filter(Boolean).join(", ");

interface ChunkProps {
  segments: Segment[];
  lights: Light[];
}

const sameLights = (a: readonly Light[], b: readonly Light[]): boolean =>
  a.length === b.length &&
  a.every((each, i) => each.start === b[i]!.start && each.end === b[i]!.end && each.role === b[i]!.role);

/** Drawn anew only where its lights change. */
const ChunkText = memo(
  ({ segments, lights }: ChunkProps) => (
    <>
      {light(segments, lights).map(({ start, text, covers, role, begins }) =>
        covers.length === 0 && role === null ? (
          text
        ) : (
          <span
            key={start}
            class={lookOf(role, tagOf(begins))}
            data-at={start}
            data-marks={covers.map(({ mark }) => mark.id).join(" ")}
            data-tag={tagOf(begins) || undefined}
            style={railsOf(covers)}
          >
            {text}
          </span>
        ),
      )}
    </>
  ),
  (a, b) => a.segments === b.segments && sameLights(a.lights, b.lights),
);

function ParagraphText({ paragraph, lights }: { paragraph: Paragraph; lights: readonly Light[] }) {
  const here = lightsIn(lights, paragraph.start, paragraph.end);
  return (
    <p
      dir="auto"
      style={{
        "--over": String(Math.min(paragraph.over, LANES.over)),
        "--under": String(Math.min(paragraph.under, LANES.under)),
      }}
    >
      {paragraph.chunks.map((chunk) => (
        <ChunkText key={chunk.start} segments={chunk.segments} lights={lightsIn(here, chunk.start, chunk.end)} />
      ))}
    </p>
  );
}

/** Words under the pointer light up with all parts of the innermost item that covers them. */
function useHover(root: { current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const element = root.current;
    if (element === null) {
      return;
    }
    let shown = "";
    const show = (id: string): void => {
      if (id === shown) {
        return;
      }
      element.querySelectorAll(".hover").forEach((each) => each.classList.remove("hover"));
      if (id !== "") {
        element.querySelectorAll(`[data-marks~="${id}"]`).forEach((each) => each.classList.add("hover"));
      }
      shown = id;
    };
    const over = (event: PointerEvent): void => {
      const words =
        event.pointerType === "mouse" ? (event.target as Element).closest<HTMLElement>("[data-marks]") : null;
      show(words?.dataset.marks?.split(" ")[0] ?? "");
    };
    const leave = (): void => show("");
    element.addEventListener("pointerover", over);
    element.addEventListener("pointerleave", leave);
    return () => {
      element.removeEventListener("pointerover", over);
      element.removeEventListener("pointerleave", leave);
    };
  }, [root]);
}

export function Marked({ layout, lights, language, onPick }: MarkedProps) {
  const root = useRef<HTMLDivElement>(null);
  useHover(root);
  const long = layout.points.text.length > 60_000;
  const pick = (event: MouseEvent): void => {
    // A click that ends a selection of words is none.
    if (document.getSelection()?.isCollapsed === false) {
      return;
    }
    const words = (event.target as Element).closest<HTMLElement>("[data-marks]");
    const ids = words?.dataset.marks?.split(" ").filter(Boolean) ?? [];
    if (ids.length > 0) {
      onPick([...new Set(ids)]);
    }
  };
  return useMemo(
    () => (
      <div ref={root} class={`marked${long ? " marked-long" : ""}`} lang={language} onClick={pick}>
        {layout.paragraphs.map((paragraph) => (
          <ParagraphText key={paragraph.start} paragraph={paragraph} lights={lights} />
        ))}
      </div>
    ),
    [layout, lights, onPick],
  );
}
