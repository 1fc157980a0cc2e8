// Switches of the layers, each with a sample of its mark: the legend of the text.
import type { ArticleRecord } from "../types";
import { itemsOf, LAYERS, type Layer } from "./record";

const NAMES: { [layer in Layer]: string } = {
  event: "Events",
  actor: "Actors",
  claim: "Claims",
  commitment: "Commitments",
  time: "Times",
  place: "Places",
};

/** Places lie under actors' names more often than not: they are shown when asked for. */
const HIDDEN: readonly Layer[] = ["place"];

/** The layers that "hide=actor,time" hides; without it the places. */
export function hiddenLayers(parameter: string | null): Set<Layer> {
  if (parameter === null) {
    return new Set(HIDDEN);
  }
  const named = parameter.split(",");
  return new Set(LAYERS.filter((layer) => named.includes(layer)));
}

/** Its opposite; null for what is hidden anyway. "none" hides nothing. */
export function hideParameter(hidden: ReadonlySet<Layer>): string | null {
  const named = LAYERS.filter((layer) => hidden.has(layer));
  return named.join() === HIDDEN.join() ? null : named.join() || "none";
}

interface LayersProps {
  record: ArticleRecord;
  hidden: ReadonlySet<Layer>;
  toggle: (layer: Layer) => void;
}

export function Layers({ record, hidden, toggle }: LayersProps) {
  return (
    <div class="layers no-print" role="group" aria-label="What is marked">
      {LAYERS.map((layer) => (
        <button
          key={layer}
          type="button"
          class="layer"
          aria-pressed={!hidden.has(layer)}
          disabled={itemsOf(record, layer).length === 0}
          onClick={() => toggle(layer)}
        >
          <span class={`sample sample-${layer}`} aria-hidden="true" />
          {NAMES[layer]} <span class="muted">{itemsOf(record, layer).length}</span>
        </button>
      ))}
    </div>
  );
}

/** What the colours and lines mean, in words. */
export function Legend() {
  return (
    <details class="mark-legend no-print">
      <summary>How to read the marks</summary>
      <p>
        Under a line stands what is said, above it who says it: the bracket over the words is a claim, one over another
        is a claim inside a claim. The shorter of two marks lies nearer to the words.
      </p>
      <ul>
        <li>
          <span class="sample sample-mx" /> material conflict <span class="sample sample-vx" /> verbal conflict{" "}
          <span class="sample sample-mc" /> material cooperation <span class="sample sample-vc" /> verbal cooperation
        </li>
        <li>
          <span class="sample sample-full" /> it happened <span class="sample sample-broken" /> it is planned, possible,
          on a condition <span class="sample sample-dotted" /> it did not happen
        </li>
        <li>
          <span class="sample sample-commitment" /> what is threatened, offered, demanded;{" "}
          <span class="sample sample-condition" /> its condition; <span class="sample sample-due" /> its day
        </li>
      </ul>
    </details>
  );
}
