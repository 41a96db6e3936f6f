/**
 * What is left of a German or English name when spellings of one sound are one: ph is f, th is t, ck is k, ai, ay, ey and
 * ei are one, so are ig and ich at the end, and double letters are single. `folded` is in lower case and without accents. Stricter than phonetic codes: Keller
 * is no Köhler.
 */
export function soundSkeleton(folded: string): string {
  const letters = folded.replace(/[^a-z]/gu, '');
  if (!HAS_SPELLINGS.test(letters)) return letters;
  return letters
    .replace(/ph/gu, 'f')
    .replace(/th/gu, 't')
    .replace(/dt/gu, 't')
    .replace(/ck/gu, 'k')
    .replace(/c(?=[^eiyh]|$)/gu, 'k')
    .replace(/tz/gu, 'z')
    .replace(/(?:ai|ay|ey|ei)/gu, 'ei')
    .replace(/y/gu, 'i')
    .replace(/ie/gu, 'i')
    .replace(/v/gu, 'f')
    .replace(/ig$/u, 'ich')
    .replace(/h(?=[lmnrt]|$)/gu, '')
    .replace(/(.)\1+/gu, '$1');
}

/** What none of the replacements is about: most names. */
const HAS_SPELLINGS = /[cvy]|[pt]h|dt|tz|ai|ie|ig$|h(?=[lmnrt]|$)|(.)\1/u;

/**
 * The Cologne code of a name (Postel 1969, Die Kölner Phonetik), of lower case without accents. Two names with one code may
 * sound alike and often do not: Keller and Köhler share one, Schmitz and Schmidt do not. A hint beside other evidence.
 */
export function cologneCode(folded: string): string {
  const letters = folded.replace(/[^a-z]/gu, '');
  let code = '';
  let last = '';
  for (let at = 0; at < letters.length; at++) {
    const digits = digitsOf(letters.charAt(at), letters.charAt(at - 1), letters.charAt(at + 1), at === 0);
    for (const digit of digits) {
      if (digit !== last && (digit !== '0' || code === '')) code += digit;
      last = digit;
    }
  }
  return code;
}

function digitsOf(letter: string, before: string, after: string, isFirst: boolean): string {
  if ('aeijouy'.includes(letter)) return '0';
  if (letter === 'h') return '';
  if (letter === 'b') return '1';
  if (letter === 'p') return after === 'h' ? '3' : '1';
  if ('dt'.includes(letter)) return isOneOf('csz', after) ? '8' : '2';
  if ('fvw'.includes(letter)) return '3';
  if ('gkq'.includes(letter)) return '4';
  if (letter === 'c') {
    if (isFirst) return isOneOf('ahkloqrux', after) ? '4' : '8';
    return isOneOf('ahkoqux', after) && !isOneOf('sz', before) ? '4' : '8';
  }
  if (letter === 'x') return isOneOf('ckq', before) ? '8' : '48';
  if (letter === 'l') return '5';
  if ('mn'.includes(letter)) return '6';
  if (letter === 'r') return '7';
  return '8';
}

function isOneOf(letters: string, letter: string): boolean {
  return letter !== '' && letters.includes(letter);
}
