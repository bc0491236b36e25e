// The guide réflexif of an activity: each question with what helps to answer it, and yes, no or unsure.

import type { Activity, Question } from "../contract";
import { h } from "../dom";
import { language, say } from "../words";
import { ANSWERS, setOf } from "./activities";
import { fold } from "./fold";
import type { PlanView } from "./view";

const MOMENTS = ["before", "during", "after"] as const;

export function activityQuestions(view: PlanView, activity: Activity): HTMLElement | null {
  const { reflection } = view.state;
  const questions = reflection?.question ?? [];
  if (questions.length === 0) return null;
  const answered = questions.filter((question) => activity.reflection?.[question.id ?? ""]).length;
  const said = reflection?.translation?.[language()];
  return h(
    "section",
    { class: "plan-questions", "aria-labelledby": "plan-questions" },
    h(
      "h2",
      { id: "plan-questions" },
      said?.title ?? reflection?.title ?? "",
      h("span", { class: "soft count" }, ` ${answered}/${questions.length}`),
    ),
    h("p", { class: "soft" }, said?.note ?? reflection?.note ?? ""),
    questions.map((question) => ask(view, activity, question)),
  );
}

function ask(view: PlanView, activity: Activity, question: Question): HTMLElement {
  const id = question.id ?? "";
  const said = question.translation?.[language()];
  const answer = activity.reflection?.[id];
  const save = (value: string): void => {
    const title = say("plan-step-answer", { title: activity.title ?? "" });
    void view.decide(title, [setOf(view.page, activity.id ?? "", `reflection.${id}`, value)]);
  };
  const examples = said?.examples ?? question.examples;
  const help = MOMENTS.map((moment) => {
    const own = examples?.[moment] ?? [];
    return own.length === 0
      ? null
      : [
          h("h3", null, say(`plan-moment-${moment}`)),
          h(
            "ul",
            null,
            own.map((text) => h("li", null, text)),
          ),
        ];
  });
  return h(
    "fieldset",
    { class: "plan-question" },
    h("legend", null, h("strong", null, said?.title ?? question.title), h("span", null, said?.question ?? question.question)),
    h(
      "div",
      { class: "row" },
      ANSWERS.map((value) =>
        h(
          "label",
          { class: "answer" },
          h("input", {
            type: "radio",
            name: `plan-question-${id}`,
            value,
            checked: answer === value,
            disabled: view.store.readonly,
            "data-key": `plan-question-${id}-${value}`,
            on: { change: () => save(value) },
          }),
          say(`plan-answer-${value}`),
        ),
      ),
    ),
    answer === "no" ? h("p", { class: "warning" }, say("plan-answer-no-means")) : null,
    fold(`question-${id}`, false, say("plan-question-help"), help),
  );
}
