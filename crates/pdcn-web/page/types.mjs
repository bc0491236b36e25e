// Makes src/contract.ts from the schema of the contract: `node types.mjs SCHEMA`. Titles are words for people, and here names of
// types: they go, so that a type has the name that it has in Rust.

import { readFileSync, writeFileSync } from "node:fs";
import { compile } from "json-schema-to-typescript";

const untitled = (value) => {
  if (Array.isArray(value)) return value.map(untitled);
  if (value === null || typeof value !== "object") return value;
  // What stands beside a reference would make a type of its own of it.
  if (typeof value.$ref === "string") return { $ref: value.$ref };
  const entries = Object.entries(value).filter(([key, inner]) => !(key === "title" && typeof inner === "string"));
  // Pairs are told as older schemas tell them: that is what the types are made from.
  return Object.fromEntries(entries.map(([key, inner]) => [key === "prefixItems" ? "items" : key, untitled(inner)]));
};

const schema = untitled(JSON.parse(readFileSync(process.argv[2], "utf8")));
const bannerComment = "// The contract between the engine and the page, made from its schema by types.mjs; not written by hand.";
const options = { additionalProperties: false, unreachableDefinitions: true, bannerComment, format: true };
writeFileSync("src/contract.ts", await compile({ ...schema, title: "Contract" }, "Contract", options));
