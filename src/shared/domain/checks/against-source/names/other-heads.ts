import type { CheckFinding } from '../../../../model/check';
import { foldForSearch } from '../../../text/fold';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';

/**
 * A house of another kind with the same name (org_variant): Akademie der Künste where the source has Hochschule der
 * Künste, Landgericht Ulm for Amtsgericht Ulm, Leeds College for Leeds University. Silent where either text has both, and
 * where one head is part of the other or says it more loosely.
 */
export function checkOtherHeads({ reading, sourceReadings, nearness }: CheckContext): CheckFinding[] {
  const own = sourceReadings.length === 0 ? [] : housesIn(reading);
  if (own.length === 0) return [];
  return sourceReadings.flatMap((source, document) => {
    if (!nearness()[document]?.isRelated) return [];
    const others = housesIn(source);
    return own.flatMap(house => {
      const heads = others.filter(({ tail }) => tail === house.tail);
      const [other] = heads;
      if (!other || countOf(heads) > 1 || countOf(own.filter(({ tail }) => tail === house.tail)) > 1)
        return [];
      if (areLoose(house, other) || hasHead(source, house.head) || hasHead(reading, other.head)) return [];
      return makeFinding('org_variant', {
        at: { start: house.start, end: house.end },
        other: { document, start: other.start, end: other.end },
        params: {
          text: reading.text.slice(house.start, house.end),
          otherText: source.text.slice(other.start, other.end),
        },
        severity: 'medium',
      });
    });
  });
}

type House = { start: number; end: number; head: string; tail: string };

const HEAD =
  '(?:Fach|Musik|Kunst)?[Hh]ochschule|Akademie|Universität|Institute?|Museums?|Ministeriums?|Zentrums?|Kammer|Stiftung|Gesellschaft|Verbande?s?|Bunde?s?|Amte?s?|Landesamte?s?|Bundesamte?s?|Fakultät|(?:Amts|Land|Oberland|Sozial|Landessozial|Verwaltungs|Oberverwaltungs|Arbeits|Landesarbeits|Finanz|Familien)gerichte?s?|Staatsanwaltschaft|Generalstaatsanwaltschaft';
const GERMAN = new RegExp(
  String.raw`(?<![A-Za-z]|[\p{L}-])(${HEAD}) ((?:der|des|für) (?:\p{Ll}+e[nrs]? )?)?(\p{Lu}\p{L}{2,})`,
  'gu',
);
const ENGLISH =
  /(?<![\p{L}-])(?:(University|College|Institute|School|Academy|Ministry|Department|Museum|Bank|Council) of (\p{Lu}\p{L}{2,})|(\p{Lu}\p{L}{2,}) (University|College|Hospital|Museum|Academy|Bank|Crown Court|County Court|Magistrates[’'] Court))(?![\p{L}])/gu;
const COURT = /gericht|anwalt|court/u;

function housesIn({ text, document }: Reading): House[] {
  const found: House[] = [];
  if (/^en/i.test(document.language)) {
    for (const { index, 0: words, 1: head, 2: of = '', 3: name = '', 4: behind = '' } of text.matchAll(
      ENGLISH,
    ))
      found.push({
        start: index,
        end: index + words.length,
        head: headOf(head ?? behind),
        tail: foldForSearch(head ? of : name),
      });
    return found.slice(0, MAX_HOUSES);
  }
  for (const { index, 0: words, 1: head = '', 2: link = '', 3: name = '' } of text.matchAll(GERMAN)) {
    const key = headOf(head);
    // Hochschule Fulda may be what a text calls its university.
    if (link === '' && !COURT.test(key)) continue;
    const tail = foldForSearch(name);
    found.push({ start: index, end: index + words.length, head: key, tail });
  }
  return found.slice(0, MAX_HOUSES);
}

/** Each is held against each. */
const MAX_HOUSES = 60;

function headOf(head: string): string {
  return foldForSearch(head).replace(/(?<=gericht|amt|verband|bund|museum|institut)e?s?$/u, '');
}

function countOf(houses: readonly House[]): number {
  return new Set(houses.map(({ head }) => head)).size;
}

function areLoose(x: House, y: House): boolean {
  return (
    x.head === y.head ||
    x.head.endsWith(y.head) ||
    y.head.endsWith(x.head) ||
    LOOSE.has(
      [x, y]
        .map(({ head }) => head)
        .sort()
        .join(' '),
    )
  );
}

const LOOSE = new Set([
  'hochschule universitat',
  'bund verband',
  'gesellschaft verband',
  'institut zentrum',
  'institute school',
  'college university',
  'school university',
]);

/** As a word of its own or with an ending, of whatever name. */
function hasHead({ text }: Reading, head: string): boolean {
  const at = foldForSearch(text).search(new RegExp(`(?<![\\p{L}-])${head}(?:e?s)?(?![\\p{L}])`, 'u'));
  return at >= 0;
}
