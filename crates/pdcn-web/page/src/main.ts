// The beginning: the home is shown at once, and the engine is unpacked and begins behind it.

import { Engine } from "./engine";
import { Keeper } from "./keep";
import { bytesOf } from "./letters";
import { Notices } from "./notices";
import { Preferences } from "./preferences";
import { Served } from "./served";
import { Session } from "./session";
import { openWindow } from "./shell";
import { tellTooOld } from "./shell/too-old";
import { Store } from "./store";

function textOf(id: string): string {
  return document.getElementById(id)?.textContent ?? "";
}

/** Today where the person is: `2026-11-29`. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function painted(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
  });
}

async function start(): Promise<void> {
  const keeper = new Keeper();
  const preferences = new Preferences(keeper);
  await preferences.read();
  const url = URL.createObjectURL(new Blob([textOf("worker")], { type: "text/javascript" }));
  const worker = new Worker(url);
  const engine = new Engine(worker);
  const store = new Store(engine);
  const notices = new Notices();
  const ready = painted().then(() => engine.begin(bytesOf(textOf("engine").trim()), today(), preferences.language));
  const session = new Session(store, keeper, notices, ready, Served.here());
  openWindow(session, preferences);
  ready.catch((error: unknown) => tellTooOld(error));
  worker.addEventListener("error", (event) => tellTooOld(event.message));
}

const NEEDED = ["WebAssembly", "Worker", "HTMLDialogElement", "indexedDB"];
const missing = NEEDED.filter((name) => !(name in window));
if (missing.length > 0) tellTooOld(missing.join(", "));
else start().catch(tellTooOld);
