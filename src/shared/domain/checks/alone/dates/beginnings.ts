import { A_YEAR, type Figure, type Sentence } from './anniversary-figures';
import { HOUSE } from './jubilee-claims';
import { isSameThing, thingsIn } from './same-thing';

/** The year in which a text says that something began; `clause` says what. */
export type Beginning = { year: Figure; clause: string; sentence: Sentence };

const BEGAN =
  '[Gg]egründet(?:e[nrsm]?)?|gründeten?|Gründung|Gründungs\\p{Ll}+|[Nn]eugründung|[Ee]röffnet(?:e[nrsm]?)?|eröffneten?|[Ee]röffnung|[Ee]ingeweiht|[Ee]inweihung|[Ee]ntstand(?:en)?|ins Leben gerufen|[Ee]rrichtet|[Ee]rbaut|(?:[Ii]hren|[Ss]einen) Anfang|Anfänge|begann alles|Geburtsstunde|aus der Taufe gehoben|aus der Taufe|(?:Betrieb|Lehrbetrieb|Unterricht|Schulbetrieb|Arbeit|Dienst|Spielbetrieb|Vorlesungsbetrieb) (?:auf|aufgenommen)|in Betrieb|(?:reicht|reichen|gehen|geht) (?:bis )?(?:ins|auf das|bis ins|zurück)|öffneten? (?:er|sie|es|das|die|der)|(?:schlossen|taten|fanden) sich [^.;,]{1,50}zusammen|Geburtsjahr|Stunde null|[Gg]rundstein|[Aa]ngefangen hat(?:te)?|(?:erschien|fuhr|rollte|lief|spielte|startete)[^.,;:\\d]{0,30} (?:der|die|das) erste|riefen? [^.,;:]{1,60} ins Leben|öffneten? [^.,;:]{0,40}(?:der|die|das) erste|[Uu]nterzeichnet|besiegelt';
/** Up to the verb, over an apposition between commas. */
const GAP = String.raw`(?:(?!\d{4}|, (?:als|wo|bevor|nachdem|weil|da|später|danach|dann|doch|aber|und|sondern|ehe|dessen|deren|nun|heute|inzwischen) |, (?:der|die|das) (?!„)|;| und (?:\p{Ll}|\d))(?:[^.;:]|(?<=\d)\.)){0,110}?`;
const BEGINS = [
  new RegExp(String.raw`(?<year>${A_YEAR})${GAP}(?<!\p{L})(?:${BEGAN})(?!\p{L})`, 'gu'),
  new RegExp(String.raw`(?<!\p{L})(?:${BEGAN})(?!\p{L})${GAP}(?<year>${A_YEAR})`, 'gu'),
];
export const BEGAN_SIGN = new RegExp(String.raw`(?<!\p{L})(?:${BEGAN})(?!\p{L})`, 'u');
/** Der Turnverein von 1898, SV 1919 Musterstadt, Sängerbund 1862. */
const NAMED =
  /(?<!\p{L})(?<club>\p{Lu}{2,5}|\p{Lu}[\p{Ll}-]*(?:[Vv]ereins?|[Cc]lubs?|[Kk]lubs?|[Bb]und(?:es)?|[Cc]hors?|[Kk]apelle|[Oo]rchesters?|[Gg]ilde|[Zz]unft|[Gg]esellschaft|[Ff]euerwehr|[Ee]intracht|[Ll]iederkranz(?:es)?|[Tt]urnerschaft))(?: \p{Lu}\p{Ll}{3,})?(?: von)? (?<year>1[789]\d\d|20[01]\d)(?=[ ,.“"]|$)(?! (?:Euro|Mark|bis|Mitglieder|Meter|Kilometer|Besucher|Zuschauer|der|die|das|ein|eine|hat|war|ist|zum|in|im|mit|auf|beim?|als|wurden?|gewann|gab|kam|ging|trat|stieg|noch|den|an|von|für|und|unter|seine?n?|ihre?n?)(?!\p{L}))/gu;
/** Als 1985 das Museum entstand … Noch im selben Jahr wurde er gegründet. */
const SAME_YEAR = new RegExp(
  String.raw`(?<!\p{L})im (?:selben|gleichen) Jahr(?!\p{L})[^.,;:\d]{0,60}(?<!\p{L})(?:${BEGAN})(?!\p{L})`,
  'u',
);
const NOT_FIRST =
  /(?<!\p{L})(?:auch|ebenfalls|zudem|außerdem|neue[nrs]?|zweite[nrs]?|dritte[nrs]?|weitere[nrs]?|wieder\p{L}*|[Aa]nbau\p{L}*|[Ee]rweiterung\p{L}*|geplant\p{L}*)(?!\p{L})/u;

export function beginningsIn(sentence: Sentence, before: Sentence | null): Beginning[] {
  const { text, start } = sentence;
  const found = new Map<number, Beginning>();
  const add = (index: number, words: string, year: string) => {
    const from = index + words.lastIndexOf(year);
    const clause = clauseAround(text, index, index + words.length);
    if (NOT_FIRST.test(clause)) return;
    const at = { value: Number(year), start: start + from, end: start + from + 4 };
    if (!found.has(from)) found.set(from, { year: at, clause, sentence });
  };
  if (BEGAN_SIGN.test(text))
    for (const pattern of BEGINS)
      for (const { index, 0: words, groups } of text.matchAll(pattern)) add(index, words, groups?.year ?? '');
  for (const { index, 0: words, groups } of text.matchAll(NAMED)) {
    const from = index + words.lastIndexOf(groups?.year ?? '');
    const at = { value: Number(groups?.year), start: start + from, end: start + from + 4 };
    if (!found.has(from)) found.set(from, { year: at, clause: groups?.club ?? '', sentence });
  }
  const same = before ? SAME_YEAR.exec(text) : null;
  const year = same && before ? [...before.text.matchAll(ANY_YEAR)].at(-1) : null;
  if (same && before && year) {
    const from = before.start + year.index;
    const at = { value: Number(year[0]), start: from, end: from + 4 };
    found.set(-1, {
      year: at,
      clause: clauseAround(text, same.index, same.index + same[0].length),
      sentence,
    });
  }
  return [...found.values()];
}

const ANY_YEAR = new RegExp(A_YEAR, 'gu');

/** Of a relative clause, with the noun that it is about. */
function clauseAround(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, from - 120), from);
  const own = before.split(/[,;:–—]/u).at(-1) ?? '';
  const clause = own + text.slice(from, to) + (text.slice(to, to + 120).split(/[,;:–—]| und /u, 1)[0] ?? '');
  if (!/^ (?:der|die|das|den|dem|welche[rs]?|wo|als) /u.test(clause) || own.length === before.length)
    return clause;
  const noun = /(?<noun>\p{Lu}[\p{L}-]+)(?: \p{Lu}[\p{L}-]+| [„“\p{L}-]+“)?,$/u.exec(
    before.slice(0, before.length - own.length),
  );
  return `${noun?.groups?.noun ?? 'Anderes'} ${clause}`;
}

/** Whether what began is one of the things: by a noun, by a pronoun, or because nothing else is named. */
export function isOfThings({ clause, year }: Beginning, things: readonly string[]): boolean {
  if (/^\p{Lu}{2,5}$/u.test(clause)) return true;
  const bare = clause.replace(String(year.value), ' ').replace(PREDICATE, ' ');
  const nouns = thingsIn(bare);
  if (/(?<!\p{L})(?:der|die|das) erste(?!\p{L})/u.test(bare) && !HOUSE.test(bare.replace(PLACED, ' ')))
    return true;
  if (nouns.some(noun => things.some(thing => isSameThing(noun, thing)))) return true;
  // What it is that somebody founded is told behind the verb.
  if (PRONOUN.test(bare) && !/(?<!\p{L})(?:gründeten?|eröffneten?)(?!\p{L})/u.test(bare)) return true;
  const house = HOUSE.exec(bare);
  return house !== null ? THE_HOUSE.test(bare) : nouns.length === 0;
}

const PRONOUN = /(?<!\p{L})(?:[Ss]ie|[Ee]r|[Ee]s|alles)(?!\p{L})/u;
/** Als erste Einrichtung ihrer Art. */
const PREDICATE = / als (?:\p{Ll}+ )*\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?/gu;
/** Im Rathaus. */
const PLACED =
  / (?:im|am|beim|vom|zum|zur|durch|(?:in|an|auf|aus|bei|mit) (?:de[rnm]|eine[mr])) (?:\p{Ll}+ )?\p{Lu}[\p{L}-]+/gu;
const THE_HOUSE = /(?<!\p{L})(?:[Dd](?:as|er|ie)|[Dd]iese[rs]?) (?:Einrichtung|Haus)(?!\p{L})/u;
