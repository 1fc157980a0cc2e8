// The record as the command writes it: of the chosen item, or all of it.
import { useState } from "preact/hooks";
import type { ArticleRecord } from "../types";
import { itemOf } from "./record";

interface RawRecordProps {
  record: ArticleRecord;
  chosen: string | null;
  close: () => void;
}

export function RawRecord({ record, chosen, close }: RawRecordProps) {
  const [told, setTold] = useState("");
  const item = itemOf(record, chosen);
  const json = JSON.stringify(item ?? record, null, 1);
  const copy = (): void => {
    navigator.clipboard
      .writeText(json)
      .then(() => setTold("Copied."))
      .catch(() => setTold("This browser does not let the page copy: select the text."));
  };
  return (
    <section class="raw" aria-label="Raw record">
      <div class="raw-head">
        <h2>{item === null ? "The record" : `The record, ${item.id}`}</h2>
        <div class="actions no-print">
          <button type="button" class="small" onClick={copy}>
            Copy
          </button>
          <button type="button" class="small" onClick={close}>
            Back to the text
          </button>
        </div>
      </div>
      <p class="small muted" role="status">
        {told || "As docs/record.schema.json has it; offsets count code points, the end is exclusive."}
      </p>
      <pre class="raw-json" tabIndex={0} aria-label="JSON">
        {json}
      </pre>
    </section>
  );
}
