import type { CheckFinding, CheckRule } from '../../../../model/check';
import { COMMON_WORDS } from '../../../text/common-words';
import { foldForSearch } from '../../../text/fold';
import { findPlace } from '../../../text/places';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';

/**
 * What is told apart by the word beside it: Galerie Jordan and Galerie Helmich, Schwäbische Alb and Fränkische Alb,
 * Hochschule der Künste and Akademie der Künste. Each text has one of the kind alone, and they speak of the same.
 */
export function checkNamedHeads({ reading, sourceReadings, pairs, nearness }: CheckContext): CheckFinding[] {
  const own = sourceReadings.length === 0 ? [] : headsIn(reading.text);
  if (own.length === 0) return [];
  return sourceReadings.flatMap((source, document) => {
    const [paired, near] = [pairs()[document], nearness()[document]];
    if (!paired || !near?.isRelated) return [];
    const others = new Map<string, Headed[]>();
    for (const each of headsIn(source.text)) others.set(each.kind, [...(others.get(each.kind) ?? []), each]);
    const kinds = new Map<string, Set<string>>();
    for (const { kind, key } of own) kinds.set(kind, (kinds.get(kind) ?? new Set()).add(key));
    return own.flatMap(headed => {
      const there = others.get(headed.kind) ?? [];
      const [other] = there;
      if (!other || kinds.get(headed.kind)?.size !== 1 || there.some(({ key }) => key !== other.key))
        return [];
      if (other.key === headed.key || isNear(other.key, headed.key)) return [];
      if (hasStart(reading, other.key) || (headed.rule === 'place_mismatch' && hasStart(source, headed.key)))
        return [];
      if ((near.around(headed.start, headed.end).get(paired.sourceAt(other.start)) ?? 0) < NEAR) return [];
      return makeFinding(headed.rule, {
        at: { start: headed.start, end: headed.end },
        other: { document, start: other.start, end: other.end },
        params: {
          text: reading.text.slice(headed.start, headed.end),
          otherText: source.text.slice(other.start, other.end),
        },
      });
    });
  });
}

const NEAR = 0.4;
const MAX_HEADS = 60;

type Headed = { start: number; end: number; kind: string; key: string; rule: CheckRule };

const NAMED =
  /(?<![\p{L}-])(Galerie|Hotel|Restaurant|Gasthof|Gasthaus|Café|Kino|Verlag|Brauerei|Bäckerei|Metzgerei|Reederei|Werft|Spedition|Agentur|Kanzlei|Diskothek|Fachmagazin|Fachblatt|Fachzeitschrift|Fachjournal) [„"»]?(\p{Lu}[\p{L}-]{3,})(?!\p{L}| \p{Lu})/gu;
const PLACES =
  'Alb|Schweiz|Heide|Wald|Jura|Meer|Bucht|Küste|Platz|Straße|Allee|Tor|Brücke|Hafen|Dom|Alpen|Forst|Moor|Seenplatte|Börde|Haff|Förde';
const PLACED = new RegExp(
  String.raw`(?![a-z ])(?<!\p{L})(\p{Lu}\p{L}{2,}(?:ische[nr]?|er)) (${PLACES})(?!\p{L})`,
  'gu',
);
/** Looked for first: most texts have none. */
const HAS_PLACE = new RegExp(String.raw` (?:${PLACES})(?!\p{L})`, 'u');
const OF =
  /(?<![\p{L}-])(Hochschule|Akademie|Universität|Institut|Museum|Gesellschaft|Kammer|Stiftung|Ministerium|Landesamt|Bundesamt) (?:der|des|für) (\p{Lu}[\p{L}-]{3,})/gu;
const NO_ADJECTIVE =
  /^(?:dies|jed|jen|unser|ihr|sein|ein|kein|welch|alt|neu|gross|klein|hoh|lang|kurz|breit|erst|zweit|dritt|letzt|nachst|weiter|ander|unt|ob|inner|ausser|vorder|hinter|freier|leerer|heimisch|politisch|hollischer)/u;

function headsIn(text: string): Headed[] {
  const named = Array.from(text.matchAll(NAMED)).flatMap(
    ({ index, 0: words, 1: head = '', 2: name = '' }) => {
      const end = index + words.length;
      if (COMMON_WORDS.has(name.toLowerCase()) || findPlace(name)) return [];
      const kind = head.startsWith('Fach') ? 'Fach' : head;
      return [headed(end - name.length, end, kind, name, 'org_variant')];
    },
  );
  const placed = Array.from(HAS_PLACE.test(text) ? text.matchAll(PLACED) : []).flatMap(
    ({ index, 0: words, 1: name = '', 2: head = '' }) => {
      const stem = name.replace(/(?:ische[nr]?|n?er)$/u, '');
      if (COMMON_WORDS.has(name.toLowerCase()) || NO_ADJECTIVE.test(foldForSearch(name))) return [];
      return [headed(index, index + words.length, head, stem, 'place_mismatch')];
    },
  );
  const bodies = Array.from(text.matchAll(OF), ({ index, 0: words, 1: head = '', 2: name = '' }) =>
    headed(index, index + words.length, `of ${foldForSearch(name)}`, head, 'org_variant'),
  );
  return [...named, ...placed, ...bodies].slice(0, MAX_HEADS);
}

function headed(start: number, end: number, kind: string, name: string, rule: CheckRule): Headed {
  return { start, end, kind, key: foldForSearch(name), rule };
}

/** Which of the two it is called changes nothing: Universität and Hochschule. */
function isNear(x: string, y: string): boolean {
  const general = /^(?:hochschule|universitat|institut|gesellschaft)$/u;
  return x.startsWith(y) || y.startsWith(x) || (general.test(x) && general.test(y));
}

/** In any form: the text has both. */
function hasStart(reading: Reading, key: string): boolean {
  const words = reading.words();
  if (words.has(key)) return true;
  const start = key.slice(0, Math.max(5, key.length - 2));
  for (const word of words) if (word.startsWith(start)) return true;
  return false;
}
