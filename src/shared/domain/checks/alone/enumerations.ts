import type { CheckFinding } from '../../../model/check';
import type { Amount } from '../../text/amounts';
import type { CheckContext } from '../context';
import { ofSum } from './sum-finding';

/**
 * A number of things, and a list of them that has more or fewer (number_mismatch): die fünf Preisträger sind Anna Ruf,
 * Bernd Sohl, Clara Tamm und David Uhl. Only lists of names that the sentence ends with.
 */
export function checkEnumerations({ reading }: CheckContext): CheckFinding[] {
  const { text, sentences } = reading;
  const spans = sentences();
  const found: CheckFinding[] = [];
  let at = 0;
  const amounts = reading.amounts();
  for (let i = 0; i < spans.length; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    while ((amounts[at]?.start ?? Infinity) < start) at++;
    const inside: Amount[] = [];
    for (let next = at; (amounts[next]?.start ?? Infinity) < end && inside.length < 3; next++) {
      const amount = amounts[next];
      if (amount) inside.push(amount);
    }
    const [number] = inside;
    if (!number || inside.length > 1 || end - start > LONGEST) continue;
    const count = countOf(text.slice(number.end, end));
    const isSaid = number.kind === 'count' && number.measure === null && number.bound === null;
    if (!isSaid || count === null || count === number.value || number.value < 2 || number.value > MOST)
      continue;
    if (OPEN.test(text.slice(start, end)) || Math.abs(count - number.value) > 2) continue;
    found.push(ofSum(number, { ...number, start: end - 1, end }, count, number));
  }
  return found;
}

const LONGEST = 500;
const MOST = 15;
/** The list need not have all of them. */
const OPEN =
  /(?<!\p{L})(?:darunter|davon|unter anderem|etwa|zum Beispiel|beispielsweise|wie|insbesondere|vor allem|weitere\p{Ll}*|andere\p{Ll}*|andern|sowohl|samt|including|such as|among|others?|je(?:weils)?|statt|neben)(?!\p{L})/u;
/** Die fünf Preisträger sind, fünf Länder nehmen teil:. */
const LEAD =
  /^ (?:\p{Ll}+ ){0,2}\p{Lu}[\p{L}-]+(?:: | (?:sind|heißen|waren|kamen aus|are|were)(?: \p{Ll}+)?:? |(?: \p{L}+){1,6}: )/u;
/** A name of one to four words, with nothing of a sentence in it. */
const ITEM =
  /^(?:(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]en|the) )?\p{Lu}[\p{L}.'’-]*(?: (?:(?:von|van|de|der|zu|am|an) ){0,2}\p{Lu}[\p{L}.'’-]*){0,3}(?: \([^()]{1,24}\))?$/u;

/** How many names a list at the end of a sentence has, null where there is none. */
function countOf(behind: string): number | null {
  const lead = LEAD.exec(behind);
  if (!lead) return null;
  const list = behind.slice(lead[0].length).replace(/[.!?\s]+$/u, '');
  const last = /,? (?:und|sowie|and) (?=[^,]*$)/u.exec(list);
  if (!last) return null;
  const items = [...list.slice(0, last.index).split(', '), list.slice(last.index + last[0].length)];
  return items.length >= 3 && items.every(each => ITEM.test(each) && !/ (?:und|and) /u.test(each))
    ? items.length
    : null;
}
