// What stands over an article's text, and what stands there while it loads.
import type { ArticleRecord } from "../types";
import { longDay } from "../words";

/** Who carried it, when, where it is to be found. */
export function ArticleMeta({ record }: { record: ArticleRecord }) {
  const outlets = record.outlets.filter((outlet) => outlet !== record.publisher);
  return (
    <p class="lead article-meta">
      <span>{record.publisher ?? "publisher not told"}</span>
      <span>
        {record.published !== null ? (
          <time dateTime={record.published}>{longDay(record.published)}</time>
        ) : (
          "day not told"
        )}
      </span>
      {outlets.length > 0 && <span>also carried by {outlets.join(", ")}</span>}
      {record.url !== null && /^https?:/.test(record.url) && (
        <a href={record.url} rel="noreferrer noopener" target="_blank">
          original
        </a>
      )}
    </p>
  );
}

/** The place of a title and a text to come. */
export function ArticleSkeleton() {
  return (
    <div class="article-skeleton" role="status" aria-label="Loading the article">
      <div />
      <div />
      <div />
    </div>
  );
}
