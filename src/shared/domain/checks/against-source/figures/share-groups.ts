import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import { startsWithCapital } from '../../../text/capital';
import { foldForSearch } from '../../../text/fold';
import { stemOf } from '../../../text/stems';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';
import { areSame } from './same-amounts';

/**
 * A share told of another group (number_mismatch): 62 Prozent der Frauen, where the source has 62 Prozent der Befragten and
 * of women another share. Both texts name the group right beside the share. Linear but for a few shares.
 */
export function checkShareGroups({ reading, sourceReadings }: CheckContext): CheckFinding[] {
  if (reading.notices().length > 0) return [];
  const own = groupedIn(reading);
  if (own.length === 0 || own.length > MAX_SHARES) return [];
  return sourceReadings.flatMap((source, document) => {
    const there = groupedIn(source);
    if (there.length < 2 || there.length > MAX_SHARES || source.notices().length > 0) return [];
    return own.flatMap(({ amount, group, at }) => {
      const same = there.filter(each => areSame(amount, each.amount));
      const [place] = same;
      const places = source.amounts().filter(each => each.kind === 'share' && areSame(amount, each));
      const right = there.find(each => each.group === group);
      if (!place || !right || places.length !== 1 || same.some(each => isPart(each.group, group))) return [];
      const isKept = own.some(each => each.group === group && areSame(each.amount, right.amount));
      if (isKept || areSame(amount, right.amount)) return [];
      return makeFinding('number_mismatch', {
        at: { start: Math.min(at.start, amount.start), end: Math.max(at.end, amount.end) },
        other: { document, start: right.amount.start, end: right.amount.end },
        params: {
          kind: 'swap',
          text: reading.text.slice(Math.min(at.start, amount.start), Math.max(at.end, amount.end)),
          otherText: source.text.slice(right.amount.start, right.amount.end),
        },
        severity: 'medium',
      });
    });
  });
}

/** A text with more is a table. */
const MAX_SHARES = 40;

type Grouped = { amount: Amount; group: string; at: { start: number; end: number } };

const BEHIND =
  /^ (?:(?:aller|der|des|von den|unter den|of(?: the| all)?) )(?:(?!\p{Lu})\p{L}+ )?(?<group>\p{L}[\p{L}-]{3,})/u;
const FRONT =
  /(?<!\p{L})(?:[Bb]ei|[Uu]nter|[Aa]mong|[Ff]ür) (?:den |der |dem |the )?(?:(?!\p{Lu})\p{L}+ )?(?<group>\p{L}[\p{L}-]{3,})(?: (?:sind|waren|ist|war|liegt|lag|lagen|beträgt|betrug|es|sogar|nur|der|Anteil|Wert|bei|dagegen|hingegen|it|was|is)){0,5} $/u;
const BESIDE = /^ (?:bei|unter|among) (?:den |der |the )?(?<group>\p{L}[\p{L}-]{3,})/u;

function groupedIn({ text, amounts }: Reading): Grouped[] {
  return amounts().flatMap((amount): Grouped[] => {
    if (amount.kind !== 'share' || amount.measure === null) return [];
    const behind = text.slice(amount.end, amount.end + 60);
    const match = BEHIND.exec(behind) ?? BESIDE.exec(behind);
    const before = text.slice(Math.max(0, amount.boundStart - 70), amount.boundStart);
    const front = match ? null : FRONT.exec(before);
    const name = match?.groups?.group ?? front?.groups?.group;
    if (name === undefined) return [];
    const start = front ? amount.boundStart - before.length + front.index : amount.start;
    const end = match ? amount.end + match[0].length : amount.end;
    return [{ amount, group: stemOf(foldForSearch(name), startsWithCapital(name)), at: { start, end } }];
  });
}

/** Leserinnen of Leser, Grundschulkinder of Kinder. */
function isPart(x: string, y: string): boolean {
  return x === y || x.startsWith(y) || y.startsWith(x) || x.endsWith(y) || y.endsWith(x);
}
