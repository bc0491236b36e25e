// Files beside the page: folders to open, zips that come back, and the command that judges them.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { inflateRawSync } from "node:zlib";

export function folder() {
  return mkdtempSync(join(tmpdir(), "atelier-"));
}

export function copyOf(from) {
  const to = folder();
  cpSync(from, to, { recursive: true });
  return to;
}

export function run(program, args, cwd) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: "utf8", env: { PATH: process.env.PATH ?? "" }, maxBuffer: 1e8 });
  return { code: status, text: `${stdout}${stderr}` };
}

/** Fails with what the command says when it finds something. */
export function lint(program, pathway, level = "error") {
  const { code, text } = run(program, ["lint", "--pathway", pathway, "--fail-on", level], pathway);
  if (code !== 0) throw new Error(`lint says ${code}: ${text.slice(-1500)}`);
  return text;
}

/** The files of a folder that end so, by their paths in it. */
export function read(root, ending = ".toml") {
  const found = new Map();
  const walk = (at) => {
    for (const name of readdirSync(at).sort()) {
      const path = join(at, name);
      if (statSync(path).isDirectory()) walk(path);
      else if (name.endsWith(ending)) found.set(relative(root, path).replaceAll("\\", "/"), readFileSync(path, "utf8"));
    }
  };
  walk(root);
  return found;
}

export function write(root, path, text) {
  const to = join(root, path);
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, text);
}

/** Replaces words of a file, which must be there. */
export function replace(root, path, words, others) {
  const text = readFileSync(join(root, path), "utf8");
  if (!text.includes(words)) throw new Error(`${path} holds no ${words}`);
  writeFileSync(join(root, path), text.replace(words, others));
}

export function comments(files) {
  return [...files.values()].flatMap((text) => text.split("\n")).filter((line) => line.trimStart().startsWith("#")).length;
}

/** Unpacks a zip by its central directory. */
export function unzip(path) {
  const bytes = readFileSync(path);
  const to = folder();
  let end = bytes.length - 22;
  while (end >= 0 && bytes.readUInt32LE(end) !== 0x06054b50) end -= 1;
  if (end < 0) throw new Error(`${path} is no zip`);
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [nameSize, extraSize, noteSize] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)];
    const name = bytes.toString("utf8", at + 46, at + 46 + nameSize);
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(from, from + size);
    if (name.includes("..") || name.startsWith("/")) throw new Error(`a path that leaves the zip: ${name}`);
    if (!name.endsWith("/")) write(to, name, method === 0 ? packed : inflateRawSync(packed));
    at += 46 + nameSize + extraSize + noteSize;
  }
  return to;
}

/** The folder of a pathway in an unpacked zip: itself, or the only one in it. */
export function rootOf(unpacked) {
  const names = readdirSync(unpacked);
  return names.includes("pdcn.toml") || names.length !== 1 ? unpacked : join(unpacked, names[0]);
}

export function has(command, ...args) {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
