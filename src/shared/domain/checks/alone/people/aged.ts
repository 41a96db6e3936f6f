import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import { foldForSearch } from '../../../text/fold';
import type { Reading } from '../../context';
import { makeContradiction } from '../../findings';

/**
 * People told by their age, taken up with what another of them was: ein 23-jähriger Radfahrer and eine 45-jährige Autofahrerin, and
 * der 45-jährige Radfahrer; ein 34-Jähriger aus Gießen, and der 34-Jährige aus Marburg. German.
 */
export function findMixedAges(reading: Reading): CheckFinding[] {
  const { text } = reading;
  if ((text.match(SIGN)?.length ?? 0) < 2) return [];
  const told = Array.from(text.matchAll(AGED)).slice(0, MAX_TOLD).map(agedOf);
  const found: CheckFinding[] = [];
  for (const [at, one] of told.entries()) {
    if (!one.isDefinite) continue;
    const before = told.slice(0, at);
    const other = findMixed(text, one, before);
    if (!other) continue;
    found.push(makeContradiction(reading, one, other, 'opposed'));
  }
  return found.slice(0, 2);
}

type Aged = Span & { age: string; noun: string | null; town: string | null; isDefinite: boolean };

const MAX_TOLD = 40;
const SIGN = /\d-[Jj]ährige|Jahre alte[nrms]? \p{Lu}/gu;
const AGED =
  /(?<![\p{L}\d.,])(?<article>(?:[Dd]er|[Dd]ie|[Dd]en|[Dd]em|[Dd]es) )?(?<age>\d{1,2})(?:-Jährige[nrms]?|(?:-jährige[nrms]?| Jahre alte[nrms]?) (?<noun>\p{Lu}\p{L}+))(?: aus (?:dem |der )?(?<town>\p{Lu}[\p{L}-]+))?(?![\p{L}-])/gu;

function agedOf(match: RegExpMatchArray): Aged {
  const { article, age = '', noun, town } = match.groups ?? {};
  const start = match.index ?? 0;
  return {
    start,
    end: start + match[0].length,
    age,
    noun: noun === undefined || GENERAL.test(noun) ? null : nounOf(noun),
    town: town === undefined || /^[Aa]ngst|^Rache|^Wut/u.test(town) ? null : foldForSearch(town),
    isDefinite: article !== undefined,
  };
}

/** Whoever else they are. */
const GENERAL =
  /^(?:Mann(?:es)?|Männer|Frau|Frauen|Person|Personen|Junge[n]?|Mädchens?|Kind(?:es)?|Jugendliche[nr]?|Senior(?:in|en|s)?|Rentner(?:in|s)?|Deutsche[nr]?|Sohn(?:es)?|Tochter|Bruder|Bruders|Schwester|Freund(?:in|es)?|Ehefrau|Ehemann|Mutter|Vater|Vaters|Geschädigte[nr]?|Verletzte[nr]?|Verdächtige[nr]?|Tatverdächtige[nr]?|Opfer|Täter|Unbekannte[nr]?)$/u;

/** Without the case; sexes stay apart. */
function nounOf(noun: string): string {
  return foldForSearch(noun)
    .replace(/(?<=er|or)s$/u, '')
    .replace(/(?<=nt|st)(?:en)$/u, '');
}

function findMixed(text: string, one: Aged, before: readonly Aged[]): Aged | null {
  const same = before.filter(each => each.age === one.age);
  // Of one age, and from another town.
  if (one.town !== null) {
    const [from] = same.filter(each => each.town !== null);
    if (from?.town && same.length === 1 && !areNear(from.town, one.town) && areOfOneNoun(from, one))
      return from;
    const owner = before.filter(each => each.town === one.town);
    const [first] = owner;
    if (first && same.length > 0 && owner.every(each => each.age === first.age && each.age !== one.age))
      return same.every(each => each.town === null && each.noun !== null) ? first : null;
  }
  if (one.noun === null) return null;
  const alike = before.filter(each => each.noun === one.noun);
  const [known] = alike;
  if (!known || alike.some(each => each.age !== known.age) || known.age === one.age) return null;
  const between = text.slice(known.end, one.start);
  if (MORE.test(between)) return null;
  // The age is told of somebody of another trade.
  return same.length > 0 && same.every(each => each.noun !== null && each.noun !== one.noun) ? known : null;
}

function areNear(x: string, y: string): boolean {
  return x.includes(y) || y.includes(x) || REGION.test(x) || REGION.test(y);
}

const REGION = /^(?:landkreis|kreis|stadt|region|raum|ort|nahe|nachbar|umgebung|gemeinde|bezirk|umland)/u;

function areOfOneNoun(x: Aged, y: Aged): boolean {
  return x.noun === null || y.noun === null || x.noun === y.noun;
}

/** Of another one. */
const MORE = /(?<!\p{L})(?:zweite[nrms]?|weitere[nrms]?|andere[nrms]?|ebenfalls|beide[nr]?)(?!\p{L})/u;
