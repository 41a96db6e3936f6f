import type { CheckFinding } from '../../../../model/check';
import type { CheckContext } from '../../context';
import { ofCalculation } from './sum-finding';

/**
 * A gap between two times that is another one (number_mismatch): in 2:12:47 Stunden; mit einem Rückstand von 1:43 Minuten, nach
 * 2:14:20. Told where one minute or second is a slip.
 */
export function checkTimeGaps({ reading: { text } }: CheckContext): CheckFinding[] {
  if (!/(?:Rückstand|Abstand) von \d/u.test(text)) return [];
  const all = Array.from(text.matchAll(CLOCKED)).slice(0, 20);
  return Array.from(text.matchAll(BEHIND)).flatMap(
    ({ index, 0: words, 1: m, 2: s, 3: hour, 4: minute, 5: second }) => {
      const gap = Number(m) * 60 + Number(s);
      const later = Number(hour) * 3600 + Number(minute) * 60 + Number(second);
      const earlier = all.filter(each => each.index < index || each.index > index + words.length);
      const apart = earlier.map(
        each => later - (Number(each[1]) * 3600 + Number(each[2]) * 60 + Number(each[3])),
      );
      const near = apart.filter(each => each > 0 && Math.abs(each - gap) <= Math.max(20, 0.4 * gap));
      const [real] = near;
      if (real === undefined || near.length > 1 || apart.some(each => Math.abs(each) === gap)) return [];
      const other = earlier[apart.indexOf(real)];
      const start = index + words.search(/\d/u);
      const at = { start, end: start + `${m}:${s}`.length };
      if (!other) return [];
      const sum = `${hour}:${minute}:${second} − ${other[0]} = ${Math.floor(real / 60)}:${String(real % 60).padStart(2, '0')}`;
      return ofCalculation(
        'number_mismatch',
        text,
        at,
        { document: null, start: other.index, end: other.index + other[0].length },
        sum,
      );
    },
  );
}

const CLOCKED = /(?<![\d:])(\d{1,2}):([0-5]\d):([0-5]\d)(?![\d:])/gu;
const BEHIND =
  /(?:Rückstand|Abstand|Vorsprung) von (\d{1,2}):([0-5]\d)(?: Minuten)?(?![\d:])[^.!?\n]{0,80}? (?:nach|in) (\d{1,2}):([0-5]\d):([0-5]\d)(?![\d:])/gu;
