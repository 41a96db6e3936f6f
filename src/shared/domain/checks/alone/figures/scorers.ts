import type { CheckFinding } from '../../../../model/check';
import type { CheckContext } from '../../context';
import { ofCalculation } from './sum-finding';

/**
 * The scorers of one team, whose goals are neither side's (number_mismatch): 31:28, Tore: Aigner 9/3, Böck 7, Mai 8, … make
 * 33; or another number than the list says it makes. Only lists of handball's length, each name with its number; one goal may
 * be nobody's. Linear.
 */
export function checkScorers({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!reading.has('scorer') || !LEAD_WORD.test(text)) return [];
  return Array.from(text.matchAll(LIST)).flatMap(({ index, 0: whole, groups }) => {
    const list = groups?.list ?? '';
    const goals = Array.from(list.matchAll(SCORER), ({ 1: plain, 2: bracketed }) =>
      Number(plain ?? bracketed),
    );
    if (goals.length < LEAST_NAMES) return [];
    const sum = goals.reduce((all, each) => all + each, 0);
    const start = index + whole.length - list.length;
    const at = { start, end: start + list.length };
    const told = TOLD.exec(text.slice(at.end, at.end + 40));
    const said = told
      ? { start: at.end + told[0].length - (told[1]?.length ?? 0), figure: told[1] ?? '' }
      : null;
    const result = said ? null : resultBefore(text, index);
    const other = said ?? result;
    if (!other) return [];
    const values = said ? [Number(said.figure)] : (result?.figure.split(':').map(Number) ?? []);
    if (values.some(value => value === sum)) return [];
    // What is far off both sides is another match, or not all of them.
    const off = Math.min(...values.map(value => Math.abs(value - sum)));
    if (off > MOST_OFF || (!said && values.some(value => value === sum + 1))) return [];
    const place = { document: null, start: other.start, end: other.start + other.figure.length };
    return ofCalculation('number_mismatch', text, at, place, `${goals.join(' + ')} = ${sum}`);
  });
}

const LEAD_WORD = /(?:Tore|Torschützen|Werfer|Goals|Scorers)(?!\p{L})/u;
const NAME = "(?:\\p{Lu}\\.(?: |-))?\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?";
const COUNT = '(?: \\d{1,2}(?:\\/\\d{1,2})?| \\(\\d{1,2}(?:\\/\\d{1,2})?\\))';
const LIST = new RegExp(
  `(?<!\\p{L})(?:Tore|Torschützen|Werfer|Goals|Scorers)[^.:;\\n]{0,40}: (?<list>${NAME}${COUNT}(?:(?:, | und )${NAME}${COUNT}){3,14})(?![\\p{L}\\d]|, \\p{Lu})`,
  'gu',
);
const SCORER = / (?:(\d{1,2})(?:\/\d{1,2})?|\((\d{1,2})(?:\/\d{1,2})?\))(?![\d.:])/gu;
const LEAST_NAMES = 4;
const MOST_OFF = 8;
const TOLD = /^[.;,]? (?:[Ii]nsgesamt|[Zz]usammen|[Ii]n total|[Gg]esamt):? (\d{1,3})(?!\d)/u;
/** UTF-16 units back to the result. */
const REACH = 2_500;
const RESULT = /(?<![\d:.,])(\d{1,2}:\d{1,2})(?![\d:])(?! ?Uhr)(?= ?(?:\(|[.,;]|$|\n| \p{L}))/gu;

/** The first result of the text that a match can end with. */
function resultBefore(text: string, listAt: number): { start: number; figure: string } | null {
  const from = Math.max(0, listAt - REACH);
  const results = Array.from(text.slice(from, listAt).matchAll(RESULT)).filter(({ index, 1: score = '' }) => {
    const ahead = text.slice(from + index + score.length, from + index + score.length + 24);
    return / ?\(\d{1,2}:\d{1,2}\)/u.test(ahead) || score.split(':').every(each => Number(each) > 14);
  });
  const [first] = results;
  return first ? { start: from + first.index, figure: first[1] ?? '' } : null;
}
