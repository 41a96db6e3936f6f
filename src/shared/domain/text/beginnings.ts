/**
 * Whether a word may begin with one of `beginnings`: never no where it does, seldom yes where it does not. Case and hyphens
 * do not count. Reads five letters of the word and makes no string, so it can stand in front of dearer look-ups.
 */
export function mayBeginWith(beginnings: Iterable<string>): (word: string) => boolean {
  // One bit for each number of letters.
  const known = new Uint8Array(MASK + 1);
  for (const beginning of beginnings) {
    let [hash, count] = [0, 0];
    for (let at = 0; at < beginning.length && count < LETTERS; at++) {
      const unit = beginning.charCodeAt(at);
      if (unit === HYPHEN) continue;
      hash = mix(hash, unit);
      count++;
    }
    known[hash] = (known[hash] ?? 0) | (1 << count);
  }
  return word => {
    let [hash, count] = [0, 0];
    for (let at = 0; at < word.length && count < LETTERS; at++) {
      const unit = word.charCodeAt(at);
      // Beyond it a bit does not tell lower case from upper case.
      if (unit > LATIN_1) return true;
      if (unit === HYPHEN) continue;
      hash = mix(hash, unit);
      count++;
      if ((((known[hash] ?? 0) >> count) & 1) === 1) return true;
    }
    return false;
  };
}

const LETTERS = 5;
const HYPHEN = 0x2d;
const LATIN_1 = 0xff;
const LOWER_CASE = 0x20;
const MASK = 0xffff;

function mix(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + (unit | LOWER_CASE)) & MASK;
}
