import { STRONG_VERB_FORMS } from '../../../text/strong-verbs';
import type { Word } from '../../../text/words';

export type ClauseWord = {
  readonly word: Word;
  readonly start: number;
  readonly end: number;
  readonly isVerb: boolean;
};

/** By shape: a lower-case word with the ending of a verb that describes no noun behind it. */
export function isVerb(
  { lower, isCapital, folded, text }: Word,
  next: Word | undefined,
  isFirst: boolean,
): boolean {
  if (AUXILIARIES.has(lower)) return true;
  if (isFirst && isCapital)
    return PARTICIPLE.test(lower) && next !== undefined && AUXILIARIES.has(next.lower);
  if (isCapital || text.length < 3 || /\d/.test(text) || NO_VERBS.has(lower)) return false;
  if (STRONG_VERB_FORMS.has(folded) || /(?:t|te|ten)$/.test(lower)) return true;
  return /en$/.test(lower) && !next?.isCapital;
}

export const AUXILIARIES: ReadonlySet<string> = new Set(
  `ist sind war waren wird werden wurde wurden worden hat haben hatte hatten kann können konnte konnten soll sollen sollte sollten will wollen
  wollte wollten muss müssen musste mussten darf dürfen durfte mag möchte möchten könnte könnten würde würden wäre wären hätte hätten dürfte
  dürften sei seien habe werde gebe is are was were has have had will would could may might`.split(/\s+/),
);
const NO_VERBS: ReadonlySet<string> = new Set(
  `nicht mit seit jetzt bereits erst fast oft weit gut meist sonst zuletzt selbst damit insgesamt zuerst überhaupt bekannt dort nächst zunächst
  heute gestern rund laut samt statt anstatt bitte heute morgen mehreren einen deren denen ihren seinen keinen allen vielen wegen neben
  gegen zwischen zweiten dritten ersten letzten unten oben innen außen hinten mitten sieben zehn heißt leicht schlecht schlicht breit echt acht
  hundert mitunter gerät hinten knapp direkt nachts gesamt wert tot rot spät recht welt drittens elften damalig jeweiligen übrigen
  gelegentlich derzeit weiterhin but out that it at not about most first last just against`.split(/\s+/),
);

export const PARTICIPLE =
  /^(?:\p{L}{2,4})?ge\p{L}{3,}(?:t|en)$|^(?:be|ver|er|ent|zer|miss)\p{L}{3,}(?:t|en)$|\p{L}{3,}iert$/u;

/** An infinitive stands last, and so does nothing finite of a main clause with its ending. */
export function hasFiniteForm({ word, isVerb: is }: ClauseWord, isLast: boolean): boolean {
  return is && (AUXILIARIES.has(word.lower) || !(isLast && /en$/.test(word.lower)));
}
