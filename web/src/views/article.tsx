// One article: its text with what was found in it.
import { useMemo } from "preact/hooks";
import { api, post, useAnswer, useList, useReadOnly, url, get, del, type Answer } from "../api";
import type { ViewProps } from "../app";
import "../article/article.css";
import { readExplanation, type Field } from "../article/explanation";
import { ArticleMeta, ArticleSkeleton, titleOf } from "../article/Meta";
import { Reader } from "../article/Reader";
import { elsewhereOf, type Amending } from "../article/reading";
import { itemOf, layerOf, withRemoved } from "../article/record";
import { valueOf } from "../article/corrections";
import { More, PageHead, Rows } from "../components/parts";
import { Empty, Show, Trouble } from "../components/states";
import { address } from "../router";
import type { ArticleDetail, ArticleRow } from "../types";
import { shortDay } from "../words";

export default function Article({ query }: ViewProps) {
  const id = query.get("id");
  return id === null ? <Articles /> : <OneArticle id={id} query={query} />;
}

/** Without an id: the articles of the store, the newest first. */
function Articles() {
  const list = useList<ArticleRow>("/articles", { order: "-day", count: true });
  return (
    <>
      <PageHead title="Articles" lead="All that the store has read. Each leads to its text with what was found in it.">
        <a class="button primary" href={address({ view: "paste" })}>
          Paste an article
        </a>
        <a class="button" href={address({ view: "corrections" })}>
          Corrections
        </a>
      </PageHead>
      <Show answer={list} rows={8}>
        {({ items, total }) =>
          items.length === 0 ? (
            <Empty title="No article yet">
              <p>
                <a href={address({ view: "paste" })}>Paste one</a> and see what is found in it, or fill the store:{" "}
                <code>attache ingest --store news.db articles.jsonl</code>
              </p>
            </Empty>
          ) : (
            <>
              <Rows label="Articles">
                {items.map((row) => (
                  <li key={row.id}>
                    <div class="row-title">
                      <a href={address({ view: "article", id: row.id })}>{titleOf(row)}</a>
                    </div>
                    <div class="meta">
                      <span>{row.publisher ?? row.outlets?.join(", ") ?? "publisher not told"}</span>
                      <span>{row.published !== null ? shortDay(row.published) : "day not told"}</span>
                      {row.title === null && <span>{row.id}</span>}
                    </div>
                  </li>
                ))}
              </Rows>
              <More more={list.more} loading={list.loadingMore} shown={items.length} total={total} what="articles" />
            </>
          )
        }
      </Show>
    </>
  );
}

function useExplanationOf(article: string): (event: string | null) => Answer<Field[]> {
  return (event) =>
    useAnswer<Field[]>(event === null ? null : url(`/articles/${article}/explain`, { event }), async (signal) => {
      const path = `/articles/${encodeURIComponent(article)}/explain`;
      return readExplanation((await get<{ page: string }>(path, { event }, signal)).page);
    });
}

function OneArticle({ id, query }: { id: string } & ViewProps) {
  const answer = useAnswer<ArticleDetail>(`article ${id}`, (signal) => api.article(id, signal));
  const detail = answer.data?.record.id === id ? answer.data : null;
  const elsewhere = useMemo(() => (detail === null ? {} : elsewhereOf(detail)), [detail]);
  const record = useMemo(() => (detail === null ? null : withRemoved(detail.record, detail.removed ?? [])), [detail]);
  const useExplanation = useMemo(() => useExplanationOf(id), [id]);
  const readOnly = useReadOnly();

  if (answer.error?.status === 404) {
    return (
      <>
        <PageHead title="No such article" />
        <Empty title="The store has no article of this id.">
          <p class="long-id">{id}</p>
          <p>
            It may have come under another id, or been read into another store.{" "}
            <a href={address({ view: "article" })}>All articles</a>
          </p>
        </Empty>
      </>
    );
  }
  const amending: Amending | null =
    detail === null || readOnly
      ? null
      : {
          correct: async (item, field, value, note) => {
            const known = elsewhere[item];
            const layer = layerOf(item);
            const now = itemOf(record!, item);
            if (known === undefined || layer === null || now === null) {
              throw new Error("The service tells no key of this item: it cannot be corrected.");
            }
            const was = field === "exists" ? true : valueOf(now, field);
            await post("/corrections", { article: id, layer, key: known.key, field, value, was, note });
            answer.reload();
          },
          undo: async (correction) => {
            await del(`/corrections/${encodeURIComponent(String(correction.id))}`);
            answer.reload();
          },
        };
  return (
    <>
      {answer.error && <Trouble message={answer.error.message} retry={answer.reload} />}
      {detail !== null && record !== null ? (
        <article class="article">
          <PageHead title={titleOf(detail.record)} lead={<ArticleMeta record={detail.record} />} />
          <Reader
            query={query}
            record={record}
            text={detail.text}
            elsewhere={elsewhere}
            corrections={detail.corrections}
            amending={amending}
            useExplanation={useExplanation}
          />
        </article>
      ) : (
        !answer.error && <ArticleSkeleton />
      )}
    </>
  );
}
