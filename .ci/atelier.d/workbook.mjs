// A workbook that goes out and comes back: unchanged it has nothing to do, with a changed cell it says which and is taken,
// and a cell that cannot be taken hides nothing of the rest.
import { join } from "node:path";
import { folder, has, run } from "./files.mjs";
import { person } from "./person.mjs";
import { field, go, openFile, openOutcome, openShipped, saveWorkbook } from "./window.mjs";

export const tests = {
  async "workbook: out and in again, unchanged, with a faulty cell and with a changed one"({ browser, page }) {
    const one = await person(browser);
    await one.open(page);
    await openShipped(one);
    const path = await saveWorkbook(one, join(folder(), "classeur.xlsx"));
    await go(one, "Accueil");
    await openFile(one, path);
    const dialog = one.dialog("Reprendre un classeur");
    await dialog.getByText(/ne change rien/).waitFor();
    await one.click(one.button("Fermer", dialog));
    if (!has("python3", "-c", "import openpyxl")) {
      await one.close();
      return "unchanged only: no openpyxl here";
    }
    const changed = join(folder(), "classeur.xlsx");
    const text = "Obtenir tous les accords nécessaires avant de partager l’image d’une personne.";
    const script = `
import openpyxl, sys
book = openpyxl.load_workbook(sys.argv[1])
count = 0
for sheet in book:
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value == "Obtenir les accords nécessaires avant de partager l’image d’une personne.":
                cell.value = sys.argv[3]
                count += 1
if len(sys.argv) > 4:
    book["Outils d’IA"]["D2"].value = sys.argv[4]
book.save(sys.argv[2])
print(count)`;
    const told = run("python3", ["-c", script, path, changed, text]);
    one.tell(told.code === 0 && Number(told.text) >= 1, `the cell is not there: ${told.text}`);
    const faulty = join(folder(), "fautif.xlsx");
    one.tell(run("python3", ["-c", script, path, faulty, text, "treize"]).code === 0, "no cell for the age of a tool");
    await openFile(one, faulty);
    await dialog.getByText(/treize/).waitFor();
    await dialog.getByText(/tous les accords/).first().waitFor();
    await one.click(one.button("Fermer", dialog));
    await openFile(one, changed);
    await dialog.getByText(/changerait/).waitFor();
    await dialog.getByText(/tous les accords/).first().waitFor();
    await one.click(one.button("Reprendre ces changements", dialog));
    await dialog.waitFor({ state: "hidden" });
    await go(one, "Progression");
    await openOutcome(one, "VIE-004");
    one.tell((await field(one, "Énoncé").inputValue()) === text, "the cell is not in the outcome");
    await one.close();
    return "unchanged, with a faulty cell, and changed";
  },
};
