// What stands over an article's text, and what stands there while it loads.
import type { ArticleRecord, ArticleRow } from "../types";
import { longDay } from "../words";

type Titled = Pick<ArticleRow, "title" | "publisher" | "outlets" | "published">;

/** Its title, or, where it has none, whose it is and of which day. */
export function titleOf({ title, publisher, outlets, published }: Titled): string {
  const whose = publisher ?? outlets?.[0] ?? "Article";
  return title?.trim() || (published !== null ? `${whose}, ${longDay(published)}` : `${whose} without a title`);
}

/** Who carried it, when, where it is to be found. */
export function ArticleMeta({ record }: { record: ArticleRecord }) {
  const outlets = record.outlets.filter((outlet) => outlet !== record.publisher).join(", ");
  return (
    <p class="lead article-meta">
      <span>{record.publisher ?? (outlets || "publisher not told")}</span>
      <span>
        {record.published !== null ? (
          <time dateTime={record.published}>{longDay(record.published)}</time>
        ) : (
          "day not told"
        )}
      </span>
      {record.publisher !== null && outlets !== "" && <span>also carried by {outlets}</span>}
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
