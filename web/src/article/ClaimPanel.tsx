// What is told of a claim.
import type { RecordClaim } from "../types";
import { insideOf } from "./chain";
import { Actors, Fact, FalseAlarm, Items, ReadBy, Words, Wrong } from "./facts";
import { useReading } from "./reading";
import { Chain } from "./sources";

const FORM = { direct: "quoted word for word", indirect: "reported, not quoted", mixed: "partly quoted" };

export function ClaimPanel({ claim }: { claim: RecordClaim }) {
  const { record } = useReading();
  const inner = insideOf(record, claim.id).map(({ id }) => id);
  const events = record.events.filter(({ claims }) => claims.includes(claim.id)).map(({ id }) => id);
  const at = claim.cue ?? claim.content;
  return (
    <>
      <FalseAlarm id={claim.id} />
      <blockquote class="own-words own-claim">
        <Words span={claim.content} />
      </blockquote>
      <h3>Chain of sources</h3>
      <Chain id={claim.id} />
      <dl class="item-facts">
        <Fact name="Source" id={claim.id} field="source">
          <Actors ids={claim.source} at={at} none="nobody is named" />
        </Fact>
        <Fact name="Via" id={claim.id} field="via">
          <Actors ids={claim.via} at={at} none="nobody between" />
        </Fact>
        <Fact name="Stance" id={claim.id} field="stance" rests={<ReadBy why={claim.why} score={claim.score} />}>
          {claim.stance}
        </Fact>
        <Fact name="Form">{FORM[claim.form]}</Fact>
        {claim.cue !== null && (
          <Fact name="Cue">
            <Words span={claim.cue} />
          </Fact>
        )}
        {claim.inside !== null && (
          <Fact name="Stands in">
            <Items ids={[claim.inside]} />
          </Fact>
        )}
        {inner.length > 0 && (
          <Fact name="Holds">
            <Items ids={inner} />
          </Fact>
        )}
        <Fact name="Events in it">
          <Items ids={events} none="none" />
        </Fact>
      </dl>
      <Wrong id={claim.id} what="claim" />
    </>
  );
}
