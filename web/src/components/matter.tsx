// That a list is one of a saved matter, and the way out of it.
import type { MatterFilter } from "../matter";
import { address, type Query } from "../router";

export function OfMatter({ query, matter }: { query: Query; matter: MatterFilter }) {
  const name = query.get("matter");
  if (!name) return null;
  return (
    <p class="chips of-matter">
      {matter.unknown ? <>There is no saved matter “{name}”; nothing is filtered by it. </>
        : matter.nothing ? <>The matter “{name}” names no parties, and words are no filter here: this is everything. </>
        : <>Of the matter <a class="chip" href={address({ view: "situation", matter: name })}>{name}</a> </>}
      <a class="no-print" href={query.with({ matter: null })} data-place="keep">Without it</a>
    </p>
  );
}
