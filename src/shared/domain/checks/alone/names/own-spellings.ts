import type { CheckFinding } from '../../../../model/check';
import type { CheckContext } from '../../context';
import { makeFinding } from '../../findings';
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
  const words = reading.written();
  const bySound = new Map<string, Map<string, Written[]>>();
  for (let i = 0; i < spans.length; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    if (end - start < SHORTEST || end - start > LONGEST) continue;
    const known = words[i / 2];
    if (!known?.isCapital || !NAME.test(known.text)) continue;
    const word = known.text;
    const sound = known.lower.replace(/(.)\1/gu, '$1').replace(/(?<=.{4})s$/u, '');
    const forms = bySound.get(sound) ?? new Map<string, Written[]>();
    const before = i === 0 ? '' : text.slice(spans[i - 2], start);
    const written = forms.get(word) ?? [];
    written.push({ start, end, isNoun: NOUN.test(before) });
    forms.set(word, written);
    bySound.set(sound, forms);
  }
  const found: CheckFinding[] = [
    ...findNearPlaces(reading, sourceReadings),
    ...findNearStreets(reading, sourceReadings),
  ];
  for (const forms of bySound.values()) {
    if (forms.size !== 2) continue;
    const [rare, often] = [...forms].sort(([, a], [, b]) => a.length - b.length);
    const [at, other] = [rare?.[1][0], often?.[1][0]];
    if (!rare || !often || !at || !other || rare[1].length !== 1 || often[1].length < 2) continue;
    // Kellermanns is a genitive.
    if (rare[0].replace(/s$/u, '') === often[0].replace(/s$/u, '')) continue;
    if ([...rare[1], ...often[1]].some(({ isNoun }) => isNoun)) continue;
    if (often[1].some(each => isBeside(text, ...inOrder(each, at)))) continue;
    if (sourceReadings.some(source => source.text.includes(rare[0]))) continue;
    found.push(
      makeFinding('spelling_variant', {
        at: { start: at.start, end: at.end },
        other: { document: null, start: other.start, end: other.end },
        params: { text: rare[0], otherText: often[0] },
        severity: 'medium',
      }),
    );
  }
  return found;
}

function inOrder(one: Written, other: Written): [Written, Written] {
  return one.start < other.start ? [one, other] : [other, one];
}

type Written = { start: number; end: number; isNoun: boolean };

const SHORTEST = 5;
const LONGEST = 24;
const NAME = /^\p{Lu}\p{Ll}+$/u;
/** An article, an adjective or a number in front. */
const NOUN =
  /^(?:[Dd](?:er|ie|as|en|em|es)|[Ee]ine?[nrms]?|[Kk]eine?[nrms]?|[Ii]m|[Aa]m|[Zz]um|[Zz]ur|[Vv]om|[Bb]eim|[Ii]hre?[nrms]?|[Ss]eine?[nrms]?|[Uu]nsere?[nrms]?|[Aa]lle[nrms]?|[Vv]iele[nr]?|[Mm]ehr|[Ww]eniger|[Tt]he|an?|(?!(?:hatte|habe|wurde|werde|war|woll|soll|konn|muss|durf|sag|mein|kauf|bau|plan)(?:te|e)?n? )\p{Ll}+(?:e[nrms]?|ig|isch|lich)|[\d.,]+) $/u;
