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
import { tests as served } from "./atelier.d/served.mjs";
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
const world = { launch, page: resolve(page), program: resolve(program), pictures: folder ? resolve(folder) : null, repository };

// What is timed comes first, alone; the rest goes on in two windows at once.
const alone = { ...opening, ...large };
const beside = { ...access, ...committee, ...plan, ...workbook, ...keeping, ...served, ...requests, ...hostile, ...editing, ...slips, ...(folder ? pictures : {}) };
let failed = 0;
let passed = 0;
const began = Date.now();

async function run(browser, name, test) {
  const at = Date.now();
  const seconds = () => `${((Date.now() - at) / 1000).toFixed(1)} s`;
  try {
    const told = await test({ ...world, browser });
    passed += 1;
    console.log(`✓ ${name} (${seconds()})${told ? `: ${told}` : ""}`);
  } catch (error) {
    failed += 1;
    console.log(`✗ ${name} (${seconds()}): ${String(error.stack ?? error).slice(0, Number(process.env.LONG ?? 1600))}`);
    await shoot(browser, name);
  } finally {
    for (const context of browser.contexts()) await context.close().catch(() => {});
  }
}

/** Keeps what was on the page in the folder that FAILED names. */
async function shoot(browser, name) {
  if (!process.env.FAILED) return;
  for (const [number, context] of browser.contexts().entries()) {
    const path = `${process.env.FAILED}/${name.replace(/\W+/g, "-")}-${number}.png`;
    await context.pages()[0]?.screenshot({ path }).catch(() => {});
  }
}

/** Runs tests in a browser of its own until none is left. */
async function lane(queue) {
  const browser = await chromium.launch(launch);
  for (let next = queue.shift(); next; next = queue.shift()) await run(browser, ...next);
  await browser.close();
}

const wanted = (tests) => Object.entries(tests).filter(([name]) => !process.env.ONLY || name.includes(process.env.ONLY));
await lane(wanted(alone));
const rest = wanted(beside);
await Promise.all([lane(rest), lane(rest)]);
console.log(`${passed} passed, ${failed} failed, ${((Date.now() - began) / 1000).toFixed(0)} s`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
