import type { CheckFinding } from '../../../../model/check';
import type { CheckContext } from '../../context';
import { makeContradiction } from '../../findings';

/**
 * An event that was, and is still to begin (internal_contradiction): zum Volksfest kamen 20.000 Menschen, and das Volksfest
 * beginnt am Freitag; der Spatenstich war gut besucht, and findet am kommenden Freitag statt. The later sentence takes the event
 * up with its article alone. German. Linear: few events, few sentences before each.
 */
export function checkComingEvents({ reading, review }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!/^de/i.test(review.language) || !SIGN.test(text)) return [];
  const spans = reading.sentences();
  const found: CheckFinding[] = [];
  for (let i = 2; i < spans.length && found.length < MOST; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    const sentence = end - start > LONGEST ? '' : text.slice(start, end);
    const match = SIGN.test(sentence) ? COMING.exec(sentence) : null;
    const { event = '', own = '' } = match?.groups ?? {};
    const noun = (event || own).toLowerCase();
    if (!match || OTHER_ONE.test(sentence) || QUOTED.test(sentence)) continue;
    const known = pastOf(text, spans, i, noun);
    if (!known) continue;
    const at = { start: start + match.index, end: start + match.index + match[0].length };
    found.push(makeContradiction(reading, at, known, 'opposed'));
  }
  return found;
}

const MOST = 4;
const LONGEST = 300;
/** Places in the pairs of sentences. */
const BACK = 24;

const EVENT =
  '(?:\\p{Lu}\\p{L}*(?:fest|feier|umzug|konzert|markt|messe|lauf|turnier|kirmes|kirchweih|ausstellung|lesung|premiere|festival|versammlung|einweihung|eröffnung|spatenstich|basar|gala|wettbewerb|rennen|marathon|tagung|parteitag|gottesdienst|empfang|kundgebung|fastnacht|feuerwerk|kongress)|Fest|Feier|Umzug|Konzert|Markt|Messe|Lauf|Turnier|Ausstellung|Lesung|Premiere|Festival|Einweihung|Eröffnung|Spatenstich|Basar|Gala|Wettbewerb|Rennen|Empfang|Kundgebung|Feuerwerk|Kongress|Tagung)';
const DAY = '(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Sonnabend|Wochenende)';
const NEXT = `(?:am (?:kommenden |nächsten )?${DAY}|in der (?:kommenden|nächsten) Woche|morgen|übermorgen)`;
const SIGN = new RegExp(
  `(?<!\\p{L})(?:findet|beginnt|startet|steigt|wird)(?!\\p{L})[^.!?;]{0,80}(?:${DAY}|Woche|orgen)|(?:${DAY}|Woche|orgen) (?:findet|beginnt|startet|steigt|wird)(?!\\p{L})`,
  'u',
);
const COMING = new RegExp(
  `(?<!\\p{L})(?:D(?:er|ie|as) (?<event>${EVENT}) (?:(?:beginnt|startet|steigt) ${NEXT}|findet ${NEXT}(?: [^.!?;,]{1,50})? statt|wird ${NEXT}(?: [^.!?;,]{1,50})? eröffnet)|(?:Am (?:kommenden|nächsten) ${DAY}|In der (?:kommenden|nächsten) Woche) (?:beginnt|startet|steigt|wird) d(?:er|ie|as) (?<own>${EVENT})(?:(?: [^.!?;,]{1,50})? eröffnet)?(?=[.,]| (?:mit|im|in|auf|um)(?!\\p{L})))`,
  'u',
);
const OTHER_ONE =
  /(?<!\p{L})(?:jede[nrsm]?|jährlich|traditionell|auch|wieder|weitere[rns]?|zweite[rns]?|dritte[rns]?|erneut|neue[rns]?|eigentliche\p{L}*|offiziell\p{L}*|dann|nicht|kein\p{L}*|fort\p{L}*|(?:19|20)\d\d|wenn|falls|sollte|immer|stets|meist|[Ww]eiter\p{L}*)(?!\p{L})/u;
const QUOTED = /[„“”»«"]/u;
/** What tells that it is over, or has begun. */
const PAST =
  /(?<!\p{L})(?:(?:sind|ist|haben|hat|wurden?)(?!\p{L})(?:[^.!?;]|(?<=\d)\.(?=\d)){3,140} (?:gekommen|gefeiert|besucht|zu Ende gegangen|eröffnet(?: worden)?|begonnen|stattgefunden|gelockt|gezogen|geströmt|teilgenommen|verfolgt)|ging(?:en)?(?!\p{L})(?:[^.!?;]|(?<=\d)\.(?=\d)){2,80} zu Ende|endeten?|lockten?|zog(?:en)?|kamen|strömten|fand(?:en)?(?!\p{L})(?:[^.!?;]|(?<=\d)\.(?=\d)){2,80} statt|besuchten|begann|ist (?:\p{L}+ ){0,3}seit (?:\p{L}+ ){0,2}\p{Lu}\p{L}+(?: (?:[^.!?;]|(?<=\d)\.(?=\d)){1,60})? zu sehen)(?!\p{L})/u;
const NOT_SO =
  /(?<!\p{L})(?:vergangenen|vorigen|letzten|letzte[rs]?|Vorjahr\p{L}*|damals|früher\p{L}*|zuletzt|bisher\p{L}*|soll|sollen|wird|werden|einst|erstmals|Vor(?:bereitung|verkauf|abend)\p{L}*|(?:19|20)\d\d)(?!\p{L})/u;

/** Where a sentence before tells of the same event as over: the whole word, or one that ends with it. */
function pastOf(text: string, spans: Int32Array, own: number, noun: string) {
  for (let i = Math.max(0, own - BACK); i < own; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    if (end - start > LONGEST) continue;
    const sentence = text.slice(start, end);
    const past = PAST.exec(sentence);
    if (!past || NOT_SO.test(sentence) || QUOTED.test(sentence)) continue;
    if (!isNamed(sentence.toLowerCase(), noun)) continue;
    return { start: start + past.index, end: start + past.index + past[0].length };
  }
  return null;
}

function isNamed(sentence: string, noun: string): boolean {
  const at = sentence.indexOf(noun);
  return at >= 0 && /^(?:e?s|e?n)?(?!\p{L})/u.test(sentence.slice(at + noun.length));
}
