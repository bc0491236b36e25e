// A first try at two statements out of one that says two things: « Nommer… et expliquer… ».

const INFINITIVE = /\s+(?:et|ou|puis|and|or|then)\s+(?=(?:s’|se\s+|l’|le\s+|la\s+|les\s+|en\s+|y\s+)?\p{L}+(?:er|ir|oir|re)\s)/iu;

/** The two sentences that a statement would be cut into, between its two verbs; itself and nothing when it has one. */
export function halves(statement: string): [string, string] {
  const cut = INFINITIVE.exec(statement);
  if (!cut) return [statement, ""];
  // « Accepter ou refuser… » is one idea.
  if (statement.slice(0, cut.index).trim().split(/\s+/).length < 3) return [statement, ""];
  const first = statement.slice(0, cut.index).replace(/[\s,.;:]+$/u, "");
  const second = statement.slice(cut.index + cut[0].length);
  return [`${first}.`, second.charAt(0).toUpperCase() + second.slice(1)];
}
