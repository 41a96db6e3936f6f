import type { CheckFinding } from '../../../../model/check';
import { type Amount, baseValue } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeOwnContrast } from '../../findings';
import { stretchAt } from './stretches';

/**
 * Energy of a year that is a thousand times what the households said to live on it need, or more than the power beside it
 * can make in all hours of a year (unit_mismatch): 60 Millionen Megawattstunden, das reicht für 17.000 Haushalte. Linear.
 */
export function checkEnergyYields({ reading }: CheckContext): CheckFinding[] {
  const amounts = reading.amounts();
  return amounts.flatMap(amount => {
    if (amount.kind !== 'measure' || amount.measure?.dimension !== 'energy') return [];
    const other = homesFor(reading, amounts, amount) ?? powerFor(reading, amounts, amount);
    if (!other) return [];
    return makeOwnContrast('unit_mismatch', reading, amount, other, 'high');
  });
}

/** Kilowatt hours of a household in a year: less or more than this it cannot be, heating among it. */
const LEAST = 250;
const MOST = 90_000;
const HOMES = /^ (?:\p{L}+ )?(?:[\p{L}-]*[Hh]aushalten?|Familien|Wohnungen|Einfamilienhäusern?)(?!\p{L})/u;
const ENOUGH =
  /(?<!\p{L})(?:reich(?:t|en|te)|genug|versorg\p{L}+|Versorgung|decken|deckt|Bedarf|entspricht|Verbrauch|ausreichend|genügt|beliefer\p{L}+)(?!\p{L})/u;
const OTHER_TIME =
  /(?<!\p{L})(?:Stunden? lang|[Ss]peicher\p{L}*|[Bb]atterie\p{L}*|[Aa]m Tag|[Pp]ro Tag|täglich\p{L}*|[Mm]onat\p{L}*|[Jj]ewei?ls|je|jede[rs]?|Deutschland\p{L}*|bundesweit|weltweit|landesweit)(?!\p{L})/u;
const IN_A_YEAR = /(?<!\p{L})(?:im Jahr|pro Jahr|jährlich\p{L}*|Jahres\p{L}+|im ersten Jahr)(?!\p{L})/iu;
/** A later sentence may have households of another plant. */
const REACH = 220;

function homesFor(reading: Reading, amounts: readonly Amount[], amount: Amount): Amount | null {
  const { text } = reading;
  const { end } = stretchAt(reading, amount.start, 0, 1);
  const homes = itemsBetween(amounts, amount.end, Math.min(end, amount.end + REACH)).filter(
    each => each.kind === 'count' && HOMES.test(text.slice(each.end, each.end + 40)),
  );
  const [home] = homes;
  if (!home || homes.length > 1) return null;
  const own = stretchAt(reading, amount.start, 0, 0).start;
  const words = text.slice(Math.max(own, amount.start - REACH), home.end + 30);
  if (!ENOUGH.test(words) || OTHER_TIME.test(words) || !IN_A_YEAR.test(words)) return null;
  // Another figure of energy may be the one that is meant.
  if (itemsBetween(amounts, amount.end, home.start).some(isOfEnergy)) return null;
  const each = baseValue(amount) / baseValue(home);
  return each < LEAST || each > MOST ? home : null;
}

const HOURS = 8_784;

/** The only power of the text's paragraphs near, and of plants that are counted, that many times. */
function powerFor(reading: Reading, amounts: readonly Amount[], amount: Amount): Amount | null {
  const { text } = reading;
  const { start, end } = stretchAt(reading, amount.start, 2, 3);
  const own = stretchAt(reading, amount.start, 0, 0);
  if (!IN_A_YEAR.test(text.slice(own.start, own.end)) || OTHER_TIME.test(text.slice(own.start, own.end)))
    return null;
  const near = itemsBetween(amounts, start, end);
  const powers = near.filter(each => each.measure?.dimension === 'power');
  const most = powers.reduce<Amount | null>((x, y) => (x && baseValue(x) >= baseValue(y) ? x : y), null);
  if (!most) return null;
  const count = Math.max(
    1,
    ...near
      .filter(each => each.kind === 'count' && each.measure === null && each.value < 500)
      .map(({ value }) => value),
  );
  return baseValue(amount) > (baseValue(most) / 1000) * HOURS * count * 1.5 ? most : null;
}

function isOfEnergy({ measure }: Amount): boolean {
  return measure?.dimension === 'energy';
}
