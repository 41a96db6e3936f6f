import type { CheckFinding } from '../../model/check';
import { parseDay } from '../text/timex/calendar';
import { findTimexesIn } from '../text/timex/find-timexes';
import { readItems } from '../text/timex/items';
import type { CheckContext } from './context';
import { makeFinding } from './findings';

/**
 * Two days for one event in one text: two sentences that say of the same noun, named nowhere else, that it takes place,
 * begins or ends, on different days. Silent where a sentence has more than one date or speaks of a change, of a series
 * or of another year. German and English. Params: `event`, `date`, `otherDate`.
 */
export function checkOwnDates({ review, reading }: CheckContext): CheckFinding[] {
  const { text, language } = review;
  if (!/^(?:de|en)/i.test(language)) return [];
  const statements = listStatements(text, language, reading.sentences(), review.date);
  const firstOf = new Map<string, Statement>();
  const found: CheckFinding[] = [];
  for (const statement of statements) {
    const key = `${statement.happening} ${statement.event.toLowerCase()}`;
    const first = firstOf.get(key);
    if (!first) {
      firstOf.set(key, statement);
      continue;
    }
    if (first.value === statement.value || first.value.slice(0, 4) !== statement.value.slice(0, 4)) continue;
    const { start, end, event, value } = statement;
    found.push(
      makeFinding('date_mismatch', {
        at: { start, end },
        other: { document: null, start: first.start, end: first.end },
        params: { event, date: value, otherDate: first.value },
      }),
    );
  }
  return found;
}

/** `happening` tells a beginning from an end: both have a day of their own. */
type Statement = { start: number; end: number; event: string; happening: string; value: string };

const HAPPENINGS: ReadonlyArray<readonly [string, RegExp]> = [
  ['end', /\b(?:endet|schließt|ends|closes)\b/],
  [
    'begin',
    /\b(?:beginnt|startet|öffnet|eröffnet|findet|stattfinden|statt|steigt|begins|opens|starts|takes place)\b/,
  ],
];
const CHANGED =
  /\b(?:verschoben|verlegt|ursprünglich|eigentlich|zunächst|bisher|statt am|sondern|erneut|auch|weitere[rsn]?|zweite[rsn]?|dritte[rsn]?|nächste[rsn]?|letzte[rsn]?|wieder|jeweils|täglich|dann|danach|zuvor|vorverkauf|anmeldung|anmeldeschluss|postponed|originally|again|also|another|second|next|each)\b/i;
/** "Das Stadtfest", "die Herbstmesse": one thing, known, and of a name that is no everyday word. */
const EVENT = /\b(?:[Dd]as|[Dd]er|[Dd]ie|[Dd]em|[Tt]he) (\p{Lu}[\p{Ll}-]{6,}(?: \p{Lu}\p{Ll}+)?)/u;

function listStatements(
  text: string,
  language: string,
  sentences: Int32Array,
  date: string | null,
): Statement[] {
  const timexes = findTimexesIn(readItems(text, language), language, parseDay(date));
  const statements: Statement[] = [];
  let next = 0;
  for (let at = 0; at < sentences.length; at += 2) {
    const [from, to] = [sentences[at] ?? 0, sentences[at + 1] ?? 0];
    while ((timexes[next]?.start ?? Infinity) < from) next++;
    let last = next;
    while ((timexes[last]?.start ?? Infinity) < to) last++;
    const days = timexes.slice(next, last).filter(({ type }) => type === 'DATE');
    const [day] = days;
    if (days.length !== 1 || !day || !/^\d{4}-\d{2}-\d{2}$/.test(day.value) || to - from > 400) continue;
    if (!/\d/.test(text.slice(day.start, day.end))) continue;
    const sentence = text.slice(from, to);
    const happening = HAPPENINGS.find(([, pattern]) => pattern.test(sentence))?.[0];
    const event = EVENT.exec(sentence)?.[1];
    if (happening === undefined || event === undefined || CHANGED.test(sentence)) continue;
    statements.push({ start: day.start, end: day.end, event, happening, value: day.value });
  }
  return statements;
}
