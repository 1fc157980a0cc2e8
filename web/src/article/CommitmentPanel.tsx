// What is told of a commitment.
import { DaysLeft } from "../components/parts";
import type { RecordCommitment, Status } from "../types";
import { longDay } from "../words";
import { LedgerLink } from "./elsewhere";
import { Actors, Fact, FalseAlarm, Items, ReadBy, Words, Wrong } from "./facts";
import { useReading } from "./reading";
import { ClaimLinks } from "./sources";

/** A commitment is made by words: what is actual of it is the words, not the deed. */
const MADE: { [status in Status]: string } = {
  actual: "made",
  planned: "still to be made",
  possible: "perhaps made",
  conditional: "made on a condition of its own",
  negated: "not made",
};

export function CommitmentPanel({ commitment }: { commitment: RecordCommitment }) {
  const { elsewhere, record } = useReading();
  const { act, id } = commitment;
  return (
    <>
      <FalseAlarm id={id} />
      <blockquote class="own-words own-commitment">
        <Words span={act} />
      </blockquote>
      <dl class="item-facts">
        <Fact name="Kind" id={id} field="kind" rests={<ReadBy why={commitment.why} score={commitment.score} />}>
          {commitment.kind}
        </Fact>
        <Fact name="Issuer" id={id} field="issuer">
          <Actors ids={commitment.issuer} at={act} none="nobody named" />
        </Fact>
        <Fact name="To" id={id} field="addressee">
          <Actors ids={commitment.addressee} at={act} none="nobody named" />
        </Fact>
        <Fact name="Condition" id={id} field="condition">
          {commitment.condition !== null ? <Words span={commitment.condition} /> : <span class="none">none told</span>}
        </Fact>
        <Fact
          name="Due"
          id={id}
          field="due"
          rests={commitment.due_time !== null && <Words span={commitment.due_time} />}
        >
          {commitment.due !== null ? (
            <>
              <time dateTime={commitment.due}>{longDay(commitment.due)}</time> <DaysLeft day={commitment.due} />
            </>
          ) : (
            <span class="none">no day set</span>
          )}
        </Fact>
        {commitment.due_from !== null && (
          <Fact name="Not before" id={id} field="due_from">
            {longDay(commitment.due_from)}
          </Fact>
        )}
        <Fact name="Affects" id={id} field="affected">
          <Actors ids={commitment.affected} at={act} none="nobody else named" />
        </Fact>
        <Fact name="Status">{MADE[commitment.status]}</Fact>
        <Fact name="Said by" rests={commitment.claims.length > 0 && <ClaimLinks ids={commitment.claims} />}>
          <Actors ids={commitment.said_by} at={act} none="the article, in its own voice" />
        </Fact>
        {commitment.event !== null && (
          <Fact name="Event">
            <Items ids={[commitment.event]} />
          </Fact>
        )}
      </dl>
      <LedgerLink entry={elsewhere[id]?.entry ?? null} article={record.id} />
      <Wrong id={id} what="commitment" />
    </>
  );
}
