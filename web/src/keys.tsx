// Keys that work everywhere: / search, g + letter to a view, j and k along a list, ? what there is.
import { useEffect, useRef } from "preact/hooks";
import { address, go, type View } from "./router";

const GO: Record<string, View> = { t: "today", s: "situation", l: "ledger", m: "map", a: "article" };

/** Keys of the view on screen, shown by "?": [key, what it does]. A view sets its own with useViewKeys. */
let ofView: [string, string][] = [];

function writes(target: EventTarget | null): boolean {
  const element = target as HTMLElement | null;
  return !!element && (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName));
}

/** Rows of the page's lists, in the order in which they are read; each has a link that opens it. */
function rows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-rows] > li")].filter((row) => row.offsetParent !== null);
}

export function walk(step: 1 | -1): void {
  const all = rows();
  if (!all.length) return;
  const here = all.findIndex((row) => row.contains(document.activeElement));
  const next = all[here < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, here + step))]!;
  (next.querySelector<HTMLElement>(".row-title a") ?? next.querySelector<HTMLElement>("a, button"))?.focus();
  next.scrollIntoView({ block: "nearest" });
}

/** When g was pressed: the key that follows names a view and is not the view's own. */
let went = 0;

export function useKeys(help: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.key === "Escape" && writes(event.target)) { (event.target as HTMLElement).blur(); return; }
      if (writes(event.target) || document.querySelector("dialog[open]")) return;
      if (Date.now() - went < 1500 && GO[event.key]) { event.preventDefault(); went = 0; go(address({ view: GO[event.key] })); return; }
      went = 0;
      if (event.key === "g") went = Date.now();
      else if (event.key === "/") {
        event.preventDefault();
        const field = document.querySelector<HTMLInputElement>("#main input[type=search]");
        if (field) { field.focus(); field.select(); } else go(address({ view: "search" }));
      } else if (event.key === "?") { event.preventDefault(); help(); }
      else if (event.key === "j") { event.preventDefault(); walk(1); }
      else if (event.key === "k") { event.preventDefault(); walk(-1); }
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, [help]);
}

/** Keys of one view: a table from key to what is called, and what "?" says of each. */
export function useViewKeys(keys: Record<string, { says: string; does: () => void }>): void {
  const now = useRef(keys);
  now.current = keys;
  useEffect(() => {
    ofView = Object.entries(now.current).map(([key, { says }]) => [key, says]);
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || writes(event.target) || document.querySelector("dialog[open]")) return;
      const key = Date.now() - went < 1500 ? undefined : now.current[event.key];
      if (key) { event.preventDefault(); key.does(); }
    };
    window.addEventListener("keydown", pressed, true);
    return () => { ofView = []; window.removeEventListener("keydown", pressed, true); };
  }, []);
}

export function KeysHelp({ open, close }: { open: boolean; close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && !dialog.current!.open) dialog.current!.showModal();
    if (!open && dialog.current!.open) dialog.current!.close();
  }, [open]);
  const all: [string, string][] = [["/", "search"], ["j", "next row"], ["k", "row before"], ["Enter", "open the row"],
    ["g t", "Today"], ["g s", "Situation"], ["g l", "Ledger"], ["g m", "Map"], ["g a", "Article"], ...ofView, ["?", "these keys"], ["Esc", "close"]];
  return (
    <dialog ref={dialog} onClose={close} aria-labelledby="keys-title">
      <h2 id="keys-title">Keys</h2>
      <dl class="keys">
        {all.map(([key, says]) => [<dt key={key}>{key.split(" ").map((k) => <kbd key={k}>{k}</kbd>)}</dt>, <dd key={`${key}-says`}>{says}</dd>])}
      </dl>
      <button type="button" onClick={close}>Close</button>
    </dialog>
  );
}
