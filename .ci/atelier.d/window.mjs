// The window by the words that are on it: what every test does there, so that each says only what is its own.

/** Opens the pathway that comes with the page. */
export async function openShipped(person) {
  await person.click(person.button(/^Essayer avec le parcours fourni/));
  await shown(person);
}

/** Gives a folder, as the picker of the browser would. */
export async function openFolder(person, folder) {
  person.gestures.clicks += 1;
  person.gestures.picks += 1;
  await person.page.locator("#pick-folder").setInputFiles(folder);
  await shown(person);
}

/** Gives a file by the button of the home. */
export async function openFile(person, path) {
  const [chooser] = await Promise.all([
    person.page.waitForEvent("filechooser"),
    person.click(person.button(/^Ouvrir un fichier \.zip ou \.xlsx/)),
  ]);
  person.gestures.picks += 1;
  await chooser.setFiles(path);
}

export function grid(person) {
  return person.page.getByRole("grid", { name: /^Tableau des apprentissages/ });
}

/** Waits for the table, and for all to be checked. */
export async function shown(person) {
  await grid(person).getByRole("row").nth(3).waitFor({ timeout: 30_000 });
  await person.page.getByRole("contentinfo").getByText(/\d+ erreur/).first().waitFor({ timeout: 30_000 });
}

export async function go(person, name) {
  await person.click(person.page.getByRole("navigation", { name: "Écrans" }).getByRole("button", { name: new RegExp(`^${name}`) }));
}

export function search(person) {
  return person.page.getByRole("searchbox", { name: "Chercher", exact: true });
}

export function panel(person) {
  return person.page.getByRole("region", { name: "Apprentissage choisi" });
}

/** Finds an outcome by its code and opens it. */
export async function openOutcome(person, id) {
  await person.type(search(person), id);
  await person.click(grid(person).getByRole("row").filter({ hasText: id }).getByRole("button", { name: new RegExp(`${id}$`) }).first());
  await opened(person, id);
}

export async function opened(person, id) {
  await panel(person).getByRole("heading", { level: 2, name: new RegExp(id) }).waitFor();
}

/** A field of the outcome by its label. */
export function field(person, label) {
  return panel(person).getByRole("textbox", { name: label, exact: true });
}

/** Writes a field of the outcome and waits until it is taken. */
export async function writeField(person, label, text) {
  const undo = person.page.getByRole("button", { name: /^(Annuler :|Rien à annuler)/ });
  await person.write(field(person, label), text);
  await undo.and(person.page.locator(":not([disabled])")).waitFor();
  await person.settled();
}

/** Asks for the zip and keeps it. */
export function saveZip(person, to) {
  return saveAs(person, /^Télécharger le parcours/, to);
}

export function saveWorkbook(person, to) {
  return saveAs(person, /^Télécharger le classeur/, to);
}

async function saveAs(person, way, to) {
  await person.click(person.button("Enregistrer", person.page.getByRole("banner")));
  const [download] = await Promise.all([
    person.page.waitForEvent("download"),
    person.click(person.button(way, person.dialog("Enregistrer"))),
  ]);
  await download.saveAs(to);
  return to;
}
