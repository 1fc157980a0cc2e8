// `attache serve` for the tests: over a new store of the examples, on a port that is free; and one over an empty store.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const { ATTACHE, EXAMPLES, BASE, PAGE } = process.env; // PAGE: a folder instead of the built-in page, while writing
export const TODAY = "2025-08-06"; // the day on which the examples' ultimatum has two days left

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => { const { port } = server.address(); server.close(() => resolve(port)); });
  });
}

async function serve(store) {
  const port = await freePort();
  const child = spawn(ATTACHE, ["serve", "--store", store, "--port", String(port), ...(PAGE ? ["--page", PAGE] : [])], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  child.stdout.on("data", (data) => { said += data; });
  child.stderr.on("data", (data) => { said += data; });
  const base = `http://127.0.0.1:${port}`;
  for (;;) { // until it answers or has ended; whoever runs the tests sees to it that they end
    if (child.exitCode !== null) throw new Error(`attache serve ended with ${child.exitCode}: ${said}`);
    try { if ((await fetch(`${base}/health`)).ok) return { base, child }; } catch { /* not yet */ }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export async function start() {
  if (BASE) return { base: BASE, empty: async () => { throw new Error("BASE has no empty store"); }, stop() {} };
  const folder = mkdtempSync(join(tmpdir(), "attache-page-"));
  const children = [];
  const run = async (store) => { const { base, child } = await serve(join(folder, store)); children.push(child); return base; };
  const stop = () => { for (const child of children) child.kill(); rmSync(folder, { recursive: true, force: true }); };
  try {
    const articles = readdirSync(EXAMPLES).filter((name) => /\.(json|txt)$/.test(name)).sort().map((name) => join(EXAMPLES, name));
    execFileSync(ATTACHE, ["ingest", "--store", join(folder, "examples.db"), "--published", "2026-07-17", ...articles], { stdio: "pipe" });
    const base = await run("examples.db");
    return { base, empty: () => run("empty.db"), stop };
  } catch (cannot) {
    stop();
    throw cannot;
  }
}
