#!/usr/bin/env node
// Starts the program that the package of this system holds: same arguments, same console, same signals, same exit code.
"use strict";

const { spawn } = require("node:child_process");
const { optionalDependencies: packages } = require("./package.json");

const system = `${process.platform} ${process.arch}`;
const name = `pdcn-${process.platform}-${process.arch}`;

function program() {
  try {
    return require.resolve(`${name}/pdcn${process.platform === "win32" ? ".exe" : ""}`);
  } catch {
    return null;
  }
}

function missing() {
  return name in packages
    ? [
        `pdcn : il manque le paquet « ${name} », qui contient le programme pour ce système.`,
        "Il est facultatif pour npm, qui l’a laissé de côté (--omit=optional), ou node_modules vient d’un autre ordinateur.",
        "Supprimer node_modules, puis : npm install pdcn --include=optional",
        "",
        `pdcn: the package \`${name}\`, which holds the program for this system, is missing.`,
        "It is optional for npm, which left it out (--omit=optional), or node_modules comes from another computer.",
        "Remove node_modules, then: npm install pdcn --include=optional",
      ]
    : [
        `pdcn : il n’y a pas de programme tout fait pour ce système (${system}). Il se construit avec Rust :`,
        "voir LISEZMOI.md, « Installer ».",
        "",
        `pdcn: there is no ready-made program for this system (${system}). It is built with Rust:`,
        "see README.md, \"Install\".",
      ];
}

function start(path) {
  const child = spawn(path, process.argv.slice(2), { stdio: "inherit", windowsHide: false });
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) {
    process.on(signal, () => child.kill(signal));
  }
  child.on("error", (error) => {
    console.error(`pdcn: ${error.message}`);
    process.exitCode = 2;
  });
  child.on("exit", (code, signal) => {
    if (signal === null) {
      process.exitCode = code;
      return;
    }
    // It ends as the program did.
    signals.forEach((name) => process.removeAllListeners(name));
    process.kill(process.pid, signal);
  });
}

const path = program();
if (path === null) {
  console.error(missing().join("\n"));
  // As the program, when it could not run.
  process.exitCode = 2;
} else {
  start(path);
}
