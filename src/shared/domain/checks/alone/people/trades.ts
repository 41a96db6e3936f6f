import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import { surnameKey } from '../../../text/people';
import { areCallingsApart, type Calling, findCalling } from '../../against-source/roles/callings-by-head';
import { wordSpanAt } from '../../capital-forms';
import type { Reading } from '../../context';
import { makeContradiction } from '../../findings';
import { sentenceAt } from '../../pairs';
import { meantIn } from './meant';

/**
 * Two trades of one person that nobody is likely to have: arbeitet als Dachdecker, and der Tierarzt Ott; die 49 Jahre alte Volkswirtin,
 * and die promovierte Historikerin. Of the name beside it or of whom the sentence is about. German.
 */
export function findTwoTrades(reading: Reading): CheckFinding[] {
  const told = tradesIn(reading);
  if (told.length < 2) return [];
  const firsts = reading.firstNames();
  const found: CheckFinding[] = [];
  for (const [at, one] of told.entries()) {
    const same = told.slice(0, at).filter(each => each.who === one.who);
    const [other] = same;
    if (!other || !firsts.has(one.who) || same.some(each => !areCallingsApart(each.calling, one.calling)))
      continue;
    if (one.isWoman !== other.isWoman || other.sentence === one.sentence) continue;
    if (told.some(each => each.who !== one.who && each.calling.head === one.calling.head)) continue;
    found.push(makeContradiction(reading, one, other, 'office'));
  }
  return found.slice(0, 2);
}

type Trade = Span & { who: string; calling: Calling; sentence: number; isWoman: boolean };

const MAX_TOLD = 40;
const REACH = 60;
const BEFORE_NAME = /^ (?:(?:Prof|Dr)\. )*$/u;
const BEHIND_NAME =
  /^(?: \([^)]{1,14}\))?(?:, (?:die |der |\d\d, )?| (?:ist|arbeitet als) (?:die |der )?)(?:\p{Ll}+e )?$/u;
const DEFINITE =
  /(?<!\p{L})(?:[Dd]er|[Dd]ie|[Dd]en|[Dd]em) (?:(?:\d\d Jahre alte[nrm]?|\d\d-jährige[nrm]?|promovierte[nrm]?|gebürtige[nrm]?|erfahrene[nrm]?) )+$|(?:arbeitet|ist) (?:\p{Ll}+ ){0,2}als $/u;
/** Schreiner und Anwalt. */
const AND = / und $|^ und \p{Lu}/u;
const FORMER =
  /(?<!\p{L})(?:ehemalig|früher|einst|gelernt|studiert|ehrenamtlich|pensioniert|emeritiert|angehend|designiert|künftig|damal|später|vormalig|bisher|zuletzt|zuvor|Ex)\p{L}{0,3}[ -]/iu;

function tradesIn(reading: Reading): Trade[] {
  const { text } = reading;
  const callings = callingsIn(reading);
  const [only] = callings;
  if (!only || callings.every(each => each.calling.head === only.calling.head)) return [];
  const [spans, people, sentences] = [reading.wordSpans(), reading.people(), reading.sentences()];
  const found: Trade[] = [];
  let next = 0;
  for (const { at, word, calling } of callings) {
    const { start, end } = wordSpanAt(spans, at);
    while ((people[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const [last, behind] = [people[next - 1], people[next]];
    // A surname.
    if (behind && behind.start <= start) continue;
    const before = text.slice(Math.max(0, start - REACH), start);
    if (FORMER.test(before.slice(-24)) || AND.test(before) || AND.test(text.slice(end, end + 6))) continue;
    const sentence = sentenceAt(sentences, start);
    const isLed = behind !== undefined && BEFORE_NAME.test(text.slice(end, behind.start));
    const who = isLed
      ? surnameKey(behind.last)
      : last && start - last.end < REACH && BEHIND_NAME.test(text.slice(last.end, start))
        ? surnameKey(last.last)
        : DEFINITE.test(before) &&
            !/^(?: \([^)]*\))? (?:\p{Lu}\p{L}+ )?\p{Lu}\p{Ll}+/u.test(text.slice(end, end + 30))
          ? meantIn(reading, sentence)
          : null;
    if (who !== null)
      found.push({
        start,
        end: isLed ? behind.end : end,
        who,
        calling,
        sentence,
        isWoman: word.endsWith('in'),
      });
  }
  return found;
}

/** The first ones, in text order, by the numbers of the words. */
function callingsIn({ capitalForms }: Reading): { at: number; word: string; calling: Calling }[] {
  const found = capitalForms().flatMap(({ word: { text }, places }) => {
    const calling = findCalling(text);
    return calling ? places.slice(0, MAX_TOLD).map(at => ({ at, word: text, calling })) : [];
  });
  return found.sort((a, b) => a.at - b.at).slice(0, MAX_TOLD);
}
