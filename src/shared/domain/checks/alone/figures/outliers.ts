import type { CheckFinding } from '../../../../model/check';
import { type Amount, baseValue } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeFinding } from '../../findings';
import { isLabel, stretchAt } from './stretches';

/**
 * Figures that are far off those told beside them (number_implausible): 812 Tonnen, of a pumpkin whose rival has 744
 * Kilogramm; 58 and 74 Liter here, 4900 there; 15 Millionen visitors on a weekend in a town of 54.000. Linear: few figures of
 * three sentences are held against each other.
 */
export function checkOutliers({ reading }: CheckContext): CheckFinding[] {
  const amounts = reading.amounts();
  return [
    ...findOtherUnits(reading, amounts),
    ...findFarOff(reading, amounts),
    ...findCrowds(reading, amounts),
  ];
}

const RIVALS =
  /(?<!\p{L})(?:[Zz]weit\p{L}*|[Dd]ritt\p{L}*|[Pp]latz|[Rr]ang|[Ss]ieger\p{L}*|[Ss]iegt\p{L}*|gewann|[Rr]ekord\p{L}*|[Vv]orjahr\p{L}*|[Kk]onkurren\p{L}*|[Gg]ewinner\p{L}*|[Vv]erfolger\p{L}*|second|third|record|winner)(?!\p{L})/u;
/** Of what one rival weighs, reaches or throws. */
const COMPARED: ReadonlySet<string> = new Set(['mass', 'length', 'volume', 'area']);

/** 812 Tonnen beside 744 Kilogramm: nearly one figure, in units that lie a hundred times and more apart. */
function findOtherUnits(reading: Reading, amounts: readonly Amount[]): CheckFinding[] {
  const { text } = reading;
  return amounts.flatMap((one, at) => {
    if (!COMPARED.has(one.measure?.dimension ?? '')) return [];
    const other = amounts
      .slice(at + 1, at + 5)
      .find(each => each.measure?.dimension === one.measure?.dimension);
    if (!other?.measure || !one.measure) return [];
    const factors = one.measure.factor / other.measure.factor;
    const figures = one.value / other.value;
    if ((factors < 99 && factors > 1 / 99) || figures > 3 || figures < 1 / 3) return [];
    const stretch = stretchAt(reading, one.start, 0, 1);
    const between = text.slice(one.end, other.start);
    if (other.start > stretch.end || !RIVALS.test(text.slice(stretch.start, other.end + 30))) return [];
    if (
      /(?<!\p{L})(?:insgesamt|zusammen|gesamt\p{L}*|alle|aus|von|bei|Tiefe|pro|je|über|auf|täglich)(?!\p{L})/iu.test(
        between.replace(RANKED, ''),
      )
    )
      return [];
    // The larger one is most often the slip: thousands of kilograms.
    const [far, near] = baseValue(one) > baseValue(other) ? [one, other] : [other, one];
    return ofOutlier(text, far, near);
  });
}

const RANKED =
  /auf die Waage|(?:kam|brachte es|folgte) [^.,;]{0,40}auf|auf (?:dem |den )?(?:Platz|Rang)|aus \p{Lu}\p{L}+|von \p{Lu}\p{L}+/gu;

const SAME: ReadonlySet<string> = new Set(['mass', 'length', 'volume', 'temperature', 'speed']);
/** So many times the largest of the others. */
const FAR = 20;
const HOTTEST = 57;

/** Three and more figures of one unit told alike, each in its place; one is far off. */
function findFarOff(reading: Reading, amounts: readonly Amount[]): CheckFinding[] {
  const { text } = reading;
  return amounts.flatMap((far, at) => {
    const unit = far.measure?.unit;
    if (!unit || !SAME.has(far.measure?.dimension ?? '') || isLabel(text, far)) return [];
    const { start, end } = stretchAt(reading, far.start, 1, 1);
    const others = itemsBetween(amounts, start, end).filter(
      each => each !== far && each.measure?.unit === unit,
    );
    if (others.length < 2 || others.length > 5) return [];
    const values = others.map(({ value }) => Math.abs(value));
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const isDegrees = far.measure?.dimension === 'temperature';
    if (least <= 0 || most > 4 * least || far.value < (isDegrees ? 5 : FAR) * most) return [];
    if (isDegrees && far.value < HOTTEST) return [];
    const places = [far, ...others].filter(each =>
      PLACED.test(text.slice(Math.max(start, each.boundStart - 60), each.boundStart)),
    );
    const beside = amounts[at - 1]?.measure?.unit === unit || amounts[at + 1]?.measure?.unit === unit;
    return places.length >= 3 && beside ? ofOutlier(text, far, others[0] ?? far) : [];
  });
}

const PLACED =
  /(?<!\p{L})(?:[Ii]n|[Aa]uf|[Aa]m|[Ii]m|[Bb]ei|[Aa]n) (?:de[rmn] )?\p{Lu}[\p{L}-]+[^.!?;]{0,40}$|(?<!\p{L})\p{Lu}\p{L}+ (?:mit|auf|meldete\p{L}*) (?:\p{Ll}+ )?$/u;

const CROWD =
  /^ (?:\p{Ll}+ )?(?:Besucher\p{Ll}*|Gäste|Menschen|Zuschauer\p{Ll}*|Teilnehmer\p{Ll}*|Feiernde|Fans|visitors|people|guests)(?!\p{L})/u;
const INHABITANTS = /^ (?:Einwohner\p{Ll}*|Seelen|inhabitants|residents)(?!\p{L})/u;
const EVENT =
  /(?<!\p{L})(?:\p{L}*[Ff]est(?:e|es|s)?|\p{L}*[Mm]arkt(?:e?s)?|Wochenende|Abend|Tag|Samstag|Sonntag|Freitag|Umzug|Konzert\p{L}*|Eröffnung|Kirmes|Messe|Festival|festival|weekend|fair)(?!\p{L})/u;
const LONG =
  /(?<!\p{L})(?:jährlich|Jahr|Jahre|Jahren|Saison|seit|weltweit|bundesweit|landesweit|online|im Internet|Fernsehen|year|season)(?!\p{L})/u;
/** Visitors for each inhabitant. */
const MOST_VISITORS = 60;

/** 15 Millionen Besucher on one weekend in a town of 54 000. */
function findCrowds(reading: Reading, amounts: readonly Amount[]): CheckFinding[] {
  const { text } = reading;
  return amounts.flatMap(crowd => {
    if (crowd.kind !== 'count' || crowd.value < 1e6 || !CROWD.test(text.slice(crowd.end, crowd.end + 40)))
      return [];
    const { start, end } = stretchAt(reading, crowd.start, 2, 1);
    const own = stretchAt(reading, crowd.start, 0, 0);
    if (!EVENT.test(text.slice(start, end)) || LONG.test(text.slice(own.start, own.end))) return [];
    const towns = itemsBetween(amounts, start, end).filter(
      each =>
        each.kind === 'count' && each.value > 0 && INHABITANTS.test(text.slice(each.end, each.end + 20)),
    );
    const [town] = towns;
    if (!town || towns.length > 1 || crowd.value < MOST_VISITORS * town.value) return [];
    return ofOutlier(text, crowd, town);
  });
}

function ofOutlier(text: string, at: Amount, other: Amount): CheckFinding[] {
  const params = {
    kind: 'beside',
    text: text.slice(at.start, at.end),
    otherText: text.slice(other.start, other.end),
  };
  return [
    makeFinding('number_implausible', {
      at,
      other: { document: null, start: other.start, end: other.end },
      params,
      severity: 'high',
    }),
  ];
}
