// Pictures of every screen, wide, on a phone, dark, in French and English, for the gallery and for whoever looks.
import { join } from "node:path";
import { person } from "./person.mjs";

const SCREENS = {
  fr: { progression: "Progression", coverage: "Couverture", map: "Carte", changes: "Changements", plan: "Plan d’école", print: "Imprimer", help: "Aide" },
  en: { progression: /^(Progression|Pathway)/, coverage: "Coverage", map: "Map", changes: "Changes", plan: /plan/i, print: "Print", help: "Help" },
};
const LOOKS = {
  "fr-wide": { language: "fr", colorScheme: "light", viewport: { width: 1280, height: 800 } },
  "fr-phone": { language: "fr", colorScheme: "light", viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  "fr-dark": { language: "fr", colorScheme: "dark", viewport: { width: 1280, height: 800 } },
  "en-wide": { language: "en", colorScheme: "light", viewport: { width: 1280, height: 800 } },
};

export const tests = {};
for (const [look, { language, ...settings }] of Object.entries(LOOKS)) {
  tests[`pictures: ${look}`] = async ({ browser, page, pictures }) => {
    const one = await person(browser, settings);
    const shoot = (name) => one.page.screenshot({ path: join(pictures, `${look}-${name}.png`) });
    await one.open(page);
    await one.page.locator("[data-key=home-shipped]").waitFor();
    if (language === "en") await one.click(one.button(/English/));
    await one.page.waitForTimeout(300);
    await shoot("home");
    await one.click(one.page.locator("[data-key=home-shipped]"));
    await one.page.getByRole("grid").getByRole("row").nth(2).waitFor();
    await one.settled();
    let count = 1;
    for (const [name, label] of Object.entries(SCREENS[language])) {
      await one.click(one.page.getByRole("navigation").first().getByRole("button", { name: label }).first());
      await one.page.waitForTimeout(900);
      await shoot(name);
      count += 1;
    }
    await one.click(one.page.locator("[data-key=tab-plan]"));
    await one.click(one.page.locator(".plan-card button").first());
    await one.page.waitForTimeout(400);
    await shoot("activity");
    await one.click(one.page.locator("[data-key=tab-progression]"));
    const fold = one.page.locator("details.left > summary");
    if (await fold.isVisible() && !(await one.page.locator("#filter-search").isVisible())) await fold.click();
    await one.type(one.page.locator("#filter-search"), "VIE-004");
    await one.click(one.page.locator("[data-open='VIE-004']").first());
    const statement = one.page.locator("[data-key='field VIE-004 statement']");
    await one.write(statement, language === "fr" ? "Comprendre l'image." : "Comprendre l’image.");
    await one.settled();
    await one.page.waitForTimeout(300);
    await shoot("outcome");
    await one.click(one.page.locator("[data-key='step split']"));
    await one.page.waitForTimeout(700);
    await shoot("split");
    await one.page.keyboard.press("Escape");
    await one.page.locator("dialog[open]").waitFor({ state: "detached" });
    await one.click(one.page.locator("[data-key=save]"));
    await one.page.waitForTimeout(500);
    await shoot("saving");
    await one.page.keyboard.press("Escape");
    await one.click(one.page.locator("[data-key=tab-changes]"));
    await one.page.waitForTimeout(700);
    await shoot("changed");
    await one.close();
    return `${count + 5} pictures`;
  };
}
