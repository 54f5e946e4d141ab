/** Largest file that is read at all, in bytes. The parser has a limit of its own; this one spares the memory. */
const LARGEST = 5_000_000;

/** Lets the browser save a text as a file. Needs no server and works under a strict policy. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the address over by the next task.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  });
}

/** The text of a file, or null when it is too large or can't be read. */
export async function readFile(file: File): Promise<string | null> {
  if (file.size > LARGEST) return null;
  try {
    return await file.text();
  } catch {
    return null;
  }
}
