import { STRONG_VERB_FORMS } from './strong-verbs';

/**
 * A folded German or English word (see `foldForSearch`) without the endings of inflection, so that the forms of one
 * word mostly meet: besucherinnen and besuchern, gesperrt and sperrung, starb and gestorben. Rough on purpose; a stem
 * is a key and no word. `isCapital` says how the text writes it: only lower-case words can be participles.
 */
export function stemOf(folded: string, isCapital: boolean): string {
  if (!isCapital) {
    const strong = STRONG_VERB_FORMS.get(folded);
    if (strong !== undefined) return strong;
  }
  if (folded.length < 5) return folded;
  if (!isCapital) {
    const verb = findVerbStem(folded);
    if (verb !== null) return verb;
  }
  return withoutEndings(folded);
}

/** The stem without a prefix that German verbs split off: ausgefallen and fiel … aus. The stem itself where there is none. */
export function baseOf(stem: string): string {
  const prefix = separablePrefixOf(stem);
  return stem.length - prefix.length < 4 ? stem : stem.slice(prefix.length);
}

/** Longest first where one begins like another. */
const SEPARABLE = (
  'zusammen herunter hinunter entgegen vorbei zuruck heraus hinaus herein hinein herab hinab voran weiter wieder ' +
  'fest fort frei teil nach auf aus bei ein her hin los mit vor weg ab an um zu'
).split(' ');
const INSEPARABLE = ['ver', 'ent', 'emp', 'zer', 'miss', 'uber', 'unter', 'be', 'er'];
/** Longest first. */
const ENDINGS = [
  'innen',
  'ungen',
  'ung',
  'eten',
  'ern',
  'end',
  'est',
  'ten',
  'tem',
  'ter',
  'tes',
  'ete',
  'ing',
  'en',
  'em',
  'er',
  'es',
  'et',
  'te',
  'st',
  'in',
  'ed',
  'e',
  'n',
  's',
  't',
];
const MIN_STEM_LENGTH = 4;

/** By the last letter, or the first of a prefix: most words need two or three comparisons. */
const ENDINGS_BY_LETTER = byLetter(ENDINGS, ending => ending.at(-1) ?? '');
const SEPARABLE_BY_LETTER = byLetter(SEPARABLE, prefix => prefix.charAt(0));

/** Lists of `list` at the codes of their letters, which are of ASCII; other letters have none. */
export function byLetter(
  list: readonly string[],
  letterOf: (item: string) => string,
): readonly (readonly string[])[] {
  return Array.from({ length: 0x80 }, (_, code) =>
    list.filter(item => letterOf(item).charCodeAt(0) === code),
  );
}

function withoutEndings(folded: string): string {
  // Twice at most: verletzten, Verletzungen; three times would take the word itself apart.
  const once = endingOf(folded, folded.length);
  return folded.slice(0, once === folded.length ? once : endingOf(folded, once));
}

/** Where the ending of the first `length` letters begins. */
function endingOf(word: string, length: number): number {
  const endings = ENDINGS_BY_LETTER[word.charCodeAt(length - 1)];
  if (endings === undefined) return length;
  for (const ending of endings) {
    if (length - ending.length >= MIN_STEM_LENGTH && word.endsWith(ending, length))
      return length - ending.length;
  }
  return length;
}

function separablePrefixOf(word: string): string {
  return SEPARABLE_BY_LETTER[word.charCodeAt(0)]?.find(prefix => word.startsWith(prefix)) ?? '';
}

/** Participles (gesperrt, abgesagt) and the forms of strong verbs behind a prefix (verloren, ausfiel); null for the rest. */
function findVerbStem(folded: string): string | null {
  if (folded.startsWith('ge') && isParticiple(folded)) return withoutEndings(folded.slice(2));
  const prefix = separablePrefixOf(folded);
  if (prefix !== '') {
    const rest = folded.slice(prefix.length);
    const verb =
      STRONG_VERB_FORMS.get(rest) ?? (rest.startsWith('zu') ? STRONG_VERB_FORMS.get(rest.slice(2)) : null);
    if (verb) return prefix + verb;
    if (rest.startsWith('ge') && isParticiple(rest)) return prefix + withoutEndings(rest.slice(2));
    if (rest.startsWith('zu') && rest.length > 6 && rest.endsWith('en'))
      return prefix + withoutEndings(rest.slice(2));
  }
  for (const start of INSEPARABLE) {
    if (!folded.startsWith(start)) continue;
    const verb = STRONG_VERB_FORMS.get(folded.slice(start.length));
    if (verb) return start + verb;
  }
  return null;
}

function isParticiple(word: string): boolean {
  return (
    word.length > 6 &&
    (word.endsWith('t') ||
      word.endsWith('en') ||
      word.endsWith('te') ||
      word.endsWith('ten') ||
      word.endsWith('ter') ||
      word.endsWith('tes'))
  );
}
