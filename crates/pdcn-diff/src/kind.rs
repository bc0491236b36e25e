//! The kinds of changes: the one list of them, with who is touched and what each becomes when the years are swapped.

/// Who is touched by a change, the most serious first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Category {
    /// Records and plans: an id that they hold is gone, comes back, or means something else.
    Identity,
    /// Planning: what is taught, when, after what, with which AI.
    Planning,
    /// Wording: texts in other words, to be read.
    Wording,
}

impl Category {
    /// Every category, the most serious first.
    pub const ALL: [Self; 3] = [Self::Identity, Self::Planning, Self::Wording];

    /// Returns the name: `identity`, `planning`, `wording`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::Planning => "planning",
            Self::Wording => "wording",
        }
    }
}

/// What a kind becomes when the old and the new side are swapped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mirror {
    /// The same kind, with its values swapped.
    Itself,
    /// Another kind, with the values swapped.
    Kind(Kind),
    /// One of several, with the reason why it cannot be one alone.
    OneOf(&'static [Kind], &'static str),
}

macro_rules! mirror {
    (Itself) => { Mirror::Itself };
    ($kind:ident) => { Mirror::Kind(Kind::$kind) };
    ([$($kind:ident),+] $reason:literal) => { Mirror::OneOf(&[$(Kind::$kind),+], $reason) };
}

macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $kind:ident, $name:literal, $category:ident, ($($mirror:tt)+);)+) => {
        /// What kind of change it is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind { $($(#[doc = $doc])+ $kind,)+ }

        impl Kind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$kind),+];

            /// Returns the name, the same in every language.
            pub fn name(self) -> &'static str {
                match self { $(Self::$kind => $name),+ }
            }

            /// Returns who is touched.
            pub fn category(self) -> Category {
                match self { $(Self::$kind => Category::$category),+ }
            }

            /// Returns what it becomes when the sides are swapped.
            pub fn mirror(self) -> Mirror {
                match self { $(Self::$kind => mirror!($($mirror)+)),+ }
            }
        }
    };
}

kinds! {
    /// An outcome retired, with nothing in its place.
    OutcomeRetired, "outcome-retired", Identity, (OutcomeReturned);
    /// An outcome retired, with one other in its place.
    OutcomeReplaced, "outcome-replaced", Identity, (OutcomeReturned);
    /// An outcome retired, with several others in its place.
    OutcomeSplit, "outcome-split", Identity, (OutcomeReturned);
    /// One of several outcomes retired, with the same one in their place.
    OutcomeMerged, "outcome-merged", Identity, (OutcomeReturned);
    /// An outcome retired for another id, under which it goes on with the same words.
    OutcomeRenamed, "outcome-renamed", Identity, (OutcomeRenamedBack);
    /// An outcome under an id that was retired for the one that it had, and that is gone.
    OutcomeRenamedBack, "outcome-renamed-back", Identity, (OutcomeRenamed);
    /// An outcome gone without being retired.
    OutcomeVanished, "outcome-vanished", Identity, (OutcomeAdded);
    /// An outcome whose id was retired, and which is there again.
    OutcomeReturned, "outcome-returned", Identity,
        ([OutcomeRetired, OutcomeReplaced, OutcomeSplit, OutcomeMerged] "what takes its place on the other side decides");
    /// An outcome whose statement has so little of the old one, or that of another id, that a person must say whether it
    /// is still the same.
    OutcomeIdReused, "outcome-id-reused", Identity, (Itself);
    /// An id retired that was no outcome of the old side.
    RetirementAdded, "retirement-added", Identity, (RetirementRemoved);
    /// A retired id no longer guarded, without being an outcome again.
    RetirementRemoved, "retirement-removed", Identity, (RetirementAdded);
    /// Something else in the place of an outcome that was already retired.
    ReplacementChanged, "replacement-changed", Identity, (Itself);
    /// The reason of a retirement in other words.
    RetirementReworded, "retirement-reworded", Wording, (Itself);

    /// An outcome that was not there.
    OutcomeAdded, "outcome-added", Planning, (OutcomeVanished);
    /// An outcome in another competency of its strand.
    OutcomeMovedCompetency, "outcome-moved-competency", Planning, (Itself);
    /// An outcome in another competency, of another strand.
    OutcomeMovedStrand, "outcome-moved-strand", Planning, (Itself);
    /// An outcome first learned in another stage.
    OutcomeMovedStage, "outcome-moved-stage", Planning, (Itself);
    /// Pupils do more with AI.
    AiUseRaised, "ai-use-raised", Planning, (AiUseLowered);
    /// Pupils do less with AI.
    AiUseLowered, "ai-use-lowered", Planning, (AiUseRaised);

    /// A statement that may ask for something else: a person must read it.
    StatementRewritten, "statement-rewritten", Planning, (Itself);

    /// → from an earlier grade.
    LearnEarlier, "learn-earlier", Planning, (LearnLater);
    /// → from a later grade.
    LearnLater, "learn-later", Planning, (LearnEarlier);
    /// → from a grade that cannot be compared with the old one.
    LearnMoved, "learn-moved", Planning, (Itself);
    /// ★ at an earlier grade.
    MasterEarlier, "master-earlier", Planning, (MasterLater);
    /// ★ at a later grade.
    MasterLater, "master-later", Planning, (MasterEarlier);
    /// ★ at a grade that cannot be compared with the old one.
    MasterMoved, "master-moved", Planning, (Itself);
    /// Reused for fewer grades.
    ReuseEarlier, "reuse-earlier", Planning, (ReuseLater);
    /// Reused for more grades.
    ReuseLater, "reuse-later", Planning, (ReuseEarlier);
    /// Reused through a grade that cannot be compared with the old one.
    ReuseMoved, "reuse-moved", Planning, (Itself);
    /// Reused through the last grade of the old side, which is now written.
    ReuseStated, "reuse-stated", Wording, (ReuseUnstated);
    /// Reused through the last grade of the new side, which is no longer written.
    ReuseUnstated, "reuse-unstated", Wording, (ReuseStated);
    /// Never mastered from now on.
    BecameOpen, "became-open", Planning, (NoLongerOpen);
    /// Mastered from now on.
    NoLongerOpen, "no-longer-open", Planning, (BecameOpen);
    /// Why it is never mastered, in other words.
    OpenReworded, "open-reworded", Wording, (Itself);

    /// An outcome leans on one more.
    PrerequisiteAdded, "prerequisite-added", Planning, (PrerequisiteRemoved);
    /// An outcome leans on one less.
    PrerequisiteRemoved, "prerequisite-removed", Planning, (PrerequisiteAdded);
    /// Prerequisites that follow what took their place: the same strength and reason, under another id.
    PrerequisiteFollowed, "prerequisite-followed", Identity, (Itself);
    /// A helpful prerequisite is required.
    PrerequisiteStrengthened, "prerequisite-strengthened", Planning, (PrerequisiteWeakened);
    /// A required prerequisite is helpful.
    PrerequisiteWeakened, "prerequisite-weakened", Planning, (PrerequisiteStrengthened);
    /// How much a prerequisite is needed, which was not said.
    PrerequisiteStrengthStated, "prerequisite-strength-stated", Planning, (PrerequisiteStrengthUnstated);
    /// How much a prerequisite is needed, which is no longer said.
    PrerequisiteStrengthUnstated, "prerequisite-strength-unstated", Planning, (PrerequisiteStrengthStated);
    /// A prerequisite that is now said to come before within the same span.
    PrerequisiteWithinSaid, "prerequisite-within-said", Planning, (PrerequisiteWithinUnsaid);
    /// A prerequisite that is no longer said to come before within the same span.
    PrerequisiteWithinUnsaid, "prerequisite-within-unsaid", Planning, (PrerequisiteWithinSaid);
    /// The reason of a prerequisite in other words.
    PrerequisiteReworded, "prerequisite-reworded", Wording, (Itself);

    /// An outcome aligned to one more code.
    AlignmentAdded, "alignment-added", Planning, (AlignmentRemoved);
    /// An outcome aligned to one code less.
    AlignmentRemoved, "alignment-removed", Planning, (AlignmentAdded);
    /// An outcome aligned to the same code in another version of the framework.
    AlignmentRenewed, "alignment-renewed", Planning, (Itself);

    /// A statement in other words.
    StatementReworded, "statement-reworded", Wording, (Itself);
    /// A statement with other spelling, punctuation, case, spaces or word order.
    StatementCorrected, "statement-corrected", Wording, (Itself);
    /// The pupil's version, added, gone or in other words.
    PupilVersionChanged, "pupil-version-changed", Wording, (Itself);
    /// A version of the pupil that stayed as it was while the statement changed.
    PupilVersionStale, "pupil-version-stale", Wording, (Itself);
    /// Other examples.
    ExamplesChanged, "examples-changed", Wording, (Itself);
    /// Other resources on an outcome.
    OutcomeResourcesChanged, "outcome-resources-changed", Wording, (Itself);
    /// An outcome that became essential.
    EssentialMarked, "essential-marked", Planning, (EssentialUnmarked);
    /// An outcome that is no longer essential.
    EssentialUnmarked, "essential-unmarked", Planning, (EssentialMarked);
    /// Another number of periods for an outcome.
    PeriodsChanged, "periods-changed", Planning, (Itself);
    /// Others who usually teach an outcome.
    CarriedByChanged, "carried-by-changed", Planning, (Itself);
    /// Other codes that an outcome only leads to.
    PreparesChanged, "prepares-changed", Planning, (Itself);
    /// Other sensitive topics on an outcome.
    OutcomeTopicsChanged, "outcome-topics-changed", Planning, (Itself);
    /// Another code that people of the place know an outcome by.
    CodeChanged, "code-changed", Planning, (Itself);
    /// Other signs that an outcome begins or is reached.
    EvidenceChanged, "evidence-changed", Wording, (Itself);
    /// Another misconception to expect.
    MisconceptionChanged, "misconception-changed", Wording, (Itself);
    /// Another sentence for the home.
    FamilyChanged, "family-changed", Wording, (Itself);
    /// Another note on an outcome.
    OutcomeNoteChanged, "outcome-note-changed", Wording, (Itself);
    /// Another source of an outcome.
    OutcomeSourceChanged, "outcome-source-changed", Wording, (Itself);
    /// A translation that was not there.
    TranslationAdded, "translation-added", Wording, (TranslationRemoved);
    /// A translation gone.
    TranslationRemoved, "translation-removed", Wording, (TranslationAdded);
    /// A translation in other words.
    TranslationChanged, "translation-changed", Wording, (Itself);
    /// A translation that stayed as it was while the text that it translates changed.
    TranslationStale, "translation-stale", Wording, (Itself);

    /// The edition has another status.
    EditionStatusChanged, "edition-status-changed", Planning, (Itself);
    /// The edition has another title.
    EditionRetitled, "edition-retitled", Wording, (Itself);
    /// The edition has another licence.
    EditionLicenseChanged, "edition-license-changed", Planning, (Itself);
    /// The edition has another note.
    EditionNoteChanged, "edition-note-changed", Wording, (Itself);

    /// A stage that was not there.
    StageAdded, "stage-added", Planning, (StageRemoved);
    /// A stage gone.
    StageRemoved, "stage-removed", Identity, (StageAdded);
    /// A stage with another title.
    StageRetitled, "stage-retitled", Wording, (Itself);
    /// The stages in another order.
    StageOrderChanged, "stage-order-changed", Planning, (Itself);

    /// A grade that was not there.
    GradeAdded, "grade-added", Planning, (GradeRemoved);
    /// A grade gone.
    GradeRemoved, "grade-removed", Identity, (GradeAdded);
    /// A grade with another title or short title.
    GradeRetitled, "grade-retitled", Wording, (Itself);
    /// The grades in another order.
    GradeOrderChanged, "grade-order-changed", Planning, (Itself);
    /// A grade in another stage.
    GradeMovedStage, "grade-moved-stage", Planning, (Itself);
    /// A grade in another cycle.
    GradeMovedCycle, "grade-moved-cycle", Planning, (Itself);
    /// A grade of another age.
    GradeAgeChanged, "grade-age-changed", Planning, (Itself);
    /// A cycle that was not there.
    CycleAdded, "cycle-added", Planning, (CycleRemoved);
    /// A cycle gone.
    CycleRemoved, "cycle-removed", Planning, (CycleAdded);
    /// The same grades in a cycle of another name.
    CycleRetitled, "cycle-retitled", Wording, (Itself);

    /// A strand that was not there.
    StrandAdded, "strand-added", Planning, (StrandRemoved);
    /// A strand gone.
    StrandRemoved, "strand-removed", Identity, (StrandAdded);
    /// A strand with another title.
    StrandRetitled, "strand-retitled", Wording, (Itself);
    /// A strand with another description.
    StrandRedescribed, "strand-redescribed", Wording, (Itself);
    /// The strands in another order.
    StrandOrderChanged, "strand-order-changed", Wording, (Itself);

    /// A competency that was not there.
    CompetencyAdded, "competency-added", Planning, (CompetencyRemoved);
    /// A competency gone.
    CompetencyRemoved, "competency-removed", Identity, (CompetencyAdded);
    /// A competency with another title.
    CompetencyRetitled, "competency-retitled", Wording, (Itself);
    /// A competency in another strand.
    CompetencyMoved, "competency-moved", Planning, (Itself);
    /// A competency that counts as one in AI.
    CompetencyAiMarked, "competency-ai-marked", Planning, (CompetencyAiUnmarked);
    /// A competency that no longer counts as one in AI.
    CompetencyAiUnmarked, "competency-ai-unmarked", Planning, (CompetencyAiMarked);
    /// The competencies in another order.
    CompetencyOrderChanged, "competency-order-changed", Wording, (Itself);

    /// A resource that was not there.
    ResourceAdded, "resource-added", Planning, (ResourceRemoved);
    /// A resource gone.
    ResourceRemoved, "resource-removed", Planning, (ResourceAdded);
    /// A resource with another title.
    ResourceRetitled, "resource-retitled", Wording, (Itself);
    /// A resource of another kind, for another audience or at another address.
    ResourceChanged, "resource-changed", Wording, (Itself);
    /// A resource whose own content changed.
    ResourceContentChanged, "resource-content-changed", Wording, (Itself);

    /// A word of the lexicon that was not there.
    TermAdded, "term-added", Wording, (TermRemoved);
    /// A word of the lexicon gone.
    TermRemoved, "term-removed", Wording, (TermAdded);
    /// A word of the lexicon with other forms, definitions or translations.
    TermChanged, "term-changed", Wording, (Itself);
    /// The card of a sensitive topic that was not there.
    TopicAdded, "topic-added", Planning, (TopicRemoved);
    /// The card of a sensitive topic gone.
    TopicRemoved, "topic-removed", Planning, (TopicAdded);
    /// The card of a sensitive topic that says something else.
    TopicChanged, "topic-changed", Planning, (Itself);

    /// A framework that no outcome was aligned to.
    FrameworkAdded, "framework-added", Planning, (FrameworkRemoved);
    /// A framework that no outcome is aligned to any more.
    FrameworkRemoved, "framework-removed", Planning, (FrameworkAdded);
    /// Another version of a framework.
    FrameworkRenewed, "framework-renewed", Planning, (Itself);
    /// A framework with another title.
    FrameworkRetitled, "framework-retitled", Wording, (Itself);
    /// A framework with another status.
    FrameworkStatusChanged, "framework-status-changed", Planning, (Itself);
    /// A framework under another licence.
    FrameworkLicenceChanged, "framework-licence-changed", Planning, (Itself);
    /// A framework whose codes hold for other grades.
    FrameworkGradesChanged, "framework-grades-changed", Planning, (Itself);
    /// A framework whose codes now are all about AI.
    FrameworkAiMarked, "framework-ai-marked", Planning, (FrameworkAiUnmarked);
    /// A framework whose codes no longer are all about AI.
    FrameworkAiUnmarked, "framework-ai-unmarked", Planning, (FrameworkAiMarked);
    /// A code that was not there.
    CodeAdded, "code-added", Planning, (CodeRemoved);
    /// A code gone.
    CodeRemoved, "code-removed", Planning, (CodeAdded);
    /// A code with another title.
    CodeRetitled, "code-retitled", Wording, (Itself);
    /// A code that now is about AI.
    CodeAiMarked, "code-ai-marked", Planning, (CodeAiUnmarked);
    /// A code that no longer is about AI.
    CodeAiUnmarked, "code-ai-unmarked", Planning, (CodeAiMarked);

    /// A policy on AI where there was none.
    AiPolicyAdded, "ai-policy-added", Planning, (AiPolicyRemoved);
    /// No policy on AI any more.
    AiPolicyRemoved, "ai-policy-removed", Planning, (AiPolicyAdded);
    /// Pupils handle AI from a higher age.
    MinimumAgeRaised, "minimum-age-raised", Planning, (MinimumAgeLowered);
    /// Pupils handle AI from a lower age.
    MinimumAgeLowered, "minimum-age-lowered", Planning, (MinimumAgeRaised);
    /// Consent up to a higher age, or asked for where it was not.
    ConsentAgeRaised, "consent-age-raised", Planning, (ConsentAgeLowered);
    /// Consent up to a lower age, or no longer asked for.
    ConsentAgeLowered, "consent-age-lowered", Planning, (ConsentAgeRaised);
    /// Another source or note of the policy on AI.
    AiPolicyReworded, "ai-policy-reworded", Wording, (Itself);

    /// A tool that was not there.
    ToolAdded, "tool-added", Planning, (ToolRemoved);
    /// A tool gone, which plans may name.
    ToolRemoved, "tool-removed", Identity, (ToolAdded);
    /// A tool with another name.
    ToolRetitled, "tool-retitled", Wording, (Itself);
    /// A tool that asks for a higher age, or for one where it asked for none.
    ToolAgeRaised, "tool-age-raised", Planning, (ToolAgeLowered);
    /// A tool that asks for a lower age, or for none any more.
    ToolAgeLowered, "tool-age-lowered", Planning, (ToolAgeRaised);
    /// A tool that asks for consent up to a higher age, or where it did not.
    ToolConsentRaised, "tool-consent-raised", Planning, (ToolConsentLowered);
    /// A tool that asks for consent up to a lower age, or no longer.
    ToolConsentLowered, "tool-consent-lowered", Planning, (ToolConsentRaised);
    /// Another publisher, source or note of a tool.
    ToolReworded, "tool-reworded", Wording, (Itself);

    /// A guide where there was none.
    GuideAdded, "guide-added", Planning, (GuideRemoved);
    /// No guide any more.
    GuideRemoved, "guide-removed", Planning, (GuideAdded);
    /// The guide has another title or note.
    GuideReworded, "guide-reworded", Wording, (Itself);
    /// Other translations of the title or the note of the guide.
    GuideTranslationsChanged, "guide-translations-changed", Wording, (Itself);
    /// A question that the guide did not ask.
    QuestionAdded, "question-added", Planning, (QuestionRemoved);
    /// A question that the guide no longer asks, which plans may answer.
    QuestionRemoved, "question-removed", Identity, (QuestionAdded);
    /// A question under another short name.
    QuestionRetitled, "question-retitled", Wording, (Itself);
    /// A question in other words.
    QuestionReworded, "question-reworded", Wording, (Itself);
    /// Other examples of a question.
    QuestionExamplesChanged, "question-examples-changed", Wording, (Itself);
    /// Other translations of a question.
    QuestionTranslationsChanged, "question-translations-changed", Wording, (Itself);
    /// The questions in another order.
    QuestionOrderChanged, "question-order-changed", Wording, (Itself);

    /// A plan of a school for this edition that was not there.
    PlanAdded, "plan-added", Planning, (PlanRemoved);
    /// A plan of a school for this edition gone.
    PlanRemoved, "plan-removed", Planning, (PlanAdded);
    /// The plan of a school in the same file, which follows another edition.
    PlanEditionChanged, "plan-edition-changed", Planning, (Itself);
    /// The name of the school of a plan spelt otherwise.
    PlanSchoolRespelt, "plan-school-respelt", Wording, (Itself);
    /// The plan of a file that names another school.
    PlanSchoolRenamed, "plan-school-renamed", Planning, (Itself);
    /// An activity that was not in the plan.
    ActivityAdded, "activity-added", Planning, (ActivityRemoved);
    /// An activity gone from the plan.
    ActivityRemoved, "activity-removed", Planning, (ActivityAdded);
    /// An activity with another title.
    ActivityRetitled, "activity-retitled", Wording, (Itself);
    /// An activity for other grades.
    ActivityGradesChanged, "activity-grades-changed", Planning, (Itself);
    /// An activity that works on one outcome more.
    ActivityOutcomeAdded, "activity-outcome-added", Planning, (ActivityOutcomeRemoved);
    /// An activity that works on one outcome less.
    ActivityOutcomeRemoved, "activity-outcome-removed", Planning, (ActivityOutcomeAdded);
    /// An activity in which pupils do more with AI.
    ActivityAiUseRaised, "activity-ai-use-raised", Planning, (ActivityAiUseLowered);
    /// An activity in which pupils do less with AI.
    ActivityAiUseLowered, "activity-ai-use-lowered", Planning, (ActivityAiUseRaised);
    /// An activity with other tools.
    ActivityToolsChanged, "activity-tools-changed", Planning, (Itself);
    /// An activity at another time of the same year.
    ActivityMoved, "activity-moved", Planning, (Itself);
    /// Another day, of the same year, of the talk with the direction about an activity.
    ActivityApprovalChanged, "activity-approval-changed", Planning, (Itself);
    /// Another way to obtain the consent of parents for an activity.
    ActivityConsentReworded, "activity-consent-reworded", Wording, (Itself);
    /// An activity in another subject, for another group or age, by someone else, or with another trace.
    ActivityDetailsChanged, "activity-details-changed", Planning, (Itself);
    /// Another answer to a question of the guide about an activity.
    ActivityAnswerChanged, "activity-answer-changed", Planning, (Itself);
}
