import type { CheckFinding } from '../../../../model/check';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeFinding } from '../../findings';

/**
 * Two days for one event in one text: two sentences that say of the same noun, named nowhere else, that it takes place,
 * begins or ends, on different days. Silent where a sentence has more than one date or speaks of a change, of a series
 * or of another year. German and English. Params: `event`, `date`, `otherDate`.
 */
export function checkOwnDates({ review, reading }: CheckContext): CheckFinding[] {
  if (!/^(?:de|en)/i.test(review.language)) return [];
  const statements = listStatements(reading);
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
    if (first.place !== null && statement.place !== null && first.place !== statement.place) continue;
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
type Statement = {
  start: number;
  end: number;
  event: string;
  happening: string;
  value: string;
  /** Where: a concert in the church and one in the hall are two. */
  place: string | null;
};

const PLACE = /(?<!\p{L})(?:im|in der|am|an der|auf der|auf dem) (?!\p{Lu}\p{Ll}+tag)(\p{Lu}[\p{L}-]+)/u;

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

function listStatements({ text, sentences, timexes, hasAt }: Reading): Statement[] {
  const spans = sentences();
  const happenings: Omit<Statement, 'value'>[] = [];
  for (let at = 0; at < spans.length; at += 2) {
    const [start, end] = [spans[at] ?? 0, spans[at + 1] ?? 0];
    // The day that it is held on is told in figures.
    if (end - start > 400 || !hasAt(at, 'figure')) continue;
    const sentence = text.slice(start, end);
    const happening = HAPPENINGS.find(([, pattern]) => pattern.test(sentence))?.[0];
    const event = happening && EVENT.exec(sentence)?.[1];
    if (!happening || !event || CHANGED.test(sentence)) continue;
    happenings.push({ start, end, event, happening, place: PLACE.exec(sentence)?.[1] ?? null });
  }
  if (happenings.length < 2) return [];
  const days = timexes().filter(({ type }) => type === 'DATE');
  return happenings.flatMap(({ start, end, event, happening, place }) => {
    const [day, ...others] = itemsBetween(days, start, end);
    if (!day || others.length > 0 || !/^\d{4}-\d{2}-\d{2}$/.test(day.value)) return [];
    if (!/\d/.test(text.slice(day.start, day.end))) return [];
    return [{ start: day.start, end: day.end, event, happening, place, value: day.value }];
  });
}
