// The board above the screens: notices with what can be done about them, and what is only whispered to who listens.

import { h, replace } from "../dom";
import type { Notice } from "../notices";
import type { Shell } from "../shell";
import { say } from "../words";

export function noticeBoard({ session: { notices } }: Shell): HTMLElement {
  const list = h("div", { class: "tellings", role: "region", "aria-label": say("shell-notices"), "aria-live": "polite" });
  const whisper = h("p", { class: "hidden", "aria-live": "polite" });
  const draw = (): void => {
    list.hidden = notices.all.length === 0;
    replace(list, notices.all.map((notice) => card(notice, () => notices.drop(notice.name))));
    whisper.textContent = notices.whispered;
  };
  notices.onChange(draw);
  draw();
  return h("div", null, list, whisper);
}

function card(notice: Notice, drop: () => void): HTMLElement {
  const { name, level, message, help, more, actions } = notice;
  const close = say("shell-close-notice");
  return h(
    "div",
    { class: `telling ${level}-notice` },
    h(
      "div",
      { class: "telling-body" },
      h(
        "div",
        { class: "telling-text" },
        h("p", null, h("strong", null, say(`shell-level-${level}`)), h("span", { class: "hidden" }, " : "), message),
        help ? h("p", { class: "soft" }, help) : null,
        more ? h("details", null, h("summary", null, more.title), h("ul", null, more.lines.map((line) => h("li", null, line)))) : null,
      ),
      actions && h("div", { class: "row" }, actions.map(({ label, act }, index) => h(
        "button", { type: "button", "data-key": `notice-${name}-${index}`, on: { click: act } }, label,
      ))),
    ),
    h(
      "button", { type: "button", class: "plain", "data-key": `notice-${name}-close`, "aria-label": close, title: close, on: { click: drop } },
      "✕",
    ),
  );
}
