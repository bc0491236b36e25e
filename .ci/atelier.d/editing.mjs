// An outcome changed: what is wrong is said beside its field, mended by a click or kept with a reason; undone and done again.
import { person } from "./person.mjs";
import { field, go, openOutcome, openShipped, panel, writeField } from "./window.mjs";

export const tests = {
  async "editing: told beside the field, mended, kept, undone and done again"({ browser, page }) {
    const one = await person(browser);
    await one.open(page);
    await openShipped(one);
    await openOutcome(one, "VIE-004");
    const statement = field(one, "Énoncé");
    const before = await statement.inputValue();
    const frame = panel(one).locator(".field").filter({ has: one.page.getByRole("textbox", { name: "Énoncé", exact: true }) });
    const undo = one.page.getByRole("banner").getByRole("button", { name: /^(Annuler :|Rien à annuler)/ });
    const redo = one.page.getByRole("banner").getByRole("button", { name: /^Rétablir :/ });

    await writeField(one, "Énoncé", "Comprendre les accords nécessaires avant de partager l’image d’une personne.");
    const vague = frame.getByText(/Avertissement/).first();
    await vague.waitFor();
    await one.click(frame.getByRole("button", { name: /^Pourquoi/ }).first());
    const why = one.dialog();
    await why.getByRole("heading", { name: "Pourquoi c’est important" }).waitFor();
    await why.getByRole("heading", { name: "Comment corriger" }).waitFor();
    await one.click(one.button("Fermer", why));

    // Kept as it is, for a reason that must be there.
    await one.click(frame.getByRole("button", { name: /^Garder ainsi/ }).first());
    await one.click(one.button("Continuer", one.dialog("Garder ainsi")));
    await one.dialog("Garder ainsi").getByText("Écrivez la raison en une phrase.").waitFor();
    await one.write(one.dialog("Garder ainsi").getByLabel("Pourquoi c’est bien ainsi"), "Le comité tient à ce verbe cette année.");
    await one.click(one.button("Continuer", one.dialog("Garder ainsi")));
    await vague.waitFor({ state: "detached" });
    await one.settled();

    // A slip of typing, mended by a click.
    await writeField(one, "Énoncé", "Obtenir les accords nécessaires avant de partager la 2ème image d'une personne.");
    await one.click(frame.getByRole("button", { name: /^Corriger/ }).first());
    // The straight apostrophe of a keyboard was mended as it was written.
    await one.page.waitForFunction((area) => area.value.includes("la 2e image d’une"), await statement.elementHandle());
    await one.settled();

    let undone = 0;
    for (; undone < 12 && (await undo.isEnabled()); undone += 1) {
      await one.click(undo);
      await one.settled();
    }
    one.tell(undone >= 4, `${undone} steps undone`);
    await one.page.waitForFunction(([area, text]) => area.value === text, [await statement.elementHandle(), before]);
    await one.page.getByRole("contentinfo").getByText(/^(0 )?changements? non enregistrés?|Rien n’a été changé/).first().waitFor();
    await one.click(redo);
    await one.settled();
    await one.page.waitForFunction((area) => area.value.startsWith("Comprendre"), await statement.elementHandle());
    await go(one, "Changements");
    await one.page.frameLocator("iframe.changes-page").getByText("Comprendre les accords nécessaires").first().waitFor();
    await one.close();
    return `${undone} steps undone`;
  },
};
