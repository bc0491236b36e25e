// A person before the page: what she does goes through here, is counted as a gesture, and nothing else is done in her name. All that a
// page must never do (a request that leaves it, a text that is obeyed, an error that nobody caught) is noted meanwhile.
import { pathToFileURL } from "node:url";

/** Longer than anything that a person would wait for. */
const PATIENCE = 10_000;

/** A name as it is said: a space may be one that does not break. */
export function named(name, isBeginning = false) {
  if (name instanceof RegExp) return new RegExp(name.source.replaceAll(" ", "\\s"), name.flags);
  const words = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s/g, "\\s");
  return new RegExp(`^${words}${isBeginning ? "" : "$"}`);
}

export class Person {
  /** What the page did that it must never do. */
  faults = [];
  requests = [];
  gestures = { clicks: 0, fields: 0, picks: 0, keys: 0 };

  constructor(context, page) {
    this.context = context;
    this.page = page;
    page.setDefaultTimeout(PATIENCE);
    page.on("request", (request) => this.seen(request.url()));
    page.on("console", (message) => message.type() === "error" && this.faults.push(`console: ${message.text()}`));
    page.on("pageerror", (error) => this.faults.push(`error: ${error.message}`));
    page.on("dialog", (dialog) => {
      // The browser's own question before unsaved work is left.
      // A page that is closing may have answered it before us.
      const isAnswered = () => {};
      if (dialog.type() === "beforeunload") return dialog.accept().catch(isAnswered);
      this.faults.push(`dialog: ${dialog.message()}`);
      return dialog.dismiss().catch(isAnswered);
    });
  }

  seen(url) {
    this.requests.push(url.slice(0, 200));
    if (url.startsWith("file:") && url.split("#")[0] === this.address) return;
    if (this.server && url.startsWith(`${this.server}/`)) return;
    if (!/^(blob|data|about):/.test(url)) this.faults.push(`request: ${url.slice(0, 200)}`);
  }

  get count() {
    return Object.values(this.gestures).reduce((sum, one) => sum + one, 0);
  }

  /** Opens the page that a program serves; what it asks of that program is no fault. */
  async openServed(address) {
    this.server = new URL(address).origin;
    await this.page.goto(address);
  }

  /** Opens the page as a double-click does. */
  async open(path) {
    this.address = pathToFileURL(path).href;
    await this.page.goto(this.address);
  }

  async click(what, options) {
    this.gestures.clicks += 1;
    await what.click(options);
  }

  /** Writes a field anew and leaves it; leaving is no gesture, since the next one does it. */
  async write(what, text) {
    await this.type(what, text);
    await what.blur();
  }

  /** Types where what is typed acts at once: a search. */
  async type(what, text) {
    this.gestures.fields += 1;
    await what.fill(text);
  }

  async pick(what, option) {
    this.gestures.picks += 1;
    await what.selectOption(option);
  }

  async press(key, what = null) {
    this.gestures.keys += 1;
    await (what ? what.press(key) : this.page.keyboard.press(key));
  }

  /** Looks for something by words in a field that offers what it finds, and takes the first. */
  async take(field, words) {
    await this.type(field, words);
    await this.page.locator("li[role=option]:visible").first().waitFor();
    await this.press("Enter", field);
  }

  button(name, within = this.page) {
    return within.getByRole("button", { name: named(name) });
  }

  dialog(name) {
    return this.page.getByRole("dialog", name ? { name: named(name) } : {});
  }

  /** Waits until what was done is done: the engine answered, and all was checked. */
  async settled() {
    await this.page.waitForTimeout(60);
    await this.page.getByRole("contentinfo").locator("[aria-busy=false]").waitFor();
    await this.page.getByRole("contentinfo").getByText(/erreur|error/).first().waitFor();
  }

  tell(expected, what) {
    if (!expected) throw new Error(what);
  }

  async close() {
    await this.context.close();
    if (this.faults.length > 0) throw new Error([...new Set(this.faults)].slice(0, 5).join("; "));
  }
}

/** Starts a browser window for a person. */
export async function person(browser, settings = {}) {
  const context = await browser.newContext({ locale: "fr-CA", viewport: { width: 1280, height: 800 }, acceptDownloads: true, ...settings });
  return personIn(context, await context.newPage());
}

export async function personIn(context, page) {
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`));
  });
  return new Person(context, page);
}
