import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeFinding } from '../../findings';
import { sentenceAt } from '../../pairs';
import { isDaysLater } from '../wording/left-open';

/**
 * What the source says that nobody knows yet and the review tells: keine Angaben zur Schadenshöhe, and der Schaden beträgt
 * 50.000 Euro; die Ursache ist unklar, and Ursache war ein Defekt. Of any noun; the source tells it nowhere, and the review
 * calls it unknown nowhere. As `unsupported`, of kind opposite.
 */
export function checkUnknownFacts({
  review,
  reading,
  sourceReadings,
  nearness,
}: CheckContext): CheckFinding[] {
  return sourceReadings.flatMap((source, document) => {
    if (!HINT.test(source.text) || isDaysLater(review.date, source.document.date)) return [];
    if (!nearness()[document]?.isRelated) return [];
    return unknownIn(source).flatMap(unknown => {
      const at = findTold(reading, unknown.key);
      if (!at || findTold(source, unknown.key) || isCalledUnknown(reading, unknown.key)) return [];
      const text = reading.text.slice(at.start, at.end);
      const otherText = source.text.slice(unknown.start, unknown.end);
      return makeFinding('unsupported', {
        at,
        other: { document, start: unknown.start, end: unknown.end },
        params: { text, otherText, kind: 'opposite' },
      });
    });
  });
}

type Unknown = Span & { key: string };

const HINT = /unklar|unbekannt|ungeklärt|offen|keine|nicht|nichts/;
const NOT_KNOWN =
  '(?:unklar|unbekannt|ungeklärt|ungewiss|offen|nicht (?:bekannt|geklärt|klar|fest|ermittelt|identifiziert|benannt|bestimmt|beziffert|abschätzbar|absehbar))';
const NOUN = String.raw`(\p{Lu}[\p{L}-]{3,40})(?: (?:des|der|eines|einer) (?:\p{Ll}+ )?(\p{Lu}[\p{L}-]{3,40}))?`;
const UNKNOWNS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\p{L})(?:[Aa]ngaben|[Aa]uskunft|[Aa]uskünfte|[Ii]nformationen|[Ee]rkenntnisse|[Ee]inzelheiten) (?:zu|zur|zum|über) (?:(?:der|die|das|den|dem|einer|einem) )?(?:\p{Ll}+ )?${NOUN}[^.,;!?]{0,60} (?:nicht|keine)(?!\p{L})`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:[Zz]ur|[Zz]um|[Üü]ber die|[Üü]ber den|[Üü]ber das) (?:\p{Ll}+ )?${NOUN}[^.,;!?]{0,60} (?:keine (?:Angaben|Auskunft|Auskünfte|Informationen|Erkenntnisse)|nichts bekannt)(?!\p{L})`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:[Dd]ie|[Dd]er|[Dd]as) (?:\p{Ll}+ )?${NOUN}(?: (?:am|im|in|für|an) [^.,;!?]{2,30})? (?:ist|sind|war|waren|bleibt|blieb|stand|steht)(?: \p{Ll}+){0,4} ${NOT_KNOWN}(?!\p{L})`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})[Ww]ie hoch (?:der|die|das) (?:\p{Ll}+ )?${NOUN}[^.;!?]{0,70}${NOT_KNOWN}`,
    'gu',
  ),
];
/** What is asked for by how something came about. */
const HOW =
  /(?<!\p{L})(?:[Ww]arum|[Ww]odurch|[Ww]eshalb|[Ww]ie) (?!hoch|viel|lange|oft|groß)[^.;!?,]{5,110}(?:kam|konnte|entstand|entstanden|ausbrach|ausgebrochen|gekommen|geraten|geriet|abkam|passieren)[^.;!?,]{0,20}, (?:ist|war|bleibt|blieb|steht)(?: \p{Ll}+){0,3} (?:unklar|unbekannt|ungeklärt|offen|nicht (?:bekannt|geklärt|fest))/gu;
const MAX_UNKNOWN = 12;

function unknownIn({ text }: Reading): Unknown[] {
  const named = UNKNOWNS.flatMap(pattern =>
    Array.from(text.matchAll(pattern))
      .slice(0, MAX_UNKNOWN)
      .flatMap(({ index, 0: words, 1: noun = '', 2: of }): Unknown[] => {
        const key = keyOf(OF_WHAT.test(noun) && of !== undefined ? of : noun);
        return key === null ? [] : [{ start: index, end: index + words.length, key }];
      }),
  );
  const asked = Array.from(text.matchAll(HOW))
    .slice(0, MAX_UNKNOWN)
    .map(({ index, 0: words }): Unknown => {
      return { start: index, end: index + words.length, key: 'ursache' };
    });
  const keys = new Set<string>();
  return [...named, ...asked].filter(({ key }) => !keys.has(key) && keys.add(key));
}

const OF_WHAT = /^(?:Höhe|Identität|Name|Ausmaß|Umfang|Ursache|Zahl|Dauer)$/u;

/** What both texts have of the noun: Schaden for Schadenshöhe, Ursache for Brandursache. */
function keyOf(noun: string): string | null {
  const lower = noun.toLowerCase();
  const part = /(?:ursache|hintergr[uü]nde?|motiv|identität|nachfolge|schaden|termin)/u.exec(lower)?.[0];
  const bare = part ?? lower.replace(/(?:s?höhe|s?summe)$/u, '').replace(/(?:es|s|en|n|e)$/u, '');
  return bare.length < 4 || /^(?:angab|detail|frag|situation|lag|zukunft)/u.test(bare) ? null : bare;
}

const TOLD_BEHIND = String.raw`\p{L}{0,3}(?: (?:am|im|in|an|für|des|der) [^.,;:!?]{2,40})? (?:(?:ist|war|sind|waren|wird|lautet|heißt|beträgt|betrug|liegt|lag|beläuft sich|belief sich|geht|ging)(?!\p{L})(?! (?:noch|bislang|bisher|derzeit|weiter|weiterhin|unklar|unbekannt|offen|nicht|ungeklärt|nach|laut|vermutlich|wohl|groß|hoch|gering|enorm|erheblich|entstanden|Gegenstand|Thema|Teil|Sache))|(?:von|in Höhe von) (?:\p{Ll}+ ){0,2}\d)`;
const DOUBT =
  /(?<!\p{L})(?:nicht|kein\p{L}*|noch|ob|könn\p{L}*|dürft\p{L}*|soll|sollen|möglich\p{L}*|vermut\p{L}*|wahrscheinlich|offenbar|wohl|unklar|unbekannt|ungeklärt|offen|ermittel\p{L}*|untersuch\p{L}*|prüf\p{L}*|such\p{L}*|klär\p{L}*|frage\p{L}*|schätz\p{L}*|würde\p{L}*|wenn|war es|früher\p{L}*|damals|zuvor)(?!\p{L})|\?/iu;
const MAX_SENTENCE = 260;
const MAX_TOLD = 8;

/** The first sentence that says what or how much it is, without any doubt. */
function findTold({ text, sentences, quotations }: Reading, key: string): Span | null {
  const pattern = new RegExp(
    String.raw`(?:${key})${TOLD_BEHIND}|\d[\d.,]* (?:Millionen |Milliarden )?Euro (?:\p{L}*)${key}(?!\p{L})`,
    'giu',
  );
  const spans = sentences();
  for (const { index } of Array.from(text.matchAll(pattern)).slice(0, MAX_TOLD)) {
    const at = sentenceAt(spans, index);
    const [start = 0, to = 0] = [spans[at * 2], spans[at * 2 + 1]];
    const said = text.slice(start, to).trimEnd();
    if (said.length > MAX_SENTENCE || DOUBT.test(said)) continue;
    if (itemsBetween(quotations(), start - 500, to).some(each => each.end > index)) continue;
    return { start, end: start + said.length };
  }
  return null;
}

function isCalledUnknown({ text, sentences }: Reading, key: string): boolean {
  const spans = sentences();
  const lower = text.toLowerCase();
  for (
    let at = lower.indexOf(key), steps = 0;
    at >= 0 && steps < MAX_TOLD;
    at = lower.indexOf(key, at + 1), steps++
  ) {
    const sentence = sentenceAt(spans, at);
    if (CALLED.test(text.slice(spans[sentence * 2], spans[sentence * 2 + 1]))) return true;
  }
  return false;
}

const CALLED =
  /unklar|unbekannt|ungeklärt|offen|keine (?:Angaben|Auskunft|Informationen)|nicht (?:bekannt|geklärt|fest|klar)|ermittel|untersuch|geprüft|nichts/iu;
