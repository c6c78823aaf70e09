/** Saves a text as a file of the user. */
export function saveFile(text: string, fileName: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser needs the URL until it has read it.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
