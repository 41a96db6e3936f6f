import { isNounByEnding } from './names';
import { SPEECH_VERBS } from './speech-verbs';
import type { Word } from './words';

/** Where a word stands in its text. */
type Placed = { start: number; end: number; text: string; isCapital: boolean; word: Word };

/**
 * Whether the two words from `at` on are a person's name by what stands around them, whatever first names a list knows:
 * sagte Marek Duda, sagte Verhandlungsführer Marek Duda, Marek Duda (52), Marek Duda (SPD). Both must look like names
 * (`isNamed`), and no third one may follow.
 */
export function isIntroducedName(
  text: string,
  words: readonly Placed[],
  isNamed: readonly boolean[],
  at: number,
): boolean {
  const [first, last] = [words[at], words[at + 1]];
  if (!first || !last || !isNamed[at] || !isNamed[at + 1] || !isName(first) || !isName(last)) return false;
  if (text.slice(first.end, last.start) !== ' ') return false;
  const behind = text.slice(last.end, last.end + 24);
  if (/^ \p{Lu}/u.test(behind)) return false;
  if (/^ \((?:\d{2}|SPD|CDU|CSU|FDP|AfD|BSW|Grüne|Linke|Die Linke|Freie Wähler|parteilos)[),]/u.test(behind))
    return true;
  return isSpeechVerb(words[at - 1], text, first) || isAfterOffice(text, words, at);
}

/** Sagte Verhandlungsführer Marek Duda: one word between, which is what he is. */
function isAfterOffice(text: string, words: readonly Placed[], at: number): boolean {
  const [office, first] = [words[at - 1], words[at]];
  if (!office?.isCapital || !first || text.slice(office.end, first.start) !== ' ') return false;
  return isSpeechVerb(words[at - 2], text, office);
}

function isSpeechVerb(verb: Placed | undefined, text: string, next: Placed): boolean {
  if (!verb || NO_SPEECH.has(verb.text) || text.slice(verb.end, next.start) !== ' ') return false;
  return SPEECH_VERBS.has(verb.text);
}

/** They also lead to things: laut Polizei Bremen, so Ende Mai. */
const NO_SPEECH = new Set([
  'laut',
  'so',
  'findet',
  'fand',
  'nennt',
  'nannte',
  'ruft',
  'rief',
  'weist',
  'wies',
]);

function isName({ text, word }: Placed): boolean {
  return (
    /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(text) && !isNounByEnding(word.lower) && word.roleKey === null
  );
}
