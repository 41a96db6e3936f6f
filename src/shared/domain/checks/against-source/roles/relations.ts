import type { CheckFinding } from '../../../../model/check';
import { foldForSearch } from '../../../text/fold';
import { isFirstName } from '../../../text/is-first-name';
import { type Person, surnameKey } from '../../../text/people';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeFinding } from '../../findings';
import { sentenceAt } from '../../pairs';

/**
 * What somebody is to somebody else, where the source says something else and the review does not: die Tochter des Malers,
 * and die Schwester; also Cousine and Großcousine wherever both stand. As role_mismatch.
 */
export function checkRelations({ reading, sourceReadings }: CheckContext): CheckFinding[] {
  const own = sourceReadings.length === 0 ? [] : relationsIn(reading);
  return sourceReadings.flatMap((source, document) => [
    ...(own.length === 0 ? [] : compareRelations(own, reading, source, document)),
    ...compareSentences(reading, source, document),
    ...compareRelationsOf(reading, source, document),
    ...comparePrefixes(reading, source, document),
  ]);
}

type Relation = {
  start: number;
  end: number;
  text: string;
  group: number;
  last: string;
  first: string | null;
};

/** Those of one group may be said of one person. */
const GROUPS = [
  'Sohn',
  'Tochter',
  'Bruder Halbbruder Zwillingsbruder',
  'Schwester Halbschwester Zwillingsschwester',
  'Vater',
  'Mutter',
  'Frau Ehefrau Gattin Gemahlin Witwe Partnerin Lebensgefährtin',
  'Mann Ehemann Gatte Gatten Gemahl Witwer Partner Lebensgefährte Lebensgefährten',
  'Schwiegersohn',
  'Schwiegertochter',
  'Schwiegervater',
  'Schwiegermutter',
  'Schwager',
  'Schwägerin',
  'Neffe Neffen',
  'Nichte',
  'Onkel',
  'Tante',
  'Cousin Vetter',
  'Cousine Kusine Base',
  'Enkel Enkelsohn',
  'Enkelin Enkeltochter',
  'Großvater Opa',
  'Großmutter Oma',
  'Vertraute Vertrauten Vertrauter Weggefährte Weggefährten Weggefährtin Freund Freundes Freundin Jugendfreund Berater Beraterin',
  'Nachfolger Nachfolgers Nachfolgerin',
  'Vorgänger Vorgängers Vorgängerin',
  'Stellvertreter Stellvertreters Stellvertreterin Vize',
  'son',
  'daughter',
  'brother',
  'sister',
  'father',
  'mother',
  'wife widow',
  'husband widower',
  'nephew',
  'niece',
  'uncle',
  'aunt',
  'cousin',
  'grandson',
  'granddaughter',
  'grandfather',
  'grandmother',
  'son-in-law',
  'daughter-in-law',
  'predecessor',
  'successor',
].map(words => words.split(' '));
const GROUP_OF = new Map(GROUPS.flatMap((words, group) => words.map(word => [word, group] as const)));
const NOUNS = [...GROUP_OF.keys()].sort((a, b) => b.length - a.length).join('|');

/** Sein Schwiegersohn Arne Kolbow; die Tochter des Malers, Alma Hinrichs. */
const BEFORE = new RegExp(
  String.raw`(?<![\p{L}-])(${NOUNS})(?: (?:des|der|von|of)(?: [\p{L}-]+){1,4},)?(?: (?:Dr|Prof)\.)? $`,
  'u',
);
/** Alma Hinrichs, die Tochter des Malers; Arne Kolbow ist der Schwiegersohn. */
const BEHIND = new RegExp(
  String.raw`^(?: \(\d+\)|, \d+)?(?:,| ist| war| is| was)(?: (?:der|die|ein|eine|sein|seine|ihr|ihre|the|his|her|a))?(?: \p{Ll}+){0,2} (${NOUNS})(?![\p{L}-])`,
  'u',
);
const MAX_PEOPLE = 400;

/** Seine Enkelin Greta: a first name alone. */
const BESIDE = new RegExp(
  String.raw`(?<![A-Za-z]|[\p{L}-])(${NOUNS}) (\p{Lu}\p{Ll}+)(?![\p{L}-]| \p{Lu})`,
  'gu',
);

function relationsIn(reading: Reading): Relation[] {
  const { text } = reading;
  const beside = Array.from(text.matchAll(BESIDE)).slice(0, MAX_PEOPLE);
  return [
    ...ofPeople(reading),
    ...beside.flatMap(({ index, 1: noun = '', 2: name = '' }): Relation[] => {
      if (!isFirstName(name)) return [];
      return [
        {
          start: index,
          end: index + noun.length,
          text: noun,
          group: GROUP_OF.get(noun) ?? -1,
          last: surnameKey(name),
          first: null,
        },
      ];
    }),
  ];
}

function ofPeople({ text, people }: Reading): Relation[] {
  return people()
    .slice(0, MAX_PEOPLE)
    .flatMap((person): Relation[] => {
      const from = Math.max(0, person.start - 90);
      const before = BEFORE.exec(text.slice(from, person.start));
      const behind = BEHIND.exec(text.slice(person.end, person.end + 70));
      const relations: Relation[] = [];
      if (before) relations.push(relationOf(before, from, person));
      // "X, Sohn Y und …" gives the name of another.
      if (behind && !/^ \p{Lu}/u.test(text.slice(person.end + behind[0].length)))
        relations.push(relationOf(behind, person.end, person));
      return relations;
    });
}

function relationOf(match: RegExpExecArray, from: number, { first, last }: Person): Relation {
  const noun = match[1] ?? '';
  const start = from + match.index + match[0].indexOf(noun);
  return {
    start,
    end: start + noun.length,
    text: noun,
    group: GROUP_OF.get(noun) ?? -1,
    last: surnameKey(last),
    first,
  };
}

/** Sohn des Germanisten Walter Kern, where the source has somebody as his brother. */
const OF = new RegExp(String.raw`(?<![\p{L}-])(${NOUNS}) (?:des|der|von|of)(?: [\p{L}-]+){0,2} $`, 'u');

function relationsOf({ text, people }: Reading): Relation[] {
  return people()
    .slice(0, MAX_PEOPLE)
    .flatMap((person): Relation[] => {
      const from = Math.max(0, person.start - 70);
      const match = OF.exec(text.slice(from, person.start));
      return match ? [relationOf(match, from, person)] : [];
    });
}

function compareRelationsOf(reading: Reading, source: Reading, document: number): CheckFinding[] {
  const own = relationsOf(reading).filter(({ group }) => !has(source, group));
  const others = own.length === 0 ? [] : relationsOf(source);
  return own.flatMap(relation => {
    const other = others.find(({ last }) => last === relation.last);
    const isTurned = other !== undefined && ELDER.test(relation.text) !== ELDER.test(other.text);
    return other && !isTurned ? found(relation, other, document) : [];
  });
}

function compareRelations(
  own: readonly Relation[],
  reading: Reading,
  source: Reading,
  document: number,
): CheckFinding[] {
  const others = relationsIn(source);
  return own.flatMap(relation => {
    // Father and daughter have one surname.
    const same = others.filter(
      other =>
        other.last === relation.last &&
        (other.first === null || relation.first === null || other.first === relation.first),
    );
    const [other] = same;
    if (!other || same.some(each => each.group === relation.group)) return [];
    // Either text may say both of somebody; each has its own word alone.
    if (has(source, relation.group) || has(reading, other.group)) return [];
    return found(relation, other, document);
  });
}

function has({ words }: Reading, group: number): boolean {
  return GROUPS[group]?.some(word => words().has(foldForSearch(word))) === true;
}

/** Both texts have one such word that the other lacks, in sentences that name one person. */
function compareSentences(reading: Reading, source: Reading, document: number): CheckFinding[] {
  const own = lonelyIn(reading, source);
  const others = own.length === 1 ? lonelyIn(source, reading) : [];
  const [relation, other] = [own[0], others[0]];
  if (!relation || !other || others.length > 1) return [];
  // A's son is B, and B's father is A.
  if (ELDER.test(relation.text) !== ELDER.test(other.text)) return [];
  const who = surnamesAround(reading, relation.start);
  const isOne = [...surnamesAround(source, other.start)].some(last => who.has(last));
  return isOne ? found(relation, other, document) : [];
}

const ELDER =
  /^(?:Vater|Mutter|Groß|Schwiegervater|Schwiegermutter|Onkel|Tante|Opa|Oma|Vorgänger|father|mother|grand(?:father|mother)|uncle|aunt|predecessor)/u;

const ANY = new RegExp(String.raw`(?<![A-Za-z]|[\p{L}-])(?:${NOUNS})(?![\p{L}-])`, 'gu');

function lonelyIn(reading: Reading, other: Reading): Relation[] {
  return Array.from(reading.text.matchAll(ANY))
    .slice(0, MAX_PEOPLE)
    .map(({ index, 0: text }): Relation => {
      return {
        start: index,
        end: index + text.length,
        text,
        group: GROUP_OF.get(text) ?? -1,
        last: '',
        first: null,
      };
    })
    .filter(({ group }) => !COMMON_GROUPS.has(group) && !has(other, group));
}

/** Frau and Mann are more often no relation. */
const COMMON_GROUPS = new Set([GROUP_OF.get('Frau'), GROUP_OF.get('Mann')]);

function surnamesAround({ people, sentences }: Reading, offset: number): Set<string> {
  const spans = sentences();
  const at = sentenceAt(spans, offset);
  const near = itemsBetween(people(), spans[at * 2] ?? 0, spans[at * 2 + 1] ?? 0);
  return new Set(near.map(({ last }) => surnameKey(last)));
}

/** Großcousine and Cousine, where neither text has the other word. */
function comparePrefixes(reading: Reading, source: Reading, document: number): CheckFinding[] {
  const plain = (word: string) => word.replace(/^cousine$/u, 'cousin').replace(/^neffen$/u, 'neffe');
  const own = kinIn(reading.text);
  const known = own.length === 0 ? [] : kinIn(source.text);
  return own.flatMap(kin => {
    if (known.some(each => plain(each.base) === plain(kin.base) && each.prefix === kin.prefix)) return [];
    const others = known.filter(each => plain(each.base) === plain(kin.base));
    const [other] = others;
    if (!other || own.some(each => plain(each.base) === plain(other.base) && each.prefix === other.prefix))
      return [];
    if (kin.prefix === '' && other.prefix === '') return [];
    return found(kin, other, document);
  });
}

type Kin = { start: number; end: number; text: string; prefix: string; base: string };

const KIN =
  /(?<![A-Za-z]|[\p{L}-])(Groß|Stief|Schwieger|Halb|Ur|Urgroß)?([Cc]ousine?|[Nn]effen?|[Nn]ichte|[Oo]nkel|[Tt]ante|[Ee]nkelin|[Ee]nkel|[Bb]ruder|[Ss]chwester)(?:s|n)?(?![\p{L}-])/gu;
const MAX_KIN = 60;

function kinIn(text: string): Kin[] {
  return Array.from(text.matchAll(KIN))
    .slice(0, MAX_KIN)
    .map(({ index, 0: words, 1: prefix = '', 2: base = '' }) => {
      return { start: index, end: index + words.length, text: words, prefix, base: base.toLowerCase() };
    });
}

function found(
  at: { start: number; end: number; text: string },
  other: { start: number; end: number; text: string },
  document: number,
): CheckFinding[] {
  return [
    makeFinding('role_mismatch', {
      at: { start: at.start, end: at.end },
      other: { document, start: other.start, end: other.end },
      params: { text: at.text, otherText: other.text },
    }),
  ];
}
