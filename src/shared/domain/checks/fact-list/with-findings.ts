import type { CheckRule } from '../../../model/check';
import type { FactEntry } from '../../../model/fact-list';
import { inTextOrder } from './entries';
import type { NoticedPlace } from './list-facts';
import type { Reference } from './sides';

/** What they notice is no fact, or a fact that is right. */
const NOT_OF_FACTS: ReadonlySet<CheckRule> = new Set([
  'undated',
  'duplicate_line',
  'boilerplate',
  'quote_unmarked',
  'rewrite_tell',
  'unattributed_copy',
]);

/**
 * The entries with what the rules noticed: each finding on the first entry that it touches and that is not `same`, else on
 * the first that it touches, which then is `other` where the finding stands against a reference; where it touches none it is
 * an entry itself. Without references all stay `uncompared`.
 */
export function withFindings(
  entries: readonly FactEntry[],
  noticed: readonly NoticedPlace[],
  text: string,
  references: readonly Reference[],
): FactEntry[] {
  const all = [...entries];
  const statements: FactEntry[] = [];
  for (const place of noticed) {
    if (NOT_OF_FACTS.has(place.rule)) continue;
    const { start, end, id: findingId } = place;
    const touched = all.flatMap((entry, at) => (entry.start < end && start < entry.end ? [at] : []));
    const at = touched.find(each => all[each]?.state !== 'same') ?? touched[0];
    const entry = at === undefined ? undefined : all[at];
    const reference = place.other ? references[place.other.reference] : undefined;
    const other = place.other && reference ? reference.placeOf(place.other) : null;
    const beside =
      place.other && reference
        ? reference.placeOf(reference.sentence(reference.sentenceAt(place.other.start)))
        : null;
    if (at !== undefined && entry) {
      // A wrong weekday of a date is no other date there.
      const isOther = entry.state === 'same' && other !== null;
      all[at] = isOther
        ? { ...entry, state: 'other', findingId, other, beside: beside ?? entry.beside }
        : { ...entry, findingId: entry.findingId ?? findingId };
      continue;
    }
    const state = references.length === 0 ? 'uncompared' : other ? 'other' : 'missing';
    statements.push({
      kind: 'statement',
      start,
      end,
      exact: text.slice(start, end),
      state,
      other,
      beside,
      findingId,
    });
  }
  return [...all, ...statements].sort(inTextOrder);
}
