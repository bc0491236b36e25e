// Five slips put into the files of a pathway: each is told where it is, and mended by a click.
import { join } from "node:path";
import { copyOf, lint, read, replace, rootOf, unzip } from "./files.mjs";
import { person } from "./person.mjs";
import { openFolder, saveZip } from "./window.mjs";

const EDITION = "editions/2026-2027/primary";

export const tests = {
  async "slips: five put in, told and mended by clicks"({ browser, page, program, repository }) {
    const folder = copyOf(join(repository, "pathway"));
    replace(folder, `${EDITION}/vie.toml`, "partager l’image d’une", "partager l'image d'une");
    replace(folder, `${EDITION}/sec.toml`, "indices d’hameçonnage dans", "indices de phishing dans");
    replace(folder, `${EDITION}/tec.toml`, 'id = "TEC-001"\nstrength', 'id = "TEC-O01"\nstrength');
    replace(folder, `${EDITION}/idn.toml`, "\npupil = ", "\npupill = ");
    replace(folder, `${EDITION}/rel.toml`, '\nfamily = "', '\nfamily = "Dès la 2ème semaine : ');

    const one = await person(browser);
    await one.open(page);
    await openFolder(one, folder);
    const began = Date.now();
    const from = one.count;
    await one.click(one.page.getByRole("contentinfo").getByRole("button", { name: /erreur/ }));
    const list = one.page.locator(".finding-list");
    const cards = list.getByRole("listitem");
    await cards.first().waitFor();
    const told = (await cards.allTextContents()).map((text) => text.replace(/\s+/g, " "));
    for (const word of ["apostrophe", "phishing", "TEC-O01", "pupill", "2ème"]) {
      one.tell(told.some((text) => text.includes(word)), `${word} is not told: ${told.join(" | ").slice(0, 1500)}`);
    }
    // As long as something can be mended: the first card that offers it.
    for (let turn = 0; turn < 12; turn += 1) {
      const mend = list.getByRole("button", { name: /^Corriger —|^Corriger$/ });
      if ((await mend.count()) === 0) break;
      const before = await cards.count();
      await one.click(mend.first());
      const dialog = one.dialog("Regardez avant de corriger");
      await Promise.race([dialog.waitFor(), one.page.waitForFunction(([all, count]) => document.querySelectorAll(all).length < count, [".finding-list li", before])]);
      if (await dialog.isVisible()) await one.click(one.button("Corriger", dialog));
      await one.page.waitForFunction(([all, count]) => document.querySelectorAll(all).length < count, [".finding-list li", before]);
      await one.settled();
    }
    const gestures = one.count - from;
    const seconds = (Date.now() - began) / 1000;
    const left = await list.getByRole("listitem").allTextContents();
    one.tell(left.length === 0, `left: ${left.join(" | ").replace(/\s+/g, " ").slice(0, 800)}`);
    const made = rootOf(unzip(await saveZip(one, join(folder, "..", `${Date.now()}.zip`))));
    lint(program, made);
    const [shipped, mended] = [read(join(repository, "pathway")), read(made)];
    const other = [...shipped].filter(([path, text]) => mended.get(path) !== text).map(([path]) => path);
    one.tell(other.join() === `${EDITION}/rel.toml` && mended.get(other[0]).includes("2e semaine"), `other than before the slips: ${other.join(", ")}`);
    await one.close();
    return `${gestures} gestures, ${seconds.toFixed(1)} s of the page`;
  },
};
