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
