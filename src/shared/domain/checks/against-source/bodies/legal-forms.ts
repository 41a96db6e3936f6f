import type { CheckFinding } from '../../../../model/check';
import type { CheckContext, Reading } from '../../context';
import { makeContrast } from '../../findings';

/**
 * A body with another legal form than in a source (org_variant): Solarwerke Rieden GmbH for Solarwerke Rieden AG. Where
 * the source has the name without one, or with the review's as well, nothing is told; nor for a part of a longer form
 * (GmbH of GmbH & Co. KG). Linear.
 */
export function checkLegalForms({ reading, sourceReadings }: CheckContext): CheckFinding[] {
  if (sourceReadings.length === 0 || !FORM.test(reading.text)) return [];
  const own = formsIn(reading);
  return sourceReadings.flatMap((source, document) => {
    const there = FORM.test(source.text) ? formsIn(source) : [];
    return own.flatMap(({ name, form, start, end }) => {
      const others = there.filter(each => each.name === name);
      const [other] = others;
      if (!other || others.some(each => each.whole.includes(form) || form.includes(each.form))) return [];
      return makeContrast('org_variant', {
        reading,
        at: { start, end },
        document,
        source,
        other,
        severity: 'high',
      });
    });
  });
}

const MAX_FORMS = 200;
const FORMS = String.raw`gGmbH|GmbH|AG|SE|KGaA|KG|OHG|UG|eG|e\. ?V\.`;
const FORM = new RegExp(String.raw`\p{L} (?:${FORMS})(?!\p{L})`, 'u');
const NAMED = new RegExp(
  String.raw`(?<![\p{L}-])(?<name>\p{Lu}[\p{L}\d-]{2,40}) (?<whole>(?<form>${FORMS})(?: (?:& Co\. ?)?(?:KGaA|KG|OHG))?)(?!\p{L})`,
  'gu',
);

/** `whole` is the form with what goes on behind it; start and end include the last word of the name. */
type Form = { start: number; end: number; name: string; form: string; whole: string };

function formsIn({ text }: Reading): Form[] {
  const found: Form[] = [];
  for (const { index, 0: words, groups } of text.matchAll(NAMED)) {
    if (found.length === MAX_FORMS) break;
    const { name = '', form = '', whole = '' } = groups ?? {};
    const plain = form.replace(/\s/gu, '');
    found.push({ start: index, end: index + words.length, name: name.toLowerCase(), form: plain, whole });
  }
  return found;
}
