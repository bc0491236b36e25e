// What the pages of a site say to programs, as a program of TypeScript that only compiles when each type and property is one of
// the vocabulary of Schema.org: `node linked.mjs SITE > linked.ts`.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const [site] = process.argv.slice(2);
const opening = '<script type=application/ld+json>';
const said = readdirSync(site)
  .filter(name => name.endsWith(".html"))
  .flatMap(name => readFileSync(join(site, name), "utf8").split(opening).slice(1).map(rest => [name, JSON.parse(rest.split("</script>")[0])]));
if (said.length < 300) throw new Error(`${said.length} pages say what they are`);
const types = [...new Set(said.map(([, one]) => one["@type"]))].sort();
console.log(`import type { WithContext, ${types.join(", ")} } from "schema-dts";`);
said.forEach(([name, one], at) => console.log(`// ${name}\nexport const page${at}: WithContext<${one["@type"]}> = ${JSON.stringify(one)};`));
console.error(`${said.length} pages: ${types.join(", ")}`);
