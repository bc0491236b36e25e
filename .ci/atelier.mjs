// Drives the page in Chromium from `file://`: `node atelier.mjs PAGE PROGRAM [PICTURES]`. A line for each test, and a number at the
// end. ONLY=word runs those whose name holds the word; REPOSITORY tells where fixtures and the shipped pathway are.
import { existsSync, mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

import { tests as access } from "./atelier.d/access.mjs";
import { tests as committee } from "./atelier.d/committee.mjs";
import { tests as editing } from "./atelier.d/editing.mjs";
import { tests as hostile } from "./atelier.d/hostile.mjs";
import { tests as keeping } from "./atelier.d/keeping.mjs";
import { tests as large } from "./atelier.d/large.mjs";
import { tests as opening } from "./atelier.d/opening.mjs";
import { tests as pictures } from "./atelier.d/pictures.mjs";
import { tests as plan } from "./atelier.d/plan.mjs";
import { tests as requests } from "./atelier.d/requests.mjs";
import { tests as slips } from "./atelier.d/slips.mjs";
import { tests as workbook } from "./atelier.d/workbook.mjs";

const [page, program, folder] = process.argv.slice(2);
if (!page || !program) {
  console.log("node atelier.mjs PAGE PROGRAM [PICTURES]");
  process.exit(1);
}
const repository = process.env.REPOSITORY ?? fileURLToPath(new URL("..", import.meta.url));
if (folder) mkdirSync(folder, { recursive: true });
const executablePath = ["/usr/bin/chromium", "/usr/bin/google-chrome"].find(existsSync);
const launch = { executablePath, args: ["--no-sandbox"] };
const browser = await chromium.launch(launch);
const world = { browser, launch, page: resolve(page), program: resolve(program), pictures: folder ? resolve(folder) : null, repository };

const all = { ...opening, ...editing, ...committee, ...slips, ...plan, ...workbook, ...keeping, ...requests, ...hostile, ...large, ...access };
if (folder) Object.assign(all, pictures);
let failed = 0;
let passed = 0;
const began = Date.now();
for (const [name, test] of Object.entries(all)) {
  if (process.env.ONLY && !name.includes(process.env.ONLY)) continue;
  const at = Date.now();
  const seconds = () => `${((Date.now() - at) / 1000).toFixed(1)} s`;
  try {
    const told = await test(world);
    passed += 1;
    console.log(`✓ ${name} (${seconds()})${told ? `: ${told}` : ""}`);
  } catch (error) {
    failed += 1;
    console.log(`✗ ${name} (${seconds()}): ${String(error.stack ?? error).slice(0, Number(process.env.LONG ?? 1600))}`);
    // What was on the page is worth more than what was said.
    for (const [number, context] of browser.contexts().entries()) {
      const shot = context.pages()[0];
      if (process.env.FAILED && shot) await shot.screenshot({ path: `${process.env.FAILED}/${name.replace(/\W+/g, "-")}-${number}.png` }).catch(() => {});
    }
  } finally {
    for (const context of browser.contexts()) await context.close().catch(() => {});
  }
}
await browser.close();
console.log(`${passed} passed, ${failed} failed, ${((Date.now() - began) / 1000).toFixed(0)} s`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
