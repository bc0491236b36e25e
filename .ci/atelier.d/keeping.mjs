// A closed tab, and a browser that was closed: the work is offered again, with its changes; a second tab only reads.
import { chromium } from "playwright-core";
import { folder } from "./files.mjs";
import { person, personIn } from "./person.mjs";
import { field, openOutcome, openShipped, shown, writeField } from "./window.mjs";

const TEXT = "Obtenir chaque accord nécessaire avant de partager l’image d’une personne.";

export const tests = {
  async "keeping: a closed browser gives the work back"({ launch, page }) {
    const profile = folder();
    const settings = { ...launch, locale: "fr-CA", viewport: { width: 1280, height: 800 } };
    const before = await chromium.launchPersistentContext(profile, settings);
    const one = await personIn(before, before.pages()[0] ?? (await before.newPage()));
    await one.open(page);
    await openShipped(one);
    await openOutcome(one, "VIE-004");
    await writeField(one, "Énoncé", TEXT);
    await one.page.getByRole("contentinfo").getByText(/Gardé dans ce navigateur/).waitFor();
    await one.page.close({ runBeforeUnload: true });
    await one.close();

    const after = await chromium.launchPersistentContext(profile, settings);
    const two = await personIn(after, after.pages()[0] ?? (await after.newPage()));
    await two.open(page);
    await two.click(two.button(/^Continuer où j’en étais \(.*\d+ changements?\)/));
    await shown(two);
    await openOutcome(two, "VIE-004");
    two.tell((await field(two, "Énoncé").inputValue()) === TEXT, "the change is not there");
    await two.page.getByRole("contentinfo").getByText(/\d changements? non enregistrés?/).waitFor();
    await two.close();
  },

  async "keeping: a second tab only reads, until it takes over"({ browser, page }) {
    const one = await person(browser);
    await one.open(page);
    await openShipped(one);
    const two = await personIn(one.context, await one.context.newPage());
    await two.open(page);
    await openShipped(two);
    await two.page.getByRole("contentinfo").getByText("Lecture seule").waitFor();
    await openOutcome(two, "VIE-004");
    two.tell(await field(two, "Énoncé").evaluate((area) => area.readOnly), "the second tab can write");
    await two.click(two.button("Modifier dans cet onglet"));
    await one.page.getByRole("contentinfo").getByText("Lecture seule").waitFor();
    await two.close();
    one.tell(one.faults.length === 0, one.faults.join("; "));
  },
};
