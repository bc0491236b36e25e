// A pathway written to harm: markup, scripts, words without end, signs that turn the line around. All is shown as text, nothing runs.
import { join } from "node:path";
import { copyOf, read, write } from "./files.mjs";
import { person } from "./person.mjs";
import { field, go, grid, openFolder, openOutcome } from "./window.mjs";

const MARKUP = "<script>document.title='obéi'</script><img src=x onerror=document.title='obéi'>";
const QUOTES = `'><svg onload=document.title='obéi'>`;
const LONG = "anticonstitutionnellement".repeat(12);
const TURNED = "texte \u202Eretourné\u202C et \u200Binvisible";

export const tests = {
  async "hostile: shown as text, nothing run, nothing wider than the window"({ browser, page, repository }) {
    const folder = copyOf(join(repository, "pathway"));
    const texts = [MARKUP, QUOTES, LONG, TURNED];
    let count = 0;
    for (const [path, text] of read(folder)) {
      if (!/2026-2027|plans|tools|resources/.test(path)) continue;
      write(folder, path, text.replace(/^(statement|pupil|title|school|note|reason|short) = ".*"$/gm, (line, key) => {
        count += 1;
        return count % 3 === 0 || key === "short" ? line : line.replace(/"$/, ` ${texts[count % texts.length]}"`);
      }));
    }
    const one = await person(browser);
    await one.open(page);
    await openFolder(one, folder);
    await grid(one).getByText("<script>").first().waitFor();
    const wide = async (where) => {
      const over = await one.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      one.tell(over <= 0, `${where}: ${over} pixels too wide`);
      one.tell(!(await one.page.title()).startsWith("obéi"), `${where}: a text was obeyed`);
      for (const frame of one.page.frames()) one.tell((await frame.title().catch(() => "")) !== "obéi", `${where}: a text of a frame was obeyed`);
    };
    await openOutcome(one, "VIE-004");
    await field(one, "Énoncé").waitFor();
    await wide("Progression");
    for (const screen of ["Couverture", "Carte", "Changements", "Plan d’école", "Imprimer", "Accueil", "Progression"]) {
      await go(one, screen);
      await one.page.waitForTimeout(500);
      await wide(screen);
    }
    const steps = ["Scinder…", "Fusionner…", "Changer de volet…", "Retirer…"];
    for (const step of steps) {
      await one.click(one.button(step).last());
      await one.dialog().waitFor();
      await one.page.waitForTimeout(400);
      await wide(step);
      await one.page.keyboard.press("Escape");
      await one.dialog().waitFor({ state: "hidden" });
    }
    const scripts = await one.page.evaluate(() => document.querySelectorAll("#window script, #window img, dialog script").length);
    one.tell(scripts === 0, `${scripts} elements came out of texts`);
    await one.close();
    return `${count} texts`;
  },
};
