// What the committee decided, by the numbers of DECISIONS.md, as an advisor does it on the page.
import { named } from "./person.mjs";
import { EN_PUPIL, EN_STATEMENT, PUPIL, add, addPrerequisite, begin, closeLists, end, lists, mark, reasonFor, retire, reword } from "./steps.mjs";
import { go, openOutcome, panel, writeField } from "./window.mjs";

const DIGCOMP = /DigComp/i;
const [AILIT, UNESCO, CADRE, CRCN] = [/AILit|littératie de l’IA|littératie en IA/i, /UNESCO|Référentiel de compétences en IA/i, /Cadre/i, /CRCN/i];

export const decisions = {
  1: reword("IA-028", {
    "Énoncé": "Expliquer ce qu’une personne cesse d’exercer quand elle confie une tâche à une IA.",
    [PUPIL]: "J’explique ce que je cesse d’exercer quand je confie ma tâche à une IA.",
    [EN_STATEMENT]: "Explain what a person stops practising when they hand a task over to an AI.",
    [EN_PUPIL]: "I can explain what I stop practising when I hand my task over to an AI.",
  }),
  2: reword("IDN-008", { [PUPIL]: "J’explique pourquoi une personne rencontrée en ligne n’est peut-être pas celle qu’elle dit être." }),
  3: reword("SEC-001", {
    [PUPIL]: "Je le dis à une personne adulte quand une image ou un son me met mal à l’aise.",
    [EN_PUPIL]: "I can tell an adult when a picture or a sound makes me uncomfortable.",
  }),
  4: reword("CIT-013", { "Énoncé": "Donner son avis sur un projet de classe dans un espace partagé, avec une raison." }),
  5: reword("IA-112", {
    "Énoncé": "Expliquer les limites d’un système d’IA d’après ses données d’entraînement, son but et le public visé.",
    [PUPIL]: "J’explique les limites d’un système d’IA d’après ses données d’entraînement, son but et le public visé.",
  }),
  6: reword("IA-003", { "Exemples, 2": "Tenir une affiche de classe où s’ajoute, toute l’année, chaque objet trouvé à l’école ou à la maison." }),
  async 7(one) {
    await one.click(one.button("Listes et édition"));
    await one.click(one.button(/^Renommer/, one.dialog()));
    const dialog = one.dialog("Renommer");
    const which = dialog.getByLabel("Ce qui change de nom");
    await one.pick(which, await which.locator("option").filter({ hasText: "(INF-RECO)" }).textContent());
    await one.write(dialog.getByLabel("Nom", { exact: true }), "Expliquer l’effet des recommandations");
    await one.write(dialog.getByLabel("Nom en anglais", { exact: true }), "Explaining the effect of recommendations");
    await end(one, dialog, "Renommer");
    await reword("INF-008", {
      "Énoncé": "Expliquer pourquoi deux personnes ne reçoivent pas les mêmes recommandations.",
      [PUPIL]: "J’explique pourquoi deux personnes n’ont pas les mêmes recommandations.",
      [EN_STATEMENT]: "Explain why two people do not receive the same recommendations.",
      [EN_PUPIL]: "I can explain why two people do not get the same recommendations.",
    })(one);
  },
  async 8(one) {
    await openOutcome(one, "INF-017");
    await mark(one, "2e", /^Commence ici/);
    await mark(one, "3e", /^Maîtrise ici/);
  },
  async 9(one) {
    await openOutcome(one, "SEC-004");
    await mark(one, "5e", /^Maîtrise ici/);
    await mark(one, "4e", /^Commence ici/);
    await go(one, "Plan d’école");
    const card = one.page.getByRole("button", { name: /^Club de lecture/ });
    await card.or(one.page.getByLabel("Plan", { exact: true })).first().waitFor();
    const which = one.page.getByLabel("Plan", { exact: true });
    if (!/École primaire exemple/.test(await which.locator("option:checked").textContent())) {
      await one.pick(which, await which.locator("option").filter({ hasText: "École primaire exemple" }).first().textContent());
    }
    await one.click(card);
    const activity = one.page.getByRole("article");
    await one.click(activity.locator("li").filter({ hasText: "SEC-004" }).getByRole("button", { name: /^Enlever/ }));
    await one.settled();
    await one.write(activity.getByLabel("Titre de l’activité"), "Club de lecture : pseudonyme et avatar");
    await one.settled();
    await go(one, "Progression");
  },
  async 10(one) {
    await openOutcome(one, "EQU-004");
    await mark(one, "5e", /^Maîtrise ici/);
  },
  async 11(one) {
    await openOutcome(one, "INF-005");
    const dialog = await begin(one, "Scinder…", "Scinder");
    const parts = [
      ["Relever qui a écrit une page et à quelle date.", "Je relève qui a écrit la page et quand.", "Identify who wrote a page and when.", "I can find who wrote a page and when."],
      ["Expliquer dans quel but une page a été écrite.", "J’explique dans quel but une page a été écrite.", "Explain the purpose for which a page was written.", "I can explain why a page was written."],
    ];
    for (const [at, [statement, pupil, english, englishPupil]] of parts.entries()) {
      const part = dialog.getByRole("group", { name: `Partie ${at + 1}` });
      await one.write(part.getByLabel("Énoncé", { exact: true }), statement);
      await one.write(part.getByLabel(PUPIL, { exact: true }), pupil);
      if (at === 1) {
        await one.pick(part.getByLabel("Commence (→)"), "4e année du primaire");
        await one.pick(part.getByLabel("Maîtrise (★)"), "5e année du primaire");
      }
      await one.click(part.getByText("Compétence et anglais"));
      await one.write(part.getByLabel("Énoncé en anglais", { exact: true }), english);
      await one.write(part.getByLabel("Dans les mots de l’élève, en anglais", { exact: true }), englishPupil);
    }
    for (const [who, out] of [["INF-006", 2], ["CRE-004", 2], ["CRE-009", 2], ["SEC-005", 1], ["boisé", 2]]) {
      const heir = dialog.locator(".heirs > fieldset").filter({ has: one.page.locator("legend", { hasText: who }) });
      one.gestures.clicks += 1;
      await heir.getByLabel(new RegExp(`^${out}\\. `)).uncheck();
    }
    await one.write(dialog.getByLabel("Pourquoi", { exact: true }), "Scindé : relever l’auteur et la date se fait dès la 3e année; expliquer le but demande une année de plus.");
    await end(one, dialog, "Scinder");
    await panel(one).getByRole("heading", { level: 2, name: "INF-019" }).waitFor();
    await writeField(one, "Exemples, 1", "Remplir la carte d’identité d’une page : autrice ou auteur, date, nom du site.");
    await one.click(one.button("Enlever : INF-004", panel(one)));
    await one.settled();
    await openOutcome(one, "INF-020");
    await writeField(one, "Exemples, 1", "Placer six pages imprimées sous « informer », « vendre » ou « amuser », puis souligner les mots qui l’ont fait décider.");
    await one.click(one.button("Enlever : CRE-002", panel(one)));
    await one.settled();
    await addPrerequisite(one, "INF-019", "Il faut avoir relevé qui a écrit la page pour chercher dans quel but.");
  },
  async 12(one) {
    await retire(one, "IA-026", "Fusionné avec IA-012 : les faits d’une réponse se vérifient de la même façon, que son écriture soit soignée ou non.", "IA-012");
    await panel(one).getByRole("heading", { level: 2, name: "IA-012" }).waitFor();
    const texts = {
      "Énoncé": "Vérifier, à l’aide de deux sources fiables, les faits d’une réponse bien écrite produite par une IA.",
      [PUPIL]: "Je vérifie avec deux sources fiables les faits d’une réponse d’IA bien écrite.",
      [EN_STATEMENT]: "Use two reliable sources to check the facts of a well-written answer produced by an AI.",
      [EN_PUPIL]: "I can use two reliable sources to check the facts in an AI’s well-written answer.",
    };
    for (const [label, text] of Object.entries(texts)) await writeField(one, label, text);
    await one.click(panel(one).getByRole("button", { name: named("+ Ajouter Exemples") }));
    await writeField(one, "Exemples, 3", "Donner deux notes à trois réponses projetées, l’une pour l’écriture, l’autre pour les faits vérifiés, puis chercher la réponse la mieux écrite parmi celles dont les faits sont faux.");
    await addPrerequisite(one, "IA-014", "Des mots probables donnent une phrase bien tournée, non une phrase vraie.", "utile");
    await openOutcome(one, "IA-103");
    await reasonFor(one, "IA-012", "Vérifier les faits d’une réponse sans se fier à son écriture donne les deux premiers critères.");
  },
  async 13(one) {
    await retire(one, "VIE-011", "Il redisait IA-021 dans un seul contexte, la maison.", "IA-021");
    await openOutcome(one, "VIE-006");
    await reasonFor(one, "IA-021", "L’élève qui associe le microphone à ce qu’il capte se demande ce qu’il vaut mieux ne pas dire devant lui.");
  },
  14: (one) => add(one, {
    statement: "Déterminer les étapes d’une tâche automatisée par une IA qui exigent l’accord d’une personne.",
    pupil: "Je détermine les étapes d’une tâche automatisée par une IA qui exigent l’accord d’une personne.",
    competency: { value: "IA-CHOIX" }, learn: { value: "S4" }, master: { value: "S5" }, use: "débranché",
    prerequisites: [
      ["IA-123", "nécessaire", "Il faut décrire la place de l’IA dans une décision pour y réserver celle d’une personne."],
      ["IA-114", "utile", "Le plan des étapes confiées à l’IA montre où un accord peut manquer."],
    ],
    aligns: [[AILIT, "M3"], [AILIT, "M4"], [UNESCO, "2.1"], [DIGCOMP, "5.3"], [CADRE, "IA-HUM"]],
    english: ["Determine which steps of a task automated by an AI require a person’s approval.", "I can determine which steps of a task automated by an AI require a person’s approval."],
    example: "Sur le schéma imprimé d’un agent fictif qui organise une sortie, tamponner chaque étape qu’une personne doit approuver : payer, écrire à quelqu’un, effacer.",
  }),
  async 15(one) {
    await add(one, {
      statement: "Rédiger la description d’une image pour une personne qui ne la voit pas.",
      pupil: "J’écris la description d’une image pour une personne qui ne la voit pas.",
      competency: { value: "CIT-INCL" }, learn: { value: "P3" }, master: { value: "P4" },
      prerequisites: [
        ["CIT-010", "nécessaire", "Il faut associer une aide au besoin d’une personne avant de produire cette aide."],
        ["CRE-003", "utile", "Une page déjà produite offre des images à décrire."],
      ],
      aligns: [[DIGCOMP, "2.3"], [DIGCOMP, "3.1"]],
      english: ["Write a description of an image for a person who cannot see it.", "I can write a description of an image for a person who cannot see it."],
      example: "Décrire en deux phrases une image du livre numérique de la classe, puis la faire deviner à un pair qui a les yeux fermés.",
    });
    await add(one, {
      statement: "Sous-titrer une courte vidéo pour la rendre accessible.",
      pupil: "Je sous-titre une courte vidéo pour la rendre accessible.",
      competency: { value: "CIT-INCL" }, learn: { value: "S1" }, master: { value: "S2" },
      prerequisites: [
        ["CIT-014", "nécessaire", "Décrire une image et sous-titrer un son répondent au même besoin : passer d’un sens à l’autre."],
        ["CRE-109", "utile", "Une vidéo assemblée par l’élève est la première à sous-titrer."],
      ],
      aligns: [[DIGCOMP, "2.3"], [DIGCOMP, "3.1"], [CRCN, "3.2"]],
      english: ["Add captions to a short video to make it accessible.", "I can add captions to a short video to make it accessible."],
      example: "Sous-titrer une minute d’une capsule de la classe, puis la faire regarder sans le son à une autre équipe qui note ce qui lui échappe.",
    });
  },
  async 16(one) {
    await add(one, {
      statement: "Expliquer pourquoi un code de vérification reçu par message ne se transmet à personne.",
      pupil: "J’explique pourquoi je ne donne à personne un code de vérification reçu par message.",
      competency: { value: "SEC-ACCES" }, learn: { value: "P6" }, master: { value: "S1" },
      prerequisites: [
        ["SEC-004", "nécessaire", "Il faut avoir un secret à protéger pour voir qu’un code de vérification en est un autre."],
        ["SEC-005", "utile", "La demande d’un code est un piège que l’hameçonnage glisse dans un message."],
      ],
      aligns: [[DIGCOMP, "4.1"]],
      english: ["Explain why a verification code received in a message is never passed on to anyone.", "I can explain why I never give anyone a verification code I received in a message."],
      example: "Jouer trois appels inventés où une voix pressée demande le code, puis écrire ensemble la réponse à donner et la personne adulte à avertir.",
    });
    await openOutcome(one, "SEC-101");
    await addPrerequisite(one, "SEC-009", "Le code de vérification que l’on garde pour soi est souvent le second facteur.", "utile");
  },
  async 17(one) {
    const dialog = await lists(one, "Ressources");
    await one.click(one.button("+ Nouvelle ressource", dialog));
    const label = (name) => dialog.getByLabel(name);
    await one.write(label(/^Titre/).first(), "Affiche : décrire une image pour qui ne la voit pas");
    const [kind, audience] = [label(/^(Genre|Sorte)/).first(), label(/^(Public|Pour qui)/).first()];
    for (const [what, word] of [[kind, "affiche"], [audience, "élèves"]]) {
      if ((await what.evaluate((typed) => typed.tagName)) === "SELECT") await one.pick(what, { value: word });
      else await one.write(what, word);
    }
    await one.click(dialog.locator("summary", { hasText: "En anglais" }));
    await one.write(dialog.locator("details.more").getByRole("textbox").first(), "Poster: describing an image for someone who cannot see it");
    await one.write(label("Code court"), "affiche-decrire-une-image");
    await one.click(one.button("Ajouter", dialog));
    await dialog.getByText("Enlever de la liste").waitFor();
    await closeLists(one, dialog);
    for (const [at, id] of ["CIT-014", "CRE-105"].entries()) {
      await openOutcome(one, id);
      if (at === 0) await one.click(panel(one).locator("summary", { hasText: "Plus de champs" }));
      await one.take(panel(one).getByRole("combobox", { name: "Ajouter une ressource : chercher par mots" }), "décrire une image");
      await one.settled();
    }
  },
  async 18(one) {
    const dialog = await lists(one, "Outils d’IA");
    await one.click(one.button("+ Nouvel outil", dialog));
    const values = {
      title: "Assistant de rédaction du centre de services", publisher: "Centre de services scolaire exemple", "min-age": "14", "consent-under": "18",
      checked: "2026-11-20", source: "Conditions d’utilisation remises au comité, version du 6 novembre 2026",
      note: "Comptes d’établissement seulement. Conditions lues à la source par le comité.",
    };
    const labels = {
      title: /^Titre|^Nom/, publisher: /^Éditeur|^Qui l’offre|^Organisme/, "min-age": /^Âge minim/, "consent-under": /^(Accord|Consentement|Âge du consentement)/,
      checked: /^(Vérifié|Date de vérification|Relu)/, source: /^Source/, note: /^Note/,
    };
    for (const [key, value] of Object.entries(values)) await one.write(dialog.locator(".record-form").getByLabel(labels[key]).first(), value);
    await one.write(dialog.getByLabel("Code court"), "assistant-redaction");
    await one.click(one.button("Ajouter", dialog));
    await dialog.getByText("Enlever de la liste").waitFor();
    await closeLists(one, dialog);
  },
  async 19(one) {
    const dialog = await lists(one, "Âge et IA");
    const form = dialog.locator(".record-form");
    const write = async (name, text) => {
      await one.write(form.getByLabel(name).first(), text);
      await form.getByText("C’est noté.").waitFor();
      await one.settled();
    };
    await write(/^Âge minim/, "13");
    await write(/^Source/, "Décision du comité du parcours du 26 novembre 2026, d’après l’âge du consentement publié sur quebec.ca (personnes autorisées à consentir).");
    await write(/^Note/, "Proposition de travail, à remplacer par les balises de l’organisme scolaire. Selon cette page, avant 14 ans, la personne titulaire de l’autorité parentale ou chargée de la tutelle consent pour l’enfant : l’élève de 13 ans ne manipule donc une IA générative qu’avec ce consentement. Seules les années à partir de la 2e secondaire réunissent, dès la rentrée, uniquement des élèves de 13 ans et plus, sauf entrée précoce à l’école. Les articles de loi qui visent les organismes publics restent à confirmer.");
    await closeLists(one, dialog);
  },
  async 20(one) {
    await openOutcome(one, "IA-031");
    // The one at the foot of the form, among the steps.
    await one.click(one.button("Changer de volet…", panel(one)).last());
    const dialog = one.dialog("Changer de compétence ou de volet");
    await one.pick(dialog.getByLabel("Nouvelle compétence"), { value: "CIT-PART" });
    await one.write(dialog.getByLabel("Pourquoi", { exact: true }), "Change de volet : proposer une règle de classe est d’abord une participation à la vie du milieu.");
    await end(one, dialog, "Déplacer");
  },
};
