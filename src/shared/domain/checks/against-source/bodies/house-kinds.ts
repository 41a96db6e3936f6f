import type { CheckFinding } from '../../../../model/check';
import { COMMON_WORDS } from '../../../text/common-words';
import { FREQUENT_WORDS } from '../../../text/frequent-words';
import { isInflectionOf } from '../../../text/inflections';
import type { Word } from '../../../text/words';
import type { CheckContext, Reading } from '../../context';
import { makeContrast } from '../../findings';
import { listHalfKnown, onlyRival } from '../names/half-known';

/**
 * What bears a name, told as another kind of house (Spital Horgen for Gefängnis Horgen), and whose authority it is
 * (Gesundheitsdirektion der Stadt Zürich for die des Kantons Zürich): org_variant. The source has the name behind one other
 * kind, which the review lacks, and never behind this one. Kinds that are one house in other words are one.
 */
export function checkHouseKinds({ reading, sourceReadings, nearness, pairs }: CheckContext): CheckFinding[] {
  if (sourceReadings.length === 0) return [];
  const own = [...housesIn(reading.text), ...keptIn(reading)];
  if (own.length === 0) return [];
  return sourceReadings.flatMap((source, document) => {
    const [near, paired] = [nearness()[document], pairs()[document]];
    if (!near?.isRelated || !paired) return [];
    const all = [...housesIn(source.text), ...keptIn(source)];
    return own.flatMap(house => {
      const named = all.filter(each => each.of === house.of && each.name === house.name);
      const kinds = new Set(named.map(({ kind }) => kind));
      const [other] = named;
      if (!other || kinds.size > 1 || kinds.has(house.kind)) return [];
      if (own.some(each => each.of === other.of && each.name === other.name && each.kind === other.kind))
        return [];
      const around = near.around(house.start, house.end);
      const score = Math.max(...named.map(each => around.get(paired.sourceAt(each.start)) ?? 0));
      if (house.of === 'house' && score < NEAR) return [];
      return makeContrast('org_variant', { reading, at: house, document, source, other, severity: 'medium' });
    });
  });
}

/**
 * Bodies of which one word is a compound that begins alike and ends otherwise, beside a word that is the same:
 * Naturschutzverein Wildau for Naturschutzbund Wildau, Bürgerstiftung Spessarttal for Spessartwald. As org_variant.
 */
export function checkOtherParts({ reading, sourceReadings, isRelated }: CheckContext): CheckFinding[] {
  return sourceReadings.flatMap((source, document) => {
    const found = listHalfKnown(reading, source, canBeParts).flatMap(({ half, rivals }) => {
      const other = onlyRival(rivals.filter(each => isOtherPart(half.word, each.word)));
      return other ? { at: half, other } : [];
    });
    if (found.length === 0 || !isRelated(document)) return [];
    return found.map(({ at, other }) =>
      makeContrast('org_variant', { reading, at, document, source, other, severity: 'high' }),
    );
  });
}

/** Letters of what bears the compound, of the compound's first part, and of the rest that is another one. */
const BEARER = 4;
const PART = 7;
const MIN_REST = 3;

/** The body of a town, or of a name: Naturschutzbund Wildau, Bürgerstiftung Spessartwald. */
function canBeParts(word: Word, { text, lower, roleKey }: Word): boolean {
  return (
    word.text.length >= PART + MIN_REST &&
    text.length >= BEARER &&
    roleKey === null &&
    !COMMON_WORDS.has(lower) &&
    !FREQUENT_WORDS.has(lower)
  );
}

/** Naturschutzverein, Naturschutzbund; Spessarttal, Spessartwald. */
function isOtherPart({ folded: x, text }: Word, { folded: y, text: other }: Word): boolean {
  const least = Math.min(x.length, y.length);
  let shared = 0;
  while (shared < least && x[shared] === y[shared]) shared++;
  return shared >= PART && least - shared >= MIN_REST && !isInflectionOf(text, other);
}

/** `of` is what two places must share to be compared: that they are houses, or the authority's own word. */
type House = { start: number; end: number; of: string; kind: string; name: string };

const NEAR = 0.4;
const MAX_HOUSES = 60;

/** Of one line each the words mean one thing. */
const KINDS = `Gefängnis Justizvollzugsanstalt Justizanstalt JVA Haftanstalt Strafanstalt
Spital Krankenhaus Klinik Klinikum Hospital Kreiskrankenhaus Kantonsspital Uniklinik Universitätsklinikum Universitätsspital
Rathaus Gemeindehaus Stadthaus
Bahnhof Hauptbahnhof
Flughafen Airport Flugplatz
Hallenbad Freibad Schwimmbad Schwimmhalle
Kaserne
Kloster Abtei
Schloss Burg
Pflegeheim Altersheim Altenheim Seniorenheim
Bibliothek Bücherei Stadtbibliothek
Zoo Tierpark Tiergarten
Sternwarte
Kraftwerk Atomkraftwerk Kernkraftwerk AKW`
  .split('\n')
  .map(line => line.trim().split(' '));
const KIND_OF: ReadonlyMap<string, string> = new Map(
  KINDS.flatMap(([first = '', ...others]) => [first, ...others].map(word => [word, first] as const)),
);
const HOUSE = new RegExp(
  String.raw`(?![a-z ])(?<![\p{L}-])(${[...KIND_OF.keys()].join('|')})(?:s|es)? (\p{Lu}\p{L}{3,}(?:-\p{Lu}\p{L}+)?)(?![\p{L}-])`,
  'gu',
);

function housesIn(text: string): House[] {
  return Array.from(text.matchAll(HOUSE))
    .slice(0, MAX_HOUSES)
    .map(({ index, 0: words, 1: kind = '', 2: name = '' }) => {
      return { start: index, end: index + words.length, of: 'house', kind: KIND_OF.get(kind) ?? kind, name };
    });
}

const KEEPERS = 'Stadt|Kantons?|Landkreises|Kreises|Landes|Gemeinde|Bundes|Bezirks|Region';
const KEPT = new RegExp(
  String.raw`(?![a-z ])(?<![\p{L}-])(\p{Lu}\p{Ll}+(?:direktion|departement|amt|amts|behörde|verwaltung|rat|rats|parlament|polizei|gericht|gerichts|ministerium|ministeriums|anstalt)) (?:der|des) (${KEEPERS}) (\p{Lu}\p{L}{2,}(?:-\p{Lu}\p{L}+)?)(?![\p{L}-])`,
  'gu',
);

function keptIn({ text, has }: Reading): House[] {
  if (!has('keeper')) return [];
  return Array.from(text.matchAll(KEPT))
    .slice(0, MAX_HOUSES)
    .map(({ index, 0: words, 1: body = '', 2: keeper = '', 3: name = '' }) => {
      const of = body.replace(/s$/u, '');
      return { start: index, end: index + words.length, of, kind: keeper.replace(/e?s$/u, ''), name };
    });
}
