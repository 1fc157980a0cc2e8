// Tests of the pure modules: every test/unit/**/*.test.ts is bundled and run by Node. "npm test", or "npm test -- layout" for some.
import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL("./unit", import.meta.url));
const wanted = process.argv[2] ?? "";

function* files(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* files(path);
    else if (entry.name.endsWith(".test.ts") && path.includes(wanted)) yield path;
  }
}

const out = mkdtempSync(join(tmpdir(), "attache-unit-"));
try {
  const tests = [...files(here)].map((path) => ({ in: path, out: relative(here, path).replace(/\W+/g, "-") }));
  await build({ entryPoints: tests, bundle: true, platform: "node", format: "esm", target: "node18", outdir: out, outExtension: { ".js": ".mjs" },
    jsx: "automatic", jsxImportSource: "preact", logLevel: "warning" });
  const made = tests.map((test) => join(out, `${test.out}.mjs`));
  process.exitCode = spawnSync(process.execPath, ["--test", ...made], { stdio: "inherit", cwd: fileURLToPath(new URL("..", import.meta.url)) }).status ?? 1;
} finally {
  rmSync(out, { recursive: true, force: true });
}
