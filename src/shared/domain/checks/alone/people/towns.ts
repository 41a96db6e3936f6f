import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import { foldForSearch } from '../../../text/fold';
import { findPlace } from '../../../text/places';
import { findRoleKey } from '../../../text/roles';
import { findCalling } from '../../against-source/roles/callings-by-head';
import type { Reading } from '../../context';
import { makeContradiction } from '../../findings';

/**
 * Somebody without a name who is of another town or country further down: ein Münchner Rechtsanwalt, der Augsburger Rechtsanwalt;
 * eine polnische Touristin, die tschechische Touristin. Where the text brings in one of that trade alone. German.
 */
export function findTwoTowns(reading: Reading): CheckFinding[] {
  const { text } = reading;
  if (!mayTellTwo(reading)) return [];
  const told = Array.from(text.matchAll(FROM)).slice(0, MAX_TOLD).flatMap(originOf);
  const found: CheckFinding[] = [];
  for (const [at, one] of told.entries()) {
    const before = told.slice(0, at).filter(each => each.noun === one.noun);
    const [other] = before;
    if (
      !one.isDefinite ||
      !other ||
      before.some(each => each.town === one.town || each.isTown !== one.isTown)
    )
      continue;
    if (
      other.isDefinite ||
      new RegExp(
        `(?<!\\p{L})(?:andere|weitere|zweite|zwei|beide|mehrere)[nrms]? (?:\\p{L}+ )?${other.word}`,
        'u',
      ).test(text)
    )
      continue;
    found.push(makeContradiction(reading, one, other, 'opposed'));
  }
  return found.slice(0, 2);
}

/** Two words with a capital behind what may tell where somebody is from. */
function mayTellTwo({ written, wordSpans }: Reading): boolean {
  const [words, spans] = [written(), wordSpans()];
  let count = 0;
  for (let at = 1; at < words.length && count < 2; at++) {
    const before = words[at - 1];
    if (!before || words[at]?.isCapital !== true || spans[at * 2] !== (spans[at * 2 - 1] ?? 0) + 1) continue;
    if (before.isCapital ? before.text.endsWith('er') : before.text.includes('sche')) count++;
  }
  return count > 1;
}

type Origin = Span & { town: string; noun: string; word: string; isTown: boolean; isDefinite: boolean };

const MAX_TOLD = 60;
const NATIONS =
  'deutsch|österreichisch|schweizerisch|italienisch|französisch|spanisch|portugiesisch|polnisch|tschechisch|slowakisch|ungarisch|rumänisch|bulgarisch|serbisch|kroatisch|slowenisch|türkisch|griechisch|niederländisch|belgisch|dänisch|schwedisch|norwegisch|finnisch|britisch|englisch|schottisch|irisch|amerikanisch|kanadisch|mexikanisch|brasilianisch|argentinisch|russisch|ukrainisch|belarussisch|litauisch|lettisch|estnisch|georgisch|syrisch|irakisch|iranisch|afghanisch|indisch|pakistanisch|chinesisch|japanisch|koreanisch|vietnamesisch|israelisch|ägyptisch|tunesisch|marokkanisch|algerisch|nigerianisch|kenianisch|australisch|neuseeländisch|luxemburgisch|albanisch|bosnisch';
const FROM = new RegExp(
  String.raw`(?<!\p{L})(?<article>[Ee]ine?[nmrs]?|[Dd](?:er|ie|en|em|es)) (?:\d\d-jährige[nrms]? |\d\d Jahre alte[nrms]? )?(?:(?<town>\p{Lu}\p{L}{2,}er)|(?<nation>${NATIONS})e[nrms]?) (?<noun>\p{Lu}\p{L}{4,})(?![\p{L}-])(?! \p{Lu})`,
  'gu',
);

function originOf(match: RegExpMatchArray): Origin[] {
  const { article = '', town, nation, noun = '' } = match.groups ?? {};
  if (findRoleKey(noun) === null && findCalling(noun) === null && !PEOPLE.test(noun)) return [];
  const place = town === undefined ? null : findPlace(town);
  if (town !== undefined && place?.level !== 'city') return [];
  const start = (match.index ?? 0) + article.length + 1;
  const key = foldForSearch(noun).replace(/(?<=er|or|ent|ist|nt)(?:s|en)$/u, '');
  return [
    {
      start,
      end: (match.index ?? 0) + match[0].length,
      town: place?.key ?? nation ?? '',
      noun: key,
      word: noun,
      isTown: place !== null,
      isDefinite: /^d/iu.test(article),
    },
  ];
}

const PEOPLE =
  /(?:[Ff]ahrer|[Tt]ourist|[Uu]rlauber|[Bb]ergsteiger|[Ww]anderer|[Ss]tudent|[Ss]chüler|[Rr]entner|[Hh]ändler|[Bb]esucher|[Ss]änger|[Ss]pieler|[Ll]äufer|[Rr]adler|[Rr]adfahrer|[Kk]letterer|[Ss]kifahrer|[Mm]otorradfahrer|[Uu]nternehmer|[Gg]astwirt|[Ww]irt)(?:in|s|en)?$/u;
