import type { CheckFinding } from '../../../../model/check';
import { editDistance } from '../../../text/edit-distance';
import type { Reading } from '../../context';
import { type CountedForm, findRarer } from './rarer-forms';
import { soundAlike } from './slip-letters';

/**
 * A club, a school or a part of town whose name this text has with a letter more, less or other behind one word: TuS Wangelin, TuS
 * Wanglin; Grundschule Ostersiel, Grundschule Ostersiehl (spelling_variant). Not two that play each other. Linear: few forms behind each word.
 */
export function findNearClubs(reading: Reading, sources: readonly Reading[]): CheckFinding[] {
  const { text } = reading;
  if (!SIGN.test(text)) return [];
  const byLead = new Map<string, Form[]>();
  for (const { index, 0: words, groups: { lead = '', name = '' } = {} } of text.matchAll(NAMED)) {
    const forms = byLead.get(lead) ?? [];
    if (!byLead.has(lead)) byLead.set(lead, forms);
    const known = forms.find(each => each.name === name);
    if (known) known.count++;
    else if (forms.length < MOST) {
      const end = index + words.length;
      forms.push({ name, at: { start: end - name.length, end }, count: 1 });
    }
  }
  return [...byLead.values()].flatMap(forms =>
    findRarer(reading, sources, forms, (form, at) =>
      forms.slice(0, at).filter(each => areNear(each.name, form.name) && !arePlayed(text, each, form)),
    ),
  );
}

type Form = { name: string; at: CountedForm['at']; count: number };

const MOST = 20;
const LEAD =
  'SV|TSV|TuS|TV|FC|SC|VfL|VfB|VfR|SG|FSV|SSV|ESV|MTV|DJK|Ortsverein|Ortsverband|Ortsteil|Stadtteil|Bahnhof|Grundschule|Kita|Talsperre|Klinikum|Kreis|Landkreis|Amt';
const SIGN = new RegExp(`(?<!\\p{L})(?:${LEAD}) \\p{Lu}`, 'u');
const NAMED = new RegExp(
  `(?<![\\p{L}-])(?<lead>${LEAD}) (?<name>\\p{Lu}\\p{Ll}{5,})(?![\\p{L}-]| (?:aus|in|im|bei|am|an) |, | \\()`,
  'gu',
);

/** But for endings: Lohra, Lohras; and two of one ending, Talheim and Dalheim, may be two. */
function areNear(one: string, other: string): boolean {
  const [longer, shorter] = one.length > other.length ? [one, other] : [other, one];
  if (longer.startsWith(shorter) || one.slice(0, 2) !== other.slice(0, 2)) return false;
  if (one.length === other.length) return soundAlike(one, other);
  return editDistance(one.toLowerCase(), other.toLowerCase(), 1) <= 1;
}

/** TuS Wangelin gegen TuS Wanglin: one sentence has both, or the text sets them against each other. */
function arePlayed(text: string, one: Form, other: Form): boolean {
  const between = text.slice(one.at.end, Math.min(other.at.start, one.at.end + REACH));
  if (!/[.!?\n]/u.test(between)) return true;
  const around = (form: Form) => text.slice(Math.max(0, form.at.start - 30), form.at.start);
  return AGAINST.test(around(one)) || AGAINST.test(around(other));
}

const REACH = 300;
const AGAINST =
  /(?<!\p{L})(?:gegen|Nachbar\p{L}*|Gegner\p{L}*|Gast|Gäste|Gastgeber\p{L}*|und|sowie|bei|zum|von|benachbart\p{L}*|auch|ander\p{L}*) (?:de[rmn] |die |das )?\p{L}* ?$|[-–—:] $/u;
