// The window: header, notices, the screens, and the bar at the foot that always tells the truth.

import { h, replace } from "./dom";
import { EngineError } from "./engine";
import { Files } from "./files";
import type { Preferences } from "./preferences";
import type { Session } from "./session";
import { takeDrops } from "./shell/drops";
import { footer } from "./shell/footer";
import { header } from "./shell/header";
import { takeKeys } from "./shell/keys";
import { noticeBoard } from "./shell/notice-board";
import { keepPresent } from "./shell/presence";
import { screenHost } from "./shell/screen-host";
import { say, type Language } from "./words";

/** What the parts of the window share. */
export interface Shell {
  session: Session;
  files: Files;
  preferences: Preferences;
  /** Draws the window anew in another language. */
  speak(language: Language): Promise<void>;
}

export function openWindow(session: Session, preferences: Preferences): void {
  const files = new Files(session);
  const shell: Shell = { session, files, preferences, speak: (language) => speak(shell, language) };
  draw(shell);
  takeKeys(shell);
  takeDrops(shell);
  takeFaults(session);
  takeLeaving(session);
  if (!session.served) return;
  keepPresent(session, session.served);
  void files.openServed();
}

function draw(shell: Shell): void {
  const { store, keeping } = shell.session;
  const root = document.getElementById("window");
  if (!root) return;
  store.silence();
  store.subscribe(() => keeping.look());
  replace(
    root,
    h("a", { class: "skip", href: "#screens" }, say("shell-skip")),
    header(shell), noticeBoard(shell), screenHost(shell), footer(shell),
  );
  document.title = say("shell-name");
  store.changed();
}

async function speak(shell: Shell, language: Language): Promise<void> {
  const { session, preferences } = shell;
  const { store } = session;
  preferences.speak(language);
  draw(shell);
  document.querySelector<HTMLElement>(`[data-key="language-${language}"]`)?.focus();
  await session.begun();
  const state = await store.engine.ask({ ask: "language", language, edition: store.state ? store.edition : null });
  if (store.state) store.take(state);
}

/** A fault that nobody caught is told, with what is kept. */
function takeFaults(session: Session): void {
  const tell = (fault: unknown): void => {
    const isTold = fault instanceof EngineError && fault.help !== "";
    const detail = fault instanceof Error ? fault.message : String(fault);
    session.notices.tell({
      name: "fault", level: "error",
      message: isTold ? fault.message : say("shell-fault"),
      help: isTold ? fault.help : say("shell-fault.help"),
      ...(isTold ? {} : { more: { title: say("shell-detail"), lines: [detail] } }),
    });
  };
  window.addEventListener("unhandledrejection", ({ reason }) => tell(reason));
  window.addEventListener("error", ({ error, message }) => {
    // A browser tells so that what it draws is late; nobody needs to know.
    if (!message.startsWith("ResizeObserver")) tell(error ?? message);
  });
}

/** Closing with unsaved work asks once; what is due is kept before. */
function takeLeaving(session: Session): void {
  window.addEventListener("beforeunload", (event) => {
    if ((session.store.state?.unsaved ?? 0) > 0 && !session.store.readonly) event.preventDefault();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") setTimeout(() => void session.keeping.now(), 200);
  });
}
