import type { CheckFinding } from '../../../model/check';
import type { CheckContext } from '../context';
import { makeFinding } from '../findings';

/**
 * How often something was, beside the years in which it was before (number_mismatch): zum vierten Mal nach 1998, 2006 und
 * 2014 is right, nach 2009 und 2016 zum vierten Mal is not. Of one year alone, others may go without saying. Linear.
 */
export function checkNumberedTimes({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!/ Mal(?:e)?(?!\p{L})|time (?:since|after)/u.test(text)) return [];
  return [...text.matchAll(FRONT), ...text.matchAll(BACK)].flatMap(({ index, 0: words, groups = {} }) => {
    const years = new Set(Array.from((groups.years ?? '').matchAll(/\d{4}/g), ([year]) => year));
    const nth = nthOf(groups.nth ?? '');
    if (nth === null || years.size < 2 || years.size + 1 === nth) return [];
    const start = index + words.indexOf(`${groups.nth}`);
    const end = start + `${groups.nth} Mal`.length;
    const from = index + words.indexOf(groups.years ?? '');
    return makeFinding('number_mismatch', {
      at: { start, end },
      other: { document: null, start: from, end: from + (groups.years ?? '').length },
      params: {
        kind: 'sum',
        text: text.slice(start, end),
        otherText: groups.years ?? '',
        result: `${years.size + 1}`,
      },
      severity: 'high',
    });
  });
}

const NTH = String.raw`(?<nth>\d{1,2}\.|(?:zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt)en) Male?(?!\p{L})(?! (?:in Folge|hintereinander|in Serie|nacheinander|seit))`;
const YEARS = String.raw`(?<years>(?:(?:19|20)\d\d(?:, | und | sowie )){1,8}(?:19|20)\d\d)(?!\d)`;
const FRONT = new RegExp(
  String.raw`(?<!\p{L})[Nn]ach ${YEARS}(?:[^.!?;:,\d\n]{1,60}) (?:zum|das) (?:insgesamt |bereits |nun |schon )?${NTH}`,
  'gu',
);
const BACK = new RegExp(
  String.raw`(?<!\p{L})[Zz]um (?:insgesamt |bereits |nun |schon )?${NTH}(?: \p{L}+){0,4},? nach (?:den Jahren )?${YEARS}`,
  'gu',
);

const NTHS = 'zweiten dritten vierten fünften sechsten siebten achten neunten zehnten'.split(' ');

function nthOf(words: string): number | null {
  if (/^\d/.test(words)) return Number.parseInt(words, 10);
  const at = NTHS.indexOf(words);
  return at < 0 ? null : at + 2;
}
