/* The page of `attache explain`, read back: fields, what was weighed under each, and words that lead into the text. */

export interface Words {
  start: number;
  end: number;
  text: string;
}

export interface Line {
  /** Text and words of the article, in turn. */
  parts: (string | Words)[];
  verdict: "says" | "rejected" | "network";
  /** 0: the field's own line; 1: what stands under it; 2: what stands under that. */
  depth: number;
}

export interface Field {
  name: string;
  lines: Line[];
}

const LABEL = 10;
/* The words may hold closing quotation marks of their own: they end at the one before the offsets. */
const WORDS = /“(.*?)” (\d+)–(\d+)/gs;

function partsOf(line: string): Line["parts"] {
  const parts: Line["parts"] = [];
  let at = 0;
  for (const match of line.matchAll(WORDS)) {
    if (match.index > at) {
      parts.push(line.slice(at, match.index));
    }
    parts.push({ text: match[1]!, start: Number(match[2]), end: Number(match[3]) });
    at = match.index + match[0].length;
  }
  if (at < line.length) {
    parts.push(line.slice(at));
  }
  return parts;
}

/** Reads the page. Its first line is the event and the article, which the reader has; a line without a field's name
 * belongs to the field above. Text that it does not know is kept as it is. */
export function readExplanation(page: string): Field[] {
  const fields: Field[] = [];
  page
    .split("\n")
    .slice(1)
    .filter((line) => line.trim() !== "")
    .forEach((line) => {
      const name = line.slice(0, LABEL).trim();
      if (name !== "" || fields.length === 0) {
        fields.push({ name, lines: [] });
      }
      const rest = line.slice(LABEL);
      const body = rest.trim();
      const rejected = body.startsWith("rejected: ");
      const network = body.startsWith("network: ");
      fields[fields.length - 1]!.lines.push({
        parts: partsOf(rejected || network ? body.slice(body.indexOf(": ") + 2) : body),
        verdict: rejected ? "rejected" : network ? "network" : "says",
        depth: name !== "" ? 0 : rest.startsWith("  ") ? 2 : 1,
      });
    });
  return fields;
}
