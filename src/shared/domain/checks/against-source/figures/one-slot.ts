import type { Amount } from '../../../text/amounts';

/** Ab drei Stunden Verspätung and ab zwei Stunden Verspätung: no difference of two others stands in the same words. */
export function areInOneSlot(text: string, x: Amount, otherText: string, y: Amount): boolean {
  const lead = (of: string, { boundStart }: Amount) =>
    LEAD.exec(of.slice(Math.max(0, boundStart - 24), boundStart))?.[0];
  const before = lead(text, x);
  return (
    x.kind === 'measure' &&
    x.measure?.unit === y.measure?.unit &&
    x.counted[0] !== undefined &&
    x.counted[0] === y.counted[0] &&
    before !== undefined &&
    before === lead(otherText, y)
  );
}

const LEAD = /(?<!\p{L})\p{Ll}{2,} $/u;

/** In Nordamerika vier Prozent; Nordamerika blieb mit 14 Prozent: the same place stands right before both. */
export function areOfOneName(text: string, own: Amount, otherText: string, other: Amount): boolean {
  const [ahead, there] = [nameAhead(text, own), nameAhead(otherText, other)];
  return ahead?.name === there?.name && (ahead?.isPlaced === true || there?.isPlaced === true);
}

function nameAhead(text: string, { boundStart }: Amount) {
  const match = NAME_AHEAD.exec(text.slice(Math.max(0, boundStart - NAME_REACH), boundStart));
  return match && { name: match[2], isPlaced: match[1] !== undefined };
}

/** UTF-16 units. */
const NAME_REACH = 70;
const NAME_AHEAD = /(?<!\p{L})([Ii]n )?(\p{Lu}\p{Ll}[\p{L}-]{2,})(?: \p{Ll}+){0,3} $/u;
