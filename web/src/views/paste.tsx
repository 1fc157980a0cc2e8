// Paste an article and see it coded. Nothing is stored unless asked.
import { useEffect, useMemo, useState } from "preact/hooks";
import { post, ServiceError, useAnswer, useReadOnly, type Answer } from "../api";
import type { ViewProps } from "../app";
import "../article/article.css";
import { isDay } from "../article/corrections";
import { readExplanation, type Field } from "../article/explanation";
import { ArticleMeta, ArticleSkeleton, titleOf } from "../article/Meta";
import { Reader } from "../article/Reader";
import { PageHead } from "../components/parts";
import { Trouble } from "../components/states";
import { address, go } from "../router";
import type { CodedArticle } from "../types";
import { today } from "../words";

interface Draft {
  text: string;
  title: string;
  publisher: string;
  published: string;
  url: string;
}

const DRAFT = "attache.draft";

/** What was typed lasts as long as the browser's tab, and leaves this machine in no case. */
function readDraft(): Draft {
  const empty = { text: "", title: "", publisher: "", published: today(), url: "" };
  try {
    return { ...empty, ...(JSON.parse(sessionStorage.getItem(DRAFT) ?? "{}") as Partial<Draft>) };
  } catch {
    return empty;
  }
}

function keepDraft(draft: Draft): void {
  try {
    sessionStorage.setItem(DRAFT, JSON.stringify(draft));
  } catch {
    /* no storage: it lasts until the page is left */
  }
}

function bodyOf({ text, title, publisher, published, url }: Draft): { [member: string]: string } {
  const all = { text, title: title.trim(), publisher: publisher.trim(), published, url: url.trim() };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ""));
}

export default function Paste({ query }: ViewProps) {
  const [draft, setDraft] = useState(readDraft);
  const reading = query.get("read") !== null && draft.text.trim() !== "";
  const change = (patch: Partial<Draft>): void => setDraft((old) => ({ ...old, ...patch }));
  useEffect(() => keepDraft(draft), [draft]);
  return reading ? (
    <Coded draft={draft} query={query} />
  ) : (
    <Form draft={draft} change={change} read={() => go(query.with({ read: 1, item: null }))} />
  );
}

function Form({ draft, change, read }: { draft: Draft; change: (patch: Partial<Draft>) => void; read: () => void }) {
  const [wrong, setWrong] = useState<string | null>(null);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (draft.text.trim() === "") {
      setWrong("There is no text yet.");
    } else if (draft.published !== "" && !isDay(draft.published)) {
      setWrong("The day of publication is no day, such as 2025-08-06.");
    } else {
      keepDraft(draft);
      read();
    }
  };
  return (
    <>
      <PageHead title="Paste an article" lead="It is read on this machine. Nothing is stored unless you ask for it." />
      <form class="paste" onSubmit={submit}>
        <label class="paste-text">
          Text
          <textarea
            required
            rows={14}
            value={draft.text}
            placeholder="Paste the words of the article here, without the menu around it."
            onInput={(event) => change({ text: event.currentTarget.value })}
          />
        </label>
        <div class="paste-fields">
          <label>
            Day of publication
            <input
              type="date"
              value={draft.published}
              onInput={(event) => change({ published: event.currentTarget.value })}
            />
            <span class="rests">Without it “Friday” and “last week” stay open.</span>
          </label>
          <label>
            Publisher
            <input
              type="text"
              value={draft.publisher}
              onInput={(event) => change({ publisher: event.currentTarget.value })}
            />
          </label>
          <label>
            Title
            <input type="text" value={draft.title} onInput={(event) => change({ title: event.currentTarget.value })} />
          </label>
          <label>
            Address
            <input type="url" value={draft.url} onInput={(event) => change({ url: event.currentTarget.value })} />
          </label>
        </div>
        {wrong !== null && (
          <p class="amend-wrong" role="alert">
            {wrong}
          </p>
        )}
        <div class="actions">
          <button type="submit" class="primary">
            Read it
          </button>
          {draft.text !== "" && (
            <button type="button" onClick={() => change({ text: "", title: "", url: "" })}>
              Clear
            </button>
          )}
        </div>
      </form>
    </>
  );
}

function useExplanationOf(body: { [member: string]: string }): (event: string | null) => Answer<Field[]> {
  return (event) =>
    useAnswer<Field[]>(event === null ? null : `explain ${event} ${JSON.stringify(body)}`, async () => {
      const answer = await post<{ explain: { page: string } }>(`/code?explain=${event}`, body);
      return readExplanation(answer.explain.page);
    });
}

function Coded({ draft, query }: { draft: Draft } & ViewProps) {
  const body = useMemo(() => bodyOf(draft), [draft]);
  const answer = useAnswer<CodedArticle>(`code ${JSON.stringify(body)}`, () => post<CodedArticle>("/code", body));
  const useExplanation = useMemo(() => useExplanationOf(body), [body]);
  const readOnly = useReadOnly();
  const back = query.with({ read: null, item: null, why: null, record: null });
  const coded = answer.data;
  return (
    <>
      <PageHead
        title={coded !== null ? titleOf(coded.record) : draft.title.trim() || "Reading…"}
        lead={coded !== null && <ArticleMeta record={coded.record} />}
      >
        <a class="button" href={back}>
          Change the text
        </a>
        {coded !== null && !readOnly && <Store body={body} />}
      </PageHead>
      <p class="note paste-note">Nothing of this is stored.</p>
      {answer.error && <Trouble message={answer.error.message} retry={answer.reload} />}
      {coded !== null ? (
        <Reader query={query} record={coded.record} text={coded.text} useExplanation={useExplanation} />
      ) : (
        !answer.error && <ArticleSkeleton />
      )}
    </>
  );
}

function Store({ body }: { body: { [member: string]: string } }) {
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const store = async (): Promise<void> => {
    setBusy(true);
    setWrong(null);
    try {
      const { id } = await post<{ id: string }>("/articles", body);
      go(address({ view: "article", id }));
    } catch (error) {
      setWrong(error instanceof ServiceError ? error.message : String(error));
      setBusy(false);
    }
  };
  return (
    <>
      <button type="button" class="primary" disabled={busy} onClick={store}>
        {busy ? "Storing…" : "Store it"}
      </button>
      {wrong !== null && (
        <p class="amend-wrong" role="alert">
          {wrong}
        </p>
      )}
    </>
  );
}
