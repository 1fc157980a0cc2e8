// What readers put right: a list, each with its old value, the way to its article and the way back.
import { useState } from "preact/hooks";
import { del, ServiceError, useList } from "../api";
import type { ViewProps } from "../app";
import "../article/article.css";
import { sayValue, type Value } from "../article/corrections";
import { More, PageHead } from "../components/parts";
import { Empty, Show } from "../components/states";
import { address } from "../router";
import type { Correction } from "../types";
import { counted, plain, shortDay } from "../words";

export default function Corrections(_: ViewProps) {
  const list = useList<Correction>("/corrections");
  return (
    <>
      <PageHead
        title="Corrections"
        lead="They lie over what was read and are kept when articles are read again. Exported, they are gold records that the next model learns from."
      >
        <a class="button" href="/export?format=gold" download="corrections.jsonl">
          Export as gold records
        </a>
      </PageHead>
      <Show answer={list} rows={5}>
        {({ items, total }) =>
          items.length === 0 ? (
            <Empty title="Nothing corrected yet">
              <p>
                Choose an event, a claim, a commitment or an actor in an article, and press the pen beside a field that
                is wrong.
              </p>
            </Empty>
          ) : (
            <>
              <p class="note">{counted(total ?? items.length, "correction")}</p>
              <div class="scroll">
                <table class="corrections">
                  <thead>
                    <tr>
                      <th scope="col">What</th>
                      <th scope="col">Was</th>
                      <th scope="col">Is</th>
                      <th scope="col">Article</th>
                      <th scope="col">By, when</th>
                      <th scope="col">
                        <span class="hidden">Undo</span>
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {items.map((each) => (
                      <Row key={String(each.id)} correction={each} reload={list.reload} />
                    ))}
                  </tbody>
                </table>
              </div>
              <More more={list.more} loading={list.loadingMore} shown={items.length} total={total} what="corrections" />
            </>
          )
        }
      </Show>
    </>
  );
}

function Row({ correction, reload }: { correction: Correction; reload: () => void }) {
  const [wrong, setWrong] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const undo = async (): Promise<void> => {
    setBusy(true);
    try {
      await del(`/corrections/${encodeURIComponent(String(correction.id))}`);
      reload();
    } catch (error) {
      setWrong(error instanceof ServiceError ? error.message : String(error));
      setBusy(false);
    }
  };
  const falseAlarm = correction.field === "exists";
  return (
    <tr>
      <td data-label="What">
        {correction.layer}
        {!falseAlarm && `, ${plain(correction.field)}`}
      </td>
      <td data-label="Was">{falseAlarm ? "found" : <s>{sayValue(null, correction.was as Value)}</s>}</td>
      <td data-label="Is">{falseAlarm ? "false alarm" : sayValue(null, correction.value as Value)}</td>
      <td data-label="Article">
        <a href={address({ view: "article", id: correction.article, key: correction.key })}>{correction.article}</a>
        {correction.note && <span class="rests">{correction.note}</span>}
      </td>
      <td data-label="By, when">
        {[correction.by, correction.at && shortDay(correction.at.slice(0, 10))].filter(Boolean).join(", ")}
      </td>
      <td>
        <button type="button" class="small no-print" disabled={busy} onClick={undo}>
          Undo
        </button>
        {correction.state === "unmatched" && <span class="rests">does not fit: {correction.reason}</span>}
        {wrong !== null && (
          <p class="amend-wrong" role="alert">
            {wrong}
          </p>
        )}
      </td>
    </tr>
  );
}
