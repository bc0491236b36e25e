// Ten thousand outcomes: the shipped ones forty-two times under other ids. It opens, scrolls, finds and is changed.
import { join } from "node:path";
import { copyOf, read, write } from "./files.mjs";
import { person } from "./person.mjs";
import { field, grid, openFolder, openOutcome, search } from "./window.mjs";

const TIMES = 42;

export const tests = {
  async "large: ten thousand outcomes open, scroll and are found"({ browser, page, repository }) {
    const folder = copyOf(join(repository, "pathway"));
    for (const [path, text] of read(join(folder, "editions/2026-2027"))) {
      const stage = /^(primary|secondary)\//.exec(path)?.[1];
      if (!stage) continue;
      const more = [text];
      for (let time = 1; time < TIMES; time += 1) {
        // IA-012 becomes IA-1012, and so do those it names; each statement says which time it is.
        const numbered = (id) => id.replace(/^([A-Z]+)-(\d+)$/, (_, strand, number) => `${strand}-${time * 1000 + Number(number)}`);
        const body = text.slice(text.indexOf("[[outcome]]"))
          .replace(/^id = "([A-Z]+-\d+)"$/gm, (_, id) => `id = "${numbered(id)}"`)
          .replace(/^(statement|pupil) = "(.*?)\.?"$/gm, (_, key, words) => `${key} = "${words} (${time})."`);
        more.push(body);
      }
      write(folder, join("editions/2026-2027", path), more.join("\n"));
    }
    const one = await person(browser);
    one.page.setDefaultTimeout(40_000);
    await one.open(page);
    const began = Date.now();
    one.gestures.picks += 1;
    await one.page.locator("#pick-folder").setInputFiles(folder);
    await grid(one).getByRole("row").nth(3).waitFor();
    const opened = Date.now() - began;
    const rows = Number(await grid(one).getAttribute("aria-rowcount"));
    one.tell(rows > 9900, `${rows} rows`);
    const times = { opened };
    const timed = async (name, act) => {
      const at = Date.now();
      await act();
      times[name] = Date.now() - at;
    };
    await timed("end", async () => {
      await grid(one).evaluate((element) => element.scrollTo(0, element.scrollHeight));
      await one.page.waitForFunction((all) => document.querySelector(`[aria-rowindex="${all}"]`), rows);
    });
    const drawn = await grid(one).getByRole("row").count();
    one.tell(drawn < 200, `${drawn} rows are drawn at once`);
    const longest = await one.page.evaluate(async () => {
      const table = document.querySelector("[role=grid]");
      let worst = 0;
      for (let at = 0; at < 30; at += 1) {
        const from = performance.now();
        table.scrollTo(0, (table.scrollHeight / 30) * at);
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        worst = Math.max(worst, performance.now() - from);
      }
      return Math.round(worst);
    });
    times.frame = longest;
    await timed("found", async () => {
      await one.type(search(one), "hameconnage (17)");
      await grid(one).getByText("(17)").first().waitFor();
    });
    await timed("checked", () => one.page.getByRole("contentinfo").getByText(/\d+ erreur/).first().waitFor());
    await openOutcome(one, "VIE-7004");
    await timed("changed", async () => {
      await one.write(field(one, "Énoncé"), "Comprendre les accords nécessaires.");
      await one.page.getByRole("banner").getByRole("button", { name: /^Annuler :/ }).waitFor();
      await grid(one).getByText("Comprendre les accords nécessaires.").waitFor();
    });
    await one.close();
    return `${rows} rows; ${Object.entries(times).map(([name, time]) => `${name} ${time} ms`).join(", ")}`;
  },
};
