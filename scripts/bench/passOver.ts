/** The floor that everything is held against: each UTF-16 unit of a text looked at once. */
export function passOver(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}
