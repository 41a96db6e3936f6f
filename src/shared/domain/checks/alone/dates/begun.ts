import type { CheckFinding } from '../../../../model/check';
import type { Person } from '../../../text/people';
import type { Reading } from '../../context';
import { makeOwnContrast } from '../../findings';
import { A_YEAR, DELAYED, type Figure, makeYears, readSentences, type Sentence } from './anniversary-figures';
import { claimOf, type Kind, NOT_NOW, ofMarriage } from './begun-claims';
import { HOUSE } from './jubilee-claims';
import { isSameThing, thingsIn } from './same-thing';

/**
 * How old something is told to be, against the only year in which the sentences around tell that it began: a firm's 70
 * years and who opened the shop in 1949; a golden wedding and the year of the vows; vor 150 Jahren geboren and the birth.
 * What began must be what is that old: the same noun, one that takes up any house, or a pronoun.
 */
export function findBegun({ text, sentences, people }: Reading, writtenIn: number): CheckFinding[] {
  if (!CLAIM_SIGN.test(text)) return [];
  const all = readSentences(text, sentences(), LONGEST);
  const found: CheckFinding[] = [];
  for (const [at, own] of all.entries()) {
    const claim = CLAIM_SIGN.test(own.text) ? claimOf(own) : null;
    if (!claim || NOT_NOW.test(own.text) || DELAYED.test(own.text.trimEnd())) continue;
    const named = claim.of === 'founding' ? namedAfterYear(own, claim.ofWhom) : [];
    if (claim.ofWhom && named.length === 0 && isOfSomebody(own, people())) continue;
    const near = all.slice(Math.max(0, at - NEAR), at + NEAR + 1);
    if (claim.of === 'wedding') {
      if (
        /(?<!\p{L})(?:[Ee]ltern|Großeltern|Schwiegereltern|Schwester|Bruder|Tochter|Sohn)(?!\p{L})/u.test(
          own.text,
        )
      )
        continue;
      const other = near.map(ofMarriage).find(each => each !== null);
      if (other && other.value !== claim.years.value) {
        found.push(makeOwnContrast('anniversary_mismatch', { text }, claim.years, other, 'high'));
        continue;
      }
    }
    const begins = [...near.flatMap(each => beginsIn(each, claim.of, own)), ...named];
    const [since] = begins;
    if (!since || new Set(begins.map(({ value }) => value)).size > 1) continue;
    if (near.some(each => DELAYED.test(each.text.trimEnd()) || AGAIN.test(each.text))) continue;
    const reference = yearOf(own.text, since.value) ?? writtenIn;
    const expected = reference - since.value;
    if (expected < 1 || Math.abs(expected - claim.years.value) <= claim.slack) continue;
    // 1989 trafen sich 14 Bürger: a year beside that makes the number is the one of the beginning.
    const isMade = near.some(each =>
      Array.from(each.text.matchAll(YEARS)).some(([year]) => reference - Number(year) === claim.years.value),
    );
    if (isMade) continue;
    // Whoever plans a feast for the year behind may have put it off.
    if (Math.abs(expected - claim.years.value) === 1 && reference !== writtenIn && PLANNED.test(own.text))
      continue;
    found.push(makeYears('anniversary', claim.years, since, reference, expected));
  }
  return found;
}

const YEARS = new RegExp(A_YEAR, 'gu');
const PLANNED = /(?<!\p{L})(?:wollen|will|möchten?|planen|plant|sollen?|werden|wird)(?!\p{L})/u;

/** Sentences on both sides. */
const NEAR = 3;
const LONGEST = 500;

const CLAIM_SIGN =
  /jährige|Jahren?(?!\p{L})|[Hh]ochzeit|\. (?:Geburtstag|Todestag|Jubiläum|Gründungs|Stiftungs|Jahrestag)|wird \d{2,3}/u;
const AGAIN =
  /neu gegründet|[Nn]eugründung|[Ww]iedergründung|wieder(?:gegründet|eröffnet)|Vorgänger|Wurzeln|hervorgegangen|[Ff]usion|Zusammenschluss|zusammengeschlossen|aufgelöst|unterbr/u;

function isOfSomebody({ start, text }: Sentence, people: readonly Person[]): boolean {
  return (
    /^(?:Er|Sie)(?!\p{L})|(?<!\p{L})(?:Seniorchef|Jubilar)/u.test(text) ||
    (!/Geburtstag (?:des|der|unsere[rs]|ihre[rs]) \p{Lu}/u.test(text) &&
      people.some(person => person.start >= start && person.end <= start + text.length))
  );
}

const YEAR = String.raw`(?<![\d.,])(?<year>1\d{3}|20\d{2})(?![\d]|[.,]\d| ?(?:Euro|Mark|Menschen|Mitglieder|Besucher|Einwohner|Meter))`;
const GAP = String.raw`(?:(?!\d{4}|und \d)(?:[^.;,:]|(?<=\d)\.)){0,80}?`;

function pattern(verbs: string): RegExp[] {
  return [
    new RegExp(`${YEAR}${GAP}(?<!\\p{L})(?:${verbs})(?!\\p{L})`, 'gu'),
    new RegExp(`(?<!\\p{L})(?:${verbs})(?!\\p{L})${GAP}${YEAR}`, 'gu'),
  ];
}

/** Der Turnverein von 1898; der Weihekurs von 1976, des Abiturjahrgangs 1976. */
const OF_YEAR = new RegExp(
  String.raw`(?:[Vv]ereins?|[Cc]hore?s?|[Cc]lubs?|[Kk]lubs?|[Oo]rchesters?|[Kk]apelle|[Kk]urse?s?|[Jj]ahrgangs?|[Gg]ilde|[Zz]unft|[Ff]euerwehr)(?: e\. ?V\.)?(?: (?:von|aus|des Jahres|vom Jahr|aus dem Jahr))? ${YEAR}(?=[ ,.](?!bis|und))`,
  'u',
);

/** A course has no birthday, those who took it have. */
function namedAfterYear({ start, text }: Sentence, isBirthday: boolean): Figure[] {
  const match = OF_YEAR.exec(text);
  const year = match?.groups?.year ?? '';
  if (!match || (isBirthday && /^(?:kurs|jahrgang)/iu.test(match[0]))) return [];
  const from = start + match.index + match[0].lastIndexOf(year);
  return [{ value: Number(year), start: from, end: from + year.length }];
}

const BEGINS: Readonly<Record<Kind, readonly RegExp[]>> = {
  founding: [
    ...pattern(
      '[Gg]egründet|gründeten?|Gründung|Gründungsjahr|[Ee]röffnet|eröffneten?|[Ee]ingeweiht|öffneten? (?:er|sie|es|die|der|das|ihre|seine)|[Ee]ntstand|[Ee]ntstanden|ins Leben gerufen|ins Leben riefen|(?:taten|schlossen|fanden) sich [^.;]{0,60}zusammen|riefen|rief|[Ee]rrichtet|[Ee]rbaut|in Betrieb(?: genommen| ging| nahm)?|(?:rollte|fuhr|lief|kam|fand) (?:das|der|die) erste|die ersten(?: \\d+)? (?:Kinder|Schüler|Schülerinnen|Patienten|Gäste|Mieter|Bewohner)',
    ),
    new RegExp(String.raw`(?:gibt es|besteht|existiert)(?: \p{L}+)? seit ${YEAR}`, 'gu'),
    new RegExp(`[Ss]eit ${YEAR} (?:gibt es|besteht|existiert)`, 'gu'),
  ],
  birth: pattern('geboren|zur Welt'),
  death: pattern('starb|gestorben|verstarb'),
  wedding: pattern(
    'heirateten?|[Gg]eheiratet|[Gg]etraut|Trauung|Jawort|Ja-Wort|Ja sagten|sagten Ja|Traualtar|Altar|Standesamt|Standesbeamten|[Vv]erheiratet|Eheschließung|(?:ein )?Ehepaar|Eheleute|[Vv]ermählt|Vermählung|Hochzeit war|Mann und Frau',
  ),
};

function beginsIn(each: Sentence, of: Kind, own: Sentence): Figure[] {
  if (each.text.length > LONGEST || !/\d{4}/.test(each.text)) return [];
  const years = new Map<number, Figure>();
  for (const begin of BEGINS[of]) {
    for (const match of each.text.matchAll(begin)) {
      const written = match.groups?.year ?? '';
      const from = match.index + match[0].indexOf(written);
      if (each !== own && of === 'founding' && !isOfSame(each.text, match, own.text)) continue;
      years.set(from, {
        value: Number(written),
        start: each.start + from,
        end: each.start + from + written.length,
      });
    }
  }
  return [...years.values()];
}

/** What takes up a house of any kind. */
const GENERIC =
  /^(?:Verein|Betrieb|Geschäft|Unternehmen|Firma|Haus|Club|Klub|Laden|Gesellschaft|Anlage|Bauwerk|Einrichtung|Gruppe)$/u;
const ANY_HOUSE =
  /^(?:[\p{L}-]*(?:[Vv]erein|[Bb]etrieb|[Gg]eschäft|[Uu]nternehmen|[Ff]irma|[Hh]aus|[Cc]hor|[Cc]lub|[Kk]lub|[Ss]chule|[Bb]ad|[Mm]useum|[Kk]irche|[Oo]rchester|[Kk]apelle|[Ff]euerwehr|[Ll]aden|[Gg]esellschaft|[Ss]tiftung|[Zz]eitung|[Pp]artei|erei|[Pp]raxis|[Ww]erk|[Aa]nlage|[Bb]rücke|[Bb]auwerk|[Ee]inrichtung|[Gg]ruppe|[Aa]bteilung|[Zz]unft|[Gg]ilde|[Vv]erband|[Ii]nstitut|[Tt]heater|[Gg]asthof|[Hh]otel|[Ll]okal|[Cc]afé|[Rr]estaurant|[Kk]ita|[Kk]indergarten|[Zz]entrum|[Bb]ücherei|[Bb]ibliothek|[Vv]erlag|[Hh]of|[Gg]ut|[Kk]ino|[Tt]ierheim|[Mm]arkt|[Ll]auf|[Ff]est))$/u;

/** Whether what was founded can be what is that old: Gegründet wurde sie, der Chor, der, or a noun of the sentence itself. */
function isOfSame(sentence: string, match: RegExpExecArray, claim: string): boolean {
  const upTo = sentence.slice(0, match.index + match[0].length);
  const clauseStart = Math.max(
    0,
    ...[', ', '; ', ' und '].map(mark => upTo.slice(0, match.index).lastIndexOf(mark) + 1),
  );
  const rest = sentence.slice(match.index).split(/[,;.]/u, 1)[0] ?? '';
  const clause = sentence.slice(clauseStart, match.index) + (rest.length > match[0].length ? rest : match[0]);
  if (/^,? ?(?:der|die|das|den) /u.test(clause) && clauseStart > 0) {
    const antecedent = /([\p{L}-]+)$/u.exec(sentence.slice(0, clauseStart).replace(/[, ]+$/u, ''))?.[1] ?? '';
    return isTaken(
      antecedent,
      claim,
      /^(?:Der|Die|Das) [\p{L}-]+,? ?$/u.test(sentence.slice(0, clauseStart)),
    );
  }
  if (/(?<!\p{L})(?:auch|ebenfalls|zudem|außerdem)(?!\p{L})/u.test(clause)) return false;
  if (/(?<!\p{L})(?:[Ss]ie|[Ee]r|[Ee]s|ihn)(?!\p{L})/u.test(clause)) return true;
  const nouns = Array.from(
    clause.matchAll(
      /(?<!\p{L})(?:[Dd](?:er|ie|as|en|em|es)|[Ii]hre?[nrms]?|[Ss]eine?[nrms]?) (\p{Lu}[\p{L}-]+)/gu,
    ),
    ([, noun = '']) => noun,
  );
  if (nouns.length === 0)
    return (
      !/^(?:Der|Die|Das|Ein|Eine) /u.test(clause) &&
      (/^(?:Gegründet|Eröffnet|Eingeweiht|Gründung)/u.test(sentence) ||
        /die ersten|zusammen$/u.test(match[0]))
    );
  return nouns.some(noun => isTaken(noun, claim, true));
}

function isTaken(noun: string, claim: string, isAny: boolean): boolean {
  if (isAny && (GENERIC.test(noun) || (ANY_HOUSE.test(noun) && !HOUSE.test(claim)))) return true;
  if (thingsIn(claim).some(thing => isSameThing(noun, thing))) return true;
  const stem = noun.toLowerCase().replace(/(?:e?s|en)$/u, '');
  return stem.length > 3 && claim.toLowerCase().includes(stem);
}

/** The only other year of the sentence. */
function yearOf(sentence: string, since: number): number | null {
  const years = new Set(
    (
      sentence.match(
        /(?<![\d.,])(?:1[5-9]|20)\d{2}(?![\d.,]*\d| (?:\p{Ll}+e |)(?:Neugierige|Besucher|Gäste|Menschen|Zuschauer|Mitglieder|Euro|Mark|Personen|Teilnehmer|Einwohner|Quadratmeter|Schüler|Karten|Leute|Bürger|Kinder|Mitarbeiter|Beschäftigte))/gu,
      ) ?? []
    ).map(Number),
  );
  years.delete(since);
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}
