import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';
import { readFigures } from '../figures/known-figures';
import { areSame } from '../figures/same-amounts';

/**
 * Money of which no source has anything, and nothing that it could be a slip of: der Schaden liegt bei 80.000 Euro, where
 * the source cannot say yet. All money of the sources must stand in the text under review, or there is none. Reported as
 * unsupported, for short articles that are on the event of their source.
 */
export function checkAddedFigures(context: CheckContext): CheckFinding[] {
  const { reading, sourceReadings } = context;
  if (sourceReadings.length === 0 || sourceReadings.length > MAX_SOURCES) return [];
  const sentences = reading.sentences().length / 2;
  if (sentences > MAX_SENTENCES || reading.amounts().length > MAX_AMOUNTS) return [];
  const own = reading.amounts().filter(isMoney);
  if (own.length === 0 || !sourceReadings.some((_, document) => context.pairs()[document]?.isOneEvent))
    return [];
  const there = sourceReadings.flatMap(source => source.amounts());
  if (there.length > MAX_AMOUNTS) return [];
  const isTold = (amount: Amount) => own.some(each => areSame(each, amount));
  if (there.filter(isMoney).some(amount => !isTold(amount))) return [];
  const isKnown = readFigures(context, sourceReadings);
  return own
    .filter(amount => !there.some(each => areSame(amount, each)) && !isKnown(amount))
    .filter(
      ({ end }) => !/^-/u.test(reading.text.charAt(end)) && !/-$/u.test(reading.text.slice(end - 1, end)),
    )
    .filter(({ figure }) => !figure.includes('-'))
    .filter(({ end, boundStart }) => !isElsewhere(reading, boundStart, end))
    .filter(({ value }) => !sourceReadings.some(({ text }) => WORDED.test(text) && value >= LARGE))
    .map(amount =>
      makeFinding('unsupported', {
        at: { start: amount.boundStart, end: amount.end },
        params: { text: reading.text.slice(amount.boundStart, amount.end) },
        severity: 'low',
      }),
    );
}

const MAX_SOURCES = 3;
/** Longer articles have looked elsewhere. */
const MAX_SENTENCES = 12;
const MAX_AMOUNTS = 120;
const LARGE = 1_000;

function isMoney({ measure, kind }: Amount): boolean {
  return kind === 'measure' && measure !== null && /^[A-Z]{3}$/u.test(measure.dimension);
}

/** A sum that is only described. */
const WORDED = /stellig/u;

/** Of another time or place, which other texts tell. */
function isElsewhere({ text }: Reading, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - BEFORE), end + BEHIND);
  return OTHER.test(around);
}

const BEFORE = 120;
const BEHIND = 60;
const OTHER =
  /(?<!\p{L})(?:bisher\p{L}*|zuvor|zuletzt|früher\p{L}*|damals|einst|vergangenen?|vorigen?|letzten|Vorjahr\p{L}*|umgerechnet|Umrechnung|durchschnittlich|Schnitt|normalerweise|bundesweit|landesweit|insgesamt|zusammen|[Bb]ei einem|[Bb]ei einer|[Bb]eispiel|Wer|pro|je|jeweils|Eintritt|Karten?|Tickets?)(?!\p{L})/u;
