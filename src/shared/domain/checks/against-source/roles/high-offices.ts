import type { CheckFinding } from '../../../../model/check';
import { surnameKey } from '../../../text/people';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeContrast } from '../../findings';
import { sentenceAt } from '../../pairs';

/**
 * An office of state that the source gives to somebody else, or that nobody has together with the one that the source
 * gives: Fraktionschef, where the source has a Vizepräsident des Bundestags. Read in one word or in several; whose it is
 * says the name beside it or the only name of the sentence.
 */
export function checkHighOffices({ reading, sourceReadings }: CheckContext): CheckFinding[] {
  const own = sourceReadings.length === 0 ? [] : officesIn(reading);
  if (own.length === 0) return [];
  return sourceReadings.flatMap((source, document) => {
    const others = officesIn(source);
    return own.flatMap(office => {
      const { who, kind } = office;
      const held = others.filter(other => other.who === who);
      if (who === null || held.length === 0 || held.some(other => other.kind === kind)) return [];
      const holder = others.find(other => other.kind === kind && other.who !== null);
      const apart = held.find(other => areApart(kind, other.kind));
      const isOfParty = kind === 'party' || apart?.kind === 'party';
      if (!apart || (isOfParty && !holder) || (!holder && held.some(other => !areApart(kind, other.kind))))
        return [];
      // Whoever was something else, or is it now.
      if (!office.isFormer && apart.isFormer) return [];
      if (office.isFormer && !apart.isFormer && !holder) return [];
      return makeContrast('role_mismatch', {
        reading,
        at: office,
        document,
        source,
        other: apart,
        severity: 'high',
      });
    });
  });
}

const PARLIAMENT = `(?:Bundestags|Landtags|Parlaments|Bürgerschafts|Nationalrats|Bundesrats)`;
const OF_PARLIAMENT = String.raw`(?:des|vom|der) (?:Deutschen |deutschen |\p{Lu}\p{L}+(?:schen|er) )?(?:Bundestag(?:e?s)?|Landtag(?:e?s)?|Parlaments?|Nationalrat(?:e?s)?|Bundesrat(?:e?s)?|Bürgerschaft)`;
const GROUP = String.raw`(?:[\p{L}/]{1,40}-)?(?:Bundestags|Landtags|Rats|Unions)?[Ff]raktion`;

const KINDS: readonly (readonly [kind: string, words: string])[] = [
  ['vice of parliament', `${PARLIAMENT}vizepräsident(?:en|in)?|Vizepräsident(?:en|in)? ${OF_PARLIAMENT}`],
  ['parliament', `${PARLIAMENT}präsident(?:en|in)?|Präsident(?:en|in)? ${OF_PARLIAMENT}`],
  ['manager', `[Pp]arlamentarische[nr]? Geschäftsführer(?:s|in)?`],
  [
    'group',
    String.raw`(?:[\p{L}/]{1,40}-)?(?:Unions)?Fraktions(?:vorsitzende[nr]?|chefs?|chefin)|(?:Unionsfraktionschef|Vorsitzende[nr]?|Chefs?|Chefin) der ${GROUP}`,
  ],
  [
    'chancellery',
    `(?:Bundes)?[Kk]anzleramts?(?:chefs?|chefin|minister|ministers|ministerin)|(?:Chefs?|Chefin|Leiters?|Leiterin) (?:des|vom|im) (?:Bundes)?[Kk]anzleramt(?:e?s)?`,
  ],
  ['minister of state', `Staatsminister(?:s|in)? (?:beim|im|in der|für)`],
  ['state secretary', String.raw`(?:[\p{L}-]{1,40})?[Ss]taatssekretär(?:s|in)?`],
  ['premier', `Ministerpräsident(?:en|in)?|Regierende[nr]? Bürgermeister(?:s|in)?`],
  ['chancellor', `(?:Bundes|Vize)?[Kk]anzler(?:s|in)?`],
  ['head of state', `Bundespräsident(?:en|in)?`],
  [
    'party',
    String.raw`(?:[Cc]o-)?Partei(?:präsident(?:en|in)?|vorsitzende[nr]?|chefs?|chefin)|(?:Co-)?(?:Präsident(?:en|in)?|Vorsitzende[nr]?|Chefs?|Chefin) der (?:\p{Lu}[\p{L}]{0,2}\p{Lu}|Partei|Grünen|Linken|Mitte)(?![\p{L}-])`,
  ],
  ['general secretary', String.raw`(?:\p{L}{1,40}-)?Generalsekretär(?:s|in)?`],
];

/** What one person is never at one time. */
const APART: readonly (readonly string[])[] = [
  ['parliament', 'vice of parliament', 'group', 'chancellery', 'minister of state', 'state secretary'],
  ['parliament', 'vice of parliament', 'premier', 'chancellor', 'head of state', 'chancellery'],
  ['parliament', 'vice of parliament', 'general secretary', 'manager'],
  ['group', 'party'],
  ['group', 'manager', 'premier', 'chancellor', 'head of state'],
];

function areApart(x: string, y: string): boolean {
  return x !== y && APART.some(kinds => kinds.includes(x) && kinds.includes(y));
}

const ANY = new RegExp(
  String.raw`(?<![\p{L}-])(?:${KINDS.map(([, words], at) => `(?<k${at}>${words})`).join('|')})(?![\p{L}])`,
  'gu',
);
const MAX_OFFICES = 60;

type Office = { start: number; end: number; kind: string; who: string | null; isFormer: boolean };

function officesIn(reading: Reading): Office[] {
  const { text } = reading;
  if (!reading.has('office') || !HINT.test(text)) return [];
  return Array.from(text.matchAll(ANY))
    .slice(0, MAX_OFFICES)
    .flatMap((match): Office[] => {
      const at = KINDS.findIndex((_, index) => match.groups?.[`k${index}`] !== undefined);
      const kind = KINDS[at]?.[0];
      const start = match.index;
      const end = start + match[0].length;
      const before = text.slice(Math.max(0, start - 60), start);
      // A deputy is another one, and whoever is to become it is not yet.
      if (kind === undefined || DEPUTY.test(before)) return [];
      return [
        {
          start,
          end,
          kind,
          who: holderOf(reading, start, end),
          isFormer: FORMER.test(before) || YEARS.test(text.slice(start - 40 < 0 ? 0 : start - 40, end + 40)),
        },
      ];
    });
}

const HINT =
  /[Pp]räsident|artei|der (?:Grünen|Linken|Mitte|\p{Lu}{2})|raktion|anzler|taatsminister|taatssekretär|ekretär|Bürgermeister|Geschäftsführer/u;
const DEPUTY =
  /(?:stellvertretende[nrms]?|[Vv]ize-?|designierte[nr]?|künftige[nr]?|gewählte[nr]?|neue[nr]?|ehrenamtliche[nr]?) (?:\p{Ll}+ )?$/u;
const FORMER = /(?:[Ee]hemalige[nr]?|[Ff]rühere[nr]?|[Ee]instige[nr]?|damalige[nr]?|einst) (?:\p{L}+ )?$/u;
const YEARS = /(?:von|zwischen) \d{4} (?:bis|und) \d{4}/u;

/** Right behind it, right before it, behind a comma or a verb; else whoever alone is named in the sentence. */
function holderOf(reading: Reading, start: number, end: number): string | null {
  const { text } = reading;
  const spans = reading.sentences();
  const at = sentenceAt(spans, start);
  const named = itemsBetween(reading.people(), spans[at * 2] ?? 0, spans[at * 2 + 1] ?? 0);
  const behind = named.find(person => person.start >= end);
  if (behind && BESIDE.test(text.slice(end, behind.start))) return surnameKey(behind.last);
  const next = NAME_BEHIND.exec(text.slice(end, end + 70));
  if (!behind && next?.[1]) return surnameKey(next[1]);
  // Die Chefin ist Anja Ruhr, Fraktionschef ist Emil Brasch.
  if (behind && IS.test(text.slice(end, behind.start))) return surnameKey(behind.last);
  const before = named.findLast(person => person.end <= start);
  if (before && LEADING.test(text.slice(before.end, start))) return surnameKey(before.last);
  if (behind && VERB.test(text.slice(end, behind.start))) return surnameKey(behind.last);
  // Plath, der Fraktionschef: a name that was not read as one.
  if (/\p{Lu}\p{L}+,(?: der| die)? $/u.test(text.slice(Math.max(0, start - 40), start))) return null;
  const all = new Set(named.map(({ last }) => surnameKey(last)));
  if (all.size === 1) return [...all][0] ?? null;
  if (all.size > 0) return null;
  return lastNamed(reading, at);
}

/** With a first name of no list. */
const NAME_BEHIND = /^,? (?:\([\p{L}/ ]{2,12}\) )?(?:(?:Dr|Prof)\. )*\p{Lu}\p{Ll}+ (\p{Lu}[\p{L}-]+)/u;
const BESIDE = /^,? (?:\([\p{L}/ ]{2,12}\) )?(?:(?:Dr|Prof)\. )*$/u;
const LEADING =
  /^(?: \([\p{L}/ ]{2,12}\))?(?:, Jahrgang \d{4},)?(?:,| ist| war| bleibt| wird| als)(?: \p{Ll}+| \d{4}| \([\p{L}/ ]{2,12}\)){0,6} $/u;
const IS = /^ (?:ist|war|bleibt|wird) $/u;
const VERB = /^(?: \p{Ll}+){0,6} $/u;

/** A sentence without a name goes on about the only one of the sentence before. */
function lastNamed(reading: Reading, at: number): string | null {
  if (at === 0) return null;
  const spans = reading.sentences();
  const named = itemsBetween(reading.people(), spans[at * 2 - 2] ?? 0, spans[at * 2 - 1] ?? 0);
  const all = new Set(named.map(({ last }) => surnameKey(last)));
  return all.size === 1 ? ([...all][0] ?? null) : null;
}
