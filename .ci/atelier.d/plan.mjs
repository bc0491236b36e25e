// A school's plan written from nothing: its name and grades, two activities with their outcomes and the six questions.
import { join } from "node:path";
import { folder, lint, read, rootOf, unzip } from "./files.mjs";
import { person } from "./person.mjs";
import { go, openShipped, saveZip } from "./window.mjs";

export const tests = {
  async "plan: a school's plan from nothing"({ browser, page, program }) {
    const one = await person(browser);
    await one.open(page);
    await openShipped(one);
    const from = one.count;
    await go(one, "Plan d’école");
    await one.click(one.button("Commencer un plan").first());
    const begin = one.dialog("Commencer un plan");
    await one.write(begin.getByLabel("Nom de l’école"), "École des Érables");
    await check(one, begin, "5e année");
    await check(one, begin, "6e année");
    await one.click(one.button("Commencer le plan", begin));
    await begin.waitFor({ state: "hidden" });
    const left = one.page.getByRole("heading", { name: /^Il reste à placer/ });
    await left.waitFor();
    const remaining = async () => Number(/\((\d+)\)/.exec(await left.textContent())[1]);
    const counts = [await remaining()];

    for (const [title, grade, month] of [["Une règle de classe pour l’IA", "5e année", "octobre"], ["La semaine des médias", "6e année", "février"]]) {
      await one.click(one.button(new RegExp(`^Ajouter une activité en ${month}`)));
      const add = one.dialog("Ajouter une activité");
      await one.write(add.getByLabel("Titre de l’activité"), title);
      await check(one, add, grade);
      await one.click(one.button("Ajouter", add));
      const activity = one.page.getByRole("article");
      await activity.getByRole("heading", { level: 2, name: title }).waitFor();
      for (let at = 0; at < 2; at += 1) {
        const before = await activity.getByRole("heading", { name: /^Apprentissages \(/ }).textContent();
        const offered = activity.locator("details").filter({ hasText: /^Pas encore placés/ });
        if (!(await offered.evaluate((details) => details.open))) await one.click(offered.locator("summary"));
        await one.click(offered.getByRole("button", { name: /^Ajouter à l’activité/ }).first());
        await activity.getByRole("heading", { name: before, exact: true }).waitFor({ state: "detached" });
        await one.settled();
      }
      const questions = activity.locator("fieldset.plan-question");
      one.tell((await questions.count()) === 6, `${await questions.count()} questions`);
      for (let at = 0; at < 6; at += 1) {
        one.gestures.clicks += 1;
        await questions.nth(at).getByLabel(at === 3 ? "À voir" : "Oui").check();
        await activity.getByText(`${at + 1}/6`).waitFor();
      }
      await one.settled();
      await one.click(one.button("← Retour au plan"));
      await left.waitFor();
      counts.push(await remaining());
    }
    one.tell(counts[1] < counts[0] && counts[2] < counts[1], `what is left does not shrink: ${counts.join(", ")}`);
    const gestures = one.count - from;
    const made = rootOf(unzip(await saveZip(one, join(folder(), "plan.zip"))));
    lint(program, made);
    const plans = [...read(join(made, "plans"))].filter(([, text]) => text.includes("École des Érables"));
    one.tell(plans.length === 1, `${plans.length} plans of the school`);
    const [[, text]] = plans;
    for (const words of ["Une règle de classe pour l’IA", "La semaine des médias", "2026-10", "2027-02", "unsure"]) {
      one.tell(text.includes(words), `the plan holds no ${words}`);
    }
    await one.close();
    return `${gestures} gestures, left to place ${counts.join(" → ")}`;
  },
};

async function check(one, within, grade) {
  one.gestures.clicks += 1;
  await within.getByRole("checkbox", { name: new RegExp(grade.replace(" ", "\\s")) }).first().check();
}
