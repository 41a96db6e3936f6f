import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeContrast } from '../../findings';
import type { SentencePairs } from '../../pairs';
import { stemOfWord } from '../../sentence-stems';
import { isDaysLater, OPEN } from './left-open';

/**
 * A clause of the source that says what is likely, possible, hoped or reported, and a sentence of the review that has
 * nearly all of its words and none for a doubt. Silent where either text says the same elsewhere, the source without doubt
 * or the review with one.
 */
export function checkHedgedClauses(context: CheckContext): CheckFinding[] {
  const { reading, sourceReadings, pairs } = context;
  return sourceReadings.flatMap((source, document) => {
    const paired = pairs()[document];
    if (!paired) return [];
    const isLater = isDaysLater(context.review.date, source.document.date);
    const told = new Set<number>();
    return hedgesIn(source, isLater).flatMap(hedge => {
      const at = findCertain(reading, source, paired, hedge);
      if (!at || told.has(at.start) || isQuoted(reading, at)) return [];
      told.add(at.start);
      return makeContrast('hedge_dropped', { reading, at, document, source, other: hedge.clause });
    });
  });
}

/** What is said begins at `said`. */
type Hedge = { start: number; said: number; clause: Span };

/** What changed inside a quotation is told as that. */
function isQuoted({ quotations }: Reading, { start, end }: Span): boolean {
  return itemsBetween(quotations(), start, end).some(
    each => 2 * (Math.min(each.end, end) - each.start) > end - start,
  );
}

const MAX_HEDGES = 40;
const MAX_SENTENCE = 260;
/** The clause stands with the hedge. */
const WORDS =
  '(?:mutmaßlich|angeblich|vermutlich|vermute[tn]|wahrscheinlich|möglich(?=[.,;])(?<=\\d[^.,;]{0,24} möglich)(?<! bis [^,;]{0,20}(?:\\d{4}|Uhr) möglich)|möglicherweise|womöglich|offenbar|anscheinend|voraussichtlich|könnten?|dürften?|wohl(?! der| die| das)|deute[tn]|gilt als (?:wahrscheinlich|möglich)|Verdacht|Hinweise(?= (?:auf|darauf|deute))|may(?: have)?|might|could|probably|possibly|likely|reportedly|allegedly|appear(?:s|ed)? to|seem(?:s|ed)? to|thought to|believed to|suspected|expected to|understood to)';
/** The clause is what depends on it. */
const LEADS =
  '(?:(?:nicht aus(?:zuschließen|geschlossen)?|möglich|denkbar|wahrscheinlich|davon aus|vermute[tn]|vermuteten?|glaub(?:t|en|te)|hoff(?:t|en|te)|hoffen darauf|darauf hin|Hinweise?|Verdacht|damit|prüf(?:t|en|te)|befürchte[tn]?|unklar|believes?|suspects?|hopes?), (?:dass|ob)|(?:engineers|police|officers|experts|investigators|doctors) (?:believe|suspect|think)|(?:hofft|hoffen|hoffte) auf|bewirbt sich um|hopes? for|(?:vorgeworfen|zur Last gelegt|beschuldigt|verdächtigt|wirft (?:ihm|ihr|ihnen) vor),)';
const REPORTED = `soll(?:en)?(?=(?:[^,.;:!?]|[.,](?=\\d)|(?<=\\d|Mio|Mrd)\\.){4,160} (?:haben|(?:worden|gewesen|geworden|gefahren|gestürzt|geflohen|geflüchtet|gekommen|gerast|geprallt|gegangen|gefallen|eingebrochen|eingedrungen|geraten|gestorben) sein)(?:[,.;]| und ))`;
const HEDGES = new RegExp(String.raw`(?<!\p{L})(?:(${LEADS})|${WORDS}|${REPORTED})(?!\p{L})`, 'gu');
const PLANS = /hoff|prüf|damit|voraussichtlich|hopes|expected/u;

function hedgesIn({ text }: Reading, isLater: boolean): Hedge[] {
  return Array.from(text.matchAll(HEDGES))
    .slice(0, MAX_HEDGES)
    .flatMap(({ index, 0: words, 1: lead }): Hedge[] => {
      if (isLater && PLANS.test(words)) return [];
      const from = index + words.length;
      const behind = text.slice(from, from + MAX_CLAUSE);
      const stop = behind.search(STOP);
      const end = stop < 0 ? from + behind.length : from + stop;
      if (lead !== undefined) return [{ start: index, said: from, clause: { start: from, end } }];
      const before = text.slice(Math.max(0, index - MAX_CLAUSE), index);
      const start = index - (LAST.exec(before)?.[0].length ?? 0);
      // Darauf deutet es hin: what is meant stands before.
      if (/^\s*(?:Darauf|Davon|Dafür|Dazu|Das|Dies|Diese[rs]?|This|That) /u.test(text.slice(start, end)))
        return [];
      return [{ start: index, said: from, clause: { start, end } }];
    });
}

const MAX_CLAUSE = 180;
const STOP =
  /[;:!?–]|,(?!\d)|(?<!\d|Mio|Mrd)\.(?:\s|$)|\n| (?:after|because|while|when|before|as|although) /u;
const LAST = /(?:[^,;:!?.–\n]|,(?=\d)|\.(?=\S)|(?<=\d|Mio|Mrd)\.)*$/u;
const MIN_STEMS = 3;
const MIN_SHARE = 0.6;
const SAID = 0.75;
const PREDICATE = 0.65;
const KEPT = 0.5;
const DOUBT =
  /(?<!\p{L})(?:kann(?!\p{L})|bestreit|bestritt|leugn|dementier|schein(?:t|en|bar)|schien|gilt|gelten|galt|nach (?:\p{L}+ )?(?:angaben|ansicht|darstellung|auskunft|schilderung|aussage|überzeugung|einschätzung|meinung|erkenntnis|ermittlung)|gehe?n? von|ging von|schätz|prognos|hinweis|deute[tn]|glaub|annahme|droh|vorgeworfen|vorwurf|wirft|werfen|zur last|beschuld|anklage|angeklagt|sollte|fürcht|befürcht|gefahr|steht im raum|likely|believe|suspect|think|thought|appear|seem|expect|alleg|report|probab|possib|hope|accus)/iu;

function findCertain(
  { text, sentences, document }: Reading,
  source: Reading,
  paired: SentencePairs,
  { start, said: saidFrom, clause }: Hedge,
): Span | null {
  const from = paired.sourceAt(start);
  const isEnglish = /^en/i.test(document.language);
  const read = (first: number) =>
    stemsOf(source.text.slice(first, clause.end), paired.sourceStems[from], isEnglish);
  const [wanted, behind] = [read(clause.start + whoSays(source.text, clause)), read(saidFrom)];
  // How it is hedged is none of it.
  for (const stem of stemsOf(source.text.slice(start, saidFrom), wanted, true)) wanted.delete(stem);
  const predicate = behind.size > 0 ? behind : wanted;
  if (wanted.size < MIN_STEMS) return null;
  const isStated = paired.sourceStems.some((stems, at) => at !== from && shareOf(wanted, stems) >= SAID);
  if (isStated) return null;
  let best = { at: -1, share: 0 };
  const spans = sentences();
  for (const [at, stems] of paired.reviewStems.entries()) {
    const own = shareOf(predicate, stems);
    if (own < KEPT) continue;
    const [first = 0, last = 0] = [spans[at * 2], spans[at * 2 + 1]];
    const said = text.slice(first, last);
    // Whom it speaks of may stand in the sentence before.
    const before = PRONOUN.test(said) ? paired.reviewStems[at - 1] : undefined;
    const share = shareOf(wanted, before ? new Set([...before, ...stems]) : stems, MIN_STEMS);
    if (share < KEPT) continue;
    const told = partsWith(said, wanted);
    if (OPEN.test(told) || DOUBT.test(told) || said.includes('?')) return null;
    const isSame = share >= MIN_SHARE || (predicate.size >= MIN_STEMS && own >= PREDICATE);
    if (isSame && share > best.share && said.length <= MAX_SENTENCE) best = { at, share };
  }
  if (best.at < 0) return null;
  const [first = 0, last = 0] = [spans[best.at * 2], spans[best.at * 2 + 1]];
  return { start: first, end: first + text.slice(first, last).replace(/[.!]?\s*$/u, '').length };
}

/** Letters of a clause that say by whom it is told, which an article need not repeat. */
function whoSays(text: string, { start, end }: Span): number {
  return SAYS.exec(text.slice(start, end))?.[0].length ?? 0;
}

const SAYS =
  /^\s*(?:Nach (?:\p{Ll}+ )?(?:Angaben|Auskunft|Aussagen?|Erkenntnissen|Einschätzung|Darstellung)|Laut) (?:(?:der|des|dem|von|einer|eines) )?(?:\p{Lu}[\p{L}-]+ ?){0,3}/u;

/**
 * How much of the words is there. A figure of some length is hardly there by chance; the year beside it may be told in
 * another sentence. Fewer words than `least` say nothing.
 */
function shareOf(wanted: ReadonlySet<string>, stems: ReadonlySet<string> | undefined, least = 0): number {
  let [all, shared, met] = [0, 0, 0];
  const hasFigure = [...wanted].some(stem => FIGURE.test(stem));
  for (const stem of wanted) {
    const weight = hasFigure && YEAR.test(stem) ? 0.5 : FIGURE.test(stem) ? 2 : 1;
    all += weight;
    if (!stems?.has(stem)) continue;
    shared += weight;
    met++;
  }
  return met < least ? 0 : shared / Math.max(1, all);
}

const YEAR = /^(?:19|20)\d\d$/;
const FIGURE = /^(?!(?:19|20)\d\d$)\d.*\d$/;

/** From the first to the last part of a sentence that has one of the words, and what it depends on. */
function partsWith(said: string, wanted: ReadonlySet<string>): string {
  const parts = said.slice(0, MAX_SENTENCE).split(/(?<=[,;:–])/u);
  const isMet = (part: string) =>
    Array.from(part.matchAll(/\p{L}{3,}|\d[\d.,]*\d|\d/gu)).some(([word]) => wanted.has(stemOfWord(word)));
  let first = parts.findIndex(isMet);
  // Er hält dem Paar, 31 und 40 Jahre alt, vor, … zu haben: who says so may stand before some commas.
  if (TO_DO.test(parts[first] ?? '')) first = 0;
  else if (first > 0 && DEPENDS.test(parts[first] ?? '')) first--;
  return parts.slice(Math.max(0, first), parts.findLastIndex(isMet) + 1).join('');
}

const TO_DO = / zu \p{Ll}+\s*[.,;]?\s*$/u;
const DEPENDS = /^\s*(?:dass|ob|wonach|wie|weil|da|der|die|das|dem|den|that|whether|which|who)(?!\p{L})/u;
const PRONOUN =
  /(?<!\p{L})(?:er|sie|es|ihn|ihm|ihr|dort|dies|das|dieser|diese|dieses|he|she|it|they|him|her|them|this|there)(?!\p{L})/iu;

/** Those of the words that say something in the sentence, figures too. Short German ones say how it is told. */
function stemsOf(words: string, telling: ReadonlySet<string> | undefined, isEnglish: boolean): Set<string> {
  const stems = Array.from(words.matchAll(/\p{L}{3,}|\d[\d.,]*\d|\d/gu), ([word]) => word)
    .filter(word => (isEnglish || !/^\p{Ll}.{0,5}$/u.test(word)) && !OF_FIGURE.test(word))
    .map(stemOfWord);
  return new Set(stems.filter(stem => telling?.has(stem)));
}

/** The figure says it. */
const OF_FIGURE = /^(?:Euro|Franken|Dollar|Millionen?|Milliarden?|Mio|Mrd|Prozent)$/u;
