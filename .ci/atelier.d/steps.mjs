// What an advisor does again and again with outcomes and lists: rewords, marks, adds, retires, fills in a step.
import { named } from "./person.mjs";
import { openOutcome, panel, writeField } from "./window.mjs";

export const EN_STATEMENT = "En anglais : Énoncé";
export const EN_PUPIL = "En anglais : Dans les mots de l’élève";
export const PUPIL = "Dans les mots de l’élève";

/** Texts of one outcome, by the labels of their fields. */
export function reword(id, texts) {
  return async (one) => {
    await openOutcome(one, id);
    for (const [label, text] of Object.entries(texts)) await writeField(one, label, text);
  };
}

/** A click on a grade, then what it is to be. */
export async function mark(one, grade, wish) {
  await one.click(one.button(new RegExp(`^${grade}(\\sannée.*)?( :)? (rien|commence|continue|maîtrise|réutilise)$`), panel(one)));
  await one.click(one.page.getByRole("menuitem", { name: wish }));
  await one.settled();
}

export async function begin(one, step, title) {
  await one.click(one.button(step, panel(one)));
  const dialog = one.dialog(title);
  await dialog.waitFor();
  return dialog;
}

export async function end(one, dialog, act) {
  await one.click(one.button(act, dialog));
  await dialog.waitFor({ state: "hidden" });
  await one.settled();
}

/** A prerequisite of the outcome that is open: found by its code, with how needed it is and why. */
export async function addPrerequisite(one, id, reason, strength) {
  await one.take(panel(one).getByRole("combobox", { name: "Ajouter un préalable : chercher par mots" }), id);
  const line = panel(one).locator("li").filter({ hasText: id }).filter({ has: one.page.getByLabel("Pourquoi il faut l’avoir appris avant") });
  await line.waitFor();
  if (strength) await one.pick(line.getByLabel("À quel point il faut l’avoir appris avant"), strength);
  await one.settled();
  await one.write(line.getByLabel("Pourquoi il faut l’avoir appris avant"), reason);
  await one.settled();
}

export async function reasonFor(one, id, reason) {
  const line = panel(one).locator("li").filter({ hasText: id }).filter({ has: one.page.getByLabel("Pourquoi il faut l’avoir appris avant") });
  await one.write(line.getByLabel("Pourquoi il faut l’avoir appris avant"), reason);
  await one.settled();
}

export async function retire(one, id, reason, successor) {
  await openOutcome(one, id);
  const dialog = await begin(one, "Retirer…", "Retirer");
  await one.write(dialog.getByLabel("Pourquoi", { exact: true }), reason);
  await one.take(dialog.getByRole("combobox", { name: "Remplacé par" }), successor);
  await end(one, dialog, "Retirer");
}

/** A new outcome: what the step asks, in its order. */
export async function add(one, asked) {
  await one.click(one.button(/Ajouter un apprentissage$/));
  const dialog = one.dialog("Ajouter un apprentissage");
  const label = (name) => dialog.getByLabel(name, { exact: true });
  await one.write(label("Énoncé"), asked.statement);
  await one.write(label(PUPIL), asked.pupil);
  await one.pick(label("Compétence"), asked.competency);
  await one.pick(label("Commence (→)"), asked.learn);
  await one.pick(label("Maîtrise (★)"), asked.master);
  if (asked.use) await one.pick(label("Usage de l’IA"), asked.use);
  for (const [id, strength, reason] of asked.prerequisites) {
    await one.take(dialog.getByRole("combobox", { name: "Préalables" }), id);
    const line = dialog.locator("li").filter({ hasText: id }).filter({ has: one.page.getByLabel("Pourquoi, en une phrase") });
    if (strength === "utile") await one.pick(line.getByLabel("Il est"), strength);
    await one.write(line.getByLabel("Pourquoi, en une phrase"), reason);
  }
  for (const [framework, code] of asked.aligns) {
    const covers = dialog.getByRole("combobox", { name: "Arrimages" });
    await one.type(covers, code);
    await one.click(one.page.locator("li[role=option]:visible").filter({ hasText: new RegExp(`^\\s*${code.replace(".", "\\.")}(?![\\d.])`) }).filter({ hasText: framework }).first());
  }
  await one.write(label("Énoncé en anglais"), asked.english[0]);
  await one.write(label("Dans les mots de l’élève, en anglais"), asked.english[1]);
  await one.click(dialog.getByText("Plus de champs"));
  await one.write(label("Exemples pour la classe"), asked.example);
  await end(one, dialog, "Ajouter");
}

export async function lists(one, kind) {
  await one.click(one.button("Listes et édition"));
  await one.click(one.button(/^Les listes/, one.dialog()));
  const dialog = one.dialog("Les listes");
  if (kind) await one.click(one.button(kind, dialog));
  return dialog;
}

export async function closeLists(one, dialog) {
  await one.click(one.button("Fermer", dialog));
  await dialog.waitFor({ state: "hidden" });
}
