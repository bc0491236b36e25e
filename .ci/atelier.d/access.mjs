// axe-core on every screen and on a dialog of each kind, light, dark and at 320 pixels; and the keyboard, which reaches and leaves all.
import { readFileSync } from "node:fs";
import { person } from "./person.mjs";
import { SCREENS } from "./requests.mjs";
import { field, go, grid, openOutcome, openShipped, panel, search, shown, writeField } from "./window.mjs";

const axe = readFileSync(new URL("../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
/** Dark differs by its colours alone, and narrow in all but them: neither is asked again what light was asked. */
const LOOKS = {
  light: { settings: { colorScheme: "light" }, rules: { runOnly: { type: "tag", values: RULES } } },
  dark: { settings: { colorScheme: "dark" }, rules: { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } } },
  narrow: {
    settings: { colorScheme: "light", viewport: { width: 320, height: 700 } },
    rules: { runOnly: { type: "tag", values: RULES }, rules: { "color-contrast": { enabled: false } } },
  },
};

/** What opens each kind of dialog, from the progression with an outcome open, by the words on its button. */
const DIALOGS = {
  Enregistrer: (one) => one.button("Enregistrer", one.page.getByRole("banner")),
  "Listes et édition": (one) => one.button("Listes et édition"),
  Scinder: (one) => one.button("Scinder…", panel(one)),
  Fusionner: (one) => one.button("Fusionner…", panel(one)),
  Retirer: (one) => one.button("Retirer…", panel(one)),
  "Changer de volet": (one) => one.button("Changer de volet…", panel(one)).last(),
  Pourquoi: (one) => panel(one).getByRole("button", { name: /^Pourquoi/ }).first(),
  "Garder ainsi": (one) => panel(one).getByRole("button", { name: /^Garder ainsi/ }).first(),
  Année: (one) => one.button(/^5e (rien|commence|continue|maîtrise|réutilise)$/, panel(one)).first(),
};

/** Judges the page, or what is open above it. */
async function judge(one, where, found, rules) {
  // What moves, and what is still being asked, is judged where it comes to rest.
  await one.page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {}))));
  await one.page.locator("[aria-busy=true]:visible").first().waitFor({ state: "hidden" });
  const options = JSON.stringify({ iframes: false, resultTypes: ["violations"], ...rules });
  const result = await one.page.evaluate(`if (!window.axe) { ${axe} }; window.axe.run(document.querySelector("dialog[open]") ?? document, ${options})`);
  for (const violation of result.violations) {
    const [node] = violation.nodes;
    found.push(`${where}: ${violation.id} ×${violation.nodes.length}: ${node.html.slice(0, 140)}: ${node.failureSummary.replace(/\s+/g, " ").slice(0, 220)}`);
  }
  const over = await one.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (over > 0) found.push(`${where}: ${over} pixels too wide`);
  return result.passes.length;
}

const tests = {};
for (const [name, { settings, rules }] of Object.entries(LOOKS)) {
  tests[`access: axe-core finds nothing, ${name}`] = async ({ browser, page }) => {
    const one = await person(browser, settings);
    const found = [];
    let passes = 0;
    const look = async (where) => { passes += await judge(one, where, found, rules); };
    await one.open(page);
    await one.button(/^Essayer avec le parcours fourni/).waitFor();
    await look("home");
    await one.click(one.button(/^Essayer avec le parcours fourni/));
    await grid(one).getByRole("row").nth(2).waitFor();
    await one.settled();
    for (const screen of SCREENS) {
      await go(one, screen);
      await one.page.waitForTimeout(500);
      await look(screen);
    }
    await go(one, "Plan d’école");
    await one.click(one.page.locator(".plan-card button").first());
    await one.page.getByRole("article").waitFor();
    await look("activity");
    await go(one, "Progression");
    if (!(await search(one).isVisible())) await one.click(one.page.locator("summary", { hasText: "Chercher et filtrer" }));
    await openOutcome(one, "VIE-004");
    await writeField(one, "Énoncé", "Comprendre l'image.");
    await panel(one).locator("summary", { hasText: "Plus de champs" }).click();
    await look("outcome");
    for (const [name, opener] of Object.entries(DIALOGS)) {
      await one.click(opener(one));
      await one.page.locator("dialog[open], [popover]:popover-open").first().waitFor();
      await one.page.waitForTimeout(350);
      await look(`dialog ${name}`);
      await one.page.keyboard.press("Escape");
      await one.page.locator("dialog[open], [popover]:popover-open").first().waitFor({ state: "detached" });
    }
    for (const [step, name] of [[/^Les listes/, "Les listes"], [/^Renommer/, "Renommer"], [/^Préparer/, "Préparer l’année suivante"], [/^Publier/, /^Publier/]]) {
      await one.click(one.button("Listes et édition"));
      await one.click(one.button(step, one.dialog()));
      await one.dialog(name).waitFor();
      await one.page.waitForTimeout(350);
      await look(`dialog ${name}`);
      await one.page.keyboard.press("Escape");
      await one.page.locator("dialog[open]").waitFor({ state: "detached" });
    }
    if (await one.button("← Retour à la progression").isVisible()) await one.click(one.button("← Retour à la progression"));
    await one.click(one.page.getByRole("contentinfo").getByRole("button", { name: /erreur/ }));
    await one.page.locator(".finding-list .finding").first().waitFor();
    await look("findings");
    one.tell(found.length === 0, `${found.length} found:\n${found.join("\n")}`);
    await one.close();
    return `${passes} checks passed`;
  };
}

tests["access: the keyboard reaches all, opens, closes and comes back"] = async ({ browser, page }) => {
  const one = await person(browser);
  await one.open(page);
  await one.button(/^Essayer avec le parcours fourni/).waitFor();
  const { keyboard } = one.page;
  const at = () => one.page.evaluate(() => {
    const { activeElement: element } = document;
    return { tag: element.tagName, key: element.dataset.key ?? element.id ?? "", text: (element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 60), isIn: Boolean(element.closest("[role=grid]")) };
  });
  await keyboard.press("Tab");
  one.tell((await at()).text === "Aller au contenu", `the first key leads to ${(await at()).text}`);
  await keyboard.press("Enter");
  one.tell((await at()).tag === "MAIN", `the link that skips leads to ${(await at()).tag}`);
  await one.button(/^Essayer avec le parcours fourni/).focus();
  await keyboard.press("Enter");
  await shown(one);
  // Everything that takes the keyboard is reached, once around.
  const wanted = await one.page.evaluate(() => [...document.querySelectorAll("#window button, #window input, #window select, #window a[href], #window summary")]
    .filter((element) => element.checkVisibility() && !element.disabled && element.tabIndex >= 0 && !element.closest("[role=grid]"))
    .map((element) => element.dataset.key ?? element.id ?? element.textContent.trim()));
  const reached = new Set();
  let isGrid = false;
  for (let keys = 0; keys < wanted.length + 20; keys += 1) {
    const here = await at();
    reached.add(here.key);
    isGrid ||= here.isIn;
    await keyboard.press("Tab");
  }
  const missed = wanted.filter((key) => key !== "" && !reached.has(key));
  one.tell(isGrid, "no key leads into the table");
  one.tell(missed.length === 0, `no key leads to ${missed.join(", ")}`);

  // The table: arrows move, Enter opens, Escape closes and the row has the focus again.
  await search(one).fill("VIE-004");
  const row = grid(one).getByRole("row").filter({ hasText: "VIE-004" }).locator("[data-open]");
  await row.waitFor();
  await search(one).press("Tab");
  for (let keys = 0; keys < 40 && !(await at()).isIn; keys += 1) await keyboard.press("Tab");
  for (let keys = 0; keys < 8 && !/VIE-004/.test((await at()).text + (await at()).key); keys += 1) await keyboard.press("ArrowDown");
  one.tell(/VIE-004/.test((await at()).key + (await at()).text), `the arrows lead to ${(await at()).key}`);
  await keyboard.press("Enter");
  await panel(one).getByRole("heading", { level: 2, name: /VIE-004/ }).waitFor();
  await one.page.waitForTimeout(200);
  one.tell(await panel(one).evaluate((element) => element.contains(document.activeElement)), "Enter does not lead into the outcome");
  await keyboard.press("Escape");
  await panel(one).waitFor({ state: "hidden" });
  await one.page.waitForTimeout(150);
  one.tell((await at()).isIn, `Escape leads to ${(await at()).tag} ${(await at()).text}`);

  // A grade, by a key.
  await keyboard.press("ArrowRight");
  await keyboard.press("End");
  const mark = (await at()).key;
  await keyboard.press("Enter");
  await one.page.getByRole("menu").waitFor();
  await keyboard.press("Escape");
  await one.page.waitForTimeout(150);
  one.tell((await at()).key === mark, `after the menu the focus is on ${(await at()).key}`);

  // Dialogs give the focus back to what opened them.
  await keyboard.press("Control+s");
  await one.dialog("Enregistrer").waitFor();
  await keyboard.press("Escape");
  await one.dialog("Enregistrer").waitFor({ state: "detached" });
  one.tell((await at()).key === mark, `after saving the focus is on ${(await at()).key}`);
  await openOutcome(one, "VIE-004");
  for (const name of ["Scinder…", "Fusionner…", "Retirer…"]) {
    await one.button(name, panel(one)).focus();
    await keyboard.press("Enter");
    await one.dialog().waitFor();
    for (let keys = 0; keys < 60; keys += 1) {
      await keyboard.press("Tab");
      const where = await one.page.evaluate(() => document.activeElement === document.body || Boolean(document.activeElement.closest("dialog[open]")));
      one.tell(where, `${name} lets the focus out`);
    }
    await keyboard.press("Escape");
    await one.dialog().waitFor({ state: "detached" });
    one.tell((await at()).text.startsWith(name.slice(0, 6)), `after ${name} the focus is on ${(await at()).text}`);
  }
  await field(one, "Énoncé").focus();
  await keyboard.press("Escape");
  await panel(one).waitFor({ state: "hidden" });
  await one.close();
  return `${wanted.length} controls reached`;
};

export { tests };
