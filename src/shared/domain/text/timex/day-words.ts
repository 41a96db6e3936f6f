import { type Item, itemAt, itemBefore, wordAt } from './items';
import type { Meaning, Reading } from './meaning';
import { onPart, point } from './reading';
import { tenseAround } from './tense';

/** heute, gestern Abend, morgen früh; Morgen only where it opens a line. */
export function readDayWord(items: readonly Item[], at: number): Reading | null {
  const { part: own } = wordAt(items, at);
  const dayOffset = isTomorrow(items, at) ? 1 : wordAt(items, at).dayOffset;
  if (dayOffset === undefined || isCompound(items, at + 1)) return null;
  const day: Meaning = { kind: 'move', unit: 'D', by: dayOffset, isFromReference: false };
  if (/ig(?:e[nrsm]?)?$/.test(itemAt(items, at).text)) return readDayAdjective(items, at, day, dayOffset);
  const { part } = wordAt(items, at + 1);
  if (own !== undefined && itemAt(items, at).text !== 'Morgen') return point(at, at + 1, onPart(day, own));
  if (part !== undefined && itemAt(items, at + 1).gap === 'space')
    return point(at, at + 2, onPart(day, part));
  if (isAtOnce(items, at)) return null;
  if (/^[Hh]eute$/.test(itemAt(items, at).text) && isNowadays(items, at))
    return point(at, at + 1, { kind: 'fixed', value: 'PRESENT_REF' });
  return point(at, at + 1, day);
}

/** Von heute auf morgen: suddenly. */
function isAtOnce(items: readonly Item[], at: number): boolean {
  const words = [-3, -2, -1, 0, 1, 2].map(step => itemAt(items, at + step).text).join(' ');
  return /(?:^|^\S* \S* )[Vv]on heute auf morgen(?: |$)/.test(words);
}

/** What is so for long and not only on the day of writing. */
const LASTING =
  /^(?:lebt|leben|wohnt|wohnen|heißt|heißen|besitzt|besitzen|umfasst|zählt|zählen|gehört|gehören|dient|dienen|existiert|existieren)$/;
const BEING_ONE =
  /^(?:ist|sind|bin) heute (?:(?:einfach|nur|nur noch|wieder|längst|sogar) )?(?:k?eine?|k?einer) /;
const THEN_AND_NOW = /(?:damals|früher|einst) wie heute$|^heute wie (?:damals|früher|einst)(?: |$)/i;

/** Auch heute noch, bis heute, lebt heute in, der heute 70-Jährige; früher die Bahn, heute der Bus. */
function isNowadays(items: readonly Item[], at: number): boolean {
  const textAt = (step: number) => itemAt(items, at + step).text;
  const before = [-2, -1, 0].map(textAt).join(' ');
  const behind = [0, 1, 2].map(textAt).join(' ');
  if (/^bis$/i.test(textAt(-1)) || THEN_AND_NOW.test(before) || THEN_AND_NOW.test(behind)) return true;
  if (
    /^Jährig|^jährig/.test(textAt(3)) ||
    /^\S+ [\p{L}\d]+ Jahre alte/u.test([0, 1, 2, 3].map(textAt).join(' '))
  )
    return true;
  if (BEING_ONE.test([-1, 0, 1, 2, 3, 4].map(textAt).join(' ')) && !/^es$/i.test(textAt(-2))) return true;
  const isOpening = /^(?:[.!?:,;„»“]|und)?$/.test(textAt(-1));
  if (LASTING.test(textAt(-1)) || (isOpening && LASTING.test(textAt(1)))) return true;
  if (
    /^(?:beschäftigt|gilt|gelten|arbeitet|arbeiten)$/.test(textAt(-1)) &&
    /^(?:als|bei|\d.*)$/.test(textAt(1))
  )
    return true;
  return (isStill(items, at) && tenseAround(items, at, at + 1) === null) || isFormerlyToo(items, at);
}

/** Noch heute, heute noch, schon heute; not "heute noch nicht", which is about the day. */
function isStill(items: readonly Item[], at: number): boolean {
  const behind = itemAt(items, at + 1).text;
  if (behind === 'noch') return !/^(?:nicht|kein|einmal|mal|ein|vor)/.test(itemAt(items, at + 2).text);
  return /^(?:noch|schon|bereits)$/i.test(itemBefore(items, at).text);
}

/** Früher fuhr hier die Bahn, heute ein Bus; Einst lebten hier 300, und heute sind es 40. */
function isFormerlyToo(items: readonly Item[], at: number): boolean {
  if (!/^(?:,|;|und|aber|doch)$/.test(itemBefore(items, at).text)) return false;
  for (let step = at - 1; step > 0 && step > at - CLAUSE; step--) {
    if (/^(?:Früher|Einst|Damals|Ehemals)$/.test(itemAt(items, step - 1).text)) return true;
    if (/^[.!?]?$/.test(itemAt(items, step - 1).text)) return false;
  }
  return false;
}

const CLAUSE = 16;

/** heute-journal. */
function isCompound(items: readonly Item[], at: number): boolean {
  return (
    itemAt(items, at).text === '-' && itemAt(items, at).gap === 'none' && itemAt(items, at + 1).gap === 'none'
  );
}

/** gestrigen Dienstag, heutigen Abend, morgigen Tag, gestrige Sitzung; heutige alone is about now. */
function readDayAdjective(items: readonly Item[], at: number, day: Meaning, offset: number): Reading | null {
  const { weekday, part, unit } = wordAt(items, at + 1);
  if (part !== undefined) return point(at, at + 2, onPart(day, part));
  if (weekday !== undefined || unit === 'D') return point(at, at + 2, day);
  // The law of today is that of our time, the session of today that of the day.
  const isOfDay = offset !== 0 || EVENTS.test(itemAt(items, at + 1).text);
  return point(at, at + 1, isOfDay ? day : { kind: 'fixed', value: 'PRESENT_REF' });
}

const EVENTS =
  /(?:sitzung|spiel|partie|versammlung|konferenz|termin|verhandlung|etappe|rennen|ausgabe|tagung|treffen|abstimmung|konzert|finale|urteil|verkündung|eröffnung|feier)$/i;

/** Morgen with a capital: before a part of the day, or opening a sentence. */
function isTomorrow(items: readonly Item[], at: number): boolean {
  if (itemAt(items, at).text !== 'Morgen') return false;
  const isPartBehind = wordAt(items, at + 1).part !== undefined;
  return isPartBehind || /^[.!?:„»]?$/.test(itemBefore(items, at).text);
}
