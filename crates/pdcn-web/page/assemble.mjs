// Puts the page together: `node assemble.mjs ENGINE.wasm.xz OUT.html`. What `npm run bundle` made goes into index.html, with a policy
// that allows nothing but what is in the page.

import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { bytesOf, lettersOf } from "./built/letters.mjs";

const [engine, out] = process.argv.slice(2);
const read = (path) => readFileSync(path, "utf8").trim();
const style = read("built/style.css");
// Within a script of a page only these letters could end it.
const script = read("built/main.js").replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
const worker = read("built/worker.js").replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
// The worker is made from a Blob of this page; views are shown in frames that may run nothing.
const policy = [
  "default-src 'none'", `script-src ${hash(script)} 'wasm-unsafe-eval' blob:`, "worker-src blob:", `style-src ${hash(style)}`,
  "img-src data: blob:", "frame-src 'self' blob: data:", "form-action 'none'", "base-uri 'none'",
].join("; ");
const packed = lettersOf(readFileSync(engine));
if (Buffer.compare(bytesOf(packed), readFileSync(engine)) !== 0) throw new Error("the letters do not stand for the engine");
const parts = { policy, style, engine: packed, worker, script };
const page = read("index.html").replace(/\{(policy|style|engine|worker|script)\}/g, (_, name) => parts[name]);
writeFileSync(out, page);
console.log(`${out}: ${(Buffer.byteLength(page) / 1e6).toFixed(2)} MB`);
