import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import { foldForSearch } from '../../../text/fold';
import { stemOf } from '../../../text/stems';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeFinding } from '../../findings';

/**
 * Two figures of one source that the review gives to each other's owners: Akkutec neun Millionen, Hoppenstedt drei, and
 * the other way round. Each must stand with its owner alone in a part of a sentence, in both texts.
 */
export function checkSwappedNumbers({ reading, sourceReadings, pairs }: CheckContext): CheckFinding[] {
  const own = sharesIn(reading);
  if (own.length < 2) return [];
  return sourceReadings.flatMap((source, document) => {
    const others = sharesIn(source);
    if (others.length < 2 || others.length > MAX_SHARES || own.length > MAX_SHARES) return [];
    return own.flatMap((first, at) => {
      const second = own
        .slice(at + 1)
        .find(each => isOfOneKind(first, each) && each.sentence === first.sentence);
      if (!second) return [];
      const isPaired = (each: Share) =>
        (pairs()[document]?.strengthOf(each.sentence, first.sentence) ?? 0) >= MIN_STRENGTH;
      const near = others.filter(isPaired);
      const swap = findSwap(near, first, second) ?? findSwap(near, second, first);
      if (!swap) return [];
      const { own: wrong, other } = swap;
      return makeFinding('number_mismatch', {
        // Which of the two is wrong nobody can tell.
        at: {
          start: Math.min(first.amount.start, second.amount.start),
          end: Math.max(first.amount.end, second.amount.end),
        },
        other: { document, start: other.amount.start, end: other.amount.end },
        params: {
          kind: 'swap',
          text: reading.text.slice(wrong.amount.start, wrong.amount.end),
          otherText: source.text.slice(other.amount.start, other.amount.end),
        },
        severity: 'high',
      });
    });
  });
}

const MAX_SHARES = 80;
const MIN_STRENGTH = 0.34;

/** A figure and the words with a capital that stand in its part of the sentence. */
type Share = { amount: Amount; key: string; unit: string; owners: Set<string>; sentence: number };

/** The source's figure for `own`, where the one that stands there is somebody else's in the same sentence of the source. */
function findSwap(others: readonly Share[], own: Share, rival: Share): { own: Share; other: Share } | null {
  const other = others.find(each => each.key === rival.key && belongsTo(each, own, rival));
  const isElsewhere = others.some(
    each =>
      each.key === own.key &&
      // 94 auf der Liste and sieben Monate are two things wherever they stand.
      (other === undefined || areOfOneUnit(each, other)) &&
      (belongsTo(each, rival, own) || (each.sentence === other?.sentence && !isOnlyOf(each, own, rival))),
  );
  return other && isElsewhere ? { own, other } : null;
}

function isOfOneKind(x: Share, y: Share): boolean {
  return x.key !== y.key && (x.unit === y.unit || x.unit === '' || y.unit === '');
}

/** Fünf, and acht Jahre; but not 94 Patienten, and sieben Monate. */
function areOfOneUnit(x: Share, y: Share): boolean {
  const isShort = ({ unit, amount }: Share) => unit === '' && amount.counted.length === 0;
  return x.unit === y.unit || isShort(x) || isShort(y);
}

function isOnlyOf(share: Share, owner: Share, rival: Share): boolean {
  return [...owner.owners].some(each => !rival.owners.has(each) && share.owners.has(each));
}

/** Said of what `owner` is said of, and not of what `rival` is said of. */
function belongsTo(share: Share, owner: Share, rival: Share): boolean {
  return isOnlyOf(share, owner, rival) && !isOnlyOf(share, rival, owner);
}

function sharesIn({ text, sentences, amounts }: Reading): Share[] {
  const spans = sentences();
  const found: Share[] = [];
  for (let i = 0; i < spans.length; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    if (end - start > LONGEST) continue;
    const inside = itemsBetween(amounts(), start, end);
    if (inside.length < 1) continue;
    for (const { from, to } of partsOf(text, start, end)) {
      const here = inside.filter(
        each => each.start >= from && each.end <= to && each.kind !== 'ordinal' && !YEAR.test(each.figure),
      );
      const [amount] = here;
      if (!amount || here.length !== 1 || amount.kind === 'clock' || amount.kind === 'score') continue;
      const owners = capitals(`${text.slice(from, amount.start)} ${text.slice(amount.end, to)}`);
      const unit = amount.measure?.unit ?? '';
      if (owners.size > 0)
        found.push({
          amount,
          key: `${amount.value}`,
          unit,
          owners,
          sentence: i / 2,
        });
    }
  }
  return found;
}

const LONGEST = 600;
const YEAR = /^(?:1[5-9]|20)\d{2}$/;

function partsOf(text: string, start: number, end: number): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  let from = start;
  for (const { index, 0: gap } of text
    .slice(start, end)
    .matchAll(/[,;:] | (?:und|sowie|and|während|while) | vor (?=\p{Lu}|d[a-z]{2} \p{Lu})/gu)) {
    parts.push({ from, to: start + index });
    from = start + index + gap.length;
  }
  parts.push({ from, to: end });
  return parts;
}

function capitals(part: string): Set<string> {
  const words = part.match(/(?![a-z ])(?<!\p{L})\p{Lu}[\p{L}-]+/gu) ?? [];
  return new Set(words.filter(each => !NO_OWNER.has(each)).map(each => stemOf(foldForSearch(each), true)));
}

const NO_OWNER = new Set(
  `Der Die Das Den Dem Ein Eine Auf Davon Für Euro Dollar Millionen Milliarden Million Milliarde Mio Mrd Prozent Prozentpunkte Stimmen
  Jahr Jahre Jahren Menschen Personen Stellen Plätze The Of`.split(/\s+/),
);
