// The pickers of the browser, which a policy may block and an older browser may not have.

type Permitted = FileSystemDirectoryHandle & { requestPermission?: (mode: { mode: "read" | "readwrite" }) => Promise<PermissionState> };
type Picking = Window & { showDirectoryPicker?: (options: { id: string; mode: "read" | "readwrite" }) => Promise<FileSystemDirectoryHandle> };

/** True where a folder can be picked and written into. */
export function canPickFolder(): boolean {
  return typeof (window as Picking).showDirectoryPicker === "function";
}

/** Lets the person pick a folder; null when she picks none. Fails when the picker is blocked. */
export async function pickFolder(mode: "read" | "readwrite"): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await (window as Picking).showDirectoryPicker?.({ id: "parcours", mode })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return null;
    throw error;
  }
}

/** Asks for the right to read or write a folder, where the browser asks at all. */
export async function mayUse(folder: FileSystemDirectoryHandle, mode: "read" | "readwrite"): Promise<boolean> {
  const asked = (folder as Permitted).requestPermission?.({ mode });
  return asked === undefined || (await asked) === "granted";
}

/** True when the browser, or a policy of the place, does not let a picker open. */
export function isBlocked(error: unknown): boolean {
  return error instanceof DOMException && (error.name === "SecurityError" || error.name === "NotAllowedError");
}
