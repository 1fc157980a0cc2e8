// Where the chosen item leads: the story event that other reports tell too, and its entry in the ledger.
import { useGet } from "../api";
import { DaysLeft, StateBadge, Told, articleHref } from "../components/parts";
import { Trouble } from "../components/states";
import { address } from "../router";
import type { LedgerEntry, StoryDetail } from "../types";
import { longDay, plain, shortDay } from "../words";
import { useReading } from "./reading";

/** How many tell it, and where else it is told. */
export function StoryLink({ story }: { story: string | null }) {
  const { record } = useReading();
  const answer = useGet<StoryDetail>(story === null ? null : `/events/${encodeURIComponent(story)}`);
  if (story === null) {
    return null;
  }
  const detail = answer.data;
  const others = (detail?.mentions ?? []).filter((mention) => mention.article !== record.id);
  return (
    <section class="elsewhere" aria-label="In other reports">
      <h3>In other reports</h3>
      {answer.error && <Trouble message={answer.error.message} retry={answer.reload} />}
      {detail !== null && (
        <p class="meta">
          <Told
            reports={detail.event.reports}
            outlets={detail.event.outlets}
            origins={detail.event.origins}
            href={address({ view: "events", event: story })}
          />
        </p>
      )}
      {detail !== null && others.length === 0 && <p class="none">No other article of the store tells it.</p>}
      <ul class="items">
        {others.slice(0, 8).map((mention) => (
          <li key={`${mention.article} ${mention.start}`}>
            <a href={articleHref(mention.article, mention.start, mention.end)}>
              {mention.title ?? mention.publisher ?? mention.article}
            </a>{" "}
            <span class="muted small">
              {[mention.publisher, mention.published && shortDay(mention.published)].filter(Boolean).join(", ")}
            </span>
          </li>
        ))}
      </ul>
      {others.length > 8 && <p class="muted small">and {others.length - 8} more</p>}
      <p>
        <a href={address({ view: "events", event: story })}>Open the story event</a>
      </p>
      {detail !== null && detail.denials.length > 0 && (
        <p>Denied by {detail.denials.map((denial) => denial.name).join(", ")}.</p>
      )}
    </section>
  );
}

/** The commitment's entry: its state, its days, what became of it. */
export function LedgerLink({ entry, article }: { entry: string | null; article: string }) {
  const answer = useGet<LedgerEntry>(entry === null ? null : `/ledger/${encodeURIComponent(entry)}`);
  if (entry === null) {
    return null;
  }
  const found = answer.data;
  return (
    <section class="elsewhere" aria-label="In the ledger">
      <h3>In the ledger</h3>
      {answer.error && <Trouble message={answer.error.message} retry={answer.reload} />}
      {found !== null && (
        <>
          <p>
            <StateBadge state={found.state} />{" "}
            {found.due !== null && (
              <>
                due {longDay(found.due)}, <DaysLeft day={found.due} />
              </>
            )}
          </p>
          <ol class="entry-changes">
            {found.history.map((change, index) => (
              <li key={index}>
                <span class="muted small">{change.date !== null ? shortDay(change.date) : "no day"}</span>{" "}
                {plain(change.change)}
                {change.due !== null && `, due ${shortDay(change.due)}`}{" "}
                {change.article === article ? (
                  <span class="muted small">this article</span>
                ) : (
                  <a class="small" href={articleHref(change.article, change.start, change.end)}>
                    {change.publisher ?? change.article}
                  </a>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
      <p>
        <a href={address({ view: "ledger", entry })}>Open its entry in the ledger</a>
      </p>
    </section>
  );
}
