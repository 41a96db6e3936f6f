import type { CheckFinding } from '../../../../model/check';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';

/**
 * The same noun behind the contrary preposition: trotz der Dürre and wegen der Dürre, vor den Sommerferien and nach den
 * Sommerferien. Neither text has the noun with both, and what stands around it is the same. As `unsupported`, of kind
 * opposite; before and after as date_mismatch.
 */
export function checkPrepositions({
  reading,
  sourceReadings,
  pairs,
  nearness,
}: CheckContext): CheckFinding[] {
  const own = sourceReadings.length === 0 ? [] : phrasesIn(reading.text);
  if (own.length === 0) return [];
  return sourceReadings.flatMap((source, document) => {
    const [paired, near] = [pairs()[document], nearness()[document]];
    if (!paired || !near?.isRelated) return [];
    const others = phrasesOf(source, own);
    return own.flatMap(phrase => {
      const same = others.filter(each => each.noun === phrase.noun);
      const isHere = (side: string) => own.some(each => each.noun === phrase.noun && each.side === side);
      const twins = same.filter(each => CONTRARY.get(phrase.side) === each.side);
      if (twins.length === 0 || same.some(each => each.side === phrase.side)) return [];
      if (isHere(twins[0]?.side ?? '')) return [];
      const around = near.around(phrase.start, phrase.end);
      const twin = twins.find(each => (around.get(paired.sourceAt(each.start)) ?? 0) >= NEAR);
      if (!twin) return [];
      return makeFinding(TIMES.has(phrase.side) ? 'date_mismatch' : 'unsupported', {
        at: { start: phrase.start, end: phrase.end },
        other: { document, start: twin.start, end: twin.end },
        params: {
          text: reading.text.slice(phrase.start, phrase.end),
          otherText: source.text.slice(twin.start, twin.end),
          ...(TIMES.has(phrase.side) ? {} : { kind: 'opposite' }),
        },
      });
    });
  });
}

type Phrase = { start: number; end: number; side: string; noun: string };

const NEAR = 0.6;
const MAX_PHRASES = 150;
const TIMES: ReadonlySet<string> = new Set(['before', 'after']);
const CONTRARY: ReadonlyMap<string, string> = new Map(
  ['before after', 'with without', 'for against', 'despite because', 'in out'].flatMap(pair => {
    const [x = '', y = ''] = pair.split(' ');
    return [[x, y] as const, [y, x] as const];
  }),
);
const SIDES: ReadonlyMap<string, string> = new Map(
  [
    'before vor before',
    'after nach after',
    'with mit with auf',
    'without ohne without',
    'for für for',
    'against gegen against',
    'despite trotz ungeachtet despite',
    'because wegen aufgrund dank infolge',
    'in innerhalb inside within',
    'out außerhalb outside',
  ].flatMap(line => {
    const [side = '', ...words] = line.split(' ');
    return words.map(word => [word, side] as const);
  }),
);
const PHRASE = new RegExp(
  String.raw`(?<![A-Za-z]|\p{L})(${[...SIDES.keys()].map(word => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`).join('|')}) (?:(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|ihre[nmrs]?|seine[nmrs]?|the|a|an|its|their|his|her) )?(?:\p{Ll}{3,20}(?:e|en|er|em|es) )?(\p{L}[\p{L}-]{3,})(?![\p{L}-])`,
  'gu',
);
/** Vor drei Jahren and nach drei Jahren are spans of time, vor Ort no time at all. */
const NO_EVENT =
  /^(?:Jahr|Tag|Woche|Monat|Minute|Stunde|Sekunde|Ort$|Gericht$|Angabe|Auskunft|Ansicht|Meinung|Aussage|Information|Bericht|Mitteilung|Einschätzung|Stand|Hause|Berlin|Euro|Prozent|Kirche|Haus|Schule|Rathaus|Richter)/u;

function phrasesIn(text: string): Phrase[] {
  return Array.from(text.matchAll(PHRASE))
    .slice(0, MAX_PHRASES)
    .flatMap(({ index, 0: words, 1: preposition = '', 2: noun = '' }): Phrase[] => {
      const side = SIDES.get(preposition.toLowerCase());
      const isEnglish = ENGLISH.test(words);
      if (
        side === undefined ||
        (/^auf$/iu.test(preposition) && noun !== 'Bewährung') ||
        (!isEnglish && !/^\p{Lu}/u.test(noun)) ||
        NO_EVENT.test(noun)
      )
        return [];
      return [{ start: index, end: index + words.length, side, noun: keyOf(noun) }];
    });
}

const ENGLISH = /^(?:before|after|with|without|for|against|despite|inside|within|outside) /iu;

/** Those with a noun of the other text: the rest need not be read. */
function phrasesOf(source: Reading, own: readonly Phrase[]): Phrase[] {
  const nouns = new Set(own.map(({ noun }) => noun));
  return phrasesIn(source.text).filter(({ noun }) => nouns.has(noun));
}

/** In any case of it. */
function keyOf(noun: string): string {
  return noun.toLowerCase().replace(/(?:e[ns]|[ens])$/u, '');
}
