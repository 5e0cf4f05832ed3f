import type { ExportedFile } from '../annotation/exportAnnotations';

/** The browser has taken a file of any size by then, in milliseconds. */
const TAKEN = 60_000;

/** Hands a file to the person as a download. It is made and kept on this device; nothing is asked of any server. */
export function handOver({ name, type, text }: ExportedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN);
}
