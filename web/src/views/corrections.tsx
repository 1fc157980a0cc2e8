// What readers put right: a list, each with its old value, the way to its article and the way back.
import { useState } from "preact/hooks";
import { api, del, ServiceError, useAnswer, useList } from "../api";
import type { ViewProps } from "../app";
import "../article/article.css";
import { sayValue, type Value } from "../article/corrections";
import { nameOfItem } from "../article/facts";
import { titleOf } from "../article/Meta";
import { elsewhereOf } from "../article/reading";
import { itemOf, withRemoved } from "../article/record";
import { More, PageHead } from "../components/parts";
import { Empty, Show } from "../components/states";
import { address } from "../router";
import type { ArticleDetail, Correction } from "../types";
import { counted, plain, shortDay } from "../words";

/** Corrections one after another of the same article. */
function runs(corrections: readonly Correction[]): Correction[][] {
  const found: Correction[][] = [];
  for (const correction of corrections) {
    const last = found[found.length - 1];
    if (last?.[0]?.article === correction.article) {
      last.push(correction);
    } else {
      found.push([correction]);
    }
  }
  return found;
}

/** The words of the item that a correction hangs on; null while its article is read, or where it has none such. */
function wordsOf(detail: ArticleDetail | null, key: string): string | null {
  if (detail === null) {
    return null;
  }
  const elsewhere = elsewhereOf(detail);
  const id = Object.keys(elsewhere).find((each) => elsewhere[each]!.key === key) ?? null;
  const item = itemOf(withRemoved(detail.record, detail.removed ?? []), id);
  return item === null ? null : nameOfItem(item);
}

export default function Corrections(_: ViewProps) {
  const list = useList<Correction>("/corrections", { count: true });
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
                    {runs(items).map((run) => (
                      <Run key={String(run[0]!.id)} run={run} reload={list.reload} />
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

function Run({ run, reload }: { run: readonly Correction[]; reload: () => void }) {
  const article = run[0]!.article;
  const { data } = useAnswer<ArticleDetail>(`article ${article}`, (signal) => api.article(article, signal));
  return (
    <>
      {run.map((each) => (
        <Row key={String(each.id)} correction={each} detail={data} reload={reload} />
      ))}
    </>
  );
}

interface RowProps {
  correction: Correction;
  /** Its article, null while that is read. */
  detail: ArticleDetail | null;
  reload: () => void;
}

function Row({ correction, detail, reload }: RowProps) {
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
        <span class="rests">{wordsOf(detail, correction.key) ?? "\u00a0"}</span>
      </td>
      <td data-label="Was">{falseAlarm ? "found" : <s>{sayValue(null, correction.was as Value)}</s>}</td>
      <td data-label="Is">{falseAlarm ? "false alarm" : sayValue(null, correction.value as Value)}</td>
      <td data-label="Article">
        <a href={address({ view: "article", id: correction.article, key: correction.key })}>
          {detail === null ? correction.article : titleOf(detail.record)}
        </a>
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
