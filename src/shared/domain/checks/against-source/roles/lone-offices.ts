import type { CheckFinding } from '../../../../model/check';
import { findRoleKey, keysBefore, type Role } from '../../../text/roles';
import { areRolesApart } from '../../../text/roles-apart';
import type { CheckContext, Reading } from '../../context';
import { contrastLone } from '../names/lone-of-kind';

/** The one minister or deputy, wherever named, that the source does not have, and the one of the source that this text lacks. */
export function checkLoneOffices(context: CheckContext): CheckFinding[] {
  return contrastLone(context, {
    rule: 'role_mismatch',
    read: officesIn,
    goTogether: (x, y) => !areRolesApart(x, y),
    canReplace: (x, y) => headOf(x) === headOf(y),
  });
}

/** „wird neuer Landrat“ for „einen neuen Ersten Kreisrat“: each text has one new office, and the source no word of the other. */
export function checkNewOffices(context: CheckContext): CheckFinding[] {
  return contrastLone(context, {
    rule: 'role_mismatch',
    read: newOfficesIn,
    goTogether: (x, y) => !areRolesApart(x, y),
    // The text may have the right one elsewhere, as in its headline.
    isToldIn: (text, { key }) =>
      text !== context.reading && text.written().some(({ roleKey }) => roleKey?.endsWith(key) === true),
  });
}

const OFFICE = /[a-zäöüß-](?:minister|senator|dezernent|staatssekretär|abgeordnete)/u;
/** Whoever had an office once says nothing of who has it. */
const FORMER = /^(?:Ex|Alt)-/u;
const MAX_OFFICES = 60;
const FAR = 60;

function officesIn({ text, wordSpans }: Reading): Role[] {
  if (!OFFICE.test(text)) return [];
  const spans = wordSpans();
  const found: Role[] = [];
  for (let i = 0; i < spans.length && found.length < MAX_OFFICES; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    const word = end - start < 8 || end - start > 60 ? '' : text.slice(start, end);
    if (!OFFICE.test(word) || !/^\p{Lu}/u.test(word) || FORMER.test(word)) continue;
    const key = findRoleKey(word);
    if (key === null) continue;
    for (const each of [key, ...keysBefore(text.slice(Math.max(0, start - FAR), start), key)])
      found.push({ start, end, key: each, modifiers: [] });
  }
  return found;
}

/** One minister for another, and no minister for a deputy. */
function headOf({ key }: Role): string {
  return key.slice(-5);
}

const NEW_OFFICE =
  /(?<!\p{L})[Nn]eue[rnms]? (?:(?:Ärztliche|Erste|Kaufmännische|Künstlerische|Technische)[nrs]? )?(\p{Lu}\p{L}{4,30})(?!\p{L})/gu;

/** None where there are several. */
function newOfficesIn({ text }: Reading): Role[] {
  const found = new Map<string, Role>();
  for (const { index, 0: whole, 1: word = '' } of text.matchAll(NEW_OFFICE)) {
    const key = findRoleKey(word);
    const end = index + whole.length;
    if (key !== null && !found.has(key))
      found.set(key, { start: end - word.length, end, key, modifiers: [] });
  }
  return found.size === 1 ? [...found.values()] : [];
}
