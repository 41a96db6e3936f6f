import { hintAt, type Page, type Removal, type Replacement, textStart } from './page';
import { CREDIT_WORDS } from './phrases/photo-credit';

/** Credits on a line of their own, such as `© Name` or `Foto: Name / Agency`. */
export function findCreditLines(page: Page): Removal[] {
  return page.lines.flatMap((line, position) => {
    // `(c)` alone may number an item of a list.
    if (!isCredit(line.text) || /^\(c\)/i.test(line.text)) return [];
    const start = textStart(page, line);
    const metadata = hintAt(page, 'rights', start, start + line.text.length);
    return [
      {
        rule: 'photo-credit' as const,
        first: position,
        last: position,
        params: { credit: line.text },
        metadata,
      },
    ];
  });
}

/**
 * Credits at the end of a caption, each with the spaces before it. A mere `Foto:` must follow a finished sentence; one in
 * brackets and a `©` with a name need not.
 */
export function findCreditTails(page: Page): Replacement[] {
  return page.lines.flatMap(line => {
    const from = textStart(page, line);
    const tail = creditTail(line.text);
    if (tail === null) return [];
    const creditStart = from + line.text.length - tail.length;
    const end = from + line.text.length;
    const start = from + line.text.slice(0, line.text.length - tail.length).trimEnd().length;
    const metadata = hintAt(page, 'rights', creditStart, end);
    return [{ rule: 'photo-credit' as const, start, end, insert: '', params: { credit: tail }, metadata }];
  });
}

const MAX_CREDIT_LENGTH = 100;
const MAX_CREDIT_WORDS = 9;

const LABEL =
  /^(?:fotos?|foto-?credit|fotograf(?:in)?|bild(?:er)?|bildquelle|bildnachweis|bildrechte|bildcredit|photos?|photo credit|photograph|pictures?|picture credit|image|image credit|image source)(?: ?:| (?:by|von) )/i;
const SIGN = /^(?:©|\(c\))/i;
// The last place in a line where a credit may begin; looked for only in the line's end.
const TAIL_START =
  /[([]?(?:©|\(c\)|(?<![\p{L}\p{N}])(?:fotos?|bild(?:er|quelle|nachweis)?|photos?|picture credit|image credit) ?:)/giu;
const MARKED = /^[([](?!c\))|©/i;
const FINISHED = /[.!?…:)\]"“”»«’|–—-]/u;

function isCredit(text: string): boolean {
  if (text.length > MAX_CREDIT_LENGTH) return false;
  const bare = withoutBrackets(text);
  const lead = SIGN.exec(bare) ?? LABEL.exec(bare);
  return lead !== null && isNameLike(bare.slice(lead[0].length));
}

/** Null where the line does not end in a credit or is one altogether. */
function creditTail(text: string): string | null {
  const searchedFrom = Math.max(0, text.length - MAX_CREDIT_LENGTH);
  for (const match of text.slice(searchedFrom).matchAll(TAIL_START)) {
    const start = searchedFrom + match.index;
    const before = text.slice(0, start).trimEnd();
    if (before === '' || before.length === start) continue;
    if (!MARKED.test(match[0]) && !FINISHED.test(before.slice(-1))) continue;
    if (isCredit(text.slice(start))) return text.slice(start);
  }
  return null;
}

function withoutBrackets(text: string): string {
  const isBracketed = /^\((?!c\)).*\)$|^\[.*\]$/i.test(text);
  return isBracketed ? text.slice(1, -1).trim() : text;
}

/** Names and agencies: every word begins with a capital or is one of CREDIT_WORDS. A sentence has other words too. */
function isNameLike(text: string): boolean {
  const words = text.split(/[\s/|,;:()]+/).filter(word => word !== '');
  if (words.length === 0 || words.length > MAX_CREDIT_WORDS || /[.!?]["”“]?$/.test(text.trim())) return false;
  const isMostlyNames = words.some(word => /^["„“»]?[\p{Lu}\p{Lo}]/u.test(word) || AGENCY.test(word));
  return (
    isMostlyNames &&
    words.every(word => /^["„“»&+]?[\p{Lu}\p{Lo}\p{N}]|^[&+–—-]$/u.test(word) || isCreditWord(word))
  );
}

const AGENCY = /^(?:dpa|epd|kna|afp|ap|imago|privat|private|zvg|pixabay|unsplash|pexels|shutterstock)$/i;

function isCreditWord(word: string): boolean {
  return (
    CREDIT_WORDS.has(word.toLowerCase().replace(/\.$/, '')) || word.includes('.') || word.startsWith('@')
  );
}
