import type { Span } from '../../../../model/span';
import { COMMON_WORDS } from '../../../text/common-words';
import { foldForSearch } from '../../../text/fold';
import { stemOf } from '../../../text/stems';
import { knownWord } from '../../../text/words';
import { clauseAround } from '../../clause-marks';
import type { Reading } from '../../context';
import { itemsBetween } from '../../findings';
import type { TermClass } from '../lexicon/term-class';
import { ENGLISH_TERMS, type FoundEntry, GERMAN_TERMS, lookUp } from '../lexicon/term-index';

/** A word of a class where it stands. */
export type Term = {
  start: number;
  end: number;
  of: TermClass;
  member: number;
  /** A contrary, which counts for the other side then. */
  isDenied: boolean;
  /** What it must have beside it in both texts; one of them is enough. */
  anchors: readonly string[];
  /** Neither denied nor in a name. */
  isPlain: boolean;
  isQuoted: boolean;
};

const MAX_TERMS = 250;
/** To the end of a main clause. */
const VERB_REACH = 100;
/** Verbs that say it with what they split off: legte zu, ging zurück. */
const PARTICLES: ReadonlyMap<string, RegExp> = new Map([
  ...['legte', 'legten', 'legt', 'legen'].map(
    verb => [verb, /^[^.;:!?]*? (zu)(?!\p{L}| \p{Ll}*en(?!\p{L}))/u] as const,
  ),
  ...['ging', 'gingen', 'geht', 'gehen'].map(verb => [verb, /^[^.;:!?]*? (zurück)(?!\p{L})/u] as const),
  ...['nahm', 'nahmen', 'nimmt', 'nehmen'].map(verb => [verb, /^[^.;:!?]*? (zu|ab)(?!\p{L})/u] as const),
  ...particles(
    'ab',
    'lehnt lehnte lehnten lehnen weist wies wiesen sagt sagte sagten bricht brach brachen schafft schaffte baut baute',
  ),
  ...particles('zu', 'stimmt stimmte stimmten stimmen lässt ließ ließen lassen'),
  ...particles('auf', 'hebt hob hoben heben steigt stieg stiegen'),
  ...particles('aus', 'schließt schließe schloss schlossen schließen tritt trat traten setzt setzte'),
  ...particles('ein', 'räumt räumte räumten tritt stellt stellte stellten führt führte führten'),
  ...particles('frei', 'spricht sprach sprachen lässt ließ ließen gibt gab gaben'),
  ...particles('durch', 'fällt fiel fielen'),
]);

/** At the end of the clause: lehnte den Antrag ab. */
function particles(particle: string, verbs: string): (readonly [string, RegExp])[] {
  const closing = new RegExp(`^[^.;:!?]*? (${particle})(?=[,.;:!?“”"»«]| und | oder |$)`, 'u');
  return verbs.split(' ').map(verb => [verb, closing] as const);
}

export function termsIn(reading: Reading): Term[] {
  const { text, document, wordSpans, written } = reading;
  const index = /^en/i.test(document.language) ? ENGLISH_TERMS : GERMAN_TERMS;
  const spans = wordSpans();
  const words = written();
  const found: Term[] = [];
  for (let i = 0; i < spans.length && found.length < MAX_TERMS; i += 2) {
    const [word, end = 0] = [words[i / 2], spans[i + 1]];
    if (!word || word.text.length < 3 || word.text.length > 40) continue;
    const particle = PARTICLES.get(word.lower);
    const verb = particle && `${particle.exec(text.slice(end, end + VERB_REACH))?.[1] ?? ''}${word.text}`;
    const whole = verb === undefined ? word : knownWord(verb.toLowerCase());
    for (const { of, member, rest } of lookUp(index, whole)) {
      const term = placeOf(reading, { of, member, rest }, i);
      if (term) found.push(term);
    }
  }
  return found;
}

function placeOf(reading: Reading, { of, member, rest }: FoundEntry, i: number): Term | null {
  const { text, wordSpans, quotations, people, names } = reading;
  const spans = wordSpans();
  const [start = 0, end = 0] = [spans[i], spans[i + 1]];
  let last = end;
  let anchors: string[] = [];
  const before = text.slice(Math.max(0, start - REACH), start);
  if (of.beside === 'next') {
    const [nextStart = 0, nextEnd = 0] = [spans[i + 2], spans[i + 3]];
    const next = text.slice(nextStart, nextEnd);
    if (rest === '') {
      if (
        text.slice(end, nextStart) !== ' ' ||
        next.length < (/^\p{Lu}/u.test(next) ? 3 : 4) ||
        COMMON_WORDS.has(next.toLowerCase())
      )
        return null;
      last = nextEnd;
    }
    anchors = [anchorOf(rest === '' ? foldForSearch(next) : rest)];
  } else if (of.beside === 'figure') anchors = figuresAround(text, start, end, of);
  else if (of.beside === 'age') {
    const age =
      /(\d{1,3})[- ][Jj]ährige[nrs]? $/u.exec(before)?.[1] ?? AGE.exec(text.slice(end, end + 16))?.[1];
    anchors = age === undefined ? [] : [age];
  } else if (of.beside === 'order') {
    const order = ORDER.exec(before)?.[1];
    anchors = order === undefined ? [] : [order.toLowerCase().slice(0, 4)];
  }
  const isContrary = of.beside === 'contrary';
  const clause = isContrary ? clauseWithout(text, { start, end }) : '';
  if (isContrary) anchors = anchorsIn(clause) ?? anchorsIn(`${before}${text.slice(end, end + REACH)}`) ?? [];
  if (of.beside !== 'thing' && anchors.length === 0) return null;
  const denials = isContrary ? countDenials(clause) : Number(DENIED.test(before));
  const isPlain =
    denials <= Number(isContrary) &&
    itemsBetween(people(), start - 60, end).every(each => each.end <= start) &&
    itemsBetween(names(), start - 60, start).every(
      each => each.end <= start || MEASURED.test(text.slice(each.start, start)),
    );
  const isQuoted = itemsBetween(quotations(), start - 2_000, start).some(each => each.end > start);
  const isDenied = isContrary && denials === 1;
  return {
    start,
    end: last,
    of,
    member: isDenied ? 1 - member : member,
    isDenied,
    anchors,
    isPlain,
    isQuoted,
  };
}

/** UTF-16 units on either side. */
const REACH = 60;
/** Kilogramm Kokain is no name. */
const MEASURED =
  /^\p{L}*(?:[Kk]ilo|[Gg]ramm|[Tt]onnen|[Ll]iter|[Hh]ektar|Prozent|[Mm]eter|[Ss]tunden|[Ww]att|Stück) $/u;
const AGE = /^(?: \(|, | \()(\d{1,3})(?:\)|,| Jahre)/u;
const ORDER =
  /(?<!\p{L})(ersten?|zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\d+\.?)[nrsm]? (?:\p{Ll}+ )?$/iu;
const DENIED =
  /$(?<=(?<!\p{L})(?:nicht|kein\p{Ll}*|nie|niemals|weder|ohne|statt|anstatt|anstelle|sondern|not|no|never|without|instead)(?: \p{L}+)?,? )/iu;

/** From mark to mark, without the term. */
function clauseWithout(text: string, term: Span): string {
  const { start, end } = clauseAround(text, term);
  return `${text.slice(start, term.start)} ${text.slice(term.end, end)}`;
}

/** Two where it is left open what is meant. */
function countDenials(clause: string): number {
  return UNDECIDED.test(clause) ? 2 : (clause.match(DENIAL) ?? []).length;
}

/** What it is said of: nouns and long words. */
function anchorsIn(clause: string): string[] | null {
  const words = clause.match(/(?<![\p{L}-])(?:\p{Lu}[\p{L}-]{3,}|\p{Ll}{5,})(?!\p{L})/gu) ?? [];
  const telling = words.filter(word => !COMMON_WORDS.has(word.toLowerCase())).slice(0, MAX_ANCHORS);
  return !telling.some(word => /^\p{Lu}/u.test(word))
    ? null
    : telling.map(word => anchorOf(foldForSearch(word)));
}

const MAX_ANCHORS = 12;
const DENIAL =
  /(?<!\p{L})(?:nicht(?! (?:nur|zuletzt|allein|vor))|kein\p{Ll}*|nie|niemals|niemand|weder|not(?! only)|no|never|nobody)(?!\p{L})|n['’]t(?!\p{L})/giu;
const UNDECIDED =
  /(?<!\p{L})(?:gegen|statt|anstatt|ob|wenn|falls|sobald|bevor|droh\p{L}*|verhinder\p{L}*|vermeid\p{L}*|abwend\p{L}*|abgewend\p{L}*|forder\p{L}*|verlang\p{L}*|beantrag\p{L}*|wolle?n?|will|möchte\p{L}*|könn\p{L}*|muss|müss\p{L}*|hätte\p{L}*|würde\p{L}*|wäre\p{L}*|nur|kaum|against|if|whether|unless|would|could|must|needs?|ha[sd] to|have to|yet|wants?|only|instead)(?!\p{L})/iu;

function anchorOf(folded: string): string {
  return stemOf(folded, true).slice(0, 7);
}

/** Figures beside it in the same clause; years are none. "Mehr" has them in front. */
function figuresAround(text: string, start: number, end: number, { members }: TermClass): string[] {
  const isMore = members[0]?.[0] === 'mehr' || members[0]?.[0] === 'more';
  const before = text.slice(Math.max(0, start - (isMore ? MORE_REACH : REACH)), start);
  const behind = isMore ? '' : text.slice(end, end + REACH);
  const cutBefore = Math.max(before.lastIndexOf('. '), before.lastIndexOf(';'), before.lastIndexOf('\n'));
  const cutBehind = behind.search(/[.;!?] |\n/u);
  const near = `${before.slice(cutBefore + 1)} ${cutBehind < 0 ? behind : behind.slice(0, cutBehind)}`;
  // A minus in euros is what is missing, and no change.
  if (/^(?:plus|minus)$/iu.test(text.slice(start, end)) && !/Prozent|Punkte|%/u.test(near)) return [];
  return (near.match(/\d[\d.,'’]*\d|\d/gu) ?? [])
    .map(figure => figure.replace(/[.'’]/gu, ''))
    .filter(figure => !/^(?:19|20)\d\d$/.test(figure));
}

const MORE_REACH = 22;
