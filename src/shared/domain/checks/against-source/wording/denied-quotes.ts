import type { CheckFinding } from '../../../../model/check';
import type { CheckContext } from '../../context';
import { makeFinding } from '../../findings';
import { sentenceTextAt } from '../../pairs';
import { MIN_LETTERS, placesOf, shortIn } from './short-quotes';

/**
 * A word or two between quotation marks that a source quotes with a denial in front, which the review leaves out: nannte die
 * Ergebnisse „überzeugend“, of „Die Ergebnisse sind noch nicht überzeugend“ (quote_altered). German.
 */
export function checkDeniedQuotes({ reading, sourceReadings }: CheckContext): CheckFinding[] {
  const quotations = sourceReadings.length === 0 ? [] : shortIn(reading.text, MIN_LETTERS);
  if (quotations.length === 0) return [];
  const denied = new Set(sourceReadings.flatMap(({ text }) => deniedIn(text)));
  return quotations.flatMap(quotation => {
    const said = reading.text.slice(quotation.innerStart, quotation.innerEnd);
    if (!denied.has(said.slice(0, BEGINNING).toLowerCase())) return [];
    if (DENIAL.test(said) || DENIAL.test(sentenceTextAt(reading, quotation.start, LONGEST))) return [];
    const places = sourceReadings.flatMap((source, document) =>
      placesOf(source, said).map(place => ({ source, document, place })),
    );
    const [only] = places;
    if (!only || places.length > 1) return [];
    const { source, document, place } = only;
    const words = source.text.slice(place.innerStart, place.innerEnd);
    const [first = ''] = said.split(' ');
    const stem = first.slice(0, Math.max(4, first.length - 2)).toLowerCase();
    const at = words.toLowerCase().indexOf(stem);
    if (at < 0 || words.toLowerCase().indexOf(stem, at + 1) >= 0) return [];
    if (!DENIED.test(words.slice(Math.max(0, at - REACH), at))) return [];
    return makeFinding('quote_altered', {
      at: quotation,
      other: { document, start: place.start, end: place.end },
      params: { text: said, otherText: words },
      severity: 'high',
    });
  });
}

/** UTF-16 units. */
const LONGEST = 600;
const REACH = 40;
const DENIAL =
  /(?<!\p{L})(?:nicht\p{L}*|kein\p{L}*|nie|niemals|kaum|wenig\p{L}*|weder|ohne|bestr[ie]tt?\p{L}*|verneint\p{L}*|wies\p{L}*|zurück\p{L}*)(?!\p{L})/iu;
const BETWEEN =
  '(?: (?:so|ganz|sehr|immer|besonders|wirklich|mehr|gerade|sonderlich|wahnsinnig|richtig|vollständig|völlig|wieder|überall|ausreichend)){0,2} ';
const DENYING = String.raw`(?<!\p{L})(?:nicht|keine?[nrsm]?|nie|niemals|kaum|alles andere als)${BETWEEN}`;
const DENIED = new RegExp(`${DENYING}$`, 'iu');
/** UTF-16 units. */
const BEGINNING = 4;
const DENIED_WORD = new RegExp(`${DENYING}(\\p{L}{${BEGINNING}})`, 'giu');

/** How the words behind a denial begin. */
function deniedIn(text: string): string[] {
  return Array.from(text.matchAll(DENIED_WORD), ([, word = '']) => word.toLowerCase());
}
