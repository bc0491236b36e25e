// The page that the command serves: it opens the folder by itself, writes into it, and the program ends with it.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { copyOf, folder, lint, read, replace } from "./files.mjs";
import { person } from "./person.mjs";
import { field, openOutcome, saveZip, shown, writeField } from "./window.mjs";

const TEXT = "Obtenir chaque accord nécessaire avant de partager l’image d’une personne.";

/** Starts the command on a copy of the shipped pathway. */
async function serve({ program, page, repository }) {
  const root = copyOf(join(repository, "pathway"));
  const args = ["atelier", "--pathway", root, "--page", page, "--no-open", "--lang", "fr"];
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "inherit"], env: { PATH: process.env.PATH ?? "" } });
  const ended = new Promise((done) => child.on("exit", (code, signal) => done(code ?? signal)));
  const address = await new Promise((done, failed) => {
    let told = "";
    child.stdout.on("data", (data) => {
      told += data;
      const found = /http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\//.exec(told);
      if (found) done(found[0]);
    });
    void ended.then((code) => failed(new Error(`ended with ${code}: ${told}`)));
  });
  return { root, child, ended, address };
}

async function opened(browser, address) {
  const one = await person(browser);
  await one.openServed(address);
  await shown(one);
  return one;
}

/** Saves into the folder, and waits for what is said of it. */
async function save(one, said) {
  await one.click(one.button("Enregistrer", one.page.getByRole("banner")));
  await one.click(one.button(/^Enregistrer dans le dossier/, one.dialog("Enregistrer")));
  await one.page.getByRole("region", { name: "Avis" }).getByText(said).first().waitFor();
}

function late(seconds, what) {
  return new Promise((_, failed) => {
    setTimeout(() => failed(new Error(what)), seconds * 1000).unref();
  });
}

export const tests = {
  async "served: a statement is saved on the disk, and the program ends with the page"(world) {
    const { root, child, ended, address } = await serve(world);
    try {
      const before = read(root, "");
      const one = await opened(world.browser, address);
      await openOutcome(one, "VIE-004");
      await writeField(one, "Énoncé", TEXT);
      await save(one, /Enregistré dans le dossier/);
      const changed = [...read(root, "")].filter(([path, text]) => before.get(path) !== text);
      one.tell(read(root, "").size === before.size, "files came or went");
      one.tell(changed.length === 1, `changed: ${changed.map(([path]) => path)}`);
      const [[path, text]] = changed;
      const was = new Set(before.get(path).split("\n"));
      const lines = text.split("\n").filter((line) => !was.has(line));
      one.tell(lines.length === 1 && lines[0].includes(TEXT), `lines: ${lines}`);
      // It is loaded again, by its address: the program stays, and gives what is on the disk.
      await one.page.reload();
      await shown(one);
      await one.page.waitForTimeout(8000);
      await openOutcome(one, "VIE-004");
      one.tell((await field(one, "Énoncé").inputValue()) === TEXT, "the text is not there");
      const asked = new Set(one.requests.filter((url) => url.startsWith("http")).map((url) => new URL(url).origin));
      one.tell(asked.size === 1 && asked.has(new URL(address).origin), [...asked].join(" "));
      await one.page.close({ runBeforeUnload: true });
      const code = await Promise.race([ended, late(30, "the program goes on without its page")]);
      one.tell(code === 0, `it ended with ${code}`);
      await one.close();
      lint(world.program, root);
    } finally {
      child.kill();
    }
  },

  async "served: what somebody else wrote meanwhile is joined, never written over"(world) {
    const { root, child, address } = await serve(world);
    try {
      const one = await opened(world.browser, address);
      await openOutcome(one, "VIE-004");
      await writeField(one, "Énoncé", TEXT);
      const [path, text] = [...read(root)].find(([path, text]) => path.includes("2026-2027") && text.includes('[[outcome]]\nid = "VIE-004"'));
      const before = text.split("\n").findLast((line) => line.startsWith("statement = "));
      const after = before.replace(/"$/, ' Autrement."');
      replace(root, path, before, after);
      await save(one, /changé depuis que vous l’avez ouvert/);
      one.tell(!read(root).get(path).includes(TEXT), "it was written over");
      await one.click(one.button("Réunir les deux"));
      await one.page.getByText("Vos changements sont réunis à ceux du dossier.").waitFor();
      await one.settled();
      await save(one, /Enregistré dans le dossier/);
      const now = read(root).get(path);
      one.tell(now.includes(TEXT) && now.includes(after), "one of both is lost");
      // A browser writes each answer that is no success to its console.
      one.faults = one.faults.filter((fault) => !fault.includes("409"));
      await one.close();
    } finally {
      child.kill();
    }
  },

  async "served: a page whose program is gone says so, and loses nothing"(world) {
    const { child, ended, address } = await serve(world);
    const one = await opened(world.browser, address);
    await openOutcome(one, "VIE-004");
    await writeField(one, "Énoncé", TEXT);
    child.kill("SIGKILL");
    await ended;
    await one.page.getByText("Le programme qui a ouvert cette page est arrêté").first().waitFor({ timeout: 30_000 });
    one.tell((await field(one, "Énoncé").inputValue()) === TEXT, "the text is not there");
    await save(one, /Le programme qui a ouvert cette page est arrêté/);
    await saveZip(one, join(folder(), "x.zip"));
    one.faults = one.faults.filter((fault) => !fault.includes("ERR_CONNECTION_REFUSED"));
    await one.close();
  },
};
