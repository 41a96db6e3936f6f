import type { CheckFinding } from '../../../../model/check';
import { formatDay } from '../../../text/timex/calendar';
import { findWeekdayMismatchesIn } from '../../../text/timex/weekdays';
import type { CheckContext } from '../../context';
import { makeFinding } from '../../findings';

/**
 * A weekday that its date does not have (German, English). Surer where the year stands with the date; else it is that
 * of the text or of the publication, its own or its source's. Params: `written`, `correct`, `date`.
 */
export function checkWeekdays({ review, reading, sources }: CheckContext): CheckFinding[] {
  const { text, language } = review;
  const date = review.date ?? sources.find(source => source.date !== null)?.date ?? null;
  if (!/^(?:de|en)/i.test(language)) return [];
  return findWeekdayMismatchesIn(text, reading.items(), language, date).map(found =>
    makeFinding('weekday_mismatch', {
      at: found,
      params: {
        written: text.slice(found.weekdayStart, found.weekdayEnd),
        correct: found.correct,
        date: formatDay(found.date),
      },
      severity: found.isYearWritten ? 'high' : 'medium',
    }),
  );
}
