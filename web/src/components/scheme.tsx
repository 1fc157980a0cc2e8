import { useState } from "preact/hooks";

type Choice = "system" | "light" | "dark";
const NEXT: Record<Choice, Choice> = { system: "light", light: "dark", dark: "system" };
const SIGN: Record<Choice, string> = { system: "◐", light: "○", dark: "●" };

/** Light, dark, or as the system has it. public/theme.js sets it before anything is drawn. */
export function Scheme() {
  const [choice, set] = useState<Choice>(() => (document.documentElement.dataset.scheme as Choice | undefined) ?? "system");
  const turn = () => {
    const next = NEXT[choice];
    if (next === "system") delete document.documentElement.dataset.scheme;
    else document.documentElement.dataset.scheme = next;
    try {
      if (next === "system") localStorage.removeItem("attache.scheme");
      else localStorage.setItem("attache.scheme", next);
    } catch { /* no storage: it holds for this page */ }
    set(next);
  };
  return <button type="button" onClick={turn} aria-label={`Colours: ${choice}. Change`} title={`Colours: ${choice}`}>{SIGN[choice]}</button>;
}
