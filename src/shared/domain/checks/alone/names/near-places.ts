import type { CheckFinding } from '../../../../model/check';
import { hashDeletions } from '../../../text/near-words';
import { findPlace } from '../../../text/places';
import { type CapitalForm, wordSpanAt } from '../../capital-forms';
import type { Reading } from '../../context';
import { isDateline } from '../../datelines';
import { type CountedForm, findRarer } from './rarer-forms';
import { isPresented } from './repeated-names';
import { isLetterMore, isLetterOff } from './slip-letters';

/**
 * A place, house or firm that this text names with a letter more, less or other: in Kremperheide, in Krempenheide; Klinikum
 * Wernsdorf, Klinikum Werndorf; and any long word with two letters the wrong way round: Schwentinesee, Schwentiensee.
 */
export function findNearPlaces(reading: Reading, sources: readonly Reading[]): CheckFinding[] {
  const read = new Map<Form, Leads>();
  const leadsOf = (form: Form): Leads => {
    const leads = read.get(form) ?? readLeads(reading, form);
    read.set(form, leads);
    return leads;
  };
  const areNear = (one: Form, other: Form): boolean => {
    const areAlike =
      areTurned(one.written, other.written) ||
      (areLedAlike(one, other, leadsOf) && areLettersNear(one.written, other.written));
    return areAlike && !isPresented(reading.text, other.at.end);
  };
  const rivals = readRivals(formsIn(reading));
  return findRarer(reading, sources, [...rivals.keys()], form =>
    (rivals.get(form) ?? []).filter(each => areNear(each, form)),
  );
}

type Form = CountedForm & { readonly written: string; readonly places: CapitalForm['places'] };

/** What stands before a form: words without an article that lead to it, in or Klinikum, and whether an article ever does. */
type Leads = { heads: ReadonlySet<string>; isNoun: boolean };

/** Behind the place of a dateline: Wernau. In …, Wernau (dpa). */
const DATED = /^(?:\. \p{Lu}| \(\p{Ll}|\/\p{Lu})/u;

/** In text order. */
function formsIn(reading: Reading): Form[] {
  const spans = reading.wordSpans();
  const forms: Form[] = [];
  for (const { word, places } of reading.capitalForms()) {
    const { text } = word;
    if (text.length < SHORTEST || text.length > LONGEST || !NAME.test(text)) continue;
    const [first = 0] = places;
    forms.push({ written: text, at: wordSpanAt(spans, first), count: places.length, places });
  }
  return forms;
}

/**
 * For each form that has any the earlier ones, in text order, that may be a letter apart from it behind the first three. Most
 * words share their beginning with few others, so only what is left of them is put under keys. Linear.
 */
function readRivals(forms: readonly Form[]): Map<Form, Form[]> {
  const byStart = new Map<string, Form[]>();
  for (const form of forms) {
    const start = form.written.slice(0, START);
    const group = byStart.get(start);
    if (group) group.push(form);
    else byStart.set(start, [form]);
  }
  const rivals = new Map<Form, Form[]>();
  for (const group of byStart.values()) {
    if (group.length < 2) continue;
    const byKey = new Map<number, Form[]>();
    for (const form of group) {
      const near = new Set<Form>();
      hashDeletions(form.written.slice(START), NO_HASH, '', hash => {
        const known = byKey.get(hash);
        if (!known) byKey.set(hash, [form]);
        else if (known.length < MAX_SERIES) {
          for (const each of known) near.add(each);
          known.push(form);
        }
      });
      if (near.size > 0) rivals.set(form, [...near]);
    }
  }
  return rivals;
}

const START = 3;
const NO_HASH = 0;
/** More that are a letter apart in one place are a series, and whoever has several rivals is not told. */
const MAX_SERIES = 4;
const SHORTEST = 6;
const LONGEST = 30;
const NAME = /^\p{Lu}\p{Ll}+$/u;

function readLeads({ text, wordSpans, written }: Reading, { places }: Form): Leads {
  const [spans, words] = [wordSpans(), written()];
  const heads = new Set<string>();
  let isNoun = false;
  for (const at of places) {
    const { start, end } = wordSpanAt(spans, at);
    const before = at > 0 && spans[at * 2 - 1] === start - 1 ? words[at - 1] : undefined;
    const kind = kindOf(before?.text ?? '');
    if (before && kind === 'head') heads.add(before.lower);
    else if (isDateline(text, { start, end }) && DATED.test(text.slice(end, end + 4))) heads.add('in');
    if (kind === 'article') isNoun = true;
  }
  return { heads, isNoun };
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

function areLettersNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  if (isLetterMore(one, other)) return one.length > LONG;
  return isLetterOff(one, other) && !isOtherEnding(one, other);
}

/** By one kind of house, or both as places are. Von and bei alone also lead to many a noun, and two that a list has are two. */
function areLedAlike(one: Form, other: Form, leadsOf: (form: Form) => Leads): boolean {
  const [x, y] = [leadsOf(one), leadsOf(other)];
  if (x.isNoun || y.isNoun || x.heads.size === 0 || y.heads.size === 0) return false;
  if ([...x.heads].some(head => HEAD.test(head) && y.heads.has(head))) return true;
  if (findPlace(one.written) !== null && findPlace(other.written) !== null) return false;
  return [...x.heads, ...y.heads].some(head => /^(?:in|aus|nach)$/u.test(head) || HEAD.test(head));
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
