// An empty store: paste an article, or put the examples in.
import { useState } from "preact/hooks";
import { api, ServiceError } from "../api";
import { address } from "../router";

export function Invitation({ filled }: { filled: () => void }) {
  const [done, set] = useState<{ n: number; of: number } | null>(null);
  const [error, tell] = useState<string | null>(null);
  const open = async () => {
    try {
      const { EXAMPLES } = await import("../examples");
      for (const [n, example] of EXAMPLES.entries()) {
        set({ n, of: EXAMPLES.length });
        await api.putArticle(example);
      }
      filled();
    } catch (failed) {
      set(null);
      tell(failed instanceof ServiceError ? failed.message : String(failed));
    }
  };
  return (
    <div class="invitation">
      <h1>Nothing has been read yet</h1>
      <p class="lead">attache reads news reports and files what happened: who did what to whom, who says so, and what was threatened or demanded by when. This store has no articles.</p>
      <div class="invitation-ways">
        <section class="card" aria-labelledby="way-paste">
          <h2 id="way-paste">Paste an article</h2>
          <p>See it coded at once. Nothing is stored unless you ask for it.</p>
          <p><a class="button primary" href={address({ view: "paste" })}>Paste an article</a></p>
        </section>
        <section class="card" aria-labelledby="way-examples">
          <h2 id="way-examples">Open the examples</h2>
          <p>Fifteen short reports, written for this: an ultimatum, a broken truce, a court’s ruling. They are put into this store.</p>
          <p><button type="button" onClick={open} disabled={done !== null}>{done ? `Reading ${done.n + 1} of ${done.of}…` : "Open the examples"}</button></p>
          <p role="status" class="hidden">{done ? `Reading example ${done.n + 1} of ${done.of}` : ""}</p>
          {error && <p class="trouble" role="alert">{error}</p>}
        </section>
        <section class="card" aria-labelledby="way-files">
          <h2 id="way-files">Read your own files</h2>
          <p>On the command line, as many as you have; this page shows them as they come.</p>
          <pre><code>attache ingest --store news.db articles.jsonl</code></pre>
        </section>
      </div>
    </div>
  );
}
