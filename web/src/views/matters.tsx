// Saved matters: who and which words belong to one. They are kept in the store, so that all who use it see them.
import "../today/today.css";
import { useState } from "preact/hooks";
import { api, ServiceError, useGet } from "../api";
import type { ViewProps } from "../app";
import { PageHead, Section } from "../components/parts";
import { Empty, Show } from "../components/states";
import { toggle, useFollowed } from "../follow";
import { address, go } from "../router";
import type { List, Matter } from "../types";
import { codeOf, countryName, longDay } from "../words";

/** "Russia, UKR, Gazprom" → ["RUS", "UKR", "Gazprom"]. */
export function actorsOf(text: string): string[] {
  return text.split(",").map((word) => word.trim()).filter(Boolean).map((word) => codeOf(word) ?? word);
}

const list = (text: string) => text.split(",").map((word) => word.trim()).filter(Boolean);
const asList = (value: string[] | string | null | undefined): string[] => (Array.isArray(value) ? value : value ? list(value) : []);

export default function Matters({ query }: ViewProps) {
  const answer = useGet<List<Matter>>("/matters");
  const followed = useFollowed();
  const name = query.get("name");
  const edited = name ? answer.data?.items.find((matter) => matter.name === name) ?? null : null;
  return <>
    <PageHead title="Matters" lead="A matter says what belongs to a story that runs for weeks: events in which one of its actors takes part, told in an article that has one of its words." />
    <div class="columns">
      <Section title="Saved matters" id="saved">
        <Show answer={answer} rows={3}>
          {(matters) => matters.items.length === 0
            ? <Empty title="No matters yet."><p>Make one beside this: a few actors, a few words.</p></Empty>
            : <ul class="rows" data-rows>
                {matters.items.map((matter) => <Saved key={matter.name} matter={matter} follows={followed.matters.includes(matter.name)} dropped={answer.reload} />)}
              </ul>}
        </Show>
      </Section>
      <Section title={edited ? `Change “${edited.name}”` : "New matter"} id="edit">
        <Editor key={edited?.name ?? "new"} matter={edited} saved={(saved) => { answer.reload(); toggle("matters", saved, true); if (name) go(address({ view: "matters" })); }} />
      </Section>
    </div>
  </>;
}

function Saved({ matter, follows, dropped }: { matter: Matter; follows: boolean; dropped: () => void }) {
  const [asks, ask] = useState(false);
  const drop = async () => {
    await api.deleteMatter(matter.name);
    toggle("matters", matter.name, false);
    dropped();
  };
  return (
    <li>
      <p class="row-title"><a href={address({ view: "situation", matter: matter.name })}><span class="who">{matter.name}</span></a></p>
      <p class="meta">
        {asList(matter.actors).length > 0 && <span>{asList(matter.actors).map(countryName).join(", ")}</span>}
        {asList(matter.words).length > 0 && <span>{asList(matter.words).map((word) => `“${word}”`).join(", ")}</span>}
        {matter.from && <span>from {longDay(matter.from)}</span>}
      </p>
      <p class="actions">
        <button type="button" aria-pressed={follows} onClick={() => toggle("matters", matter.name)}>{follows ? "Followed" : "Follow"}</button>
        <a class="button" href={address({ view: "matters", name: matter.name })}>Change</a>
        {asks
          ? <><button type="button" onClick={drop}>Delete for all</button><button type="button" class="quiet" onClick={() => ask(false)}>Keep</button></>
          : <button type="button" class="quiet" onClick={() => ask(true)} aria-label={`Delete ${matter.name}`}>Delete…</button>}
      </p>
    </li>
  );
}

function Editor({ matter, saved }: { matter: Matter | null; saved: (name: string) => void }) {
  const [name, setName] = useState(matter?.name ?? "");
  const [actors, setActors] = useState(asList(matter?.actors).map(countryName).join(", "));
  const [words, setWords] = useState(asList(matter?.words).join(", "));
  const [from, setFrom] = useState(matter?.from ?? "");
  const [error, tell] = useState<string | null>(null);
  const save = async (event: Event) => {
    event.preventDefault();
    if (!actors.trim() && !words.trim()) { tell("A matter needs actors or words."); return; }
    try {
      await api.putMatter({ name: name.trim(), actors: actorsOf(actors), words: list(words), ...(from ? { from } : {}) });
      tell(null);
      if (!matter) { setName(""); setActors(""); setWords(""); setFrom(""); }
      saved(name.trim());
    } catch (failed) {
      tell(failed instanceof ServiceError ? failed.message : String(failed));
    }
  };
  return (
    <form class="editor" onSubmit={save}>
      <label>Name<input required value={name} readOnly={!!matter} onInput={(e) => setName(e.currentTarget.value)} placeholder="gas transit" /></label>
      <label>Actors, with commas: countries or parts of names<input value={actors} onInput={(e) => setActors(e.currentTarget.value)} placeholder="Russia, Ukraine, Gazprom" /></label>
      <label>Words, with commas<input value={words} onInput={(e) => setWords(e.currentTarget.value)} placeholder="gas transit, pipeline" /></label>
      <label>From<input type="date" value={from} onInput={(e) => setFrom(e.currentTarget.value)} /></label>
      {error && <p class="trouble" role="alert">{error}</p>}
      <p class="actions"><button type="submit" class="primary">Save and follow</button>{matter && <a class="button" href={address({ view: "matters" })}>Cancel</a>}</p>
    </form>
  );
}
