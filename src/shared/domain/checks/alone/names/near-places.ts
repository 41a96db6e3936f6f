import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import { findPlace } from '../../../text/places';
import type { Reading } from '../../context';
import { isDateline } from '../../datelines';
import { makeContrast } from '../../findings';
import { isBeside, isPresented } from './repeated-names';
import { isLetterMore, isLetterOff } from './slip-letters';

/**
 * A place, house or firm that this text names with a letter more, less or other: in Kremperheide, in Krempenheide; Klinikum
 * Wernsdorf, Klinikum Werndorf; and any long word with two letters the wrong way round: Schwentinesee, Schwentiensee.
 */
export function findNearPlaces(reading: Reading, sources: readonly Reading[]): CheckFinding[] {
  const { text } = reading;
  const byStart = new Map<string, Form[]>();
  for (const form of formsOf(reading)) {
    const key = form.word.slice(0, KEY);
    const known = byStart.get(key);
    if (!known) byStart.set(key, [form]);
    else if (known.length < MAX_RIVALS) known.push(form);
  }
  return [...byStart.values()].flatMap(forms =>
    forms.flatMap((form, at) => {
      const near = forms.slice(0, at).filter(each => areNear(each, form));
      const [other] = near;
      if (!other || near.length > 1 || isBeside(text, other.places[0] ?? form.at, form.at)) return [];
      if (form.places.length > 1 && other.places.length > 1) return [];
      if (isPresented(text, form.at.end)) return [];
      const [wrong, right] = form.places.length > other.places.length ? [other, form] : [form, other];
      if (sources.some(source => source.text.includes(wrong.word))) return [];
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

type Form = {
  word: string;
  at: Span;
  places: Span[];
  /** Words without an article that lead to it: in, Klinikum. */
  heads: Set<string>;
  isNoun: boolean;
};

/** Behind the place of a dateline: Wernau. In …, Wernau (dpa). */
const DATED = /^(?:\. \p{Lu}| \(\p{Ll}|\/\p{Lu})/u;

const KEY = 3;
const MAX_RIVALS = 40;
const SHORTEST = 6;
const LONGEST = 30;
const NAME = /^\p{Lu}\p{Ll}+$/u;

function formsOf({ text, wordSpans, written }: Reading): Iterable<Form> {
  const [spans, words] = [wordSpans(), written()];
  const forms = new Map<string, Form>();
  const kinds = new Map<string, Kind>();
  for (let i = 0; i < spans.length; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    if (end - start < SHORTEST || end - start > LONGEST) continue;
    const known = words[i / 2];
    if (!known?.isCapital || !NAME.test(known.text)) continue;
    const at = { start, end };
    const form = forms.get(known.text) ?? {
      word: known.text,
      at,
      places: [],
      heads: new Set<string>(),
      isNoun: false,
    };
    const before = i > 0 && spans[i - 1] === start - 1 ? (words[i / 2 - 1]?.text ?? '') : '';
    const kind = kinds.get(before) ?? kindOf(before);
    kinds.set(before, kind);
    if (kind === 'head') form.heads.add(before.toLowerCase());
    else if (isDateline(text, at) && DATED.test(text.slice(end, end + 4))) form.heads.add('in');
    if (kind === 'article') form.isNoun = true;
    if (form.places.length < MAX_RIVALS) form.places.push(at);
    forms.set(known.text, form);
  }
  return forms.values();
}

type Kind = 'head' | 'article' | 'other';

function kindOf(before: string): Kind {
  if (LEADS.test(before) || HEAD.test(before)) return 'head';
  return NOUN.test(before) ? 'article' : 'other';
}

const LEADS = /^(?:[Ii]n|[Aa]us|[Nn]ach|[Bb]ei|[Vv]on|zwischen|um|bis|[Rr]und)$/u;
const HEAD =
  /(?:[Kk]linikum|[Kk]linik|[Kk]rankenhaus|[Ss]tadtteil|[Oo]rtsteil|[Gg]emeinde|[Ss]tadt|[Dd]orf|[Ff]irma|[Vv]erein|[Ss]tiftung|[Ww]ehr|[Mm]useum|[Ss]chloss|[Bb]urg|[Kk]loster|[Gg]ut|[Hh]otel|[Rr]estaurant|[Gg]asthof|[Ss]chule|[Gg]ymnasium|[Rr]ealschule|[Gg]rundschule|[Kk]ita|[Gg]ruppe|[Bb]and|[Cc]hor|[Ee]nsemble|[Kk]reis|[Ll]andkreis|[Mm]arkt|[Oo]rt|[Bb]ad|SV|TSV|FC|SC|TV|VfL|SG|TuS|VfB)$/u;
/** An article or an adjective in front. */
const NOUN =
  /^(?:[Dd](?:er|ie|as|en|em|es)|[Ee]ine?[nrms]?|[Kk]eine?[nrms]?|[Ii]m|[Aa]m|[Zz]um|[Zz]ur|[Vv]om|[Bb]eim|[Ii]hre?[nrms]?|[Ss]eine?[nrms]?|[Uu]nsere?[nrms]?|[Aa]lle[nrms]?|[Vv]iele[nr]?|[Mm]ehr|[Ww]eniger|\p{Ll}+(?:e[nrms]?|ig|isch|lich)|[\d.,]+)$/u;

function areNear(one: Form, other: Form): boolean {
  if (areTurned(one.word, other.word)) return true;
  if (one.isNoun || other.isNoun) return false;
  const isSameHead = [...one.heads].some(head => HEAD.test(head) && other.heads.has(head));
  if (!isSameHead && !areTold(one, other)) return false;
  if (isLetterMore(one.word, other.word)) return one.word.length > LONG;
  return isLetterOff(one.word, other.word) && !isOtherEnding(one.word, other.word);
}

/** Von and bei alone also lead to many a noun, and two that a list has are two. */
function areTold(one: Form, other: Form): boolean {
  if (one.heads.size === 0 || other.heads.size === 0) return false;
  if (findPlace(one.word) !== null && findPlace(other.word) !== null) return false;
  return [...one.heads, ...other.heads].some(head => /^(?:in|aus|nach)$/u.test(head) || HEAD.test(head));
}

/** Mitglieder and Mitgliedes, but Muskow and Muskov. */
function isOtherEnding(one: string, other: string): boolean {
  return (
    one.slice(0, -2) === other.slice(0, -2) &&
    /(?:e|[nrmse]{1,2})$/u.test(one) &&
    /(?:e|[nrmse]{1,2})$/u.test(other)
  );
}

/** Two letters the wrong way round; Spielweise and Spielwiese are two words. */
function areTurned(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < LONG) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return (
    at < one.length - 2 &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2) &&
    !/^(?:ei|ie)$/u.test(one.slice(at, at + 2))
  );
}

const LONG = 8;
