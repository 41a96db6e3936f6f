import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import { type CapitalForm, wordSpanAt } from '../../capital-forms';
import type { CheckContext, Reading } from '../../context';
import { isCapitalDateline } from '../../datelines';
import { makeFinding } from '../../findings';

/**
 * One name written with and without a hyphen or an inner capital: SüdKorea, Süd-Korea, Südkorea; AIMMO, Aimmo. The rarer
 * form of this text is reported, or the one that a source never uses. Compounds and genitives are other words.
 */
export function checkSpelling(context: CheckContext): CheckFinding[] {
  const found: CheckFinding[] = [];
  const others = context.sourceReadings.map(formsOf);
  for (const [key, own] of formsOf(context.reading)) {
    if (own.length < 2 && others.every(each => !each.has(key))) continue;
    const forms = placesOf(context.reading, own);
    if (forms.size === 0) continue;
    const writtenIn = others.map((each, at) => placesOf(context.sourceReadings[at], each.get(key)));
    const document = writtenIn.findIndex(({ size }) => size > 0);
    const official = document < 0 ? null : (writtenIn[document] ?? null);
    const preferred = official ? commonest(official) : forms.size > 1 ? preferredOf(forms) : null;
    if (preferred === null) continue;
    for (const [form, places] of forms) {
      if (form === preferred.form || official?.has(form) || !isOddity(form, preferred.form, !official))
        continue;
      const written = official ? context.sourceReadings[document]?.text : context.reading.text;
      if (written?.includes(`(${preferred.form})`)) continue;
      for (const at of places) {
        if (isHeading(context.reading.text, at, form)) continue;
        found.push(
          makeFinding('spelling_variant', {
            at,
            other: { document: official ? document : null, ...preferred.place },
            params: { text: form, otherText: preferred.form },
            severity: 'low',
          }),
        );
      }
    }
  }
  return found;
}

type Forms = ReadonlyMap<string, readonly Span[]>;

/** Words with a capital, by their letters alone. */
function formsOf(reading: Reading): Map<string, CapitalForm[]> {
  const all = new Map<string, CapitalForm[]>();
  for (const form of reading.capitalForms()) {
    const { text, lower } = form.word;
    if (text.length < 4 || text.length > 40) continue;
    const key = HYPHEN.test(lower) ? lower.replace(/[-\u2010\u2011]/gu, '') : lower;
    const forms = all.get(key);
    if (forms) forms.push(form);
    else all.set(key, [form]);
  }
  return all;
}

const HYPHEN = /[-\u2010\u2011]/u;
const MAX_PLACES = 30;

/** The first ones of each form, and the last, but for the places that texts open with in capitals. */
function placesOf(reading: Reading | undefined, forms: readonly CapitalForm[] = []): Forms {
  const all = new Map<string, Span[]>();
  if (!reading) return all;
  const spans = reading.wordSpans();
  for (const { word, places } of forms) {
    const isUpper = /^\p{Lu}{2}/u.test(word.text);
    const kept = places
      .map(at => wordSpanAt(spans, at))
      .filter(at => !isUpper || !isCapitalDateline(reading.text, at));
    if (kept.length > MAX_PLACES + 1) kept.splice(MAX_PLACES, kept.length - MAX_PLACES - 1);
    if (kept.length > 0) all.set(word.text, kept);
  }
  return all;
}

function commonest(forms: Forms): { form: string; place: Span } | null {
  const [best] = [...forms].sort(([, a], [, b]) => b.length - a.length);
  const place = best?.[1][0];
  return best && place ? { form: best[0], place } : null;
}

/** The form without an inner capital where there is one, since that is what a broken hyphen leaves. */
function preferredOf(forms: Forms): { form: string; place: Span } | null {
  const plain = [...forms].filter(([form]) => !/\p{Ll}\p{Lu}/u.test(form));
  return commonest(plain.length > 0 ? new Map(plain) : forms);
}

/** ST. ANTON. Glück im Unglück: what a line begins with in capitals. */
function isHeading(text: string, { start }: Span, form: string): boolean {
  return (
    /^[^\p{Ll}]+$/u.test(form) &&
    /(?:^|\n)[\p{Lu}. /-]{0,20}$/u.test(text.slice(Math.max(0, start - 22), start))
  );
}

/** A difference inside the word: all in capitals is a heading's habit, unless short as brands are. */
function isOddity(form: string, preferred: string, isOwn: boolean): boolean {
  const isMixed = (word: string) => /\p{Ll}\p{Lu}/u.test(word) && !/\p{Ll}Innen/u.test(word);
  const isUpper = (word: string) => /^[^\p{Ll}]+$/u.test(word);
  if (isUpper(form) !== isUpper(preferred))
    return (
      form.length <= MAX_BRAND &&
      !form.includes('-') &&
      !PRESS_STYLE.has(form.toLowerCase()) &&
      !ACRONYM_STYLE.test(form.toLowerCase())
    );
  if (isMixed(form)) return true;
  // Papers write VolkswagenStiftung as other words.
  if (isMixed(preferred)) return isOwn;
  const [hyphened] = [form, preferred].filter(word => /-\p{Lu}/u.test(word));
  return hyphened !== undefined && PARTS.test(hyphened);
}

/** A known abbreviation, or a compound with one, is written either way. */
const ACRONYM_STYLE =
  /^(?:ebit|ebitda|sars|mers|saas|kmu|unhcr|unido|interreg|leader|ngo|mint|stiko|gez|schufa|bafu|astra|suva|seco|finma|empa|eawag|deza|bakom|boku|meduni|vetmeduni|comco|weko|spitex|fraport|tüv|dekra)$/u;
/** A longer name in capitals is a logo, which papers write as any other. */
const MAX_BRAND = 6;
/** Abbreviations that are read as words: papers write them so. */
const PRESS_STYLE = new Set(
  `euro dollar nabu awo bund nato unicef unesco uefa fifa adac dekra tüv verdi dlrg opec asean eads basf ikea lego rewe edeka aldi lidl obi dax
  mdax sdax laser radar aids covid corona prima acatech bafin bamf gema gez jva kita vhs tui tuifly post haribo adidas puma`.split(
    /\s+/,
  ),
);

/** Hyphens matter in the names of places; Software-Firma may be written both ways. */
const PARTS = /^(?:Süd|Nord|Ost|West)-/u;
