import type { CheckFinding } from '../../../../model/check';
import { editDistance } from '../../../text/edit-distance';
import { byLetter } from '../../../text/stems';
import { wordSpanAt } from '../../capital-forms';
import type { Reading } from '../../context';
import { type CountedForm, findRarer } from './rarer-forms';
import { isLetterOff, soundAlike } from './slip-letters';

/**
 * A street, or a name of several parts, that this text has with a letter more, less or other: in der Kolbergstraße, die
 * Kohlbergstraße; Celler Straße, Zeller Straße; Neuhaus-Schierschnitz, Neuhaus-Schierschitz (spelling_variant). Two that one
 * sentence names are two, and so are Eichenweg and Eschenweg. Linear.
 */
export function findNearStreets(reading: Reading, sources: readonly Reading[]): CheckFinding[] {
  return [...formsByKey(reading).values()].flatMap(forms =>
    findRarer(reading, sources, forms, (form, at) => forms.slice(0, at).filter(each => areNear(each, form))),
  );
}

/** Parts in lower case, of a street without its kind. */
type Form = CountedForm & { readonly parts: readonly string[]; readonly isStreet: boolean };

const MAX_RIVALS = 40;
const LONGEST = 48;
const STREET =
  /^(?<stem>\p{Lu}[\p{L}-]*?)-?(?<kind>straße|strasse|str|gasse|weg|platz|allee|ring|damm|ufer|steig|chaussee|promenade|pfad)$/iu;
const STREET_ALONE = /^(?:Straße|Platz|Allee|Weg|Ring|Chaussee|Gasse|Damm|Ufer|Promenade)$/u;
const PARTS = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)+$/u;

const KINDS_BY_LETTER = byLetter(
  'straße strasse str gasse weg platz allee ring damm ufer steig chaussee promenade pfad'.split(' '),
  kind => kind.slice(-1),
);

/** A street, or of several parts. */
function mayBeStreet(lower: string): boolean {
  if (lower.includes('-')) return true;
  return KINDS_BY_LETTER[lower.charCodeAt(lower.length - 1)]?.some(kind => lower.endsWith(kind)) === true;
}

/** By the kind of street, or by what the parts begin with. */
function formsByKey(reading: Reading): Map<string, Form[]> {
  const byKey = new Map<string, Form[]>();
  for (const { written, at, count } of writtenIn(reading)) {
    const isApart = written.includes(' ');
    const { stem, kind } = STREET.exec(isApart ? written.replace(' ', '') : written)?.groups ?? {};
    if (stem === undefined && (isApart || !PARTS.test(written))) continue;
    const parts = (stem ?? written).toLowerCase().split('-').filter(Boolean);
    const key = kind
      ? `${kind.slice(0, 3).toLowerCase()} ${parts.length}`
      : `${parts.length} ${written.slice(0, 2)}`;
    const form = { parts, isStreet: kind !== undefined, at, count };
    const forms = byKey.get(key);
    if (!forms) byKey.set(key, [form]);
    else if (forms.length < MAX_RIVALS) forms.push(form);
  }
  return byKey;
}

type Street = CountedForm & { readonly written: string };

/** Words that may be one, and those of two words, Celler Straße; in text order. */
function writtenIn({ text, wordSpans, written, capitalForms }: Reading): Street[] {
  const [spans, words] = [wordSpans(), written()];
  const found: Street[] = [];
  for (const { word, places } of capitalForms()) {
    if (word.text.length < 4 || word.text.length > LONGEST || !mayBeStreet(word.lower)) continue;
    const [first = 0] = places;
    if (!STREET_ALONE.test(word.text)) {
      found.push({ written: word.text, at: wordSpanAt(spans, first), count: places.length });
      continue;
    }
    const byWritten = new Map<string, Street>();
    for (const at of places) {
      const before = at > 0 && spans[at * 2 - 1] === (spans[at * 2] ?? 0) - 1 ? words[at - 1] : undefined;
      if (before?.isCapital !== true || !before.text.endsWith('er')) continue;
      const span = { start: spans[at * 2 - 2] ?? 0, end: spans[at * 2 + 1] ?? 0 };
      const written = text.slice(span.start, span.end);
      const known = byWritten.get(written);
      byWritten.set(written, { written, at: known?.at ?? span, count: (known?.count ?? 0) + 1 });
    }
    found.push(...byWritten.values());
  }
  return found.sort((a, b) => a.at.start - b.at.start);
}

function areNear(one: Form, other: Form): boolean {
  const differing = one.parts.flatMap((part, at) => (part === other.parts[at] ? [] : [at]));
  const [at] = differing;
  if (at === undefined || differing.length > 1) return false;
  const [a = '', b = ''] = [one.parts[at], other.parts[at]];
  if (one.parts.length > 1) return isPartOff(a, b, one.isStreet);
  return one.isStreet && isStemOff(a, b);
}

/** Essers and Esser, Planck and Plank; but Grünen-Politiker and -Politikerin, Lkw-Fahrer and Pkw-Fahrer. */
function isPartOff(one: string, other: string, isStreet: boolean): boolean {
  if (isStreet)
    return soundAlike(one, other) || (longest(one, other) > 4 && editDistance(one, other, 1) <= 1);
  if (Math.min(one.length, other.length) < MIN_PART || isPlural(one, other)) return false;
  return isLetterOff(one, other) && one.slice(0, 2) === other.slice(0, 2) && !isEnding(one, other);
}

const MIN_PART = 6;
const MIN_LONG = 8;

function longest(one: string, other: string): number {
  return Math.max(one.length, other.length);
}

/** Of two simple streets: other letters, but no other word or form of it. */
function isStemOff(one: string, other: string): boolean {
  const [a, b] = [one.replace(LINK, ''), other.replace(LINK, '')];
  if (a === b || isPlural(a, b) || (WORDS.has(a) && WORDS.has(b))) return false;
  if (!isSameStart(a, b)) return false;
  if (soundAlike(one, other) || soundAlike(a, b) || spoken(one) === spoken(other)) return true;
  const [longer, shorter] = one.length > other.length ? [one, other] : [other, one];
  if (longer.startsWith(shorter) || shorter.length < MIN_STEM) return false;
  return editDistance(one, other, 2) <= (shorter.length >= MIN_LONG ? 2 : 1);
}

/** Brenner and Brenna. */
function spoken(stem: string): string {
  return stem.length > MIN_STEM ? stem.replace(/er$/u, 'a') : stem;
}

const MIN_STEM = 5;
/** Mühlstraße, Mühlenstraße: joined otherwise. */
const LINK = /(?<=.{3})(?:en|er|n|s|e)$/u;

function isSameStart(one: string, other: string): boolean {
  const [a, b] = [one.charAt(0), other.charAt(0)];
  return a === b || (/[ckz]/u.test(a) && /[ckz]/u.test(b));
}

/** Garten and Gärten. */
function isPlural(one: string, other: string): boolean {
  const plain = (word: string) =>
    word.replace(/äu/gu, 'au').replace(/ä/gu, 'a').replace(/ö/gu, 'o').replace(/ü/gu, 'u');
  return plain(one).replace(LINK, '') === plain(other).replace(LINK, '');
}

function isEnding(one: string, other: string): boolean {
  return one.slice(0, -2) === other.slice(0, -2);
}

/** What streets are often called by, of which two a letter apart may be in one place. */
const WORDS: ReadonlySet<string> = new Set(
  `ahorn amsel bach bahn berg birk blum brunn buch burg dorf eich erl esch falk feld fink fisch flur forst gart gärtn gerb
  hafen hafn haupt heid hein hirsch hof hoch holz kirch kirsch kloster kling kurz lang lind mark markt mitt mühl nelk neu ost park pfarr
  quer ring ros sand schloss schul schütz see sonn spital stadt stein süd tal tann teich tor turm ufer ulm wald wall wasser web weid weih
  wein west wies wind zeil ziegel heide schmied färb korn horn rad rund rand fuß sport spiel start strand stand park`.split(
    /\s+/,
  ),
);
