// Walks through the site: `node site.mjs SITE [PICTURES]`. Ends with 1 when somebody does not find what they came for.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [site, pictures] = process.argv.slice(2);
if (pictures) mkdirSync(pictures, { recursive: true });
const executablePath = ["/usr/bin/chromium", "/usr/bin/google-chrome"].find(existsSync);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");
const address = name => pathToFileURL(join(resolve(site), name)).href;
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const phone = { viewport: { width: 360, height: 740 }, bypassCSP: false };
const left = [];

async function open(options = {}) {
  const context = await browser.newContext({ ...phone, ...options });
  context.on("request", request => { if (!/^(file|blob|data):/.test(request.url())) left.push(request.url()); });
  const page = await context.newPage();
  page.on("pageerror", error => assert.fail(`${page.url()}: ${error}`));
  page.on("console", line => { if (line.type() === "error") assert.fail(`${page.url()}: ${line.text()}`); });
  return page;
}
const picture = async (page, name) => { if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: false }); };
const touch = (page, name) => page.getByRole("link", { name }).first().click();
const shown = page => page.locator(".found tbody tr:not([hidden])");

const walks = {
  async "a teacher of 4e année finds her leaf in two touches"() {
    const page = await open();
    await page.goto(address("index.html"));
    await picture(page, "home");
    await touch(page, /^4e année/);
    await picture(page, "grade");
    await touch(page, /^Mon année/);
    assert.match(page.url(), /year-P4\.html$/);
  },
  async "and the poster of her class"() {
    const page = await open();
    await page.goto(address("index.html"));
    await touch(page, /^4e année/);
    await touch(page, /affiches des classes/);
    assert.match(page.url(), /wall-primary\.html$/);
  },
  async "and an example on passwords: home, search, page"() {
    const page = await open();
    await page.goto(address("index.html"));
    await touch(page, /^Chercher un/);
    await page.getByRole("searchbox").fill("mots de passe");
    const found = await shown(page).count();
    assert.ok(found > 0 && found < 30, `${found} lines`);
    await picture(page, "search");
    await shown(page).first().getByRole("link").first().click();
    assert.match(await page.locator("body").innerText(), /mots? de passe/i);
    await picture(page, "outcome");
  },
  async "a parent finds what is done with AI at the age of the child"() {
    const page = await open();
    await page.goto(address("index.html"));
    await touch(page, /^3e secondaire|^3e année du secondaire|^3e sec/);
    await touch(page, /feuille des familles/);
    assert.match(await page.locator("main").innerText(), /IA/);
  },
  async "a direction finds what changed"() {
    const page = await open();
    await page.goto(address("index.html"));
    const section = page.locator("section", { has: page.getByRole("heading", { name: /Ce qui change/ }) });
    await section.getByRole("link").first().click();
    assert.match(page.url(), /changes\.html$/);
  },
  async "words without accents, œ, beginnings and one slip are found"() {
    const page = await open();
    await page.goto(address("find.html"));
    const all = await shown(page).count();
    const count = async words => { await page.getByRole("searchbox").fill(words); return shown(page).count(); };
    const exact = await count("reperer");
    assert.ok(exact > 0 && exact < all, `${exact}`);
    assert.equal(await count("Repérer"), exact);
    assert.equal(await count("repér"), await count("reper"));
    assert.equal(await count("rperer"), exact, "a letter is missing");
    assert.equal(await count("repeerer"), exact, "a letter is doubled");
    assert.equal(await count("repreer"), exact, "two letters changed places");
    assert.ok(await count("oeuvre") > 0, "œ");
    assert.equal(await count("zzzzzz"), 0);
    assert.match(await page.getByRole("status").innerText(), /Rien ne correspond/);
    await page.getByRole("button", { name: "Tout effacer" }).click();
    assert.equal(await shown(page).count(), all);
  },
  async "what is filtered is in the address, goes back and forth, and is sent"() {
    const page = await open();
    await page.goto(address("find.html"));
    await page.getByText("Choisir une année").click();
    await page.getByLabel("Année").selectOption({ label: "4e année du primaire" });
    const ofGrade = await shown(page).count();
    await page.getByLabel("Année").selectOption({ label: "2e cycle du primaire" });
    assert.ok(await shown(page).count() > ofGrade, "a cycle is each of its grades");
    await page.getByLabel("Année").selectOption({ label: "4e année du primaire" });
    await page.getByLabel("Avec l’IA").selectOption({ index: 1 });
    await page.getByRole("searchbox").fill("une");
    const count = await shown(page).count();
    assert.ok(count > 0, "something is left");
    const sent = await open();
    await sent.goto(page.url());
    assert.equal(await shown(sent).count(), count);
    assert.equal(await sent.getByRole("searchbox").inputValue(), "une");
    const cells = await shown(sent).locator("td:nth-of-type(2)").allInnerTexts();
    assert.ok(cells.every(cell => /4e|P4/.test(cell)), cells[0]);
    assert.match(await sent.getByRole("status").innerText(), /une · 4e année du primaire/, "what is printed says what it is a part of");
    const loading = sent.waitForEvent("download");
    await sent.getByRole("button", { name: /CSV/ }).click();
    const csv = readFileSync(await (await loading).path(), "utf8");
    assert.equal(csv.trimEnd().split("\r\n").length, count + 1);
    assert.ok(csv.startsWith("\ufeff\"") && csv.includes(";"));
  },
  async "whatever is chosen alone leaves something"() {
    const page = await open();
    await page.goto(address("find.html"));
    await page.getByText("Choisir une année").click();
    let tried = 0;
    for (const choice of await page.locator(".finder select").all()) {
      for (const label of (await choice.locator("option").allInnerTexts()).slice(1)) {
        await choice.selectOption({ label });
        assert.ok(await shown(page).count() > 0, label);
        tried += 1;
      }
      await choice.selectOption({ index: 0 });
    }
    assert.ok(tried > 30, `${tried} choices`);
  },
  async "without a program, all lines are there and nothing is offered that does not work"() {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(address("find.html"));
    assert.ok(await page.locator(".found tbody tr").count() > 200);
    assert.equal(await page.locator(".finder").isVisible(), false);
  },
  async "the key / searches, and a keystroke is answered at once"() {
    const page = await open();
    await page.goto(address("find.html"));
    await page.keyboard.press("/");
    assert.equal(await page.evaluate(() => document.activeElement.type), "search");
    const times = await page.evaluate(() => {
      const field = document.querySelector("input[type=search]");
      return ["i", "in", "int", "inte", "intel", "intelx", "mot pas"].map(words => {
        const begun = performance.now();
        field.value = words;
        field.dispatchEvent(new Event("input"));
        void document.body.offsetHeight;
        return performance.now() - begun;
      });
    });
    console.log(`   a keystroke: ${Math.max(...times).toFixed(0)} ms at most`);
    // What a busy machine may take; at rest it is a fraction of it.
    assert.ok(Math.max(...times) < 250, `${times}`);
  },
  async "no page is wider than a phone, and axe-core has no finding, light, dark and at 320 px"() {
    const names = ["index", "find", "home-P4", "year-P4", "outcome-IA-007", "competency-IA-EVAL", "strand-IA", "changes", "coverage"];
    for (const [scheme, width] of [["light", 320], ["dark", 1280]]) {
      const page = await open({ colorScheme: scheme, viewport: { width, height: 740 }, bypassCSP: true });
      for (const name of names) {
        await page.goto(address(`${name}.html`));
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.ok(wide <= 0, `${name}: ${wide} px wider than ${width}`);
        await page.evaluate(axe);
        const found = await page.evaluate(() => axe.run(document, { preload: false, runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] }));
        const told = found.violations.map(one => `${one.id}: ${one.nodes[0].html}`);
        assert.deepEqual(told, [], `${name}, ${scheme}`);
        const font = await page.evaluate(() => getComputedStyle(document.body).maxWidth);
        assert.notEqual(font, "none", `${name} has its style sheet`);
      }
    }
  },
};
let failed = 0;
for (const [name, walk] of Object.entries(walks)) {
  try {
    await walk();
    console.log(`ok   ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL ${name}\n${error.message}`);
  }
  await Promise.all(browser.contexts().map(context => context.close()));
}
if (left.length > 0) { failed += 1; console.log(`FAIL requests that leave: ${left}`); }
await browser.close();
console.log(`${Object.keys(walks).length - failed} of ${Object.keys(walks).length}`);
process.exit(failed === 0 ? 0 : 1);
