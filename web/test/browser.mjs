// The page in a real browser, as a reader drives it: test/browser/*.mjs, each exporting { "what must hold": async (page) => … }.
// One service for all, over a store of the examples (ATTACHE, EXAMPLES) or one that runs already (BASE). Says TAP.
//   tools/test_page browser …   or, while writing: BASE=http://127.0.0.1:8082 CHROMIUM=/usr/bin/chromium node test/browser.mjs ledger
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { start } from "./service.mjs";
import { Reader } from "./reader.mjs";
import { chromium } from "playwright-core";

const here = fileURLToPath(new URL("./browser/", import.meta.url));
const wanted = process.argv.slice(2);
const PATIENCE = 120_000 * /* a busy machine draws four screens of a long list in half a minute */ Number(process.env.ATTACHE_TEST_SLOW ?? 1);

const files = readdirSync(here).filter((name) => name.endsWith(".mjs")).sort();
const cases = [];
for (const file of files) {
  const { default: tests } = await import(`./browser/${file}`);
  for (const [says, test] of Object.entries(tests)) {
    const name = `${file.replace(".mjs", "")}: ${says}`;
    if (!wanted.length || wanted.some((word) => name.includes(word))) cases.push({ name, test });
  }
}
console.log(`1..${cases.length}`);

let failed = 0;
const say = (ok, n, name, why) => {
  console.log(`${ok ? "ok" : "not ok"} ${n} - ${name.replace(/#/g, "")}`);
  if (!ok) { failed++; console.log(String(why).replace(/^/gm, "# ")); }
};

let service, browser;
try {
  service = await start();
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
} catch (cannot) {
  for (const [n, { name }] of cases.entries()) say(false, n + 1, name, cannot.stack ?? cannot);
  service?.stop();
  process.exit(1);
}
for (const [n, { name, test }] of cases.entries()) {
  const reader = new Reader(browser, service.base, service);
  let timer;
  try {
    const late = new Promise((_, reject) => { timer = setTimeout(() => reject(new Error(`longer than ${PATIENCE / 1000} s`)), PATIENCE); });
    await Promise.race([test(reader), late]);
    reader.clean();
    say(true, n + 1, name);
  } catch (why) {
    say(false, n + 1, name, why?.stack ?? why);
  }
  clearTimeout(timer);
  await reader.close();
}
await browser.close();
service.stop();
process.exit(failed ? 1 : 0);
