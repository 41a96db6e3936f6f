import type { CheckFinding } from '../../../../model/check';
import { type Person, surnameKey } from '../../../text/people';
import { SPEECH_VERBS } from '../../../text/speech-verbs';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeFinding } from '../../findings';

/**
 * What somebody says in the source without quotation marks, told as said by somebody else whom the source names as well:
 * wie Roth weiter mitteilte, where Lohe announces it. Silent where the one who is named says something like it there too.
 */
export function checkIndirectSpeakers({ reading, sourceReadings, pairs }: CheckContext): CheckFinding[] {
  if (sourceReadings.length === 0 || reading.people().length === 0) return [];
  const spans = reading.sentences();
  return Array.from({ length: Math.min(spans.length / 2, MAX_SENTENCES) }, (_, at) => at).flatMap(at => {
    const speaker = speakerOf(reading, at);
    if (!speaker) return [];
    const key = surnameKey(speaker.last);
    const words = reading.text
      .slice(speaker.start - titleBefore(reading.text, speaker), speaker.end)
      .split(' ');
    const found = sourceReadings.flatMap((source, document) => {
      const paired = pairs()[document];
      const candidates = (paired?.ofReview(at) ?? [])
        .map(({ source: from }) => ({
          source: from,
          strength: paired?.strengthWithout(from, at, words) ?? 0,
        }))
        .filter(({ strength }) => strength >= MIN)
        .sort((a, b) => b.strength - a.strength);
      const [best] = candidates;
      if (!best) return [];
      const teller = speakerOf(source, best.source);
      const isHis = candidates.some(
        each => each.strength >= RIVAL * best.strength && mentions(source, each.source, key),
      );
      const isNamed = source.people().some(({ last }) => surnameKey(last) === key);
      // Who speaks on may be named in the sentence before.
      if (!teller || isHis || !isNamed || surnameKey(teller.last) === key) return [];
      return { document, teller, strength: best.strength };
    });
    const [only] = found;
    // Any other source that has the statement may have it from whom the review says.
    const isElsewhere = sourceReadings.some((source, document) => {
      const [best] = pairs()[document]?.ofReview(at) ?? [];
      return document !== only?.document && best !== undefined && best.strength >= MIN && source.text !== '';
    });
    if (!only || isElsewhere) return [];
    return makeFinding('quote_misattributed', {
      at: { start: speaker.start, end: speaker.end },
      other: { document: only.document, start: only.teller.start, end: only.teller.end },
      params: { text: speaker.last, otherText: only.teller.last },
      severity: 'high',
    });
  });
}

/** UTF-16 units of the title in front of a name. */
function titleBefore(text: string, { start }: Person): number {
  return TITLE.exec(text.slice(Math.max(0, start - 60), start))?.[0].length ?? 0;
}

const TITLE = /(?:\p{Lu}[\p{L}-]+ |Dr\. |Prof\. ){1,3}$/u;
const MAX_SENTENCES = 400;
const MAX_LENGTH = 420;
/** What the sentences share, 0 to 1. */
const MIN = 0.4;
const RIVAL = 0.6;

/** The one person in a sentence without a quotation, who says what it tells. */
function speakerOf(reading: Reading, sentence: number): Person | null {
  const spans = reading.sentences();
  const [start = 0, end = 0] = [spans[sentence * 2], spans[sentence * 2 + 1]];
  if (end - start > MAX_LENGTH || itemsBetween(reading.quotations(), start, end).length > 0) return null;
  const people = itemsBetween(reading.people(), start, end);
  const [person] = people;
  if (!person || people.some(({ last }) => surnameKey(last) !== surnameKey(person.last))) return null;
  const before = reading.text.slice(start, person.start);
  const behind = reading.text.slice(person.end, end);
  return isTeller(before, behind) ? person : null;
}

/** Wie Roth mitteilte; sagte Bauleiterin Roth; Roth kündigte an, dass; laut Roth. */
function isTeller(before: string, behind: string): boolean {
  const title = String.raw`(?:\p{Lu}[\p{L}-]+ |Dr\. |Prof\. |der |die ){0,3}$`;
  if (new RegExp(`(?:^|, )[Ww]ie (?:\\p{Ll}+ )?${title}`, 'u').test(before)) return AS_TOLD.test(behind);
  if (new RegExp(`(?<!\\p{L})(?:[Ll]aut|[Nn]ach (?:Angaben|Auskunft) von) ${title}`, 'u').test(before))
    return true;
  if (/^ zufolge(?!\p{L})/u.test(behind)) return true;
  const said = new RegExp(`(?:^|, )(\\p{Ll}+) ${title}`, 'u').exec(before)?.[1];
  if (
    said !== undefined &&
    SPEECH_VERBS.has(said) &&
    /^[.,]|^ (?:an|mit|ein|dazu|weiter)?(?=[.,])/u.test(behind)
  )
    return true;
  const verb =
    /^(?: \([^)]{1,30}\))? (\p{Ll}+)(?: \p{Ll}+){0,3}(?:,| (?:an|mit|ein),) (?:dass|man|es|die|der|das|sie|er|im|bis)(?!\p{L})/u.exec(
      behind,
    )?.[1];
  return verb !== undefined && SPEECH_VERBS.has(verb) && new RegExp(`(?:^|[.!?] )${title}`, 'u').test(before);
}

const AS_TOLD =
  /^ (?:\p{Ll}+ ){0,4}(?:mitteilte?|sagte?|erklärte?|ankündigte?|betonte?|berichtete?|erläuterte?|ausführte?|schilderte?|einräumte?|bestätigte?|versicherte?)(?!\p{L})/u;

function mentions(reading: Reading, sentence: number, key: string): boolean {
  const spans = reading.sentences();
  const [start = 0, end = 0] = [spans[sentence * 2], spans[sentence * 2 + 1]];
  return itemsBetween(reading.people(), start, end).some(({ last }) => surnameKey(last) === key);
}
