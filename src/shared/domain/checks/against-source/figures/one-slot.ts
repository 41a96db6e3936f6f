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
