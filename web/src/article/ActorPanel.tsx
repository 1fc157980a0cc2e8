// What is told of an actor.
import type { RecordActor, RecordEvent } from "../types";
import { countryName } from "../words";
import { Fact, FalseAlarm, Items, ReadBy, Words } from "./facts";
import { useReading } from "./reading";

function partIn(actor: RecordActor, events: readonly RecordEvent[], role: "actor" | "recipient" | "said_by"): string[] {
  return events.filter((event) => event[role].includes(actor.id)).map(({ id }) => id);
}

export function ActorPanel({ actor }: { actor: RecordActor }) {
  const { record } = useReading();
  const { basis, id } = actor;
  const told = {
    text: "words of the text",
    knowledge: "the knowledge base",
    both: "words of the text and the knowledge base",
  };
  const rests = (
    <>
      {basis.told !== null ? `Told by ${told[basis.told]}` : "Told by no words of its own"}
      {basis.span !== null && (
        <>
          : <Words span={basis.span} />
        </>
      )}
      {basis.by !== "none" && (
        <>
          . <ReadBy why={basis} />
        </>
      )}
    </>
  );
  return (
    <>
      <FalseAlarm id={id} />
      <dl class="item-facts">
        <Fact name="Name" id={id} field="name">
          {actor.name}
        </Fact>
        <Fact name="Kind" id={id} field="kind">
          {actor.kind}
        </Fact>
        <Fact name="Country" id={id} field="country" rests={rests}>
          {actor.country.length > 0 ? (
            actor.country.map((code) => `${countryName(code)} (${code})`).join(", ")
          ) : (
            <span class="none">not known</span>
          )}
        </Fact>
        <Fact name="Sector" id={id} field="sector">
          {actor.sector.length > 0 ? actor.sector.join(", ") : <span class="none">not known</span>}
        </Fact>
        <Fact name="Office">{actor.office ?? <span class="none">none told</span>}</Fact>
        {actor.entity !== null && <Fact name="Entity">{actor.entity}</Fact>}
        <Fact name={`Named ${actor.mentions.length}×`}>
          <ul class="mentions">
            {actor.mentions.map((mention) => (
              <li key={mention.start}>
                <Words span={mention} />
                {mention.form !== "name" && <span class="muted small"> {mention.form}</span>}
              </li>
            ))}
          </ul>
        </Fact>
        <Fact name="Does">
          <Items ids={partIn(actor, record.events, "actor")} none="nothing" />
        </Fact>
        <Fact name="Is done to">
          <Items ids={partIn(actor, record.events, "recipient")} none="nothing" />
        </Fact>
        <Fact name="Says">
          <Items
            ids={record.claims.filter((claim) => [...claim.source, ...claim.via].includes(id)).map((claim) => claim.id)}
            none="nothing"
          />
        </Fact>
      </dl>
    </>
  );
}
