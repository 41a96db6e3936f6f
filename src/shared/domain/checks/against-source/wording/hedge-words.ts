import type { CheckFinding } from '../../../../model/check';
import type { CheckContext } from '../../context';
import { makeFinding } from '../../findings';
import { sentenceAt } from '../../pairs';

/** The source says mutmaßlich, angeblich or voraussichtlich, and the sentence that says the same no longer does. */
export function checkHedgeWords(context: CheckContext): CheckFinding[] {
  const { reading, sourceReadings, pairs } = context;
  const spans = reading.sentences();
  const found: CheckFinding[] = [];
  for (const [document, source] of sourceReadings.entries()) {
    const paired = pairs()[document];
    const sourceSpans = source.sentences();
    if (!paired) continue;
    for (let at = 0; at * 2 < spans.length; at++) {
      for (const best of paired.ofReview(at).slice(0, 3)) {
        if (best.strength < MIN_STRENGTH) continue;
        const from = sourceSpans[best.source * 2] ?? 0;
        const said = source.text.slice(
          from,
          Math.min(sourceSpans[best.source * 2 + 1] ?? from, from + MAX_LENGTH),
        );
        const hedge = HEDGE.exec(said);
        const start = spans[at * 2] ?? 0;
        const own = reading.text.slice(start, Math.min(spans[at * 2 + 1] ?? start, start + MAX_LENGTH));
        if (!hedge || IS_ASKED.test(own) || (isOfPerson(hedge[0]) ? UNSURE_OF_PERSON : UNSURE).test(own))
          continue;
        // The word that was hedged stands right behind, or behind a preposition.
        const next =
          /^\s+(?:(?:am|im|in|der|die|das|den|dem|ab|bis|zum|von) )?((?:\d{1,2}\. )?[\p{L}-]{3,}|(?:19|20)\d\d)/u.exec(
            said.slice(hedge.index + hedge[0].length),
          )?.[1];
        if (next !== undefined && NO_MATTER.test(next)) continue;
        const place =
          next === undefined ? -1 : own.search(new RegExp(`(?<![\\p{L}])${next}(?![\\p{L}])`, 'u'));
        if (next === undefined || place < 0) continue;
        found.push(
          makeFinding('hedge_dropped', {
            at: { start: start + place - verbBefore(own, place), end: start + place + next.length },
            other: { document, start: from + hedge.index, end: from + hedge.index + hedge[0].length },
            params: { text: next, otherText: `${hedge[0]} … ${next}` },
            severity: 'medium',
          }),
        );
        break;
      }
    }
  }
  return [...found, ...checkGuesses(context, found)];
}

/** What says nothing by itself, whether hedged or not. */
const NO_MATTER =
  /^(?:weder|nicht|noch|auch|nur|erst|schon|sogar|eine?[nmrs]?|keine?[nmrs]?|wegen|durch|über|unter|nach|mit|und|oder|sich|wieder|mehr)$/u;
const IS_ASKED = /\?["“”»«]?\s*$/u;

/** Letters from "ist das" to what it is. */
function verbBefore(own: string, place: number): number {
  return IS_BEFORE.exec(own.slice(Math.max(0, place - 24), place))?.[0].length ?? 0;
}

const IS_BEFORE = /(?<!\p{L})(?:ist|war|sind|waren) (?:(?:der|die|das|ein|eine|am|im|in|von) )?$/u;

/**
 * The source says that something is likely, and the review says that it is: vermutlich Brandstiftung, Ursache war
 * Brandstiftung. What a word that the source has but once is, however the sentence around it was written anew.
 */
function checkGuesses(
  { reading, sourceReadings }: CheckContext,
  found: readonly CheckFinding[],
): CheckFinding[] {
  const spans = reading.sentences();
  return sourceReadings.flatMap((source, document) =>
    Array.from(source.text.matchAll(GUESS))
      .slice(0, MAX_GUESSES)
      .flatMap(guess => {
        const noun = guess[1] ?? guess[2] ?? guess[3] ?? '';
        const isSuspicion = guess[3] !== undefined;
        // Whoever was sentenced is suspected no more.
        if (isSuspicion && RULED.test(source.text.slice(guess.index, guess.index + REACH))) return [];
        if (source.text.split(noun).length > 3) return [];
        const forms = noun.endsWith('ung') ? `${noun.slice(0, -3)}(?:ung|er|erin|ern)` : noun;
        const own = new RegExp(`(?<![\\p{L}-])${forms}(?![\\p{L}-])`, 'u').exec(reading.text);
        if (!own) return [];
        const sentence = sentenceAt(spans, own.index);
        const said = reading.text.slice(spans[sentence * 2], spans[sentence * 2 + 1]);
        const at = { start: own.index, end: own.index + own[0].length };
        const isTold = found.some(each => each.start < at.end && at.start < each.end);
        if (
          said.length > MAX_SURE ||
          UNSURE.test(said) ||
          DENIED.test(said) ||
          (isSuspicion && ASKED.test(said)) ||
          (!isSuspicion && !IS.test(said)) ||
          isTold
        )
          return [];
        return makeFinding('hedge_dropped', {
          at,
          other: { document, start: guess.index, end: guess.index + guess[0].length },
          params: { text: noun, otherText: guess[0] },
          severity: 'medium',
        });
      }),
  );
}

const MAX_GUESSES = 8;
const REACH = 90;
const RULED = /^[^.!?]*(?:verurteilt|schuldig)/u;
const MAX_SURE = 160;
const GUESS =
  /(?<!\p{L})(?:(?:vermutlich|wahrscheinlich|möglicherweise|womöglich) (?:(?:eine?[nmrs]?|der|die|das|durch|um) )?(\p{Lu}[\p{L}]{6,40})(?!\p{L})|deutet sich (?:eine?[nmrs]?|der|die|das) (?:\p{Ll}+ )?(\p{Lu}[\p{L}]{6,40}) (?:[^.;:?!]{0,90} )?an(?!\p{L})|Verdachts? (?:auf|der|des|einer|eines) (?:eine?[nmrs]? )?(?:\p{Ll}+ )?(\p{Lu}[\p{L}]{6,40})(?!\p{L}))/gu;
const ASKED =
  /ermittel|untersuch|prüf|such|fahnde|Vorwurf|vorgeworfen|angeklagt|Anklage|ausgeschlossen|Anzeige|mögliche/u;
/** Weder Untreue noch Betrug: what is denied is claimed by nobody. */
const DENIED =
  /(?<!\p{L})(?:weder|keine?[nmrs]?|nie|niemals|ohne|widerlegt|entkräftet|haltlos|unbegründet|freigesprochen|Freispruch|eingestellt)(?!\p{L})/iu;
const IS = /(?<!\p{L})(?:ist|war|sind|waren|wurde|wurden|handelt|handelte)(?!\p{L})/u;

const MIN_STRENGTH = 0.5;
const MAX_LENGTH = 1_000;
const HEDGE =
  /(?<![\p{L}])(?:mutmaßliche?[rsnm]?|angebliche?[rsnm]?|voraussichtlich|möglicherweise|wahrscheinlich|vermutlich|womöglich|offenbar|alleged(?:ly)?|probably|possibly|reportedly|expected to)(?![\p{L}])/iu;
/** Who is called a suspect is none less because the police says the rest. */
function isOfPerson(hedge: string): boolean {
  return /^(?:mutmaßliche|angebliche|alleged$)/iu.test(hedge);
}

const UNSURE_OF_PERSON =
  /mutmaßlich|angeblich|vermeintlich|vorgeblich|(?<!\p{L})[Ff]alsche[nrms]? |selbst ?ernannt|sogenannt|verdächtig|Verdacht|vorgeworfen|Vorwurf|vermut|alleged|suspect|accused|(?<![\p{L}])(?:soll(?:en)?|habe|haben soll|sei|seien)(?![\p{L}])/iu;
/** Any other way to leave it open. */
const UNSURE =
  /(?<![\p{L}])(?:mutmaßlich|angeblich|voraussichtlich|möglich|wahrscheinlich|vermut|womöglich|offenbar|offen,? (?:ob|wann|wie)|unklar|fraglich|wohl|dürfte|könnte|soll(?:en)?(?![\p{L}])|solle|sei(?![\p{L}])|seien|habe(?![\p{L}])|laut|zufolge|[Nn]ach (?:Darstellung|Auskunft|Schilderung|Aussage|Ansicht|Einschätzung|Überzeugung)|so der Plan|(?:nach|laut) Plan|angepeilt|angekündigt|Verdacht|verdächtig|Verdächtig|geplant|plant|rechnet|erwartet|vorgesehen|alleged|may|might|could|likely|expected|suspect)/iu;
