import type { Amount } from '../../../text/amounts';

/** A count with the noun that it counts; `kind` is one for all words for the same people or things. */
export type Counted = {
  readonly amount: Amount;
  readonly noun: string;
  readonly kind: string;
  /** End of the noun. */
  readonly end: number;
  /** Words that stand between figure and noun: neue, ehrenamtliche. */
  readonly words: string;
};

const NOUN =
  /^(?<words>(?: \p{Ll}+(?:e|en|er|es|em)){0,2})(?: \p{Lu}\p{Ll}{3,}er(?= (?:Ehep|Brautp|Jubelp|P)aar))? (?<noun>\p{Lu}[\p{L}]+(?:-\p{Lu}[\p{L}]+)?)(?!\p{L})/u;
/** No thing that can be counted twice. */
const NO_NOUN =
  /^(?:Uhr|Euro|Prozent|Prozentpunkte|Jahr|Jahre|Jahren|Monate?n?|Wochen?|Stunden?|Minuten?|Sekunden?|Mal|Male|Millionen?|Milliarden?|Tausend|Grad|Punkten?|Toren?|Platz|Plätze|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Jährige[nr]?|Jähriger|Liga|Klasse|Runden?|Minuten|Spieltag|Teil|Teile|Teilen|Drittel|Viertel|Hälften?|Seiten?|Fälle|Fällen|Kilometern?|Metern?|Meilen?|Zentimetern?|Stück)$/u;

/** Null where no noun follows, or one of time, order or measure. */
export function countedAt(text: string, amount: Amount): Counted | null {
  if (amount.kind !== 'count' || amount.measure !== null) return null;
  const isYear = /^(?:1[5-9]|20)\d\d$/.test(amount.figure);
  if (isYear && YEAR_AHEAD.test(text.slice(Math.max(0, amount.start - 20), amount.start))) return null;
  const { words = '', noun = '' } = NOUN.exec(text.slice(amount.end, amount.end + 70))?.groups ?? {};
  if (noun === '' || NO_NOUN.test(noun)) return null;
  return { amount, noun, words, kind: kindOf(noun), end: amount.end + words.length + 1 + noun.length };
}

/** Im Jahr 2019 Gäste, Oktober 2019 Besucher. */
const YEAR_AHEAD =
  /(?<!\p{L})(?:Jahre?n?s?|[Ss]eit|[Ii]n|[Aa]b|[Bb]is|[Vv]on|[Nn]ach|[Vv]or|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Saison|Spielzeit|Sommer|Winter|Herbst|Frühjahr|Anfang|Ende|Mitte|und|gegenüber) $|[-/–.]$|\. $/u;

/** Words for the same people. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  [
    'guest',
    /^(?:Besucher\p{Ll}*|Gäste?n?|Festgäste?n?|Zuschauer\p{Ll}*|Zuhörer\p{Ll}*|Festivalbesucher\p{Ll}*|Besuchende\p{Ll}*)$/u,
  ],
  ['officer', /^(?:Polizist\p{Ll}*|Polizeibeamt\p{Ll}+|Polizeikräfte\p{Ll}*)$/u],
  ['staff', /^(?:Mitarbeite\p{Ll}+|Beschäftigt\p{Ll}+|Angestellt\p{Ll}+|Arbeitnehme\p{Ll}+)$/u],
  ['member', /^(?:Mitglied\p{Ll}*|Vereinsmitglied\p{Ll}*)$/u],
  ['newborn', /^(?:Neugeboren\p{Ll}+|Babys?|Säuglinge?n?)$/u],
  ['dead', /^(?:Tot|Todesopfer|Getötet)\p{Ll}*$/u],
  ['fireman', /^(?:Feuerwehrleuten?|Feuerwehrfrauen|Feuerwehrmänner\p{Ll}*|Feuerwehrkräfte\p{Ll}*)$/u],
  ['beginner', /^(?:Neue|Neuen|Studienanfänger\p{Ll}*|Studienbeginner\p{Ll}*)$/u],
  ['taker', /^(?:Teilnehme\p{Ll}+)$/u],
  ['donor', /^(?:Blutspender\p{Ll}*|Spender\p{Ll}*)$/u],
  ['pensioner', /^(?:Ruheständler\p{Ll}*|Pensionär\p{Ll}*)$/u],
  ['couple', /^(?:(?:Ehe|Braut|Jubel)?[Pp]aare?n?)$/u],
  ['flat', /^(?:Wohnung|Wohnungen|Wohneinheit|Wohneinheiten)$/u],
];

export function kindOf(noun: string): string {
  const known = KINDS.find(([, words]) => words.test(noun));
  if (known) return known[0];
  const bare = noun.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.length > 5
    ? bare.replace(/(?:innen|in|ern|er|en|es|e|n|s)$/u, '')
    : bare.replace(/(?:en|e|n|s)$/u, '');
}
