import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import { foldForSearch } from '../../../text/fold';
import { stemOf } from '../../../text/stems';
import type { CheckContext } from '../../context';
import { makeContradiction } from '../../findings';

/**
 * A headline that says the opposite of the text below it (internal_contradiction): in the red there, balanced here; behind
 * closed doors, in public; more burglaries, fewer. Both speak of one thing by name, and the text never has it as the headline
 * does. German.
 */
export function checkTurnedHeadlines({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!/^de/i.test(reading.document.language)) return [];
  const head = headOf(text);
  if (head === null) return [];
  const title = text.slice(0, head);
  if (!SIGN.test(title)) return [];
  const spans = reading.sentences();
  const latest =
    text
      .slice(0, head + MAX_BODY)
      .match(YEAR)
      ?.sort()
      .at(-1) ?? '';
  return OPPOSITES.flatMap(([one, other, isOfWhole]) =>
    [
      [one, other],
      [other, one],
    ].flatMap(([inTitle, inText]) => {
      const told = inTitle?.exec(title);
      if (!told || !inText || inText.test(title) || !inTitle) return [];
      const body = text.slice(head, head + MAX_BODY);
      if (inTitle.test(body)) return [];
      const named = nounsOf(title, told[0]);
      for (let i = 0; i < spans.length; i += 2) {
        const [start = 0, sentenceEnd = 0] = [spans[i], spans[i + 1]];
        if (start < head) continue;
        if (start > head + MAX_BODY) break;
        const sentence = text.slice(start, Math.min(sentenceEnd, start + MAX_SENTENCE));
        const against = inText.exec(sentence);
        if (
          !against ||
          OTHER_TIME.test(withoutThen(sentence, STEP.test(against[0]) ? latest : '')) ||
          NOT.test(sentence)
        )
          continue;
        const clause = isOfWhole ? against[0] : clauseOf(sentence, against);
        if (
          !isOfWhole &&
          !nounsOf(clause, against[0]).some(noun => named.some(each => isOneNoun(each, noun)))
        )
          continue;
        const end = told.index + told[0].length;
        const at: Span = { start: isOfWhole ? told.index : nounBefore(title, told.index, sentence), end };
        const there: Span = { start: start + against.index, end: start + against.index + against[0].length };
        return makeContradiction(reading, at, there, 'opposed');
      }
      return [];
    }),
  );
}

/** UTF-16 units. */
const MAX_TITLE = 240;
const MAX_BODY = 1_500;
const MAX_SENTENCE = 400;

/** Where the text begins behind its headline and a line below that; null where it has none. */
export function headOf(text: string): number | null {
  let at = 0;
  for (let line = 0; line < 3; line++) {
    const end = text.indexOf('\n', at);
    if (end < 0 || end > MAX_TITLE) break;
    // A line of several sentences is the text.
    if (/[.!?]$/u.test(text.slice(at, end).trimEnd()) || end - at > MAX_LINE) break;
    at = end + 1;
  }
  return at > 0 ? at : null;
}

const MAX_LINE = 120;

/** Part of whatever a headline must have to be one of OPPOSITES: most have none. */
const SIGN =
  /öffentlich|verschlossen|Minus|Defizit|Verlust|betrag|rote|ausgeglich|Gewinn|Überschuss|Plus|schwarze|ehr|ste?ig|stieg|wächst|wachs|genommen|enige|sink|sank|sunken|chrumpf|fallen|gegangen|teurer|billig|günstig|preiswert|senk|höh|ange?ho|anzuheben|stimm|lehn|Nein|Ja |billigt|nehmigt|gesperrt|dicht|frei|offen|befahrbar|läng|kürz|früher|später/iu;

/** Two of which only one can be, and whether the words alone say of what. */
const OPPOSITES: ReadonlyArray<readonly [RegExp, RegExp, boolean?]> = [
  [
    /[Nn]icht-? ?öffentliche[rn]? (?:\p{Lu}\p{Ll}*)?[Ss]itzung|[Hh]inter verschlossenen Türen/u,
    /(?<![Nn]icht[- ]?)(?<!\p{L})[Öö]ffentliche[rn]? (?:\p{Lu}\p{Ll}*)?[Ss]itzung/u,
    true,
  ],
  [
    /im Minus|(?<!\p{L})(?:Defizit|Verluste?|Fehlbetrag|rote[nr]? Zahlen)(?!\p{L})/u,
    /(?<!\p{L})(?:ausgeglichen|Gewinn|Überschuss|im Plus|schwarze[nr]? (?:Zahlen|Null))(?!\p{L})/u,
  ],
  [
    /(?<!\p{L})(?:(?<!(?:[Nn]icht|[Nn]ie|[Kk]ein\p{L}*|[Ii]mmer|[Vv]iel|[Nn]och|[Uu]nd|[Ww]as) )[Mm]ehr(?! (?:als (?:\d|zwei|drei|vier|fünf|zehn|ein|die Hälfte|genug)|denn je|oder weniger))|[Ss]teig(?:t|en)|[Ss]tieg(?:en)?|gestiegen|wächst|wachsen|gewachsen|zugenommen)(?!\p{L})/u,
    /(?<!\p{L})(?:[Ww]eniger|[Ss]ink(?:t|en)|[Ss]ank(?:en)?|gesunken|[Ss]chrumpf(?:t|te|en|ten)|geschrumpft|gefallen|zurückgegangen|abgenommen)(?!\p{L})/u,
  ],
  [/(?<!\p{L})teurer(?!\p{L})/u, /(?<!\p{L})(?:billiger|günstiger|preiswerter)(?!\p{L})/u],
  [
    /(?<!\p{L})senk(?:t|en|te|ten)(?!\p{L})|gesenkt/u,
    /(?<!\p{L})(?:erhöh(?:t|en|te|ten)|angehoben|anzuheben)(?!\p{L})/u,
  ],
  [
    /(?<!\p{L})(?:stimm(?:t|te|en|ten) gegen|lehn(?:t|en|te|ten)(?!\p{L})[^.\n]{0,60} ab|abgelehnt|Nein zu[mr]?)(?!\p{L})/u,
    /(?<!\p{L})(?:zugestimmt|gebilligt|genehmigt|angenommen|stimm(?:t|te|en|ten)(?!\p{L})[^.\n]{0,60} zu|Ja zu[mr]?)(?!\p{L})/u,
  ],
  [
    /(?<!\p{L})(?:gesperrt|dicht)(?!\p{L})/u,
    /(?<!\p{L})(?:wieder (?:frei|offen|befahrbar)|freigegeben)(?!\p{L})/u,
  ],
  [/(?<!\p{L})(?:länger|verlängert)(?!\p{L})/u, /(?<!\p{L})(?:kürzer|verkürzt)(?!\p{L})/u],
  [/(?<!\p{L})(?:früher)(?!\p{L})/u, /(?<!\p{L})(?:später) (?:als|öffnen|beginnen|schließen)(?!\p{L})/u],
];

/** Told of another day or place, or only wished for. */
const OTHER_TIME =
  /(?<!\p{L})(?:zuvor|Vorjahr|(?:vorigen|vergangenen|letzten) Jahr (?:[\p{L}]+ ){0,6}noch|[Ff]rüher|[Bb]isher|[Hh]inspiel|[Zz]unächst|[Aa]nfangs|[Ee]igentlich|[Uu]rsprünglich|[Dd]amals|sollte|soll|könnte|möchte|will|wollen|fordert|fordern|[Ee]rst|später|wenn|falls|ob|statt|trotz|trotzdem|obwohl|allerdings|jedoch|[Dd]och|[Aa]ber|während|sondern|nur noch|anderen|übrigen|(?:19|20)\d\d|vor (?:\p{L}+|\d+) (?:Jahren|Monaten|Wochen))(?!\p{L})/u;
/** More than then is told of now. */
const THAN_BEFORE =
  /(?<!\p{L})als (?:noch )?(?:(?:in|im|bei|vor|zu|am|der|dem|den|beim|ersten|sechs|neun|Monaten|des) )*(?:Vorjahr(?:e?s)?|Vorsaison|Jahr (?:davor|zuvor)|Jahres zuvor|(?:vergangenen|letzten|vorigen) (?:Jahr|Saison)|(?:19|20)\d\d)(?!\p{L})/gu;
const STEP = /^(?:mehr|weniger)$/iu;
const YEAR = /(?<!\d)(?:19|20)\d\d(?![\d/])/gu;

/** Without what it is more than, and the year that is told of. */
function withoutThen(sentence: string, latest: string): string {
  const rest = sentence.replace(THAN_BEFORE, ' ');
  return latest === '' ? rest : rest.replaceAll(latest, ' ');
}

const NOT = /(?<!\p{L})(?:nicht(?!-?öffentlich)|kein\p{L}*|nie|kaum|weder)(?!\p{L})/u;

function clauseOf(sentence: string, { index, 0: words }: RegExpExecArray): string {
  const from = Math.max(sentence.lastIndexOf('; ', index), sentence.lastIndexOf(': ', index), 0);
  const to = sentence.slice(index + words.length).search(/[;:]/u);
  return sentence.slice(from, to < 0 ? undefined : index + words.length + to);
}

/** From the noun of the headline, before `until`, that the sentence has as well: Vermögenshaushalt mit einer Million im Minus. */
function nounBefore(title: string, until: number, sentence: string): number {
  const nouns = Array.from(title.slice(0, until).matchAll(/\p{Lu}[\p{L}]{3,}/gu)).filter(
    ([noun]) => !GENERAL.has(noun),
  );
  return nouns.findLast(([noun]) => sentence.includes(noun))?.index ?? until;
}

/** Stems of nouns, those of compounds with hyphens one by one. */
function nounsOf(words: string, without: string): string[] {
  return Array.from(words.replace(without, ' ').matchAll(/\p{Lu}[\p{L}]{3,}/gu), ([noun]) => noun)
    .filter(noun => !GENERAL.has(noun))
    .map(noun => stemOf(foldForSearch(noun), true));
}

/** Gästeübernachtungen are Übernachtungen. */
function isOneNoun(one: string, other: string): boolean {
  return (
    one === other ||
    (Math.min(one.length, other.length) >= LONG && (one.endsWith(other) || other.endsWith(one)))
  );
}

const LONG = 6;

const GENERAL: ReadonlySet<string> = new Set(
  `Euro Million Millionen Prozent Jahr Jahre Jahren Stadt Gemeinde Kreis Landkreis Land Gemeinderat Stadtrat Kreistag Zahl Zahlen Ausschuss Bürgermeister
  Plan Pläne Diese Dieser Dieses Eine Einen Dabei Damit Auch Nach Beim Über Unter Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag`.split(
    /\s+/,
  ),
);
