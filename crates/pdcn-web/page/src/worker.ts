// The worker: runs the engine, one call after the other.

import { XzReadableStream } from "xz-decompress";

import { Atelier, initSync } from "../engine/pdcn_web.js";

type Call = { id: number; method: string; parameters: never[] };

let atelier: Atelier | null = null;

self.addEventListener("message", ({ data }: MessageEvent<Call>) => {
  void answered(data);
});

async function answered({ id, method, parameters }: Call): Promise<void> {
  try {
    const value = method === "begin" ? await begin(parameters as unknown as Beginning) : answer(method, parameters);
    const moved = value instanceof Uint8Array ? [value.buffer as ArrayBuffer] : [];
    self.postMessage({ id, value }, { transfer: moved });
  } catch (error) {
    self.postMessage({ id, error: told(error) });
  }
}

type Beginning = [packed: Uint8Array<ArrayBuffer>, today: string, language: string];

/** Unpacks the engine, here where nobody waits for a click, and begins. */
async function begin([packed, today, language]: Beginning): Promise<null> {
  const module = await new Response(new XzReadableStream(new Blob([packed]).stream())).arrayBuffer();
  initSync({ module });
  atelier = new Atelier(today, language);
  return null;
}

function answer(method: string, parameters: never[]): unknown {
  if (!atelier) throw new Error("begin comes first");
  switch (method) {
    case "ask":
      return JSON.parse(atelier.ask(JSON.stringify(parameters[0])));
    case "clear":
      return atelier.clear();
    case "put":
      return atelier.put(parameters[0] as unknown as string, parameters[1] as unknown as Uint8Array);
    case "unpack":
      return atelier.unpack(parameters[0] as unknown as Uint8Array);
    case "pack":
      return atelier.pack();
    case "workbook":
      return atelier.workbook(parameters[0] as unknown as string);
    case "giveWorkbook":
      return atelier.giveWorkbook(parameters[0] as unknown as Uint8Array);
    case "write": {
      const [view, edition, asked, format] = parameters as unknown as [string, string, [string, string][], string];
      return atelier.write(view, edition, JSON.stringify(asked), format);
    }
    default:
      throw new Error(`no method ${method}`);
  }
}

/** What the engine refuses comes as JSON with a message and what to do; all else is a fault of ours. */
function told(error: unknown): { message: string; help: string } {
  const text = error instanceof Error ? error.message : String(error);
  try {
    const { message, help } = JSON.parse(text) as { message: string; help: string };
    return { message, help };
  } catch {
    return { message: text, help: "" };
  }
}
