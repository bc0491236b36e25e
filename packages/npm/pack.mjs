// Packs programs that are already built for npm: node packages/npm/pack.mjs FOLDER WITH TARGET=PROGRAM…
//
// FOLDER is where the packages go, WITH what `packages/with` wrote. There is one for each system, which npm takes only there,
// and `pdcn`, which asks for all of them and starts the one that came.
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const SYSTEMS = {
  "x86_64-unknown-linux-musl": { os: "linux", cpu: "x64" },
  "x86_64-pc-windows-msvc": { os: "win32", cpu: "x64" },
  "aarch64-apple-darwin": { os: "darwin", cpu: "arm64" },
  "x86_64-apple-darwin": { os: "darwin", cpu: "x64" },
};

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "../..");
const version = /^version = "(.+)"$/m.exec(readFileSync(join(root, "Cargo.toml"), "utf8"))[1];
const name = ({ os, cpu }) => `pdcn-${os}-${cpu}`;

const [out, accompanying, ...programs] = process.argv.slice(2);

const LEGAL = Object.fromEntries(
  ["LICENSE-MIT", "LICENSE-APACHE", "pathway/LICENSE.md", "crates/pdcn-lint/dictionary/LICENSE-MPL-2.0"].map((path) => [
    path,
    join(accompanying, path),
  ]),
);

/** A package of these files, each under its name; `executables` are some of these names. npm gives the same bytes from the same files. */
function pack(description, files, executables = []) {
  const folder = mkdtempSync(join(tmpdir(), "pdcn-npm-"));
  const all = { ...files, ...LEGAL, "README.md": join(root, "packages/about.md") };
  const whole = {
    ...description,
    version,
    license: "(MIT OR Apache-2.0) AND CC-BY-4.0 AND MPL-2.0",
    author: "The pdcn contributors",
    keywords: ["curriculum", "education", "lint", "toml", "competency"],
    files: Object.keys(all),
  };
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(whole, null, 2)}\n`);
  for (const [to, from] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, to)), { recursive: true });
    cpSync(from, join(folder, to));
    // What was carried from another machine may have lost it.
    chmodSync(join(folder, to), executables.includes(to) ? 0o755 : 0o644);
  }
  execFileSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", resolve(out)], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
  rmSync(folder, { recursive: true });
}

mkdirSync(out, { recursive: true });
for (const argument of programs) {
  const [target, program] = argument.split("=");
  const system = SYSTEMS[target];
  pack(
    {
      name: name(system),
      description: `The program of pdcn for ${system.os} ${system.cpu}; install pdcn, which starts it`,
      os: [system.os],
      cpu: [system.cpu],
      preferUnplugged: true,
    },
    { [basename(program)]: program },
    [basename(program)],
  );
}

const manual = join(accompanying, "man/man1");
const pages = Object.fromEntries(readdirSync(manual).map((page) => [`man/${page}`, join(manual, page)]));
pack(
  {
    name: "pdcn",
    description: "Checks a progression of learning, and prints it for schools",
    bin: { pdcn: "pdcn.js" },
    man: Object.keys(pages),
    engines: { node: ">=18" },
    optionalDependencies: Object.fromEntries(Object.values(SYSTEMS).map((system) => [name(system), version])),
  },
  { "pdcn.js": join(here, "pdcn.js"), ...pages },
  ["pdcn.js"],
);
