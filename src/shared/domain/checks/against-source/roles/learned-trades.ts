import type { CheckFinding } from '../../../../model/check';
import { foldForSearch } from '../../../text/fold';
import { stemOf } from '../../../text/stems';
import type { CheckContext, Reading } from '../../context';
import { contrastLone, type Lone } from '../names/lone-of-kind';
import { indexOf, type SisterIndex } from '../names/sister-families';
import { GERMAN_CALLINGS } from './calling-lists';

/**
 * What somebody learned: der gelernte Schreiner, where the source has a gelernter Schriftsetzer. No list says which trades
 * there are; the words in front do. Each text has one such trade that the other one lacks. As role_mismatch.
 */
export function checkLearnedTrades(context: CheckContext): CheckFinding[] {
  return contrastLone(context, {
    rule: 'role_mismatch',
    read: tradesIn,
    goTogether: (x, y) => mayBeOne(x.key, y.key),
    isToldIn: isWritten,
  });
}

const LEARNED =
  /(?<![\p{L}-])(?:[Gg]elernte[nrms]?|[Aa]usgebildete[nrms]?|[Ss]tudierte[nrms]?|[Pp]romovierte[nrms]?|[Dd]iplomierte[nrms]?|(?:[Ll]ehre|[Aa]usbildung|[Mm]eisterprüfung|[Gg]esellenprüfung) (?:als|zum|zur)|[Vv]on Beruf) (\p{Lu}[\p{L}-]{3,40})(?![\p{L}-])/gu;
const MAX_TRADES = 20;

function tradesIn({ text }: Reading): Lone[] {
  return Array.from(text.matchAll(LEARNED))
    .slice(0, MAX_TRADES)
    .map(({ index, 0: words, 1: word = '' }) => {
      const end = index + words.length;
      return { start: end - word.length, end, key: tradeKeyOf(word) };
    });
}

/** Also inside of compounds, and as what is done: Bäckerei, Bäckerlehre. */
function isWritten({ joinedWords }: Reading, { key }: Lone): boolean {
  return joinedWords().includes(key);
}

/** Kauffrau and Kaufmann are one, and Lehrerin and Lehrer. */
function tradeKeyOf(word: string): string {
  const folded = foldForSearch(word.slice(word.lastIndexOf('-') + 1));
  return stemOf(folded.replace(/(?:leute|frau|mann|in)$/u, ''), true);
}

/** One word for the other, or for what it is one of. */
function mayBeOne(x: string, y: string): boolean {
  if (x.endsWith(y) || y.endsWith(x) || x.startsWith(y) || y.startsWith(x)) return true;
  if (GENERAL.test(x) || GENERAL.test(y)) return true;
  return SYNONYMS.get(x)?.some(each => SYNONYMS.get(y)?.some(other => isOne(each, other))) === true;
}

function isOne(x: { family: unknown; member: number }, y: { family: unknown; member: number }): boolean {
  return x.family === y.family && x.member === y.member;
}

/** What is learned may be told by its field. */
const GENERAL =
  /(?:handwerk|akademik|wissenschaft|ingenieur|techniker|padagog|medizin|jurist|facharbeit|fachkraft|kauf|betriebswirt|monteur|mechanik|magister|doktor)/u;
const SYNONYMS: SisterIndex = indexOf(GERMAN_CALLINGS, word => [tradeKeyOf(word)]);
