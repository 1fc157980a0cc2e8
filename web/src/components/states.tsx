// What stands where there is nothing yet, nothing at all, or something wrong.
import type { ComponentChildren } from "preact";
import type { Answer } from "../api";

/** Grey lines of the height of the rows to come. */
export function Skeleton({ rows = 5 }: { rows?: number }) {
  return (
    <div class="skeleton" role="status" aria-label="Loading">
      {Array.from({ length: rows }, (_, row) => <div key={row} />)}
    </div>
  );
}

export function Empty({ title, children }: { title: string; children?: ComponentChildren }) {
  return <div class="empty"><h3>{title}</h3>{children}</div>;
}

export function Trouble({ message, retry }: { message: string; retry?: () => void }) {
  return (
    <div class="trouble" role="alert">
      <p>{message}</p>
      {retry && <button type="button" onClick={retry}>Try again</button>}
    </div>
  );
}

/** One answer of the service in its four states. What was there stays, paler, while the next answer loads. */
export function Show<A>({ answer, rows, children }: { answer: Answer<A>; rows?: number; children: (data: A) => ComponentChildren }) {
  return (
    <>
      {answer.error && <Trouble message={answer.error.message} retry={answer.reload} />}
      {answer.data === null
        ? !answer.error && answer.loading && <Skeleton rows={rows} />
        : <div class={answer.loading ? "stale" : undefined} aria-busy={answer.loading}>{children(answer.data)}</div>}
    </>
  );
}
