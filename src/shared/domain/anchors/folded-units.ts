/** UTF-16 units of `text` with case, quotation marks, apostrophes and dashes made one of a kind. As many as the text has. */
export function foldedUnitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < units.length; at++) {
    const unit = text.charCodeAt(at);
    units[at] = FOLDED[unit] ?? unit;
  }
  return units;
}

const FOLDED = buildFolded();

function buildFolded(): Uint16Array {
  const folded = new Uint16Array(0x10000);
  for (let unit = 0; unit < folded.length; unit++) {
    const lower = String.fromCharCode(unit).toLowerCase();
    folded[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit;
  }
  for (const mark of '„“”«»‟') folded[mark.charCodeAt(0)] = 0x22;
  for (const mark of '‚‘’‹›‛') folded[mark.charCodeAt(0)] = 0x27;
  for (const mark of '‐‑‒–—−') folded[mark.charCodeAt(0)] = 0x2d;
  return folded;
}
