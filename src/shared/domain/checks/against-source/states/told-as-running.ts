import type { CheckFinding } from '../../../../model/check';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';
import { sentenceTextAt } from '../../pairs';
import { isDaysLater } from '../wording/left-open';

/**
 * What runs, stands or is open already, where the source has it as a plan alone: läuft bereits eine Pilotanlage, and die
 * Pilotanlage soll 2026 in Betrieb gehen. Every sentence of the source that names the thing speaks of it as something to
 * come. As hedge_dropped.
 */
export function checkToldAsRunning(context: CheckContext): CheckFinding[] {
  const { reading, sourceReadings, pairs } = context;
  const places = sourceReadings.length === 0 ? [] : runningIn(reading);
  if (places.length === 0) return [];
  return sourceReadings.flatMap((source, document) => {
    const paired = pairs()[document];
    if (!paired?.isOneEvent || isDaysLater(context.review.date, source.document.date)) return [];
    return places.flatMap(({ start, end, noun }) => {
      const uses = usesOf(source, noun);
      const [first] = uses;
      if (first === undefined || uses.length > MAX_USES || !uses.every(at => isToCome(source, at))) return [];
      return makeFinding('hedge_dropped', {
        at: { start, end },
        other: { document, start: first, end: first + noun.length },
        params: {
          text: reading.text.slice(start, end),
          otherText: source.text.slice(first, first + noun.length),
        },
      });
    });
  });
}

type Place = { start: number; end: number; noun: string };

const MAX_USES = 4;
const MAX_PLACES = 20;
const VERB =
  '(?:läuft|laufen|steht|stehen|arbeitet|arbeiten|produziert|produzieren|fährt|fahren|gibt es|existiert|ist|sind|wurde|wurden|hat|haben)';
const NOUN = String.raw`(?:(?:eine?[nr]?|die|der|das|den|dem|zwei|drei|mehrere|erste[rn]?) )?(?:\p{Ll}+e[nrs]? )?(\p{Lu}[\p{L}-]{6,40})`;
const DONE =
  '(?:in Betrieb|eröffnet|fertig|gebaut|errichtet|im Einsatz|im Bau|entstanden|angelaufen|gestartet|eingeführt|in Kraft)';
const RUNNING = new RegExp(
  String.raw`(?<!\p{L})(?:(?:läuft|laufen|steht|stehen|arbeitet|arbeiten|produziert|produzieren|fährt|fahren|gibt es|existiert) (?:dort |hier )?(?:bereits|schon|seit \p{L}+) ${NOUN}|${NOUN} ${VERB} (?:dort |hier )?(?:bereits|schon|inzwischen|mittlerweile) (?:[^.,;:!?]{0,50} )?${DONE})(?!\p{L})`,
  'gu',
);
/** Looked for first: most texts have none. */
const HAS_RUNNING = new RegExp(`${VERB} (?:dort |hier )?(?:bereits|schon|seit|inzwischen|mittlerweile) `);
const DOUBT =
  /(?<!\p{L})(?:nicht|kein\p{L}*|ob|wenn|falls|soll\p{L}*|will|wollen|könn\p{L}*|würde\p{L}*|wäre\p{L}*|geplant\p{L}*|plan\p{L}*)(?!\p{L})|\?/iu;
const MAX_SENTENCE = 400;

function runningIn(reading: Reading): Place[] {
  const { text } = reading;
  if (!HAS_RUNNING.test(text)) return [];
  return Array.from(text.matchAll(RUNNING))
    .slice(0, MAX_PLACES)
    .flatMap(({ index, 0: words, 1: behind, 2: before }): Place[] => {
      const said = sentenceTextAt(reading, index);
      if (said.length > MAX_SENTENCE || DOUBT.test(said)) return [];
      return [{ start: index, end: index + words.length, noun: behind ?? before ?? '' }];
    });
}

function usesOf({ text }: Reading, noun: string): number[] {
  const stem = noun.replace(/(?:en|er|es|n|s|e)$/u, '');
  return Array.from(
    text.matchAll(new RegExp(`(?<![\\p{L}-])${stem}\\p{Ll}{0,2}(?!\\p{L})`, 'gu')),
    ({ index }) => index,
  );
}

const MADE =
  '(?:gehen|(?:er)?öffnen|eröffnet|entstehen|bauen|gebaut|errichten|errichtet|fahren|starten|anlaufen|einführen|eingeführt|kommen|hinzukommen|anschaffen|angeschafft|kaufen|liefern|geliefert|fertig|aufbauen|aufgebaut)';
/** What somebody wants to do with a thing may be to close it. */
const TO_COME = new RegExp(
  String.raw`(?<!\p{L})(?:(?:soll|sollen|wird|werden|will|wollen|könnten?)(?!\p{L})[^.!?\n]{1,160} ${MADE}|(?:plant|planen|geplant\p{L}*|vorgesehen|[Nn]ächster? Schritt|Bau (?:einer|eines|der|des)|beantragt))(?!\p{L})`,
  'u',
);
const IS_THERE =
  /(?<!\p{L})(?:bereits|schon|seit|bestehend\p{L}*|vorhanden\p{L}*|eröffnete?n?|in Betrieb (?:ist|sind|genommen)|wurde|wurden|worden|erweiter\p{L}*|saniert\p{L}*|modernisier\p{L}*|Ausbau)(?!\p{L})/u;

function isToCome(source: Reading, at: number): boolean {
  const said = sentenceTextAt(source, at);
  return said.length <= MAX_SENTENCE && TO_COME.test(said) && !IS_THERE.test(said);
}
