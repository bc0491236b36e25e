// The twenty decisions of a committee, made by mouse and keyboard, saved, checked by the command, and held to the edit by hand.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { comments, copyOf, lint, read, replace, rootOf, run, unzip } from "./files.mjs";
import { person } from "./person.mjs";
import { decisions } from "./decisions.mjs";
import { openFolder, saveZip } from "./window.mjs";

export const tests = {
  async "committee: the twenty decisions, saved and held to the edit by hand"({ browser, page, program, repository }) {
    const before = realYears(repository, program);
    const expected = copyOf(before);
    applyPatch(expected, join(repository, "tests/fixtures/committee/by-hand.patch"));

    const one = await person(browser);
    await one.open(page);
    await openFolder(one, before);
    const counts = [];
    const left = [];
    for (const [name, decide] of Object.entries(decisions)) {
      const from = one.count;
      try {
        await decide(one);
        await one.settled();
        counts.push(`${name} ${one.count - from}`);
      } catch (error) {
        left.push(`${name}: ${String(error.message).slice(0, 500)}`);
        await leave(one);
      }
    }
    const zip = await saveZip(one, join(before, "..", `${Date.now()}.zip`));
    const made = rootOf(unzip(zip));
    const { clicks, fields, picks, keys } = one.gestures;
    const told = [`${one.count} gestures (${clicks} clicks, ${fields} fields, ${picks} picks, ${keys} keys): ${counts.join(", ")}`];

    lint(program, made);
    const [hand, written] = [read(expected), read(made)];
    const other = [...hand].filter(([path, text]) => written.get(path) !== text).map(([path]) => path);
    const extra = [...written.keys()].filter((path) => !hand.has(path));
    told.push(`${hand.size - other.length} of ${hand.size} files as by hand, ${comments(written)} of ${comments(hand)} comments`);
    if (process.env.DIFF) console.log(run("diff", ["-ru", expected, made], before).text);
    one.tell(comments(written) === comments(hand), `${comments(written)} lines of comment, ${comments(hand)} by hand`);
    if (left.length > 0) throw new Error(`${told.join("; ")}\nnot made: ${left.join("\n")}`);
    one.tell(other.length === 0 && extra.length === 0, `${told.join("; ")}\nother than by hand: ${[...other, ...extra].join(", ")}\n${differing(hand, written, other)}`);
    await one.close();
    return told.join("; ");
  },
};

/** A window that a decision left open is not in the way of the next. */
async function leave(one) {
  for (let turn = 0; turn < 6 && (await one.page.locator("dialog[open]").count()) > 0; turn += 1) await one.page.keyboard.press("Escape");
}

/** Three years of a real progression, in the current format, with its one true slip: the same as the tests of the command have. */
function realYears(repository, program) {
  const folder = copyOf(join(repository, "tests/fixtures/pathway-0.1.0"));
  const upgraded = run(program, ["upgrade", "--write"], folder);
  if (upgraded.code !== 0) throw new Error(upgraded.text);
  replace(folder, "editions/2026-2027/primary/ia.toml", "avec des exemples choisis", "avec de nombreux exemples choisis");
  return folder;
}

function applyPatch(folder, patch) {
  const env = { ...process.env, GIT_CEILING_DIRECTORIES: folder };
  const { status, stderr } = spawnSync("git", ["apply", "-p1", patch], { cwd: folder, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`the patch does not fit: ${stderr}`);
}

/** The lines that are on one side alone. */
function differing(hand, written, paths) {
  const only = (one, other, sign) => {
    const lines = new Set(other.split("\n"));
    return one.split("\n").filter((line) => !lines.has(line)).map((line) => `${sign} ${line}`);
  };
  return paths.map((path) => {
    const [one, other] = [hand.get(path) ?? "", written.get(path) ?? ""];
    const lines = [...only(one, other, "-"), ...only(other, one, "+")];
    return `${path}\n${lines.length > 0 ? lines.join("\n") : "the same lines in another order"}`;
  }).join("\n");
}
