import type { CheckFinding } from '../../../../model/check';
import type { CheckContext, Reading } from '../../context';
import { isCapitalDateline } from '../../datelines';
import { makeFinding } from '../../findings';

/**
 * One name written with and without a hyphen or an inner capital: SüdKorea, Süd-Korea, Südkorea; AIMMO, Aimmo. The rarer
 * form of this text is reported, or the one that a source never uses. Compounds and genitives are other words.
 */
export function checkSpelling(context: CheckContext): CheckFinding[] {
  const own = formsOf(context.reading);
  const found: CheckFinding[] = [];
  const others = context.sourceReadings.map(formsOf);
  for (const [key, forms] of own) {
    const writtenIn = others.map(each => each.get(key));
    const document = writtenIn.findIndex(each => each !== undefined);
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

type Place = { start: number; end: number };
type Forms = Map<string, Place[]>;

/** Words with a capital, by their letters alone, but for the places that texts open with in capitals. */
function formsOf({ text, wordSpans, written }: Reading): Map<string, Forms> {
  const all = new Map<string, Forms>();
  const [spans, words] = [wordSpans(), written()];
  for (let i = 0; i < spans.length; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    if (end - start < 4 || end - start > 40) continue;
    const word = words[i / 2];
    if (!word?.isCapital) continue;
    const form = word.text;
    if (/^\p{Lu}{2}/u.test(form) && isCapitalDateline(text, { start, end })) continue;
    const key = word.lower.replace(/[-\u2010\u2011]/gu, '');
    const forms = all.get(key) ?? new Map<string, Place[]>();
    const places = forms.get(form) ?? [];
    // The first ones, and the last.
    if (places.length > MAX_PLACES) places.length = MAX_PLACES;
    places.push({ start, end });
    forms.set(form, places);
    all.set(key, forms);
  }
  return all;
}

const MAX_PLACES = 30;

function commonest(forms: Forms): { form: string; place: Place } | null {
  const [best] = [...forms].sort(([, a], [, b]) => b.length - a.length);
  const place = best?.[1][0];
  return best && place ? { form: best[0], place } : null;
}

/** The form without an inner capital where there is one, since that is what a broken hyphen leaves. */
function preferredOf(forms: Forms): { form: string; place: Place } | null {
  const plain = [...forms].filter(([form]) => !/\p{Ll}\p{Lu}/u.test(form));
  return commonest(plain.length > 0 ? new Map(plain) : forms);
}

/** ST. ANTON. Glück im Unglück: what a line begins with in capitals. */
function isHeading(text: string, { start }: Place, form: string): boolean {
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
