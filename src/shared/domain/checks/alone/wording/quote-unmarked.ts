import type { CheckFinding } from '../../../../model/check';
import { SPEECH_VERBS, VERBS_BEHIND_SPEECH } from '../../../text/speech-verbs';
import type { CheckContext } from '../../context';
import { itemsBetween, makeFinding } from '../../findings';
import { findHalfMarked } from './half-marked';
import { type Given, readToldAsFact } from './told-as-fact';

/**
 * First person, or an opinion in the indicative, given to somebody without marks: Wir verlieren Kunden, klagt Händlerin Solms; Pfarrer Haug sagte: Ich sehe
 * sie jeden Morgen. Indirect speech has no first person, and who writes of themselves says ich in other sentences too.
 * German and English. Params: `text`, `speaker`, `kind`.
 */
export function checkUnmarkedQuotes({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  const spans = reading.sentences();
  const isGerman = /^de/i.test(reading.document.language);
  const isPerson = (from: number, to: number) => itemsBetween(reading.people(), from, to).length > 0;
  const readFact = (start: number, sentence: string) =>
    isGerman ? readToldAsFact(sentence, (from, to) => isPerson(start + from, start + to)) : null;
  const found: CheckFinding[] = [];
  const told: CheckFinding[] = [];
  const on: CheckFinding[] = [];
  const half = findHalfMarked(text);
  let ownVoices = 0;
  let unmarked = 0;
  for (let i = 0; i < spans.length; i += 2) {
    const start = spans[i] ?? 0;
    const end = Math.min(spans[i + 1] ?? 0, start + MAX_LENGTH);
    const sentence = text.slice(start, end);
    if (!FIRST_PERSON.test(sentence)) {
      const given = MARKS.test(sentence) ? null : readFact(start, sentence);
      if (given && !isQuoted(text, start, sentence)) told.push(tell(start, sentence, given, 'opinion'));
      continue;
    }
    if (isQuoted(text, start, sentence)) continue;
    const given = readGiven(sentence, to => isPerson(start, start + to));
    if (given) found.push(tell(start, sentence, given, null));
    else if (OWN_VOICE.test(sentence) && !MARKS.test(sentence)) ownVoices++;
    if (given || MARKS.test(sentence)) continue;
    unmarked++;
    const speaker = spokenBefore(text, spans[i - 2] ?? 0, spans[i - 1] ?? 0);
    if (speaker === null || !isSpokenWords(sentence) || !NOMINATIVE.test(sentence)) continue;
    on.push(tell(start, sentence, { from: 0, to: sentence.trimEnd().length, speaker }, null));
  }
  // Where the writer says wir elsewhere, nobody else need have said it here.
  if (unmarked === 1) found.push(...on);
  found.push(
    ...half.map(({ speaker, ...at }) =>
      makeFinding('quote_unmarked', { at, params: { text: text.slice(at.start, at.end), speaker } }),
    ),
  );
  // Who leaves out the marks again and again does so by style.
  const all = told.length > MAX_TOLD ? found : [...found, ...told];
  return ownVoices >= OWN_VOICES ? [] : all.sort((a, b) => a.start - b.start);
}

/** Whoever the sentence before has said something in marks: „Das Dach ist dicht“, sagt Hausmeister Finke. */
function spokenBefore(text: string, start: number, end: number): string | null {
  const sentence = text.slice(Math.max(start, end - MAX_LENGTH), end);
  const { verb = '', speaker = null } = GAVE.exec(sentence.trimEnd())?.groups ?? {};
  return SPEECH_VERBS.has(verb) || VERBS_BEHIND_SPEECH.has(verb) ? speaker : null;
}

const GAVE = /[“”«], (?<verb>\p{Ll}{2,}) (?<speaker>[^„“”»«:,]{2,80})\.$/u;

function tell(start: number, sentence: string, given: Given, kind: 'opinion' | null): CheckFinding {
  return makeFinding('quote_unmarked', {
    at: { start: start + given.from, end: start + given.to },
    params: {
      text: sentence.slice(given.from, given.to),
      speaker: given.speaker,
      ...(kind === null ? {} : { kind }),
    },
    severity: kind === null ? 'medium' : 'low',
  });
}

const MAX_TOLD = 3;

const MAX_LENGTH = 900;
/** Sentences in which the writer says ich. */
const OWN_VOICES = 3;
const OWN_VOICE = /(?<!\p{L})(?:[Ii]ch|mich|mir|I)(?![\p{L}-])/u;
const MARKS = /[„“”"»«‚‘]/u;
const FIRST_PERSON =
  /(?<![\p{L}-])(?:[Ii]ch|[Ww]ir|[Mm]ich|[Mm]ir|[Uu]ns|[Uu]nser(?:e[nmrs]?)?|[Mm]eine?[nmrs]?|I|[Ww]e|[Mm]y|[Oo]ur|(?<=[\p{L},] )(?:Sie|Ihnen|Ihre?[nmrs]?|Euch|Eure?[nmrs]?|Du|Dich|Dir|Deine?[nmrs]?))(?![\p{L}-])/u;
/** Ohne Sie geht es nicht, but how You save energy is what advice tells. */
const ADDRESS =
  /^(?!W(?:ie|as|o|ann|arum|elche[nrs]?|oran|orauf) )[\s\S]*(?<=[\p{L},] )(?:Sie|Ihnen|Ihre?[nmrs]?|Euch|Eure?[nmrs]?|Du|Dich|Dir|Deine?[nmrs]?)(?![\p{L}-])/u;

/** In marks that were opened before, or in some of its own; a title in marks is none of them. */
function isQuoted(text: string, start: number, sentence: string): boolean {
  if (!MARKS.test(sentence)) {
    // Looked for in so much alone: a text may have no other line.
    const before = text.slice(Math.max(0, start - MAX_LENGTH), start);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    return line.lastIndexOf('„') > Math.max(line.lastIndexOf('“'), line.lastIndexOf('”'));
  }
  const bare = sentence.replace(TITLE, ' ');
  return MARKS.test(bare) || !FIRST_PERSON.test(bare);
}

const TITLE = /„[^“”„]{1,60}[“”]|»[^«»]{1,60}«|«[^«»]{1,60}»/gu;

function readGiven(sentence: string, isLedByPerson: (to: number) => boolean): Given | null {
  const bare = sentence.replace(TITLE, title => '_'.repeat(title.length));
  let last: Given | null = null;
  for (const match of bare.matchAll(SAYING)) {
    const { verb = '', speaker = '' } = match.groups ?? {};
    if (!SPEECH_VERBS.has(verb) && !VERBS_BEHIND_SPEECH.has(verb)) continue;
    const from = leadEnd(bare.slice(0, match.index));
    if (isSpokenWords(bare.slice(from, match.index))) last = { from, to: match.index, speaker };
    else if (last === null) last = readAround(bare, match, speaker);
  }
  return last ?? readBehindColon(bare, isLedByPerson);
}

/** Whoever speaks: a name, a noun with its article, er or sie; not ich, man or a reader. */
const SPEAKER = String.raw`(?<speaker>(?:er|sie|es)(?![\p{L}])|(?:(?:der|die|das|ein|eine|sein|seine|ihr|ihre|Herr|Frau|Dr\.|Prof\.|the|he|she|a)(?![\p{L}]) ?)?(?:\p{Ll}+e[nr]? ){0,2}(?:\p{Lu}[\p{L}-]*|\d{1,3}-[Jj]ährige\p{L}*))`;
const SAYING = new RegExp(
  String.raw`, (?<verb>\p{Ll}{2,}) (?:(?:sich|auch|dagegen|hingegen|dann|noch|nun|später|weiter|dazu|daraufhin|wiederum|zudem|außerdem|schließlich|gestern|heute|jetzt|indes|jedoch|aber|etwa|beispielsweise|zum Beispiel|unterdessen|lachend|schmunzelnd|danach|zuvor|stolz|zum Abschied|zum Schluss|am \p{Lu}\p{Ll}+) ){0,3}${SPEAKER}`,
  'gu',
);

/** Behind the words that lead to what is said: Haug ist zufrieden: Wir … */
function leadEnd(clause: string): number {
  const colon = clause.lastIndexOf(': ');
  return colon < 0 ? 0 : colon + 2;
}

const NOMINATIVE = /(?<![\p{L}-])(?:ich|wir|I|we)(?![\p{L}-])|^(?:Ich|Wir|I|We)(?![\p{L}-])/u;
const OTHER_CASE =
  /(?<![\p{L}-])(?:mich|mir|uns|unser(?:e[nmrs]?)?|meine?[nmrs]?|my|our)(?![\p{L}-])|^(?:Mich|Mir|Uns|Unser(?:e[nmrs]?)?|Meine?[nmrs]?|My|Our)(?![\p{L}-])/u;
/** What indirect speech has: Der Bedarf in unserer Stadt sei groß. */
const SUBJUNCTIVE =
  /(?<!\p{L})(?:sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|gebe|gehe|komme|bleibe|stehe|fehle|lasse|mache|brauche|liege|sehe|wisse)(?!\p{L})/u;
const DOES_NOT_SAY = /unsere[rms]? (?:Zeitung|Redaktion|Zeitungsgruppe|Reporter\p{L}*)/u;

function isSpokenWords(words: string): boolean {
  // Ich habe and ich werde are no indirect speech, but er habe mich is.
  if (NOMINATIVE.test(words))
    return !/(?<!\p{L})(?:dass|ob) (?:wir|ich)(?!\p{L})/u.test(words) || !SUBJUNCTIVE.test(words);
  return (
    (OTHER_CASE.test(words) || ADDRESS.test(words)) && !SUBJUNCTIVE.test(words) && !DOES_NOT_SAY.test(words)
  );
}

/** Das, sagt Voss, können wir nicht leisten. */
function readAround(sentence: string, match: RegExpExecArray, speaker: string): Given | null {
  const behind = match.index + match[0].length;
  const comma = sentence.slice(behind, behind + 60).indexOf(', ');
  if (comma < 0) return null;
  const rest = sentence.slice(behind + comma + 2);
  const isNewClause =
    /^(?:und|aber|denn|doch|weil|dass|die|der|das|als|wenn|wie|wo|um|damit|obwohl|nachdem|in|mit) /u.test(
      rest,
    );
  if (isNewClause || !NOMINATIVE.test(rest) || SUBJUNCTIVE.test(sentence.slice(0, match.index))) return null;
  return { from: 0, to: sentence.trimEnd().length, speaker };
}

const COLON = /^(?<lead>[^:\n]{3,160}): (?=\p{Lu})/u;

/** Pfarrer Haug sagte: Ich sehe sie jeden Morgen; Haug war zufrieden: Wir sind weiter. */
function readBehindColon(sentence: string, isLedByPerson: (to: number) => boolean): Given | null {
  const lead = COLON.exec(sentence)?.groups?.lead;
  if (lead === undefined) return null;
  const verb = lead.match(/\p{Ll}{2,}/gu)?.find(word => SPEECH_VERBS.has(word) && !NO_SAYING.has(word));
  const from = lead.length + 2;
  if (!/^\p{Lu}/u.test(lead) || FIRST_PERSON.test(lead)) return null;
  const isThought = lead.split(' ').length >= MIN_LEAD && !INVITES.test(lead) && isLedByPerson(lead.length);
  if (verb === undefined && !(isThought && NOMINATIVE.test(sentence.slice(from)))) return null;
  const words = sentence.slice(from).trimEnd();
  // Auf die Frage sagte das Kind: Ich bin zwölf. So tell stories.
  if (words.split(' ').length < MIN_WORDS || !isSpokenWords(words)) return null;
  const speaker = /\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*/u.exec(lead)?.[0] ?? lead;
  return { from, to: sentence.trimEnd().length, speaker };
}

const MIN_WORDS = 5;
const MIN_LEAD = 4;
const INVITES =
  /(?<!\p{L})(?:l[aä]d\p{Ll}*|bitte[tn]?|ruf\p{Ll}*|such\p{Ll}*|Motto|Titel|Frage\p{Ll}*|Lied\p{Ll}*)(?!\p{L})/u;
const NO_SAYING: ReadonlySet<string> = new Set([
  'so',
  'laut',
  'weist',
  'wies',
  'nennt',
  'nannte',
  'findet',
  'fand',
]);
