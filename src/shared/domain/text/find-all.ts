/**
 * Where `needle` begins in `text`, ascending and with overlaps; nowhere for an empty one. Linear in both on any text: a
 * long needle goes by Knuth, Morris and Pratt 1977, because the runtime's own search is quadratic over periods.
 */
export function* findAll(text: string, needle: string): Generator<number> {
  if (needle === '') return;
  if (needle.length <= LONGEST_DIRECT) {
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) yield at;
    return;
  }
  const borders = bordersOf(needle);
  let matched = 0;
  // Most needles have their first units nowhere else: no unit before the first place is looked at one by one.
  const first = text.indexOf(needle.slice(0, LONGEST_DIRECT));
  if (first < 0) return;
  for (let at = first; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    while (matched > 0 && needle.charCodeAt(matched) !== unit) matched = borders[matched - 1] ?? 0;
    if (needle.charCodeAt(matched) === unit) matched++;
    if (matched < needle.length) continue;
    yield at - needle.length + 1;
    matched = borders[matched - 1] ?? 0;
  }
}

/** UTF-16 code units; with so few even the worst text costs no more than reading it this often. */
const LONGEST_DIRECT = 64;

/** By length of a beginning of the needle, less one: the longest shorter beginning that it also ends with. */
function bordersOf(needle: string): Int32Array {
  const borders = new Int32Array(needle.length);
  let length = 0;
  for (let at = 1; at < needle.length; at++) {
    const unit = needle.charCodeAt(at);
    while (length > 0 && needle.charCodeAt(length) !== unit) length = borders[length - 1] ?? 0;
    if (needle.charCodeAt(length) === unit) length++;
    borders[at] = length;
  }
  return borders;
}
