import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import { editDistance } from '../../../text/edit-distance';
import type { Reading } from '../../context';
import { makeContrast } from '../../findings';
import { isBeside } from './repeated-names';
import { isLetterOff, soundAlike } from './slip-letters';

/**
 * A street, or a name of several parts, that this text has with a letter more, less or other: in der Kolbergstraße, die
 * Kohlbergstraße; Celler Straße, Zeller Straße; Neuhaus-Schierschnitz, Neuhaus-Schierschitz (spelling_variant). Two that one
 * sentence names are two, and so are Eichenweg and Eschenweg. Linear.
 */
export function findNearStreets(reading: Reading, sources: readonly Reading[]): CheckFinding[] {
  const { text } = reading;
  return [...formsByKey(reading).values()].flatMap(forms =>
    forms.flatMap((form, at) => {
      const near = forms.slice(0, at).filter(each => areNear(each, form));
      const [other] = near;
      if (!other || near.length > 1 || (form.count > 1 && other.count > 1)) return [];
      if (isBeside(text, other.at, form.at)) return [];
      const [wrong, right] = form.count > other.count ? [other, form] : [form, other];
      const word = text.slice(wrong.at.start, wrong.at.end);
      if (sources.some(source => source.text.includes(word))) return [];
      return makeContrast('spelling_variant', {
        reading,
        at: wrong.at,
        document: null,
        source: reading,
        other: right.at,
      });
    }),
  );
}

/** Parts in lower case, of a street without its kind. */
type Form = { parts: string[]; isStreet: boolean; at: Span; count: number };

const MAX_RIVALS = 40;
const LONGEST = 48;
const STREET =
  /^(?<stem>\p{Lu}[\p{L}-]*?)-?(?<kind>straße|strasse|str|gasse|weg|platz|allee|ring|damm|ufer|steig|chaussee|promenade|pfad)$/iu;
const STREET_ALONE = /^(?:Straße|Platz|Allee|Weg|Ring|Chaussee|Gasse|Damm|Ufer|Promenade)$/u;
const PARTS = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)+$/u;

/** By the kind of street, or by what the parts begin with. */
function formsByKey({ text, wordSpans, written }: Reading): Map<string, Form[]> {
  const [spans, words] = [wordSpans(), written()];
  const byKey = new Map<string, Form[]>();
  const byWord = new Map<string, Form>();
  for (let i = 0; i < spans.length; i += 2) {
    const word = words[i / 2];
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    if (!word?.isCapital || end - start < 4 || end - start > LONGEST) continue;
    const before = i > 0 && spans[i - 1] === start - 1 ? words[i / 2 - 1] : undefined;
    const isApart = before?.isCapital === true && STREET_ALONE.test(word.text) && /er$/u.test(before.text);
    const from = isApart ? (spans[i - 2] ?? start) : start;
    const written = text.slice(from, end);
    const known = byWord.get(written);
    if (known) {
      known.count++;
      continue;
    }
    const { stem, kind } = STREET.exec(isApart ? written.replace(' ', '') : word.text)?.groups ?? {};
    if (stem === undefined && !PARTS.test(word.text)) continue;
    const parts = (stem ?? word.text).toLowerCase().split('-').filter(Boolean);
    const key = kind
      ? `${kind.slice(0, 3).toLowerCase()} ${parts.length}`
      : `${parts.length} ${word.text.slice(0, 2)}`;
    const form = { parts, isStreet: kind !== undefined, at: { start: from, end }, count: 1 };
    byWord.set(written, form);
    const forms = byKey.get(key);
    if (!forms) byKey.set(key, [form]);
    else if (forms.length < MAX_RIVALS) forms.push(form);
  }
  return byKey;
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
