// The contract between the engine and the page, made from its schema by types.mjs; not written by hand.

/**
 * A question, or something to do; one line of JSON each. What it is answered with is named in each.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Ask".
 */
export type Ask =
  | {
      ask: "open";
    }
  | {
      ask: "resume";
      /**
       * The texts by path; nothing for a file that went.
       */
      files: {
        [k: string]: string | null;
      };
    }
  | {
      ask: "state";
      /**
       * The id of the edition.
       */
      edition?: string | null;
    }
  | {
      ask: "language";
      /**
       * The tag.
       */
      language: string;
      /**
       * The id of the edition.
       */
      edition?: string | null;
    }
  | {
      ask: "outcome";
      /**
       * The id of the edition.
       */
      edition: string;
      /**
       * The id of the outcome.
       */
      id: string;
    }
  | {
      ask: "fields";
      /**
       * `outcome`, `prerequisite`, `competency`, `strand`, `stage`, `grade`, `resource`, `term`, `topic`, `tool`, `plan`, `activity` or
       * `policy`.
       */
      of: string;
    }
  | {
      ask: "findings";
    }
  | {
      ask: "explain";
      /**
       * The id of the rule.
       */
      rule: string;
    }
  | {
      ask: "propose";
      /**
       * The id of the edition.
       */
      edition: string;
      /**
       * The operations.
       */
      operations: Operation[];
    }
  | {
      ask: "decide";
      /**
       * The id of the edition.
       */
      edition: string;
      /**
       * The operations.
       */
      operations: Operation[];
      /**
       * What the step is called in the list of what can be undone.
       */
      title: string;
    }
  | {
      ask: "undo";
    }
  | {
      ask: "redo";
    }
  | {
      ask: "fix";
      /**
       * The fingerprint of the finding.
       */
      fingerprint: string;
      /**
       * True when it is made, false when it is only shown.
       */
      make: boolean;
    }
  | {
      ask: "fix-all";
    }
  | {
      ask: "accept";
      /**
       * The fingerprint of the finding.
       */
      fingerprint: string;
      /**
       * Why it is right all the same.
       */
      reason: string;
    }
  | {
      ask: "views";
      /**
       * The id of the edition.
       */
      edition: string;
    }
  | {
      ask: "changes";
      /**
       * `opened` for the pathway as it was opened, or the id of an edition.
       */
      from: string;
      /**
       * The id of an edition of the pathway as it is now.
       */
      to: string;
    }
  | {
      ask: "unsaved";
    }
  | {
      ask: "saved";
    }
  | {
      ask: "files";
    }
  | {
      ask: "new-plan";
      /**
       * The id of the edition.
       */
      edition: string;
      /**
       * The name of the school.
       */
      school: string;
      /**
       * The grades.
       */
      grades: string[];
    }
  | {
      ask: "plan";
      /**
       * The path of its file.
       */
      path: string;
    }
  | {
      ask: "import";
      /**
       * What is decided about conflicts: a cell (`VIE-001.statement`) and `ours` or `theirs`.
       */
      decisions: {
        [k: string]: string;
      };
      /**
       * True when it is taken, false when it is only shown.
       */
      make: boolean;
    };
/**
 * A decision about a pathway.
 *
 * As JSON, the name of the request is the value of `do`: `{ "do": "retire", "id": "VIE-001", "reason": "…" }`.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Operation".
 */
export type Operation =
  | {
      do: "set";
      subject: Subject;
      key: KeyPath;
      value: Value;
    }
  | {
      do: "clear";
      subject: Subject;
      key: KeyPath;
    }
  | {
      do: "include";
      subject: Subject;
      key: KeyPath;
      /**
       * The element.
       */
      item: string;
    }
  | {
      do: "exclude";
      subject: Subject;
      key: KeyPath;
      /**
       * The element.
       */
      item: string;
    }
  | {
      do: "add-record";
      subject: Subject;
      /**
       * Its keys, but for the id.
       */
      values?: [KeyPath, Value][];
    }
  | {
      do: "remove-record";
      subject: Subject;
    }
  | {
      do: "add-plan";
      /**
       * The name of the school.
       */
      school: string;
      /**
       * The grades that the school has and plans for.
       */
      grades?: string[];
      /**
       * The title of the first activity.
       */
      title: string;
    }
  | {
      do: "add-outcome";
      /**
       * The id; without one, the next that is free in its strand.
       */
      id?: string | null;
      /**
       * The competency that it belongs to.
       */
      competency: string;
      /**
       * What the pupil can show.
       */
      statement: string;
      /**
       * The same in the pupil's words.
       */
      pupil?: string | null;
      /**
       * The grade in which it begins.
       */
      learn: string;
      /**
       * The grade in which it is mastered.
       */
      master?: string | null;
      /**
       * The last grade in which it is reused.
       */
      reuse?: string | null;
      /**
       * Why it is never mastered.
       */
      open?: string | null;
      /**
       * What the pupil does with AI; without it, as the outcomes around say.
       */
      "ai-use"?: AiUse | null;
      /**
       * True when no pupil should leave without it.
       */
      essential?: boolean;
      /**
       * Who usually teaches it.
       */
      "carried-by"?: string[];
      /**
       * Codes of outside frameworks.
       */
      aligns?: string[];
      /**
       * Codes that it only leads to.
       */
      prepares?: string[];
      /**
       * Resources of the edition.
       */
      resources?: string[];
      /**
       * Sensitive topics of the edition.
       */
      topics?: string[];
      /**
       * What a teacher can do on Monday.
       */
      examples?: string[];
      /**
       * Anything else to know.
       */
      note?: string | null;
      /**
       * Where it comes from.
       */
      source?: string | null;
      /**
       * The texts in other languages.
       */
      translations?: Translated[];
      /**
       * What comes before.
       */
      prerequisites?: NewPrerequisite[];
    }
  | {
      do: "reword";
      /**
       * The id of the outcome.
       */
      id: string;
      /**
       * The new statement.
       */
      statement?: string | null;
      /**
       * The new version of the pupil.
       */
      pupil?: string | null;
      /**
       * The new texts in other languages.
       */
      translations?: Translated[];
    }
  | {
      do: "move-outcome";
      /**
       * The id of the outcome.
       */
      id: string;
      /**
       * The grade in which it is to begin.
       */
      learn?: string | null;
      /**
       * The grade in which it is to be mastered.
       */
      master?: string | null;
      /**
       * The last grade in which it is to be reused.
       */
      reuse?: string | null;
      /**
       * The competency that it is to belong to.
       */
      competency?: string | null;
      /**
       * Why, for a move to another strand.
       */
      reason?: string | null;
    }
  | {
      do: "retire";
      /**
       * The id of the outcome.
       */
      id: string;
      /**
       * Why it is retired.
       */
      reason: string;
      /**
       * The outcomes of the edition that take its place, if any.
       */
      "replaced-by"?: string[];
    }
  | {
      do: "split";
      /**
       * The id of the outcome.
       */
      id: string;
      /**
       * What it becomes, two at least.
       */
      parts?: Part[];
      /**
       * Why.
       */
      reason: string;
      /**
       * Which of the parts, from 0, the outcomes and activities that name it are to name, by their ids; all parts where
       * nothing is said.
       */
      heirs?: {
        [k: string]: number[];
      };
    }
  | {
      do: "merge";
      /**
       * The ids of the outcomes, two at least. The new one stands where the first stands, with its comments and exceptions.
       */
      ids?: string[];
      into: Part;
      /**
       * The one of them whose id goes on, with what it says; without it the new outcome has an id of its own.
       */
      keep?: string | null;
      /**
       * Why.
       */
      reason: string;
    }
  | {
      do: "rename";
      subject: Subject;
      /**
       * The new id.
       */
      to: string;
      /**
       * Why, for a strand that has outcomes.
       */
      reason?: string | null;
    }
  | {
      do: "publish";
      /**
       * The id of the next edition, to be prepared as a draft.
       */
      next?: string | null;
    }
  | {
      do: "new-edition";
      /**
       * Its id.
       */
      id: string;
      /**
       * True when the settings are to call it the current one.
       */
      current?: boolean;
    }
  | {
      do: "accept";
      /**
       * The fingerprint of the change.
       */
      fingerprint: string;
      /**
       * What it says, for those who read the file.
       */
      sentence: string;
      /**
       * The edition before.
       */
      from: string;
      /**
       * The edition after.
       */
      to: string;
      /**
       * Why it is accepted.
       */
      reason: string;
      /**
       * By whom.
       */
      by: string;
      date: Date;
    };
/**
 * A record of a pathway: what a key is set of.
 *
 * As JSON, what it is is the value of `is`, and its id that of `id`: `{ "is": "outcome", "id": "VIE-001" }`.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Subject".
 */
export type Subject =
  | {
      is: "settings";
    }
  | {
      is: "reflection";
    }
  | {
      is: "question";
      id: string;
    }
  | {
      is: "tools";
    }
  | {
      is: "tool";
      id: string;
    }
  | {
      is: "framework";
      id: string;
    }
  | {
      is: "code";
      id: {
        /**
         * The id of the framework.
         */
        framework: string;
        /**
         * The code.
         */
        code: string;
      };
    }
  | {
      is: "edition";
    }
  | {
      is: "stage";
      id: string;
    }
  | {
      is: "grade";
      id: string;
    }
  | {
      is: "strand";
      id: string;
    }
  | {
      is: "competency";
      id: string;
    }
  | {
      is: "resource";
      id: string;
    }
  | {
      is: "term";
      id: string;
    }
  | {
      is: "topic";
      id: string;
    }
  | {
      is: "retired";
      id: string;
    }
  | {
      is: "outcome";
      id: string;
    }
  | {
      is: "plan";
      id: string;
    }
  | {
      is: "activity";
      id: {
        /**
         * The name of the school or of the file.
         */
        plan: string;
        /**
         * The id of the activity.
         */
        activity: string;
      };
    };
/**
 * A key of a record, by names with dots between them: `statement`, `translation.en.statement`. Where the format has a list of
 * blocks, the next name is what identifies one of them: `prerequisite.INF-003.reason`, `allow.statement-length`.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "KeyPath".
 */
export type KeyPath = string;
/**
 * The value that a key is to have.
 *
 * As JSON it is a text, a number, a list of either, `true` or `false`; a day is a text, as [`Value::Date`] only where it is made so.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Value".
 */
export type Value = string | string[] | number[] | number | boolean;
/**
 * none (rien), unplugged (débranché), demonstration (démonstration), guided (guidé) ou autonomous (autonome).
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "AiUse".
 */
export type AiUse = "none" | "unplugged" | "demonstration" | "guided" | "autonomous";
/**
 * required (nécessaire) ou helpful (utile).
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Strength".
 */
export type Strength = "required" | "helpful";
/**
 * before (avant) : plus tôt dans la même période.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Within".
 */
export type Within = "before";
/**
 * Date sans guillemets : AAAA-MM-JJ.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Date".
 */
export type Date = string;
/**
 * Identifiant d’une édition : l’année scolaire, par exemple 2026-2027.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "EditionId".
 */
export type EditionId = string;
/**
 * draft (ébauche), published (publiée) ou superseded (remplacée).
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "EditionStatus".
 */
export type EditionStatus = "draft" | "published" | "superseded";
/**
 * official : publiée par l’éditeur du texte; unofficial : notre traduction.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "TranslationStatus".
 */
export type TranslationStatus = "official" | "unofficial";
/**
 * Identifiant d’un ordre d’enseignement : lettres minuscules, chiffres et traits d’union.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "StageId".
 */
export type StageId = string;
/**
 * Identifiant d’une année : majuscules et chiffres, par exemple P5.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "GradeId".
 */
export type GradeId = string;
/**
 * Identifiant d’un volet : une à huit majuscules ou chiffres, par exemple IA.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "StrandId".
 */
export type StrandId = string;
/**
 * Identifiant d’une compétence : le volet, un trait d’union, des majuscules, par exemple IA-EVAL.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "CompetencyId".
 */
export type CompetencyId = string;
/**
 * Identifiant d’une ressource : minuscules, chiffres et traits d’union.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "ResourceId".
 */
export type ResourceId = string;
/**
 * Identifiant d’un terme : minuscules sans accent, chiffres et traits d’union.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "TermId".
 */
export type TermId = string;
/**
 * Identifiant d’un sujet délicat : minuscules sans accent, chiffres et traits d’union.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "TopicId".
 */
export type TopicId = string;
/**
 * Identifiant d’un apprentissage : le volet, un trait d’union, au moins trois chiffres, par exemple IA-007. Il est permanent.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "OutcomeId".
 */
export type OutcomeId = string;
/**
 * Identifiant d’un cadre, version comprise, par exemple ailit-2026.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "FrameworkId".
 */
export type FrameworkId = string;
/**
 * draft (provisoire), final (en vigueur) ou superseded (remplacé).
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "FrameworkStatus".
 */
export type FrameworkStatus = "draft" | "final" | "superseded";
/**
 * reference (cadre de référence), programme (programme d’études), law (loi) ou plan (plan d’un organisme).
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "FrameworkKind".
 */
export type FrameworkKind = "reference" | "programme" | "law" | "plan";
/**
 * codes (les codes seuls) ou titles (codes et titres).
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Shows".
 */
export type Shows = "codes" | "titles";
/**
 * read (lu à la source), corroborated (recoupé) ou unverified (à vérifier).
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Certainty".
 */
export type Certainty = "read" | "corroborated" | "unverified";
/**
 * Code de langue : fr, en, fr-CA.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Language".
 */
export type Language = string;
/**
 * Code tel que le cadre l’écrit, par exemple E3, 1.2, HIST/3 ou Éval 2.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "CodeId".
 */
export type CodeId = string;
/**
 * Identifiant d’un outil : minuscules, chiffres et traits d’union.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "ToolId".
 */
export type ToolId = string;
/**
 * Arrimage : le cadre, deux-points, le code, par exemple ailit-2026:E3.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Alignment".
 */
export type Alignment = string;
/**
 * The type of value that the format asks for.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Form".
 */
export type Form = "text" | "list" | "ids" | "numbers" | "number" | "yes" | "date" | "table";
/**
 * yes (oui), no (non) ou unsure (à voir).
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Answer".
 */
export type Answer = "yes" | "no" | "unsure";

/**
 * All that is asked and answered, so that one schema holds it.
 */
export interface Contract {
  ask: Ask;
  state: State;
  outcome: OutcomePage;
  field: Field;
  finding: PageFinding;
  explained: Explained;
  decided: Decided;
  fixed: Fixed;
  view: Viewed;
  unsaved: Unsaved;
  plan: PlanPage;
  imported: Imported;
}
/**
 * The texts of an outcome in another language.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Translated".
 */
export interface Translated {
  /**
   * The language: `en`.
   */
  language: string;
  /**
   * The statement.
   */
  statement: string;
  /**
   * The pupil's version.
   */
  pupil?: string | null;
}
/**
 * An outcome that comes before another.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "NewPrerequisite".
 */
export interface NewPrerequisite {
  /**
   * Its id.
   */
  id: string;
  /**
   * How much it is needed; nothing when that is not said.
   */
  strength?: Strength | null;
  /**
   * Where it comes within the same span; nothing when that is not said.
   */
  within?: Within | null;
  /**
   * Why it is needed.
   */
  reason?: string | null;
}
/**
 * An outcome that comes out of another: by a split, or of several that become one. What is left unsaid stays as it was, but for
 * texts that said the same as the statement, which go.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Part".
 */
export interface Part {
  /**
   * What the pupil can show.
   */
  statement: string;
  /**
   * The same in the pupil's words.
   */
  pupil?: string | null;
  /**
   * The competency, when it is another.
   */
  competency?: string | null;
  /**
   * The grade in which it begins, when it is another.
   */
  learn?: string | null;
  /**
   * The grade in which it is mastered, when it is another.
   */
  master?: string | null;
  /**
   * The texts in other languages.
   */
  translations?: Translated[];
}
/**
 * The pathway as it is now, about one edition.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "State".
 */
export interface State {
  /**
   * True for the pathway that comes with the program.
   */
  shipped: boolean;
  /**
   * The language of the data: `fr`.
   */
  language: string;
  edition: Edition;
  /**
   * True when the edition is a draft: the others are in people's hands, and are not changed.
   */
  open: boolean;
  /**
   * All editions, oldest first.
   */
  editions: EditionName[];
  /**
   * The outcomes of the edition, in the order of print.
   */
  rows: Row[];
  /**
   * The outside frameworks.
   */
  frameworks: Framework[];
  /**
   * The AI tools.
   */
  tools: Tool[];
  /**
   * The guide réflexif.
   */
  reflection?: Reflection | null;
  /**
   * The plans of schools, of all editions.
   */
  plans: PlanName[];
  /**
   * From what age pupils may handle AI, and who decided it.
   */
  policy?: AiPolicy | null;
  /**
   * The steps since it was opened that can be undone, oldest first: their titles.
   */
  steps: string[];
  /**
   * What can be undone: its title.
   */
  undo?: string | null;
  /**
   * What can be done again: its title.
   */
  redo?: string | null;
  /**
   * How many files are not as they were opened or saved last.
   */
  unsaved: number;
  /**
   * What could not be read of the files, a sentence each.
   */
  unread: string[];
}
/**
 * edition.toml : ordres, années, volets, compétences et ressources d’une année scolaire.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Edition".
 */
export interface Edition {
  id?: EditionId;
  /**
   * Le titre du parcours.
   */
  title?: string;
  status?: EditionStatus;
  /**
   * L’édition que celle-ci met à jour.
   */
  previous?: EditionId | null;
  /**
   * L’empreinte du contenu au moment de la publication; « pdcn lint --fix » l’écrit. Un changement fait ensuite se voit.
   */
  seal?: string | null;
  /**
   * Licence des textes : un identifiant SPDX, par exemple CC-BY-4.0.
   */
  license?: string;
  /**
   * Ce qu’il faut savoir avant de lire, par exemple que c’est une proposition.
   */
  note?: string | null;
  /**
   * Le titre et la note dans d’autres langues.
   */
  translation?: {
    [k: string]: Translation;
  };
  /**
   * Les ordres d’enseignement, dans l’ordre scolaire.
   */
  stage?: Stage[];
  /**
   * Les années, dans l’ordre scolaire.
   */
  grade?: Grade[];
  /**
   * Les volets, dans l’ordre où les imprimer.
   */
  strand?: Strand[];
  /**
   * Les compétences, dans l’ordre où les imprimer.
   */
  competency?: Competency[];
  /**
   * Affiches, guides et capsules.
   */
  resource?: Resource[];
  /**
   * Les mots du lexique.
   */
  term?: Term[];
  /**
   * Les sujets délicats, une fiche chacun.
   */
  topic?: Topic[];
  /**
   * Les identifiants retirés, qui ne doivent jamais revenir.
   */
  retired?: Retired[];
}
/**
 * Les textes d’un élément dans une autre langue.
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^[a-z]{2,3}(-[A-Z]{2})?$".
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^[a-z]{2,3}(-[A-Z]{2})?$".
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^[a-z]{2,3}(-[A-Z]{2})?$".
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^[a-z]{2,3}(-[A-Z]{2})?$".
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^[a-z]{2,3}(-[A-Z]{2})?$".
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^[a-z]{2,3}(-[A-Z]{2})?$".
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^[a-z]{2,3}(-[A-Z]{2})?$".
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^[a-z]{2,3}(-[A-Z]{2})?$".
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^[a-z]{2,3}(-[A-Z]{2})?$".
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Translation".
 */
export interface Translation {
  /**
   * Le titre dans l’autre langue.
   */
  title?: string;
  /**
   * Le titre court dans l’autre langue, pour une année.
   */
  short?: string | null;
  /**
   * Le nom du cycle dans l’autre langue, pour une année.
   */
  cycle?: string | null;
  /**
   * La description dans l’autre langue.
   */
  description?: string | null;
  /**
   * La note dans l’autre langue.
   */
  note?: string | null;
  /**
   * Le contenu dans l’autre langue, pour une ressource qui porte le sien.
   */
  content?: Content[];
  /**
   * official : de l’éditeur du texte; unofficial : la nôtre.
   */
  status?: TranslationStatus | null;
}
/**
 * Une partie d’une ressource : un texte, une liste, des cartes, un dialogue ou un tableau.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Content".
 */
export interface Content {
  /**
   * Le titre de la partie.
   */
  title?: string | null;
  /**
   * true : pour la personne enseignante seulement; imprimé sur une page à part, après ce qui est remis aux élèves.
   */
  teacher?: boolean;
  /**
   * Des paragraphes, séparés par une ligne vide.
   */
  text?: string | null;
  /**
   * Les éléments d’une liste.
   */
  list?: string[];
  /**
   * Des cartes à découper : pour chacune, l’en-tête, puis le texte.
   */
  cards?: string[][];
  /**
   * Les répliques : pour chacune, qui parle, puis ce qui est dit.
   */
  dialogue?: string[][];
  /**
   * Les lignes d’un tableau; la première porte les titres des colonnes.
   */
  table?: string[][];
}
/**
 * Un ordre d’enseignement; son identifiant est le nom de son dossier.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Stage".
 */
export interface Stage {
  id?: StageId;
  /**
   * Le nom de l’ordre d’enseignement.
   */
  title?: string;
  /**
   * Le titre dans d’autres langues.
   */
  translation?: {
    [k: string]: Translation;
  };
}
/**
 * Une année scolaire, de la maternelle à la fin du secondaire.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Grade".
 */
export interface Grade {
  id?: GradeId;
  /**
   * Le nom complet : 5e année du primaire.
   */
  title?: string;
  /**
   * Le nom court, pour l’en-tête d’une colonne : 5e.
   */
  short?: string;
  stage?: StageId;
  /**
   * Le cycle de l’année : 3e cycle du primaire.
   */
  cycle?: string;
  /**
   * Âge des élèves, en années, au 30 septembre.
   */
  age?: number;
  /**
   * Les titres et le cycle dans d’autres langues.
   */
  translation?: {
    [k: string]: Translation;
  };
}
/**
 * Un thème du parcours.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Strand".
 */
export interface Strand {
  id?: StrandId;
  /**
   * Le titre du volet.
   */
  title?: string;
  /**
   * Ce dont il est question dans ce volet.
   */
  description?: string | null;
  /**
   * Le titre et la description dans d’autres langues.
   */
  translation?: {
    [k: string]: Translation;
  };
}
/**
 * Ce dont un volet est fait.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Competency".
 */
export interface Competency {
  id?: CompetencyId;
  strand?: StrandId;
  /**
   * Le titre de la compétence.
   */
  title?: string;
  /**
   * true : c’est une compétence en IA, comptée dans la couverture.
   */
  ai?: boolean;
  /**
   * Le titre dans d’autres langues.
   */
  translation?: {
    [k: string]: Translation;
  };
}
/**
 * Une affiche, un guide, une capsule.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Resource".
 */
export interface Resource {
  id?: ResourceId;
  /**
   * Le titre de la ressource.
   */
  title?: string;
  /**
   * affiche, guide, capsule…
   */
  kind?: string;
  /**
   * À qui elle s’adresse : élèves, personnel enseignant…
   */
  audience?: string | null;
  /**
   * Où la trouver.
   */
  url?: string | null;
  /**
   * Date de la dernière vérification de l’adresse.
   */
  checked?: Date | null;
  /**
   * Ce qu’elle contient elle-même, partie par partie : de quoi l’imprimer.
   */
  content?: Content[];
  /**
   * Le titre et le contenu dans d’autres langues.
   */
  translation?: {
    [k: string]: Translation;
  };
}
/**
 * Un mot du lexique : ce qu’il veut dire, pour les adultes et pour les élèves.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Term".
 */
export interface Term {
  id?: TermId;
  /**
   * Le mot, tel qu’on l’écrit dans un texte.
   */
  title?: string;
  /**
   * Les autres formes sous lesquelles un texte le porte : pluriels, synonymes.
   */
  variants?: string[];
  /**
   * Ce qu’il veut dire, pour les adultes.
   */
  definition?: string;
  /**
   * Ce qu’il veut dire, dans les mots de l’élève.
   */
  pupil?: string | null;
  /**
   * Où le mot ou son sens a été vérifié.
   */
  source?: string | null;
  /**
   * Date de la dernière vérification de la source.
   */
  checked?: Date | null;
  /**
   * Le terme et ses définitions dans d’autres langues.
   */
  translation?: {
    [k: string]: TermTranslation;
  };
}
/**
 * Un terme et ses définitions dans une autre langue.
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^[a-z]{2,3}(-[A-Z]{2})?$".
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "TermTranslation".
 */
export interface TermTranslation {
  /**
   * Le mot dans l’autre langue.
   */
  title?: string;
  /**
   * Les autres formes dans l’autre langue.
   */
  variants?: string[];
  /**
   * Sa définition dans l’autre langue.
   */
  definition?: string | null;
  /**
   * Sa définition pour l’élève dans l’autre langue.
   */
  pupil?: string | null;
}
/**
 * Une fiche pour l’adulte : quoi faire quand un ou une élève se confie.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Topic".
 */
export interface Topic {
  id?: TopicId;
  /**
   * Le titre du sujet.
   */
  title?: string;
  /**
   * Les mots d’un texte qui appellent cette fiche.
   */
  words?: string[];
  /**
   * Quoi faire quand un ou une élève se confie, dans l’ordre.
   */
  steps?: string[];
  /**
   * Qui est prévenu à l’école.
   */
  tell?: string[];
  /**
   * Lignes d’aide et services, tels que des sources publiques les donnent.
   */
  help?: string[];
  /**
   * Ce que dit la loi ou une ordonnance, tel qu’une source publique le dit.
   */
  law?: string[];
  /**
   * Ce qu’il ne faut ni faire, ni demander, ni garder.
   */
  avoid?: string[];
  /**
   * Les pages publiques qui ont été lues.
   */
  source?: string[];
  /**
   * Date de la dernière vérification des sources.
   */
  checked?: Date | null;
  /**
   * La fiche dans d’autres langues.
   */
  translation?: {
    [k: string]: TopicTranslation;
  };
}
/**
 * La fiche d’un sujet délicat dans une autre langue.
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^[a-z]{2,3}(-[A-Z]{2})?$".
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "TopicTranslation".
 */
export interface TopicTranslation {
  /**
   * Le titre dans l’autre langue.
   */
  title?: string;
  /**
   * Les mots d’un texte qui appellent cette fiche dans l’autre langue.
   */
  words?: string[];
  /**
   * Quoi faire quand un ou une élève se confie, dans l’ordre dans l’autre langue.
   */
  steps?: string[];
  /**
   * Qui est prévenu à l’école dans l’autre langue.
   */
  tell?: string[];
  /**
   * Lignes d’aide et services, tels que des sources publiques les donnent dans l’autre langue.
   */
  help?: string[];
  /**
   * Ce que dit la loi ou une ordonnance, tel qu’une source publique le dit dans l’autre langue.
   */
  law?: string[];
  /**
   * Ce qu’il ne faut ni faire, ni demander, ni garder dans l’autre langue.
   */
  avoid?: string[];
}
/**
 * Un identifiant retiré, qui ne doit jamais revenir.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Retired".
 */
export interface Retired {
  id?: OutcomeId;
  /**
   * Pourquoi il a été retiré.
   */
  reason?: string;
  /**
   * Les apprentissages qui le remplacent, s’il y en a.
   */
  "replaced-by"?: OutcomeId[];
}
/**
 * An edition by its name.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "EditionName".
 */
export interface EditionName {
  /**
   * The id: `2026-2027`.
   */
  id: string;
  /**
   * The title.
   */
  title: string;
  /**
   * `draft`, `published` or `superseded`.
   */
  status: string;
  /**
   * The edition before it.
   */
  previous?: string | null;
}
/**
 * An outcome as a row of the progression.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Row".
 */
export interface Row {
  /**
   * The id.
   */
  id: string;
  /**
   * The code that people of the place know it by.
   */
  code?: string | null;
  /**
   * The id of the strand.
   */
  strand: string;
  /**
   * The id of the competency.
   */
  competency: string;
  /**
   * What the pupil can show, in the reader's language where it is written there.
   */
  statement: string;
  /**
   * The same in the pupil's words.
   */
  pupil?: string | null;
  /**
   * The language of these two: `fr`.
   */
  language: string;
  /**
   * The grade in which it begins.
   */
  learn: string;
  /**
   * The grade at the end of which it is mastered.
   */
  master?: string | null;
  /**
   * What is done in each grade of the edition: `begin`, `continue`, `master`, `reuse`, or nothing.
   */
  marks: (string | null)[];
  /**
   * What the pupil does with AI: `none`, `unplugged`, `demonstration`, `guided` or `autonomous`.
   */
  ai_use: string;
  /**
   * True when it counts as being about AI.
   */
  is_ai: boolean;
  /**
   * True when no pupil leaves without it.
   */
  essential: boolean;
  /**
   * Codes of outside frameworks that it covers or leads to.
   */
  codes: string[];
  /**
   * The outcomes that it builds on.
   */
  prerequisites: string[];
}
/**
 * Les codes d’une version d’un cadre de référence extérieur.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Framework".
 */
export interface Framework {
  id?: FrameworkId;
  /**
   * Le titre du cadre, dans sa langue.
   */
  title?: string;
  /**
   * L’organisme qui publie le cadre.
   */
  publisher?: string;
  status?: FrameworkStatus;
  kind?: FrameworkKind;
  /**
   * Licence du cadre : un identifiant SPDX quand il existe, par exemple CC-BY-4.0.
   */
  license?: string;
  /**
   * La mention que la licence demande.
   */
  attribution?: string | null;
  /**
   * Adresse de la publication.
   */
  url?: string;
  checked?: Date;
  shows?: Shows;
  /**
   * À quel point les titres sont sûrs : read (lus à la source), corroborated (recoupés) ou unverified (à vérifier).
   */
  certainty?: Certainty | null;
  /**
   * La langue des titres du cadre.
   */
  language?: Language | null;
  /**
   * true : tous les codes du cadre portent sur l’IA.
   */
  ai?: boolean;
  /**
   * Le nom commun à toutes les versions du cadre : ailit pour ailit-2025 et ailit-2026.
   */
  family?: string | null;
  /**
   * Les années pour lesquelles les codes valent; sans elles, toutes.
   */
  grades?: GradeId[];
  /**
   * Précision sur la source, la version ou les titres.
   */
  note?: string | null;
  /**
   * Le titre du cadre dans d’autres langues.
   */
  translation?: {
    [k: string]: Translation;
  };
  /**
   * Les codes du cadre, dans son ordre.
   */
  code?: Code[];
}
/**
 * Un code du cadre.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Code".
 */
export interface Code {
  id?: CodeId;
  /**
   * Le domaine ou la partie du cadre.
   */
  group?: string | null;
  /**
   * Le titre officiel; absent s’il n’est pas sûr ou si la licence ne permet que les codes.
   */
  title?: string | null;
  /**
   * true : ce code porte sur l’IA.
   */
  ai?: boolean;
  /**
   * Les années pour lesquelles ce code vaut; sans elles, celles du cadre.
   */
  grades?: GradeId[];
  /**
   * Certitude propre à ce titre : read, corroborated ou unverified.
   */
  certainty?: Certainty | null;
  /**
   * Précision sur ce code.
   */
  note?: string | null;
  /**
   * Le titre du code dans d’autres langues, avec le statut de la traduction.
   */
  translation?: {
    [k: string]: Translation;
  };
}
/**
 * Un outil d’IA et ce qu’il demande, à la date de la vérification.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Tool".
 */
export interface Tool {
  id?: ToolId;
  /**
   * Le nom de l’outil.
   */
  title?: string;
  /**
   * L’organisme qui offre l’outil.
   */
  publisher?: string | null;
  /**
   * Âge, en années, que demandent ses conditions d’utilisation; 0 s’il n’y en a pas.
   */
  "min-age"?: number;
  /**
   * Âge, en années, avant lequel un parent doit consentir.
   */
  "consent-under"?: number | null;
  checked?: Date;
  /**
   * Adresse ou document où les conditions ont été lues.
   */
  source?: string;
  /**
   * Précision utile, par exemple le degré de certitude.
   */
  note?: string | null;
}
/**
 * reflection.toml : les questions à se poser avant, pendant et après une activité.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Reflection".
 */
export interface Reflection {
  /**
   * Le titre du guide.
   */
  title?: string;
  /**
   * Comment se servir du guide.
   */
  note?: string | null;
  /**
   * Le titre et la note dans d’autres langues.
   */
  translation?: {
    [k: string]: Translation;
  };
  /**
   * Les questions du guide, dans l’ordre.
   */
  question?: Question[];
}
/**
 * Une question du guide, à laquelle on répond oui, non ou à voir.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Question".
 */
export interface Question {
  /**
   * La clé qu’utilisent les plans d’école, par exemple ethics.
   */
  id?: string;
  /**
   * Le nom court de la question.
   */
  title?: string;
  /**
   * La question, à laquelle on répond oui, non ou à voir.
   */
  question?: string;
  examples?: Examples;
  /**
   * Le titre, la question et les exemples dans d’autres langues.
   */
  translation?: {
    [k: string]: QuestionTranslation;
  };
}
/**
 * Des questions qui aident à répondre, selon le moment.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Examples".
 */
export interface Examples {
  /**
   * Questions à se poser avant l’activité.
   */
  before?: string[];
  /**
   * Questions à se poser pendant l’activité.
   */
  during?: string[];
  /**
   * Questions à se poser après l’activité.
   */
  after?: string[];
}
/**
 * Les textes d’une question dans une autre langue.
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^[a-z]{2,3}(-[A-Z]{2})?$".
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "QuestionTranslation".
 */
export interface QuestionTranslation {
  /**
   * Le nom court dans l’autre langue.
   */
  title?: string;
  /**
   * La question dans l’autre langue.
   */
  question?: string;
  examples?: Examples;
  /**
   * official : de l’éditeur du texte; unofficial : la nôtre.
   */
  status?: TranslationStatus | null;
}
/**
 * A plan of a school by its name.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "PlanName".
 */
export interface PlanName {
  /**
   * The path of its file.
   */
  path: string;
  /**
   * The name of the school.
   */
  school: string;
  /**
   * The id of its edition.
   */
  edition: string;
  /**
   * How many activities it has.
   */
  activities: number;
}
/**
 * L’âge à partir duquel les élèves manipulent une IA générative.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "AiPolicy".
 */
export interface AiPolicy {
  /**
   * Âge, en années, à partir duquel l’élève manipule lui-même une IA générative.
   */
  "minimum-age"?: number;
  /**
   * Âge, en années, avant lequel le consentement d’un parent est requis.
   */
  "consent-under"?: number | null;
  /**
   * D’où viennent ces balises : adresse ou document.
   */
  source?: string | null;
  /**
   * Date de la dernière vérification de la source.
   */
  checked?: Date | null;
  /**
   * Précision utile aux personnes qui lisent ces balises.
   */
  note?: string | null;
}
/**
 * All about one outcome.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "OutcomePage".
 */
export interface OutcomePage {
  outcome: Outcome;
  /**
   * The path of its file.
   */
  file: string;
  /**
   * The outcomes that build on it.
   */
  needed_by: Dependent[];
  /**
   * The activities of plans of the edition that name it.
   */
  activities: NamingActivity[];
  /**
   * The ids that cannot be prerequisites of it, since they build on it in the end; itself among them.
   */
  would_circle: string[];
  /**
   * What it was in each edition.
   */
  history: HistoryEntry[];
}
/**
 * Un énoncé que l’élève peut montrer.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Outcome".
 */
export interface Outcome {
  id?: OutcomeId;
  /**
   * Le code sous lequel le milieu le connaît déjà, tel qu’il l’écrit; unique dans l’édition.
   */
  code?: string | null;
  competency?: CompetencyId;
  /**
   * Ce que l’élève peut montrer : un verbe à l’infinitif, une seule idée.
   */
  statement?: string;
  /**
   * Le même énoncé dans les mots de l’élève : « Je… ».
   */
  pupil?: string | null;
  learn?: GradeId;
  /**
   * L’année à la fin de laquelle l’élève le fait sans aide (★).
   */
  master?: GradeId | null;
  /**
   * La dernière année où l’apprentissage est réutilisé (tramé); sans elle, jusqu’à la dernière année.
   */
  reuse?: GradeId | null;
  /**
   * Pourquoi cet apprentissage n’a pas d’année de maîtrise; remplace master.
   */
  open?: string | null;
  /**
   * true : aucun élève ne devrait quitter l’année sans lui; peu d’apprentissages le sont.
   */
  essential?: boolean;
  /**
   * Le nombre de périodes de classe qu’il demande, environ.
   */
  periods?: number | null;
  /**
   * Qui l’enseigne d’habitude : titulaire, CCQ, bibliothèque, science et technologie…
   */
  "carried-by"?: string[];
  "ai-use"?: AiUse;
  /**
   * Les codes de cadres extérieurs : ailit-2026:E3.
   */
  aligns?: Alignment[];
  /**
   * Les codes de cadres extérieurs auxquels il mène sans les couvrir; « aligns » garde ceux qu’il couvre.
   */
  prepares?: Alignment[];
  /**
   * Les ressources de l’édition utiles à cet apprentissage.
   */
  resources?: ResourceId[];
  /**
   * Les sujets délicats que son enseignement touche : un ou une élève peut s’y confier.
   */
  topics?: TopicId[];
  /**
   * Ce qu’on peut faire en classe dès lundi.
   */
  examples?: string[];
  /**
   * Ce que des élèves croient à tort, et qu’il faut s’attendre à entendre.
   */
  misconception?: string | null;
  /**
   * Ce que la famille peut faire ou demander, en une phrase.
   */
  family?: string | null;
  /**
   * Précision pour les personnes qui tiennent le parcours.
   */
  note?: string | null;
  /**
   * D’où il vient : un comité, un document, une date.
   */
  source?: string | null;
  /**
   * Les signes auxquels on voit où en est l’élève.
   */
  evidence?: Evidence | null;
  /**
   * Les textes dans d’autres langues, à côté du français.
   */
  translation?: {
    [k: string]: OutcomeTranslation;
  };
  /**
   * Les apprentissages qui viennent avant celui-ci.
   */
  prerequisite?: Prerequisite[];
  /**
   * Les constats acceptés volontairement pour cet apprentissage.
   */
  allow?: Allow[];
}
/**
 * Les signes auxquels on voit où en est l’élève; chacun commence par un verbe dont l’élève est le sujet.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Evidence".
 */
export interface Evidence {
  /**
   * Ce qu’on voit quand l’élève commence, avec de l’aide (→) : « Nomme un indice quand on le montre. »
   */
  learn?: string | null;
  /**
   * Deux ou trois signes, visibles en classe, que l’élève le fait sans aide (★).
   */
  master?: string[];
  /**
   * Comment un ou une élève le montre autrement : pictogrammes, geste, choix entre deux réponses…
   */
  adapted?: string | null;
}
/**
 * Les textes d’un apprentissage dans une autre langue.
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^[a-z]{2,3}(-[A-Z]{2})?$".
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "OutcomeTranslation".
 */
export interface OutcomeTranslation {
  /**
   * L’énoncé dans l’autre langue.
   */
  statement?: string;
  /**
   * La version de l’élève dans l’autre langue.
   */
  pupil?: string | null;
  /**
   * Les exemples dans l’autre langue, dans le même ordre.
   */
  examples?: string[];
  /**
   * L’idée fausse dans l’autre langue.
   */
  misconception?: string | null;
  /**
   * La phrase pour la famille dans l’autre langue.
   */
  family?: string | null;
  /**
   * Les signes dans l’autre langue.
   */
  evidence?: Evidence | null;
}
/**
 * Un apprentissage qui vient avant celui-ci.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Prerequisite".
 */
export interface Prerequisite {
  id?: OutcomeId;
  /**
   * required (nécessaire) ou helpful (utile); sans elle, le parcours ne le dit pas.
   */
  strength?: Strength | null;
  /**
   * before (avant) : il vient plus tôt dans la même période, par exemple un cycle, et peut être maîtrisé la même année.
   */
  within?: Within | null;
  /**
   * Pourquoi il faut l’avoir appris avant, en une phrase.
   */
  reason?: string | null;
}
/**
 * Un constat accepté volontairement; il suit l’apprentissage, non la ligne.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Allow".
 */
export interface Allow {
  /**
   * La règle dont le constat est accepté.
   */
  rule?: string;
  /**
   * Pourquoi le constat est accepté.
   */
  reason?: string;
  /**
   * Date après laquelle l’exception ne vaut plus.
   */
  until?: Date | null;
}
/**
 * An outcome that builds on another.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Dependent".
 */
export interface Dependent {
  /**
   * Its id.
   */
  id: string;
  /**
   * Its statement.
   */
  statement: string;
  /**
   * How much it builds on it; nothing when that is not said.
   */
  strength?: Strength | null;
  /**
   * Where that one comes within the same span, when that is said.
   */
  within?: Within | null;
  /**
   * Why.
   */
  reason?: string | null;
}
/**
 * An activity that names an outcome.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "NamingActivity".
 */
export interface NamingActivity {
  /**
   * The path of the file of the plan.
   */
  plan: string;
  /**
   * The name of the school.
   */
  school: string;
  /**
   * The id of the activity.
   */
  id: string;
  /**
   * Its title.
   */
  title: string;
}
/**
 * An outcome in one edition.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "HistoryEntry".
 */
export interface HistoryEntry {
  /**
   * The id of the edition.
   */
  edition: string;
  /**
   * What it said there; nothing when the edition does not have it.
   */
  statement?: string | null;
  /**
   * The grade in which it began.
   */
  learn?: string | null;
  /**
   * The grade in which it was mastered.
   */
  master?: string | null;
  /**
   * Why it was retired, when it was.
   */
  retired?: string | null;
}
/**
 * A key of a record, as a form shows it.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Field".
 */
export interface Field {
  /**
   * The key: `statement`, `evidence.master`.
   */
  key: string;
  /**
   * The title of the field.
   */
  title: string;
  /**
   * What it means.
   */
  description: string;
  form: Form;
  /**
   * The words to choose from, with their titles; empty when anything may be typed.
   */
  choices: [string, string][];
  /**
   * True when a record must have it.
   */
  required: boolean;
}
/**
 * What was found, as a page shows it.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "PageFinding".
 */
export interface PageFinding {
  /**
   * What it is known by as long as it is about the same thing.
   */
  fingerprint: string;
  /**
   * The id of the rule.
   */
  rule: string;
  /**
   * `error`, `warning` or `info`.
   */
  level: string;
  /**
   * The id of what it is about: of an outcome, mostly.
   */
  subject?: string | null;
  /**
   * The key of the record that it points at: `statement`, `prerequisite.INF-003.reason`.
   */
  field?: string | null;
  /**
   * The words that it points at.
   */
  words: string;
  /**
   * What is wrong.
   */
  message: string;
  /**
   * What to do.
   */
  help?: string | null;
  /**
   * Why it matters.
   */
  why: string;
  /**
   * The path of the file.
   */
  path: string;
  /**
   * The line, from 1.
   */
  line: number;
  /**
   * `safe`, `unsafe`, or nothing when only a person can mend it.
   */
  fix?: string | null;
  /**
   * True when it may be accepted with a reason.
   */
  can_accept: boolean;
}
/**
 * What a rule is about.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Explained".
 */
export interface Explained {
  /**
   * The id of the rule.
   */
  rule: string;
  /**
   * What it demands, in a sentence.
   */
  summary: string;
  /**
   * What is checked.
   */
  what: string;
  /**
   * Why it matters.
   */
  why: string;
  /**
   * How to mend it.
   */
  mend: string;
  /**
   * When it may be accepted.
   */
  allow: string;
}
/**
 * What operations come to.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Decided".
 */
export interface Decided {
  /**
   * True when they were made.
   */
  made: boolean;
  /**
   * Why they cannot be made.
   */
  refused?: Refused | null;
  /**
   * What changes, a sentence each, as between two editions.
   */
  changes: string[];
  /**
   * What is left to a person to write or to read again.
   */
  left: string[];
  /**
   * The ids that are new.
   */
  new_ids: string[];
  /**
   * The findings that come.
   */
  come: PageFinding[];
  /**
   * The findings that go.
   */
  gone: PageFinding[];
  /**
   * The files that change.
   */
  files: ChangeOfFile[];
}
/**
 * Why something was not done: what is wrong, and what to do.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Refused".
 */
export interface Refused {
  /**
   * What is wrong.
   */
  message: string;
  /**
   * What to do; empty when the message has said it.
   */
  help: string;
}
/**
 * A file that changes.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "ChangeOfFile".
 */
export interface ChangeOfFile {
  /**
   * The path.
   */
  path: string;
  /**
   * True when it is new.
   */
  is_new: boolean;
  /**
   * True when it goes.
   */
  is_gone: boolean;
}
/**
 * What a fix changes.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Fixed".
 */
export interface Fixed {
  decided: Decided;
  /**
   * The lines as they are.
   */
  before: string[];
  /**
   * The lines as they would be.
   */
  after: string[];
}
/**
 * A view, and what it may be asked.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Viewed".
 */
export interface Viewed {
  /**
   * The name: `table`.
   */
  name: string;
  /**
   * What it shows.
   */
  title: string;
  /**
   * What it may be asked.
   */
  asks: Guidance[];
}
/**
 * Something that a view may be asked.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Guidance".
 */
export interface Guidance {
  /**
   * The name: `grade`.
   */
  name: string;
  /**
   * What it is for.
   */
  title: string;
  /**
   * `name` for one of `choices`, `flag` for yes or no, `words` for anything.
   */
  form: string;
  /**
   * The values to choose from, with their titles.
   */
  choices: [string, string][];
}
/**
 * What is not saved yet.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Unsaved".
 */
export interface Unsaved {
  /**
   * What changed since it was opened or saved last, a sentence each.
   */
  changes: string[];
  /**
   * The texts that were left as they were beside one that changed: a translation, a pupil's version; a sentence each.
   */
  left: string[];
  /**
   * The files that changed; a text of nothing for one that goes.
   */
  files: [string, string | null][];
}
/**
 * A school's plan.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "PlanPage".
 */
export interface PlanPage {
  plan: Plan;
  /**
   * The path of its file.
   */
  path: string;
  /**
   * The outcomes that its grades work on and that no activity names.
   */
  left_out: string[];
}
/**
 * Ce qu’une école fait cette année, activité par activité.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Plan".
 */
export interface Plan {
  edition?: EditionId;
  school?: School;
  /**
   * Les activités de l’année.
   */
  activity?: Activity[];
}
/**
 * L’école dont c’est le plan.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "School".
 */
export interface School {
  /**
   * Le nom de l’école.
   */
  name?: string;
}
/**
 * Une activité : qui la vit, ce qu’elle fait apprendre, quand.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Activity".
 */
export interface Activity {
  /**
   * Identifiant de l’activité dans le plan : minuscules, chiffres et traits d’union.
   */
  id?: string;
  /**
   * Le titre de l’activité.
   */
  title?: string;
  /**
   * Les années qui vivent l’activité.
   */
  grades?: GradeId[];
  /**
   * Les apprentissages que l’activité travaille.
   */
  outcomes?: OutcomeId[];
  /**
   * Le mois, entre guillemets : AAAA-MM, ou le jour AAAA-MM-JJ.
   */
  when?: string | null;
  "ai-use"?: AiUse;
  /**
   * Les outils d’IA que les élèves utilisent, tels que nommés dans tools.toml.
   */
  tools?: ToolId[];
  /**
   * Les réponses aux questions du guide réflexif : yes, no ou unsure.
   */
  reflection?: {
    [k: string]: Answer;
  };
  /**
   * Date de l’échange avec la direction, nécessaire avant que des élèves utilisent l’IA.
   */
  approved?: Date | null;
  /**
   * Comment le consentement des parents est obtenu, quand l’âge des élèves ou l’outil le demande : « Formulaire signé à la rentrée. »
   */
  consent?: string | null;
  /**
   * La matière où l’activité se vit : français, CCQ, science et technologie…
   */
  subject?: string | null;
  /**
   * La classe ou le groupe qui la vit : 501, classe de Mme Tremblay…
   */
  group?: string | null;
  /**
   * L’âge des plus jeunes et des plus âgés, quand il n’est pas celui de leur année : [14, 16].
   */
  ages?: number[];
  /**
   * Le nombre de périodes qu’elle prend.
   */
  periods?: number | null;
  /**
   * Qui mène l’activité, par son rôle : titulaire, bibliothécaire, conseillère pédagogique…
   */
  who?: string | null;
  /**
   * Qui a donné son accord, par son rôle : direction, direction adjointe…
   */
  "approved-by"?: string | null;
  /**
   * Ce qui a été demandé au service informatique : ouvrir un outil, des comptes…
   */
  "asked-of-it"?: string | null;
  /**
   * Date de la demande au service informatique.
   */
  "asked-on"?: Date | null;
  /**
   * Ce qui est gardé de l’activité : affiche, grille, enregistrement…
   */
  kept?: string | null;
  /**
   * Date à laquelle l’activité a été vécue.
   */
  done?: Date | null;
}
/**
 * What a workbook changes.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "Imported".
 */
export interface Imported {
  decided: Decided;
  /**
   * What cannot be taken, with its cell: a sentence each.
   */
  problems: string[];
  /**
   * What is left aside and why, a sentence each.
   */
  remarks: string[];
  /**
   * The cells that were changed on both sides.
   */
  conflicts: WorkbookConflict[];
}
/**
 * A cell that was changed on both sides.
 *
 * This interface was referenced by `Contract`'s JSON-Schema
 * via the `definition` "WorkbookConflict".
 */
export interface WorkbookConflict {
  /**
   * The name to decide it by.
   */
  cell: string;
  /**
   * What it is, in words.
   */
  place: string;
  /**
   * What the pathway has now.
   */
  ours: string;
  /**
   * What the workbook has.
   */
  theirs: string;
  /**
   * `ours`, `theirs`, or nothing while nobody has decided.
   */
  decided?: string | null;
}
