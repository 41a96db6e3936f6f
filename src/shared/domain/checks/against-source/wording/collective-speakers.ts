import type { CheckFinding } from '../../../../model/check';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeFinding } from '../../findings';
import { sentenceAt } from '../../pairs';

/**
 * A quotation given to a party or body alone (die SPD räumt ein, hieß es von den Betriebsräten) that the source has in a
 * sentence with its opposite and without it.
 */
export function checkCollectiveSpeakers({ reading, sourceReadings }: CheckContext): CheckFinding[] {
  const quotations = sourceReadings.length === 0 ? [] : reading.quotations().slice(0, MAX_QUOTATIONS);
  return quotations.flatMap(({ start, end, innerStart, innerEnd }) => {
    const said = reading.text.slice(innerStart, innerEnd).replace(/[.,!?]$/u, '');
    if (said.length < MIN_LENGTH) return [];
    const around = sentenceAround(reading, start, end);
    if (itemsBetween(reading.people(), around.start, around.end).length > 0) return [];
    const speaker = speakerIn(reading.text, around, { start, end });
    if (!speaker) return [];
    // „Ein Schlag“ at the head of a sentence is „ein Schlag“ inside of one.
    const lower = (said[0] ?? '').toLowerCase() + said.slice(1);
    const places = sourceReadings.map(({ text }) => Math.max(text.indexOf(said), text.indexOf(lower)));
    return sourceReadings.flatMap((source, document) => {
      const at = places[document] ?? -1;
      if (at < 0 || source.text.includes(said, at + 1)) return [];
      const there = sentenceAround(source, at, at + said.length);
      const bodies = bodiesIn(source.text, there, { start: at, end: at + said.length });
      const [other] = bodies.filter(each => isOpposed(each.group, speaker.group));
      if (!other || bodies.some(({ group }) => group === speaker.group)) return [];
      return makeFinding('quote_misattributed', {
        at: { start: speaker.start, end: speaker.end },
        other: { document, start: other.start, end: other.end },
        params: { text: speaker.text, otherText: other.text },
        severity: 'high',
      });
    });
  });
}

const MAX_QUOTATIONS = 60;
const MIN_LENGTH = 11;

type Body = { start: number; end: number; text: string; group: string };
type Stretch = { start: number; end: number };

/** Of one line, one alone can have said what another did. */
const LINES: readonly (readonly (readonly [group: string, words: string])[])[] = [
  [
    ['spd', 'SPD|Sozialdemokraten'],
    ['cdu', 'CDU|CSU|Union|Christdemokraten|Unionsfraktion'],
    ['fdp', 'FDP|Liberalen'],
    ['gruene', 'Grünen?'],
    ['linke', 'Linken?|Linkspartei'],
    ['afd', 'AfD'],
    ['bsw', 'BSW'],
  ],
  [
    ['arbeitgeber', 'Arbeitgeber|Arbeitgebern|Arbeitgeberseite|Arbeitgeberverband|Unternehmerseite'],
    [
      'arbeitnehmer',
      'Betriebsrat|Betriebsräte|Betriebsräten|Gewerkschaft|Gewerkschaften|Personalrat|Arbeitnehmer|Arbeitnehmern|Arbeitnehmerseite|Beschäftigten',
    ],
  ],
  [
    ['regierung', 'Regierung|Bundesregierung|Landesregierung|Koalition'],
    ['opposition', 'Opposition|Oppositionsparteien|Oppositionsfraktionen'],
  ],
  [
    ['polizei', 'Polizei|Bundespolizei|Kriminalpolizei'],
    ['staatsanwalt', 'Staatsanwaltschaft|Generalstaatsanwaltschaft|Anklage|Anklagebehörde'],
    ['feuerwehr', 'Feuerwehr'],
    ['verteidigung', 'Verteidigung|Verteidiger|Anwälte'],
    ['gericht', 'Gericht|Landgericht|Amtsgericht|Kammer'],
  ],
];
const LINE_OF = new Map(LINES.flatMap((groups, line) => groups.map(([group]) => [group, line] as const)));
const GROUP_OF = new Map(
  LINES.flat().flatMap(([group, words]) =>
    words.split('|').map(word => [word.replace('?', ''), group] as const),
  ),
);
const ANY = new RegExp(
  String.raw`(?<![\p{L}-])(${LINES.flat()
    .map(([, words]) => words)
    .join('|')})(?:s?[Ss]precher(?:in|n|s)?)?(?!\p{L})`,
  'gu',
);
const VERB =
  '(?:sagt|sagte|sagten|sagen|räumt|räumte|räumten|räumen|erklärt|erklärte|erklärten|meint|meinte|betont|betonte|betonten|warnt|warnte|warnten|sprach|sprachen|spricht|sprechen|teilte|teilten|findet|fand|fanden|behauptet|behauptete|klagt|klagte|klagten|(?:entgegne|erwider|konter|kritisier|ätz|schimpf|spotte|rüg|mahn|urteil|kommentier|fordert|verlang)(?:t|te|ten|n)|nannte|nannten|nennt|hielt dagegen|hieß es|heißt es)';
const BEFORE = new RegExp(
  String.raw`${VERB}(?: (?:von|bei|aus|seitens|auch|selbst))?(?: (?:die|der|den|dem|das|eine?|einem|einer))?(?: \p{Ll}+e[nrs]?)?(?: (?:Sprecher(?:in|s)?|Vertreter(?:in|s)?) (?:der|des|von)(?: \p{Lu}\p{Ll}+er)?)? $`,
  'u',
);
const BEHIND = new RegExp(
  String.raw`^(?: (?:selbst|aber|auch|dagegen|hingegen))? ${VERB}(?!\p{L})(?! (?:er|sie|man|ich)(?!\p{L}))`,
  'u',
);

function isOpposed(x: string, y: string): boolean {
  return x !== y && LINE_OF.get(x) === LINE_OF.get(y);
}

/** The one body that stands with a verb of saying. */
function speakerIn(text: string, around: Stretch, quotation: Stretch): Body | null {
  const bodies = bodiesIn(text, around, quotation);
  const [body] = bodies;
  if (!body || new Set(bodies.map(({ group }) => group)).size > 1) return null;
  const before = text.slice(Math.max(0, body.start - REACH), body.start);
  return BEFORE.test(before) || BEHIND.test(text.slice(body.end, body.end + REACH)) ? body : null;
}

const REACH = 40;

function bodiesIn(text: string, { start, end }: Stretch, quotation: Stretch): Body[] {
  const parts = [
    { from: start, part: text.slice(start, quotation.start) },
    { from: quotation.end, part: text.slice(quotation.end, end) },
  ];
  return parts.flatMap(({ from, part }) =>
    Array.from(part.matchAll(ANY), ({ index, 0: words, 1: word = '' }): Body => {
      const group = GROUP_OF.get(word) ?? GROUP_OF.get(word.replace(/n$/u, '')) ?? '';
      return { start: from + index, end: from + index + words.length, text: words, group };
    }),
  );
}

const MAX_SENTENCE = 600;

function sentenceAround({ sentences }: Reading, start: number, end: number): Stretch {
  const spans = sentences();
  const [first, last] = [sentenceAt(spans, start), sentenceAt(spans, Math.max(start, end - 1))];
  return {
    start: Math.max(spans[first * 2] ?? 0, start - MAX_SENTENCE),
    end: Math.min(spans[last * 2 + 1] ?? end, end + MAX_SENTENCE),
  };
}
