import type { CheckFinding } from '../../../../model/check';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';
import { sentenceAt } from '../../pairs';
import { stemOfWord } from '../../sentence-stems';

/**
 * What the source leaves open and the review says outright: geprüft wird, ob …; nach bisherigem Kenntnisstand nichts; soll
 * sich amortisieren, and hat sich amortisiert.
 */
export function checkLeftOpen(context: CheckContext): CheckFinding[] {
  return context.sourceReadings.flatMap((source, document) => {
    const isLater = isDaysLater(context.review.date, source.document.date);
    return [
      ...findQuestions(context, source, document),
      ...findSoFar(context, source, document),
      ...(isLater ? [] : findPlans(context, source, document)),
      ...(isLater ? [] : findDecisions(context, source, document)),
    ];
  });
}

/** What was planned then may be done by now. */
export function isDaysLater(review: string | null, source: string | null): boolean {
  return review !== null && source !== null && Date.parse(review) - Date.parse(source) > 2 * 86_400_000;
}

const MAX_MATCHES = 20;
const MAX_SENTENCE = 260;
const ALL = 0.8;

const WHETHER =
  /(?:[Pp]rüf|[Üü]berleg|[Ee]rwäg|[Dd]iskutier|[Bb]erät|[Bb]eraten|[Uu]ntersuch|[Ee]rmittel|offen|unklar|[Ee]ntscheid|[Kk]lär|fraglich)\p{L}*[^.;!?"„“]{0,90}, ob ([^,.;!?"„“]{15,160})/gu;
/** Leaves it open in some way, or says it of another time. */
export const OPEN =
  /(?<!\p{L})(?:ob(?!\p{L})|prüf|geprüft|überleg|erwäg|erwogen|diskut|plan|plän|geplant|will(?!\p{L})|wollen|möchte|beantrag|forder|vorschlag|vorschläg|frage|entscheid|könn|dürf|soll|vielleicht|möglich|mögliche|wahrscheinlich|vermut|womöglich|offenbar|wohl|mutmaß|angeblich|voraussicht|denk|berat|untersuch|ermittl|unklar|offen|wenn|falls|sei(?!\p{L})|seien|habe(?!\p{L})|hätte|würde|wäre|werde(?!n)|laut(?!\p{L})|zufolge|demnach|nicht|kein|hoff|erwart|rechne|ziel|verdacht|verdächt|bisher|bislang|derzeit|vorläufig|zunächst|erst|noch|ursprünglich|einst|could|may|might|whether)/iu;

function findQuestions(context: CheckContext, source: Reading, document: number): CheckFinding[] {
  return Array.from(source.text.matchAll(WHETHER))
    .slice(0, MAX_MATCHES)
    .flatMap(({ index, 0: words, 1: clause = '' }) => {
      const start = index + words.length - clause.length;
      return reportSame(context, source, document, { start, end: start + clause.length });
    });
}

/** The sentence of the review that has nearly all telling words of a clause and leaves nothing open. */
function reportSame(
  { reading, pairs }: CheckContext,
  source: Reading,
  document: number,
  at: { start: number; end: number },
): CheckFinding[] {
  const paired = pairs()[document];
  if (!paired) return [];
  const from = paired.sourceAt(at.start);
  const wanted = stemsOf(source.text.slice(at.start, at.end), paired.sourceStems[from]);
  if (wanted.size < MIN_STEMS || isSaidTwice(paired.sourceStems, from, wanted)) return [];
  const spans = reading.sentences();
  for (const [sentence, stems] of paired.reviewStems.entries()) {
    if (shareOf(wanted, stems) < ALL) continue;
    const [start = 0, end = 0] = [spans[sentence * 2], spans[sentence * 2 + 1]];
    const said = reading.text.slice(start, end);
    if (said.length > MAX_SENTENCE || OPEN.test(said) || /\?/u.test(said)) return [];
    return [
      makeFinding('hedge_dropped', {
        at: { start, end: start + said.trimEnd().length },
        other: { document, start: at.start, end: at.end },
        params: { text: said.trim(), otherText: source.text.slice(at.start, at.end) },
      }),
    ];
  }
  return [];
}

const MIN_STEMS = 2;

/** Those that say something in the sentence. */
function stemsOf(words: string, telling: ReadonlySet<string> | undefined): Set<string> {
  return new Set(
    Array.from(words.matchAll(/\p{L}{4,}/gu), ([word]) => word)
      .filter(word => /^\p{Lu}/u.test(word) || word.length > 6)
      .map(stemOfWord)
      .filter(stem => telling?.has(stem)),
  );
}

function shareOf(wanted: ReadonlySet<string>, stems: ReadonlySet<string> | undefined): number {
  let shared = 0;
  for (const stem of wanted) if (stems?.has(stem)) shared++;
  return shared / Math.max(1, wanted.size);
}

/** Said elsewhere as it is: settled since, or told again. */
function isSaidTwice(sentences: readonly ReadonlySet<string>[], from: number, wanted: ReadonlySet<string>) {
  return sentences.some((stems, at) => at !== from && shareOf(wanted, stems) >= ALL);
}

const SO_FAR =
  /(?:nach (?:ersten?|bisherige[mnr]|derzeitige[mnr]|vorläufige[mnr]|aktuelle[mnr]|jetzige[mnr]) (?:Erkenntnis\p{L}*|Kenntnis\p{L}*|Stand|Ermittlung\p{L}*|Einschätzung\p{L}*|Wissensstand))(?!\p{L})/giu;
/** All of it, or none, is what nobody knows yet. */
const ABSOLUTE = /(?<!\p{L})(?:nichts|niemand|kein|keine[nmrs]?|nie|alle|Ursache|Auslöser|Grund)(?!\p{L})/u;
const SURE =
  /(?<!\p{L})(?:nach (?:ersten?|bisherige|derzeitige|vorläufige|aktuelle|jetzige|angaben|auskunft)|möglich|könn|dürf|(?:laut|zufolge|demnach|bisher|bislang|derzeit|vorläufig|zunächst|offenbar|vermutlich|wohl|wahrscheinlich|soll|sollen|sei|seien|habe|hätte|gebe|werde|sagte|so|teilte|erklärte|scheint|geht von|gehen von|ersten erkenntnissen)(?!\p{L}))/iu;

function findSoFar({ reading, pairs }: CheckContext, source: Reading, document: number): CheckFinding[] {
  const paired = pairs()[document];
  if (!paired) return [];
  const [spans, sourceSpans] = [reading.sentences(), source.sentences()];
  return Array.from(source.text.matchAll(SO_FAR))
    .slice(0, MAX_MATCHES)
    .flatMap(({ index, 0: phrase }) => {
      const from = sentenceAt(sourceSpans, index);
      const said = source.text.slice(sourceSpans[from * 2], sourceSpans[from * 2 + 1]);
      const absolute = ABSOLUTE.exec(said)?.[0];
      if (absolute === undefined || said.length > MAX_SENTENCE) return [];
      const wanted = stemsOf(said.replace(phrase, ''), paired.sourceStems[from]);
      for (const [sentence, stems] of paired.reviewStems.entries()) {
        const [start = 0, end = 0] = [spans[sentence * 2], spans[sentence * 2 + 1]];
        const own = reading.text.slice(start, end);
        if (!own.includes(absolute) || shareOf(wanted, stems) < ALL || wanted.size === 0) continue;
        if (own.length > MAX_SENTENCE || SURE.test(own) || isToldBeside(reading, sentence)) return [];
        return [
          makeFinding('hedge_dropped', {
            at: { start, end: start + own.trimEnd().length },
            other: { document, start: index, end: index + phrase.length },
            params: { text: own.trim(), otherText: phrase },
          }),
        ];
      }
      return [];
    });
}

/** The sentence before says how far anybody knows, for this one too. */
function isToldBeside(reading: Reading, sentence: number): boolean {
  const spans = reading.sentences();
  return sentence > 0 && AS_FAR.test(reading.text.slice(spans[sentence * 2 - 2], spans[sentence * 2 - 1]));
}

const AS_FAR =
  /ersten|bisherige|derzeitige|vorläufige|Erkenntnis|Kenntnisstand|(?<!\p{L})laut(?!\p{L})|zufolge|nach Angaben/iu;

const PLANNED =
  /(?<!\p{L})(?:soll|sollen|will|wollen|möchte|möchten|könnte|könnten|dürfte|dürften)(?!\p{L})[^.;:!?"„“]{0,120} (\p{Ll}{4,}e?n)(?=[.,;]| und | oder )/gu;

/** A verb that the source has as a plan alone, and the review as done: soll … amortisieren, hat … amortisiert. */
function findPlans({ reading, pairs }: CheckContext, source: Reading, document: number): CheckFinding[] {
  const paired = pairs()[document];
  if (!paired || reading.text.length === 0) return [];
  const spans = reading.sentences();
  return Array.from(source.text.matchAll(PLANNED))
    .slice(0, MAX_MATCHES)
    .flatMap(({ index, 0: words, 1: verb = '' }) => {
      if (/^(?:haben|sein|werden|worden|können|müssen|geben|machen|gehen|lassen)$/u.test(verb)) return [];
      const done = participleOf(verb);
      if (done === null || source.words().has(done) || reading.words().has(verb)) return [];
      const match = new RegExp(`(?<!\\p{L})${done}(?!\\p{L})`, 'u').exec(reading.text);
      if (!match) return [];
      const sentence = sentenceAt(spans, match.index);
      if (paired.strengthOf(paired.sourceAt(index), sentence) < SAME) return [];
      const wanted = stemsOf(words.slice(0, -verb.length), paired.sourceStems[paired.sourceAt(index)]);
      if (wanted.size > 0 && shareOf(wanted, paired.reviewStems[sentence]) < MOST) return [];
      const [from = 0, to = 0] = [spans[sentence * 2], spans[sentence * 2 + 1]];
      const own = reading.text.slice(from, to);
      const perfect = /(?<!\p{L})(?:hat|haben|ist|sind)(?!\p{L})/u.exec(own);
      if (!perfect || own.length > MAX_SENTENCE || NOT_DONE.test(own)) return [];
      const start = from + Math.min(perfect.index, match.index - from);
      return makeFinding('hedge_dropped', {
        at: { start, end: Math.max(match.index + done.length, from + perfect.index + perfect[0].length) },
        other: { document, start: index, end: index + words.length },
        params: { text: reading.text.slice(match.index, match.index + done.length), otherText: words },
      });
    });
}

const SAME = 0.4;
const MOST = 0.6;
const NOT_DONE =
  /(?<!\p{L})(?:werden|wird|soll|sollen|will|wollen|könn|dürf|möcht|plan|plän|geplant|angekündigt|beschlossen|noch nicht|nicht|kein|wenn|bis|sobald|erst|nach|bereit|vor|habe|hätte|würde|wäre|zu)(?!\p{Ll})|(?:könn|dürf|möcht|plan|plän)/u;

/** Of verbs that keep their stem; null for those that are their own participle or change it. */
function participleOf(verb: string): string | null {
  const stem = verb.replace(/e?n$/u, '');
  const end = /[dt]$/u.test(stem) ? 'et' : 't';
  if (/ier$/u.test(stem)) return `${stem}t`;
  const strong = STRONG.get(verb);
  if (strong !== undefined) return strong;
  if (/^(?:be|ver|er|ent|zer|ge|miss)/u.test(verb)) return `${stem}${end}`;
  const prefix = /^(?:ab|an|auf|aus|ein|um|vor|zu|nach|her|hin|weg|mit)(?=\p{L}{4})/u.exec(verb)?.[0] ?? '';
  return `${prefix}ge${stem.slice(prefix.length)}${end}`;
}

const STRONG = new Map(
  'streichen:gestrichen schließen:geschlossen beschließen:beschlossen abschließen:abgeschlossen steigen:gestiegen sinken:gesunken beginnen:begonnen abreißen:abgerissen unterschreiben:unterschrieben übernehmen:übernommen kommen:gekommen ziehen:gezogen umziehen:umgezogen entstehen:entstanden abtreten:abgetreten zurücktreten:zurückgetreten verbieten:verboten erhalten:erhalten gewinnen:gewonnen aufnehmen:aufgenommen einziehen:eingezogen wachsen:gewachsen'
    .split(' ')
    .map(pair => pair.split(':'))
    .map(([verb = '', done = '']) => [verb, done] as const),
);

const DECIDERS =
  '(?:Landtag|Bundestag|Bundesrat|Nationalrat|Stadtrat|Gemeinderat|Kreistag|Stadtverordnetenversammlung|Parlament|Kabinett|Senat|Aufsichtsrat|Kartellamt|Bundeskartellamt|Rat)';
const DECIDED = '(?:beschlossen|verabschiedet|gebilligt|genehmigt|zugestimmt|angenommen)';
const HAS_DECIDED = new RegExp(
  String.raw`(?<![\p{L}-])(${DECIDERS})(?![\p{L}-])[^.;:!?„“"]{0,110} ${DECIDED}(?!\p{L})`,
  'u',
);
const PENDING =
  /(?<!\p{L})(?:steht|stehen) (?:\p{L}+ ){0,2}noch aus(?!\p{L})|(?:muss|müssen) (?:[^.;]|(?<=\d)\.){0,80}(?:zustimmen|beschließen|entscheiden|billigen|genehmigen)(?!\p{L})|noch nicht (?:beschlossen|entschieden|verabschiedet|genehmigt|gebilligt)/gu;
const UNDECIDED =
  /(?<!\p{L})(?:nicht|noch|will|wollen|soll|sollen|würde|wäre|wenn|sobald|falls|wird|werden|hatte|hätte)(?!\p{L})/u;

/** A body has decided what in the source it still has to decide. */
function findDecisions({ reading }: CheckContext, source: Reading, document: number): CheckFinding[] {
  const own = HAS_DECIDED.exec(reading.text);
  const body = own?.[1];
  if (!own || body === undefined) return [];
  const spans = reading.sentences();
  const at = sentenceAt(spans, own.index);
  const [start = 0, end = 0] = [spans[at * 2], spans[at * 2 + 1]];
  const said = reading.text.slice(start, end);
  if (!/(?<!\p{L})(?:hat|haben)(?!\p{L})/u.test(said) || UNDECIDED.test(said) || said.length > MAX_SENTENCE)
    return [];
  if (new RegExp(`(?<![\\p{L}-])${body}(?:e?s)?(?!\\p{L})[^.;:!?]{0,110} ${DECIDED}`, 'u').test(source.text))
    return [];
  const there = source.sentences();
  return Array.from(source.text.matchAll(PENDING))
    .slice(0, MAX_MATCHES)
    .flatMap(({ index, 0: words }) => {
      const from = sentenceAt(there, index);
      const around = source.text.slice(there[Math.max(0, from - 1) * 2], there[from * 2 + 1]);
      if (!new RegExp(`(?<![\\p{L}-])${body}(?!\\p{L})`, 'u').test(around)) return [];
      return makeFinding('hedge_dropped', {
        at: { start, end: start + said.trimEnd().length },
        other: { document, start: index, end: index + words.length },
        params: { text: said.trim(), otherText: words },
      });
    })
    .slice(0, 1);
}
