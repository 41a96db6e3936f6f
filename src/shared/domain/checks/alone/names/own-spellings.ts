import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import { type CapitalForm, wordSpanAt } from '../../capital-forms';
import type { CheckContext } from '../../context';
import { makeFinding } from '../../findings';
import { findNearClubs } from './near-clubs';
import { findNearPlaces } from './near-places';
import { findNearStreets } from './near-streets';
import { isBeside } from './repeated-names';

/**
 * A name of this text once with other double letters than everywhere else, Rebook beside Reebok, and places a letter apart
 * (spelling_variant). Only what never has an article, so that hardly a noun is taken for a name.
 */
export function checkOwnSpellings({ reading, sourceReadings }: CheckContext): CheckFinding[] {
  const { text } = reading;
  const spans = reading.wordSpans();
  const bySound = new Map<string, CapitalForm[]>();
  for (const form of reading.capitalForms()) {
    const { word } = form;
    if (word.text.length < SHORTEST || word.text.length > LONGEST || !NAME.test(word.text)) continue;
    const sound = withoutDoubles(word.lower);
    const forms = bySound.get(sound);
    if (forms) forms.push(form);
    else bySound.set(sound, [form]);
  }
  const isNoun = (at: number) => at > 0 && NOUN.test(text.slice(spans[at * 2 - 2], spans[at * 2]));
  const found: CheckFinding[] = [
    ...findNearPlaces(reading, sourceReadings),
    ...findNearStreets(reading, sourceReadings),
    ...findNearClubs(reading, sourceReadings),
  ];
  for (const forms of bySound.values()) {
    if (forms.length !== 2) continue;
    const [rare, often] = forms.toSorted((a, b) => a.places.length - b.places.length);
    if (!rare || !often || rare.places.length !== 1 || often.places.length < 2) continue;
    const [wrong, right] = [rare.word.text, often.word.text];
    // Kellermanns is a genitive.
    if (wrong.replace(/s$/u, '') === right.replace(/s$/u, '')) continue;
    if (rare.places.some(isNoun) || often.places.some(isNoun)) continue;
    const [at, other] = [wordSpanAt(spans, rare.places[0] ?? 0), wordSpanAt(spans, often.places[0] ?? 0)];
    if (often.places.some(each => isBeside(text, ...inOrder(wordSpanAt(spans, each), at)))) continue;
    if (sourceReadings.some(source => source.text.includes(wrong))) continue;
    found.push(
      makeFinding('spelling_variant', {
        at,
        other: { document: null, ...other },
        params: { text: wrong, otherText: right },
        severity: 'medium',
      }),
    );
  }
  return found;
}

/** Without the second of two equal letters and the ending of the genitive. */
function withoutDoubles(lower: string): string {
  let single = lower;
  for (let at = 1; at < lower.length; at++) {
    if (lower.charCodeAt(at) !== lower.charCodeAt(at - 1)) continue;
    single = lower.replace(/(.)\1/gu, '$1');
    break;
  }
  return single.length > 4 && single.endsWith('s') ? single.slice(0, -1) : single;
}

function inOrder(one: Span, other: Span): [Span, Span] {
  return one.start < other.start ? [one, other] : [other, one];
}

const SHORTEST = 5;
const LONGEST = 24;
const NAME = /^\p{Lu}\p{Ll}+$/u;
/** An article, an adjective or a number in front. */
const NOUN =
  /^(?:[Dd](?:er|ie|as|en|em|es)|[Ee]ine?[nrms]?|[Kk]eine?[nrms]?|[Ii]m|[Aa]m|[Zz]um|[Zz]ur|[Vv]om|[Bb]eim|[Ii]hre?[nrms]?|[Ss]eine?[nrms]?|[Uu]nsere?[nrms]?|[Aa]lle[nrms]?|[Vv]iele[nr]?|[Mm]ehr|[Ww]eniger|[Tt]he|an?|(?!(?:hatte|habe|wurde|werde|war|woll|soll|konn|muss|durf|sag|mein|kauf|bau|plan)(?:te|e)?n? )\p{Ll}+(?:e[nrms]?|ig|isch|lich)|[\d.,]+) $/u;
