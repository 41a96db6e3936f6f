import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import { type Amount, baseValue } from '../../../text/amounts';
import { COMMON_WORDS } from '../../../text/common-words';
import { foldForSearch } from '../../../text/fold';
import { FREQUENT_WORDS } from '../../../text/frequent-words';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeContrast } from '../../findings';
import { sentenceAt } from '../../pairs';

/**
 * What the review calls the first or last of several, with the figure that a source has of another one of them
 * (place_mismatch): die meisten in Sachsen, wo 5300 streikten, where the source has 5300 in Hessen and 3000 in Sachsen. The
 * figure stands once in the source, in a part of its sentence that has a name of its own; the review's name stands in
 * another part, with another figure. German.
 */
export function checkRankedPlaces({ reading, sourceReadings, isRelated }: CheckContext): CheckFinding[] {
  const own = sourceReadings.length === 0 ? [] : ranksIn(reading);
  if (own.length === 0) return [];
  return sourceReadings.flatMap((source, document) => {
    const parts = isRelated(document) ? partsOf(source) : [];
    if (parts.length < 2) return [];
    return own.flatMap(({ figures, names }) => {
      const homes = parts.filter(part => part.figures.some(each => figures.some(one => areOne(each, one))));
      const [home] = homes;
      if (!home || homes.length > 1) return [];
      const [fact] = home.figures.filter(each => figures.some(one => areOne(each, one)));
      const rivals = parts.filter(
        each => each !== home && Math.abs(each.sentence - home.sentence) <= 1 && areAlike(each, fact),
      );
      const others = home.names.filter(({ key }) => !rivals.some(each => hasName(each, key)));
      // Whoever names the right one, too, may mean it.
      const isNamed = names.some(({ key }) => hasName(home, key));
      const wrong = names.filter(({ key }) => rivals.some(each => hasName(each, key)));
      const [at, other] = [wrong[0], others.at(-1)];
      if (isNamed || !at || wrong.length > 1 || !other) return [];
      return makeContrast('place_mismatch', { reading, at, document, source, other, severity: 'high' });
    });
  });
}

type Name = Span & { key: string };
type Part = { sentence: number; figures: readonly Amount[]; names: readonly Name[] };

const RANKED =
  /(?<!\p{L})(?:[Aa]m \p{Ll}{3,}sten|(?:[Dd]ie|[Dd]en|[Dd]as|[Dd]er) (?:meisten|wenigsten|größte|höchste|niedrigste|stärkste|geringste|kleinste)[nr]?|[Aa]n der Spitze|[Vv]orn|[Ss]pitzenreiter|[Ss]chlusslicht|Tabellenführer)(?!\p{L})/u;
const MAX_PARTS = 120;
/** UTF-16 units of a sentence. */
const LONGEST = 500;

function ranksIn(reading: Reading): Part[] {
  const { text } = reading;
  if (!RANKED.test(text)) return [];
  const spans = reading.sentences();
  const found: Part[] = [];
  for (let at = 0; at < spans.length && found.length < MAX_PARTS; at += 2) {
    const [start = 0, end = 0] = [spans[at], spans[at + 1]];
    if (end - start > LONGEST || !reading.hasAt(at, 'figure')) continue;
    const rank = RANKED.exec(text.slice(start, end));
    if (!rank) continue;
    // From there on: what stands before may be told of all of them.
    const from = start + rank.index;
    found.push({
      sentence: at / 2,
      figures: figuresIn(reading, from, end),
      names: namesIn(reading, from, end),
    });
  }
  return found;
}

/** From mark to mark and from „und“ to „und“, where a figure stands. */
function partsOf(reading: Reading): Part[] {
  const { text } = reading;
  const spans = reading.sentences();
  const found: Part[] = [];
  for (const amount of figuresIn(reading, 0, text.length)) {
    const sentence = sentenceAt(spans, amount.start);
    const [start = 0, end = 0] = [spans[sentence * 2], spans[sentence * 2 + 1]];
    if (end - start > LONGEST) continue;
    if (found.length >= MAX_PARTS) return [];
    const front = text.slice(start, amount.boundStart);
    const from =
      start + Math.max(0, ...Array.from(front.matchAll(EDGE), ({ index, 0: edge }) => index + edge.length));
    const behind = text.slice(amount.end, end).search(EDGE);
    const to = behind < 0 ? end : amount.end + behind;
    const last = found.at(-1);
    // Two figures of one part: 5300 aus 41 Betrieben.
    if (last && last.sentence === sentence && last.figures.some(each => each.start >= from)) continue;
    found.push({ sentence, figures: figuresIn(reading, from, to), names: namesIn(reading, from, to) });
  }
  return found;
}

const EDGE = /[,;:] |(?<!\p{L})(?:und|sowie|gefolgt von|vor) /gu;

function figuresIn(reading: Reading, from: number, to: number): Amount[] {
  return itemsBetween(reading.amounts(), from, to).filter(
    ({ kind, value }) => kind === 'share' || ((kind === 'count' || kind === 'measure') && value > SMALL),
  );
}

const SMALL = 12;

function areOne(x: Amount, y: Amount): boolean {
  return (x.kind === 'share') === (y.kind === 'share') && baseValue(x) === baseValue(y) && x.value !== 0;
}

/** Its figures are of the same kind; whose the largest of 6,3 Prozent is, a figure so exact says alone. */
function areAlike({ figures }: Part, fact: Amount | undefined): boolean {
  return figures.some(
    each =>
      fact !== undefined &&
      (/,\d/.test(fact.figure) ||
        (each.kind === fact.kind && each.measure?.dimension === fact.measure?.dimension)) &&
      baseValue(each) !== baseValue(fact),
  );
}

function hasName({ names }: Part, key: string): boolean {
  return names.some(each => each.key === key);
}

/** Nouns and names that are not of any text, and none of what is counted or ranked. */
function namesIn(reading: Reading, from: number, to: number): Name[] {
  const places = itemsBetween(reading.places(), from, to).map(({ start, end, place }) => {
    return { start, end, key: foldForSearch(place.key) };
  });
  const words = Array.from(
    reading.text.slice(from, to).matchAll(NAME),
    ({ index, 0: whole, 1: name = '' }) => {
      const start = from + index + whole.length - name.length;
      return { start, end: start + name.length, key: foldForSearch(name).replace(/(?<=.{4})s$/u, '') };
    },
  );
  const named = words.filter(
    ({ start, end, key }) =>
      !places.some(each => each.start < end && start < each.end) &&
      !COMMON_WORDS.has(key) &&
      !FREQUENT_WORDS.has(reading.text.slice(start, end).toLowerCase()) &&
      !NO_NAME.test(key),
  );
  return [...places, ...named].sort((a, b) => a.start - b.start);
}

/** In Waldheim, im Seenland, das Bergland; Rehna mit 90. */
const NAME =
  /(?<=(?<!\p{L})(?:[Ii]n|[Ii]m|[Aa]uf der|[Vv]om|[Vv]on|[Dd]er|[Dd]ie|[Dd]as|[Dd]em|Region|Kreis|Landkreis) )(\p{Lu}[\p{L}-]{3,30})(?![\p{L}-])/gu;
const NO_NAME =
  /^(?:spitze|plus|minus|anteil|quote|region|kreis|landkreis|wert|zahl|summe|umsatz|absatz|geschaft|jahr|monat|vorjahr|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|stadt|land|prozent|millionen|euro|platz|schnitt|durchschnitt|vergleich)/u;
