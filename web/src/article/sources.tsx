// By which way words came: the chain of a claim, and the ways to it.
import type { RecordClaim } from "../types";
import { longDay } from "../words";
import { chainOf, type Link } from "./chain";
import { ActorName, Words } from "./facts";
import { useReading } from "./reading";
import { itemOf } from "./record";

/** The chains of sources of an event or a commitment, each with the words that report it. */
export function ClaimLinks({ ids }: { ids: readonly string[] }) {
  const { hrefOf, record } = useReading();
  return (
    <>
      {ids.map((id) => {
        const claim = itemOf(record, id) as RecordClaim | null;
        return (
          <span key={id} class="claim-link">
            <a href={hrefOf(id)} data-place="keep">
              chain of sources
            </a>
            {claim?.cue && (
              <>
                : <Words span={claim.cue} />
              </>
            )}
          </span>
        );
      })}
    </>
  );
}

const LINK_VERB: { [role in Link["role"]]: string } = {
  source: "said it",
  via: "passed it on",
  publisher: "prints it",
};

/** From the one who said it, at the top, to the house that prints it. */
export function Chain({ id }: { id: string }) {
  const { record, chosen, hrefOf } = useReading();
  const links = chainOf(record, id);
  return (
    <ol class="chain">
      {links.map((link, index) => (
        <li key={index} class={`chain-${link.role}`}>
          <div>
            {link.actor !== null ? (
              <ActorName id={link.actor} />
            ) : (
              <span class={link.name === null ? "none" : "actor"}>
                {link.name ?? (link.role === "publisher" ? "publisher not told" : "nobody is named")}
              </span>
            )}
          </div>
          <div class="rests">
            {LINK_VERB[link.role]}
            {link.role === "publisher" && record.published !== null && <>, {longDay(record.published)}</>}
            {link.cue !== null && (
              <>
                : <Words span={link.cue} />
              </>
            )}
            {link.claim !== null && link.claim !== chosen && (
              <>
                {" "}
                <a href={hrefOf(link.claim)} data-place="keep">
                  this claim
                </a>
              </>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
