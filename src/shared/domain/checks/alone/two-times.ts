import type { CheckFinding } from '../../../model/check';
import type { Amount } from '../../text/amounts';
import type { CheckContext } from '../context';
import { makeFinding } from '../findings';
import { areAlike, isYear, scaleOf } from './amount-slack';
import { meet, minus, rangeOf, sizeOf } from './ranges';

/**
 * What a text says of two figures of two times: gestiegen von 412 auf 367, and 61.400 Gäste, 3000 mehr als im Jahr davor mit
 * 56.100 (number_mismatch); 1,2 Milliarden Fahrgäste, im Winter davor 1,1 Millionen (unit_mismatch). Each is read from a
 * figure and its neighbours in one or two sentences; rounding and bounds are granted. Linear.
 */
export function checkTwoTimes({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  const amounts = reading.amounts().filter(each => isSize(each));
  return amounts.flatMap(
    (_, at) =>
      checkWay(text, amounts, at) ?? checkStep(text, amounts, at) ?? checkScale(text, amounts, at) ?? [],
  );
}

/** What can grow and shrink. */
export function isSize(amount: Amount): boolean {
  const { kind } = amount;
  return kind !== 'ordinal' && kind !== 'clock' && kind !== 'score' && !isYear(amount);
}

/** Von 8200 auf 9100 Hektoliter: a bare figure is of the unit beside it. */
export function inUnitOf(bare: Amount, like: Amount): Amount {
  const isBare = bare.measure === null && bare.kind === 'count' && like.kind === 'measure';
  return isBare ? { ...bare, kind: like.kind, measure: like.measure } : bare;
}

/** Between two figures of one sentence there is no end of one. */
export function isOneSentence(between: string): boolean {
  return !/[!?;\n]|\.(?=\s)/u.test(between);
}

const RISE =
  /(?<!\p{L})(?:(?:an|ge|auf|hoch)?(?:stieg|steig|wuchs|wachs|wächs|kletter)\p{L}*|erhöht\p{L}*|zugenommen|zugelegt|angehoben|aufgestockt|Anstieg|Zunahme|Zuwachs|Steigerung|Erhöhung|rose|risen|rises|grew|grown|climbed|increased?)(?!\p{L})/u;
const FALL =
  /(?<!\p{L})(?:(?:ab|ge)?(?:s[aiu]nk|schrumpf)\p{L}*|fiel(?:en)?|gefallen|fällt|verringert\p{L}*|reduziert\p{L}*|gesenkt|gekürzt|senkte\p{L}*|zurückgegangen|abgenommen|zurück|Rückgang|Abnahme|Einbruch|Senkung|Kürzung|fell|fallen|falls|dropped|declined|decreased?)(?!\p{L})/u;
/** Who climbs from place 12 to 8 has a smaller number, and what is below zero has one, too. */
const TURNED =
  /(?<!\p{L})(?:Platz|Plätze|Rang|Ränge|Note|Noten|Tabellen\p{L}*|minus|Minus|Defizit|Verlust\p{L}*|Grad|Stufe|Stelle|nicht|statt|anstatt|Uhr|Kurs\p{L}*|place|rank|minus|not)(?!\p{L})|[–-]\d/u;
/** Farther apart, one of both is told in another unit. */
const MOST_TIMES = 20;

/** Gestiegen von 412 auf 367. */
function checkWay(text: string, amounts: readonly Amount[], at: number): CheckFinding | null {
  const [from, to] = [amounts[at], amounts[at + 1]];
  if (!from || !to) return null;
  const lead = text.slice(Math.max(0, from.boundStart - 160), from.boundStart);
  const word = /(?<!\p{L})(?:[Vv]on|from) $/u.exec(lead)?.[0];
  if (
    word === undefined ||
    !/^(?: [\p{L}-]+){0,3} (?:auf|to) (?:\p{Ll}+ )?$/u.test(text.slice(from.end, to.boundStart))
  )
    return null;
  if (!areAlike(from, to) && from.measure !== null) return null;
  const [a, b] = [sizeOf(inUnitOf(from, to)), sizeOf(to)];
  if (a <= 0 || b <= 0 || a === b || Math.max(a, b) > MOST_TIMES * Math.min(a, b)) return null;
  const front =
    lead
      .slice(0, -word.length)
      .split(/[;:!?\n]|\.(?=\s)/u)
      .at(-1) ?? '';
  const clauses = front.split(',');
  const last = clauses.at(-1) ?? '';
  const before = last.trim() === '' ? (clauses.at(-2) ?? '') : last;
  const behind = text.slice(to.end, to.end + 60).split(/[,;:!?\n](?!\d)|\.(?!\d)/u)[0] ?? '';
  const clause = `${before}|${behind}`;
  if (TURNED.test(clause) || TURNED.test(text.slice(from.start - 4, to.end))) return null;
  const isRise = RISE.test(clause);
  if (isRise === FALL.test(clause) || isRise === b > a) return null;
  const start = from.boundStart - word.length;
  return makeFinding('number_mismatch', {
    at: { start, end: to.end },
    other: { document: null, start: from.start, end: from.end },
    params: { text: text.slice(start, to.end), otherText: from.figure },
    severity: 'high',
  });
}

/** What a figure was before: als im Vorjahr mit 350, als 56.100 kamen, (2023: 350). */
const BEFORE_SAID = /(?<!\p{L})(?:als|gegenüber|than)(?!\p{L})[^.!?;\n]*$|\((?:Vorjahr|Vormonat|\d{4}): ?$/u;
const OTHER_TIME =
  /(?<!\p{L})(?:Vorjahr\p{L}*|Jahr|Monat|Woche|Winter|Sommer|Saison|Tag|zuvor|davor|bisher|früher|damals|zuletzt|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|year|month|week|season|before)(?!\p{L})|(?<!\d)(?:19|20)\d\d(?!\d)/u;
const STEP = /^ (?:\p{L}+ )?(?<more>mehr|more)(?!\p{L})|^ (?:\p{L}+ )?(?:weniger|fewer|less)(?!\p{L})/u;

/** 61.400 Gäste, gut 3000 mehr als im Jahr davor, als 56.100 kamen. */
function checkStep(text: string, amounts: readonly Amount[], at: number): CheckFinding | null {
  const [now, step, bare] = [amounts[at], amounts[at + 1], amounts[at + 2]];
  const before = now && bare && inUnitOf(bare, now);
  if (!now || !step || !before || step.kind === 'share') return null;
  const said = STEP.exec(text.slice(step.end, step.end + 24));
  if (!said || !areOfOne(now, step) || !areAlike(now, before)) return null;
  const [first, second] = [text.slice(now.end, step.boundStart), text.slice(step.end, before.boundStart)];
  if (first.length > 70 || second.length > 80 || !isOneSentence(first + second)) return null;
  if (!/(?:,|–|und damit|und somit|also) (?:\p{Ll}+ ){0,2}$/u.test(first)) return null;
  if (!BEFORE_SAID.test(second) || !OTHER_TIME.test(second) || OTHER_SIZE.test(first + second)) return null;
  // Another figure in the sentence may be the one that it is held against.
  const next = amounts[at + 3];
  if (next && isOneSentence(text.slice(before.end, next.start)) && next.start - before.end < 60) return null;
  const apart = minus(rangeOf(now), rangeOf(before));
  const real = said.groups?.more === undefined ? minus([0, 0], apart) : apart;
  if (meet(real, rangeOf(step))) return null;
  // Of what is ten times as much, something else is told.
  if (sizeOf(before) > 3 * sizeOf(now) || sizeOf(now) > 3 * sizeOf(before)) return null;
  return makeFinding('number_mismatch', {
    at: { start: step.boundStart, end: step.end + said[0].length },
    other: { document: null, start: before.start, end: before.end },
    params: {
      kind: 'sum',
      text: step.figure,
      otherText: `${now.figure} – ${before.figure}`,
      result: `${Number(Math.abs(sizeOf(now) - sizeOf(before)).toPrecision(6))}`,
    },
    severity: 'high',
  });
}

const OTHER_SIZE =
  /(?<!\p{L})(?:davon|darunter|pro|je|jeweils|im Schnitt|durchschnittlich|insgesamt|aber|während|including|each)(?!\p{L})/u;

/** Eight more than 60 Menschen, 20 Millionen Euro: a step has no noun of its own. */
function areOfOne(now: Amount, step: Amount): boolean {
  return areAlike(now, step) || (step.kind === 'count' && step.measure === null && now.kind === 'count');
}

const TOLD_BEFORE =
  /(?<!\p{L})(?:(?:[Ii]m|[Ii]n der|[Ii]n dem) (?:\p{L}+ )?(?:Jahr|Winter|Sommer|Monat|Quartal|Halbjahr|Woche|Saison|Spielzeit) (?:davor|zuvor|vorher)(?:,)?|[Ii]m Vorjahr\p{L}*|[Ee]in Jahr zuvor|[Dd]avor|[Zz]uvor|[Ii]m Jahr (?:19|20)\d\d|(?<!\d)20\d\d) (?:waren es|war es|lag \p{L}+ bei|sind es)(?: \p{Ll}+)? $|^,? (?:nach|statt|gegenüber) $|^ ?\((?:Vorjahr|i\. ?V\.|20\d\d): ?$/u;
/** A thousand times, give or take. */
const THOUSAND = 1_000;
const NEAR = 2.5;

/** 1,2 Milliarden Fahrgäste, im Winter davor 1,1 Millionen. */
function checkScale(text: string, amounts: readonly Amount[], at: number): CheckFinding | null {
  const [now, bare] = [amounts[at], amounts[at + 1]];
  const before = now && bare && inUnitOf(bare, now);
  if (!now || !before || now.kind === 'share' || !areAlike(now, before)) return null;
  const [a, b] = [sizeOf(now), sizeOf(before)];
  if (Math.min(a, b) < 1 || Math.max(scaleOf(now.figure), scaleOf(before.figure)) < THOUSAND) return null;
  const ratio = Math.max(a, b) / Math.min(a, b) / THOUSAND;
  if (ratio > NEAR || ratio < 1 / NEAR) return null;
  const between = text.slice(now.end, before.boundStart);
  // The noun of what is counted may stand in front of the comma.
  const tail = between.replace(/^ [\p{L}-]+(?= ?[,(])/u, '');
  if (between.length > 140 || /\n/.test(between) || !(TOLD_BEFORE.test(between) || TOLD_BEFORE.test(tail)))
    return null;
  return makeFinding('unit_mismatch', {
    at: now,
    other: { document: null, start: before.start, end: before.end },
    params: { text: text.slice(now.start, now.end), otherText: text.slice(before.start, before.end) },
    severity: 'high',
  });
}
