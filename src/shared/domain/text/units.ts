/** The UTF-16 units of `text`. Passes over a long text read them several times faster than they read the string. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  fillUnits(units, text, 0, text.length);
  return units;
}

/** Writes those of one stretch of `text` to their places in `units`, which is as long as the text. */
export function fillUnits(units: Uint16Array, text: string, start: number, end: number): void {
  for (let i = start; i < end; i++) units[i] = text.charCodeAt(i);
}

/** The text in lower case, every character in its place: of one that would grow, the first unit. */
export function lowerCased(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, character => character.toLowerCase().slice(0, character.length)).join('');
}
