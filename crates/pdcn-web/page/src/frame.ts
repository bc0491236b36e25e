// Documents that the engine wrote, shown in a frame that runs nothing, printed alone, or saved to a file.

const DROPPED = "script, style, meta, link, base, title, iframe, frame, frameset, object, embed, form, noscript, template";

/** A document as it was parsed, and the text of its styles. */
interface Shown {
  document: Document;
  styles: string[];
}

const shown = new WeakMap<HTMLIFrameElement, Shown>();

/** Shows a whole document in a frame. The frame may come into the page later: what it is to show waits for it. */
export function showDocument(frame: HTMLIFrameElement, html: string): void {
  const isNew = !shown.has(frame);
  shown.set(frame, read(html));
  // A frame that moves in the page, or comes into it, begins anew and empty.
  if (isNew) frame.addEventListener("load", () => fill(frame));
  fill(frame);
}

/** Prints a frame, without the page around it. */
export function printDocument(frame: HTMLIFrameElement): void {
  frame.contentWindow?.focus();
  frame.contentWindow?.print();
}

/** Gives the person a file, where the browser puts what it downloads. */
export function download(name: string, bytes: Uint8Array | string, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Takes the styles out before the document is parsed: the policy of the page would refuse them there, and complain. */
function read(html: string): Shown {
  const styles: string[] = [];
  const rest = html.replace(/<style\b[^>]*>([\s\S]*?)<\/style>/gi, (_, style: string) => {
    styles.push(style);
    return "";
  });
  return { document: new DOMParser().parseFromString(rest, "text/html"), styles };
}

function fill(frame: HTMLIFrameElement): void {
  const known = shown.get(frame);
  const target = frame.contentDocument;
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!known || !target?.body || !view) return;
  const source = known.document;
  target.documentElement.lang = source.documentElement.lang;
  target.title = source.title;
  const scheme = getComputedStyle(frame).colorScheme;
  target.adoptedStyleSheets = known.styles.map((style) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(style);
    shade(sheet, scheme);
    return sheet;
  });
  const body = target.importNode(source.body, true);
  for (const element of body.querySelectorAll(DROPPED)) element.remove();
  for (const element of [body, ...body.querySelectorAll("*")]) disarm(element);
  target.body.replaceWith(body);
  target.onclick = follow;
  view.scrollTo(0, 0);
}

/** A document is light or dark as its frame is, whatever the machine is. */
function shade(sheet: CSSStyleSheet, scheme: string): void {
  if (scheme !== "light" && scheme !== "dark") return;
  for (const rule of Array.from(sheet.cssRules)) {
    if ("media" in rule && (rule as CSSMediaRule).conditionText.includes("prefers-color-scheme: dark")) {
      (rule as CSSMediaRule).media.mediaText = scheme === "dark" ? "screen" : "not all";
    }
  }
  sheet.insertRule(`:root { color-scheme: ${scheme} !important; }`, sheet.cssRules.length);
}

/** Takes away what could run, load or lead out of the document. */
function disarm(element: Element): void {
  for (const { name, value } of Array.from(element.attributes)) {
    const isLink = name === "href" || name === "xlink:href";
    const isKept = isLink
      ? value.startsWith("#")
      : !/^(on.*|style|src|srcset|action|formaction|target|ping|background|poster)$/i.test(name);
    if (!isKept) element.removeAttribute(name);
  }
}

/** Goes to an anchor by hand: the address of the frame is that of the page around it. */
function follow(event: MouseEvent): void {
  const link = (event.target as Element | null)?.closest?.("a[href], a[*|href]");
  if (!link) return;
  event.preventDefault();
  const name = link.getAttribute("href") ?? link.getAttribute("xlink:href") ?? "";
  const place = link.ownerDocument.getElementById(plain(name.slice(1)));
  if (!place) return;
  place.scrollIntoView();
  if (!place.hasAttribute("tabindex")) place.setAttribute("tabindex", "-1");
  place.focus({ preventScroll: true });
}

function plain(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
