import type { Span } from '../../../../model/span';
import { type Person, surnameKey } from '../../../text/people';
import type { FoundQuotation } from '../../../text/quotations';
import type { Reading } from '../../context';

/**
 * Where the review gives a quotation to an office (sagte die Ministerin) that the source has beside another name than its
 * author's, and never beside that one; null otherwise. The end of a longer office counts: Landwirtschaftsministerin.
 */
export function findOtherOffice(
  reading: Reading,
  { end }: FoundQuotation,
  source: Reading,
  author: Person,
): Span | null {
  const [words, office] = BY_OFFICE.exec(reading.text.slice(end, end + REACH)) ?? [];
  if (words === undefined || office === undefined) return null;
  const key = surnameKey(author.last);
  const title = new RegExp(String.raw`(?:^|[^\p{L}])\p{L}*${office.slice(1)} (?:Dr\. |Prof\. )*$`, 'iu');
  const beside = (text: Reading) =>
    text.people().filter(({ start }) => title.test(text.text.slice(Math.max(0, start - REACH), start)));
  const holders = [...beside(source), ...beside(reading)];
  const isHis = holders.some(({ last }) => surnameKey(last) === key);
  // Müller, der Bürgermeister: what stands around his name in the sentence may be his office.
  const isAround = [source, reading].some(({ text, people }) =>
    people().some(({ start, last, end: to }) => {
      if (surnameKey(last) !== key) return false;
      const before = /[^.!?:\n]*$/u.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
      const behind = /^[^.!?:\n]*/u.exec(text.slice(to, to + REACH))?.[0] ?? '';
      return `${before} ${behind}`.toLowerCase().includes(office.slice(1, STEM));
    }),
  );
  if (isHis || isAround || holders.length === 0) return null;
  const from = end + words.indexOf(office);
  return { start: from, end: from + office.length };
}

const REACH = 60;
const STEM = 8;
const BY_OFFICE =
  /^[,.]? ?(?:sagt|sagte|so|betont|betonte|erklärt|erklärte|meint|meinte|warnt|warnte|mahnte|lobte|entgegnete|erwiderte|konterte|ergänzte|versicherte|räumte) (?:der|die) (\p{Lu}\p{L}{6,40})(?: (?:dazu|dann|weiter|ein|zudem|am \p{L}+))?[.,;]/u;

/** Who speaks by the label in front of what is said, as minutes and interviews have it: Stadträtin Lohe: Das reicht nicht. */
export function findLabelled({ text, people }: Reading, at: number): Person | null {
  const before = text.slice(Math.max(0, at - FAR), at);
  const label = Array.from(before.matchAll(LABEL)).at(-1);
  if (!label) return null;
  const end = at - before.length + label.index + label[0].length - 1;
  return people().find(each => each.end === end) ?? null;
}

const FAR = 400;
const LABEL = /(?<=^|[.!?…] |\n)(?:\p{Lu}[\p{L}.-]+ ){0,4}\p{Lu}[\p{L}-]+:(?= )/gu;
