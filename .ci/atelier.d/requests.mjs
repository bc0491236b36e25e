// Nothing leaves the page: every screen is walked, everything is asked for, and only the file itself and what it makes is loaded. That
// the watch sees what leaves is shown on a page of ours that tries.
import { createServer } from "node:http";
import { join } from "node:path";
import { folder, write } from "./files.mjs";
import { person } from "./person.mjs";
import { go, openOutcome, openShipped, saveZip } from "./window.mjs";

export const SCREENS = ["Progression", "Couverture", "Carte", "Changements", "Plan d’école", "Imprimer", "Aide", "Accueil"];

export const tests = {
  async "requests: none leaves the page"({ browser, page }) {
    const one = await person(browser);
    await one.open(page);
    await openShipped(one);
    await openOutcome(one, "VIE-004");
    for (const screen of SCREENS) {
      await go(one, screen);
      await one.page.waitForTimeout(250);
    }
    await go(one, "Imprimer");
    for (const piece of ["Tableau complet", "Affiche", "Carte des préalables"]) {
      await one.page.getByLabel(new RegExp(`^${piece}`)).check();
      await one.page.getByText("La pièce se prépare…").waitFor({ state: "hidden" });
    }
    await saveZip(one, join(folder(), "x.zip"));
    await one.click(one.button(/English/));
    await one.page.getByRole("navigation", { name: "Screens" }).waitFor();
    const kinds = new Map();
    for (const url of one.requests) kinds.set(url.split(":")[0], (kinds.get(url.split(":")[0]) ?? 0) + 1);
    await one.close();
    return [...kinds].map(([kind, count]) => `${count} ${kind}:`).join(", ");
  },

  async "requests: the policy of the page lets nothing out, and the watch sees what tries"({ browser, page }) {
    let reached = 0;
    const server = createServer((_, response) => { reached += 1; response.end("x"); });
    await new Promise((done) => server.listen(0, "127.0.0.1", done));
    const address = `http://127.0.0.1:${server.address().port}/`;
    const attempts = `fetch("${address}").catch(() => {}); new Image().src = "${address}i.png"; navigator.sendBeacon("${address}b");`;
    // Without a policy all three leave, and are seen.
    const open = join(folder(), "open.html");
    write(join(open, ".."), "open.html", `<!doctype html><title>x</title><script>${attempts}</script>`);
    const one = await person(browser);
    await one.open(open);
    await one.page.waitForTimeout(400);
    one.tell(one.faults.filter((fault) => fault.startsWith("request")).length >= 2 && reached >= 2, `the watch saw ${one.faults.length}, the server ${reached}`);
    await one.context.close();
    // In the page none does.
    reached = 0;
    const two = await person(browser);
    await two.open(page);
    await two.button(/^Essayer avec le parcours fourni/).waitFor();
    await two.page.evaluate(attempts);
    await two.page.waitForTimeout(400);
    two.tell(reached === 0, `${reached} requests left the page`);
    two.tell(two.faults.some((fault) => fault.includes("policy")), "the policy said nothing");
    await two.context.close();
    await new Promise((done) => server.close(done));
  },
};
