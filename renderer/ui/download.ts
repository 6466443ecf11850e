/** Offers bytes as a file to save; Electron makes a save dialog of it. */
export function download(bytes: Uint8Array, fileName: string, mediaType: string): void {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser reads the address after this task; it is let go when that has surely happened.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
