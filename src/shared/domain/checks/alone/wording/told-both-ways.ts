import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import { createLiteralScanner } from '../../../text/literal-scanner';
import { surnameKey } from '../../../text/people';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeContradiction } from '../../findings';
import { sentenceAt } from '../../pairs';
import { CONTRARY_STATEMENTS, type Opposed } from './contrary-statements';

/**
 * Two statements of one text that cannot both hold (internal_contradiction): nobody was hurt, and somebody was; entrance is
 * free, and costs five euros; all were for it, and three against; who won was second. German. Params: `kind`, `text`,
 * `otherText`.
 */
export function checkToldBothWays({ review, reading }: CheckContext): CheckFinding[] {
  const { text, sentences } = reading;
  if (!/^de/i.test(review.language)) return [];
  const spans = sentences();
  const signs = scan(text);
  const isTold = (at: number) => ((signs >> (2 * at)) & 0b11) === 0b11;
  return [
    ...OPPOSED.flatMap((each, at) => (isTold(at) ? (findOpposed(text, spans, each) ?? []) : [])),
    ...findOutvoted(text, spans),
    ...findPlaces(reading),
  ];
}

const NUMBER = String.raw`(?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)`;
const OPPOSED: readonly Opposed[] = [
  ...CONTRARY_STATEMENTS,
  {
    one: /(?<!\p{L})(?:[Nn]iemand|[Kk]einer)(?: (?!ernst|schwer|lebens)[\p{L}]+){0,4} verletzt|[Vv]erletzt wurde (?:\p{Ll}+ ){0,2}niemand|[Vv]erletzte gab es (?:\p{Ll}+ ){0,2}(?:keine|nicht)|keine Verletzten/u,
    other:
      /(?<!\p{L})(?<!(?:[Nn]iemand|[Kk]einer) (?:\p{L}+ ){0,3})(?:wurden?|erlitt(?:en)?|hat sich|haben sich|kam(?:en)? mit)(?![^.]{0,70}(?:niemand|keiner|nicht|keine |unverletzt))[^.]{0,60}? (?:verletzt(?!e)|(?:leichte|schwere|leichten|schweren)? ?Verletzungen)/u,
    signs: ['niemand|keiner|keine verletzten|verletzte gab', 'verletz'],
    notBeside:
      /damals|bereits|früher|Vorjahr|vor \p{L}+ (?:Jahr|Woche|Monat|Tag)|anderen|weiteren|zuvor|20\d\d|hätte|könnte|würde|sonst|wäre|zunächst|anfangs|später|\d-jährig|Jahre alte|Tier|Hund|Katze|Pferd/u,
    reach: 8,
    isInOrder: true,
  },
  {
    one: /(?<!\p{L})[Dd]er Eintritt (?:(?:zu[mr]?|in[s]?|für) (?:(?:de[rnm]|das|die) )?[\p{L}„“-]+ )?(?:\p{Ll}+ )?ist (?:wie immer |auch diesmal )?(?:frei|kostenlos)(?=[.,;])|(?<!\p{L})(?:[Bb]ei freiem Eintritt|[Ee]intritt frei|keinen Eintritt)(?!\p{L})/u,
    other: new RegExp(
      String.raw`(?<!\p{L})[Dd]er Eintritt (?:zu[mr]? [^.,;:\d]{3,40} )?(?:kostet|beträgt) ${NUMBER} Euro|(?<!\p{L})(?:Karten|Tickets|Eintrittskarten) kosten ${NUMBER} Euro`,
      'u',
    ),
    signs: ['eintritt', 'der eintritt|karten kosten|tickets kosten'],
    notBeside:
      /Kinder (?:haben|unter|bis)|für Kinder|ermäßigt|Mitglieder|unter \d|bis (?:zu )?\d|am \p{Lu}|an diesem|sonst|früher|bisher|übrigen|ab /u,
    reach: 8,
  },
  {
    one: /(?<!\p{L})Niederlage(?!\p{L})/u,
    other:
      /(?<=, (?:nach|mit|trotz) der (?:[^.,;:\d]{1,40} )?)(?:weiter|weiterhin|noch immer|nach wie vor|immer noch|auch künftig) (?:ungeschlagen|ohne Niederlage|unbesiegt)(?!\p{L})/u,
    signs: ['niederlage', 'ungeschlagen|ohne niederlage|unbesiegt'],
    notBeside: /Tabellenführer|Pokal|auswärts|daheim|zu Hause|Heim/u,
    reach: 0,
  },
  {
    one: /(?<!\p{L})(?:[Ee]instimmig(?:e[nrs]?)?|[Oo]hne Gegenstimmen?)(?!\p{L})/u,
    other: new RegExp(
      String.raw`(?<!\p{L})(?:[Bb]ei|[Gg]egen) ${NUMBER} (?:Gegen|Nein)-?[Ss]timmen|(?<!\p{L})(?:${NUMBER}|[Dd]rei|[Zz]wei|[Vv]ier|[Ff]ünf) [^.,;]{0,40}stimmten (?:\p{Ll}+ )?dagegen|stimmten ${NUMBER} [^.,;]{0,30}dagegen`,
      'u',
    ),
    signs: ['einstimmig|ohne gegenstimme', 'gegenstimmen|gegen-stimmen|neinstimmen|nein-stimmen|dagegen'],
    notBeside:
      /^Bei (?:der|dem|den|diese[rmn]|einem|einer) |nicht einstimmig|fast einstimmig|nahezu|Antrag der|lehnten? |Änderungsantrag|zuvor|im Ausschuss|anderen Punkt/u,
    reach: 2,
  },
  {
    one: /(?<!\p{L})(?:ist|sind) (?:bereits |schon |längst |komplett |restlos |seit \p{Lu}\p{Ll}+ )?ausverkauft(?=[.,])/u,
    other:
      /(?<!\p{L})(?:[Kk]arten|Tickets) (?:gibt es (?:noch|im Vorverkauf|an der|bei|in)|sind (?:noch )?(?:erhältlich|zu haben))/u,
    signs: ['ausverkauft', 'karten gibt|karten sind|tickets gibt|tickets sind'],
    notBeside:
      /Zusatz|weitere|zweite|nur noch|Rest|Rückgabe|Sonntag|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|\d\. \p{Lu}|Nachmittag|für (?:den|die|das)|Parkett|Rang|Stehpl|Sitzpl/u,
    reach: 8,
  },
];

/** Two bits for each pair. */
const scan = createLiteralScanner(OPPOSED.flatMap(({ signs }) => signs.map(each => each.split('|'))));

function findOpposed(
  text: string,
  spans: Int32Array,
  { one, other, notBeside, reach, isInOrder }: Opposed,
): CheckFinding | null {
  const first = one.exec(text);
  const second = first && other.exec(text);
  if (!first || !second || (isInOrder === true && second.index < first.index)) return null;
  const [at, against] = [2 * sentenceAt(spans, first.index), 2 * sentenceAt(spans, second.index)];
  if (Math.abs(at - against) > reach * 2) return null;
  for (const i of [at, against]) if (notBeside.test(text.slice(spans[i], spans[i + 1]))) return null;
  for (let i = at + 2; isInOrder === true && i <= against; i += 2)
    if (OTHER_EVENT.test(text.slice(spans[i], spans[i + 1]))) return null;
  const [former, later] = [spanOf(first), spanOf(second)].sort((a, b) => a.start - b.start);
  return former && later ? makeContradiction({ text }, later, former, 'opposed') : null;
}

/** The police tell one after the other. */
const OTHER_EVENT =
  /^(?:Bei|Nach|Auf|In|An?m?|Im|Zu) [^.]*(?:[Uu]nfall|[Bb]rand|[Ff]euer|[Zz]usammenstoß|[Ss]turz|[Ss]chlägerei|[Kk]ollision)|^In \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? (?:wurden?|kam|ist|sind|hat|erlitt)(?!\p{L})/u;

const AGAINST = new RegExp(
  String.raw`(?<!\p{L})[Gg]egen (?:den|die|das|diese[nrs]?) (?<noun>\p{Lu}[\p{L}-]+) (?<words>stimmten? ${NUMBER}(?: \p{Lu}[\p{L}-]+)?)`,
  'gu',
);
const UNANIMOUS = /(?<!\p{L})(?<!(?:nicht|fast|nahezu|beinahe) )[Ee]instimmig(?:e[nrs]?)?(?!\p{L})/u;
/** Letters that the thing has in common with what was agreed on: Ehrung, Ehrenbürger. */
const STEM = 4;
/** Sentences between both. */
const NEAR = 4;

/** Einstimmig die Ehrung beschlossen; gegen die Ehrung stimmten zwei. */
function findOutvoted(text: string, spans: Int32Array): CheckFinding[] {
  if (!text.includes('instimmig')) return [];
  return Array.from(text.matchAll(AGAINST)).flatMap(
    ({ index, 0: all, groups: { noun = '', words = '' } = {} }) => {
      const own = 2 * sentenceAt(spans, index);
      const stem = noun.slice(0, STEM);
      for (let at = own; at >= Math.max(0, own - NEAR * 2); at -= 2) {
        const [from = 0, to = 0] = [spans[at], spans[at + 1]];
        const match = UNANIMOUS.exec(text.slice(from, Math.min(to, from + LONGEST)));
        if (!match) continue;
        const before = Math.max(spans[Math.max(0, at - 2)] ?? from, from - LONGEST);
        const about = text.slice(before, Math.min(at === own ? index : to, from + 2 * LONGEST));
        if (!new RegExp(`(?<!\\p{L})${stem}`, 'u').test(about)) return [];
        const end = index + all.length;
        return [
          makeContradiction({ text }, { start: end - words.length, end }, spanFrom(from, match), 'opposed'),
        ];
      }
      return [];
    },
  );
}

/** UTF-16 units of a sentence. */
const LONGEST = 500;

const WON = /(?<!\p{L})(?:gewonnen|gewann|siegte|gesiegt|Siegerin|Sieger|Sieg)(?!\p{L})/u;
const PLACE =
  /(?<!\p{L})(?:[Dd]er|[Dd]em|[Dd]en|[Dd]iese[rnm]) (?<place>(?:zweite|dritte|vierte|fünfte)[nr]? (?:Platz|Rang))(?!\p{L})/u;
const OF_THEM = /(?<!\p{L})(?:für (?:ihn|sie)|[Ff]ür \p{Lu}\p{Ll}+|freute sich|sagte|ihr|sein) /u;
const OTHER_RACE =
  /Vorjahr|damals|zuvor|bisher|bereits|schon|erneut|20\d\d|Gesamt|Weltcup|vergangen|letzte|Jahre?n?(?!\p{L})|ging an|belegt|Staffel|Team|Mannschaft|kämpf|Kampf um/u;

/** Hanna Reiter hat das Rennen gewonnen. Für Reiter ist der zweite Platz der größte Erfolg. */
function findPlaces({ text, sentences, people }: Reading): CheckFinding[] {
  if (!PLACE.test(text)) return [];
  const spans = sentences();
  const found: CheckFinding[] = [];
  let winner: { start: number; end: number; key: string } | null = null;
  for (let i = 0; i < spans.length; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    const sentence = text.slice(start, Math.min(end, start + LONGEST));
    const won = WON.exec(sentence);
    if (won && !winner && !/nicht|Vorjahr|20\d\d/u.test(sentence)) {
      const named = [...new Set(itemsBetween(people(), start, end).map(({ last }) => surnameKey(last)))];
      const [key] = named;
      if (key !== undefined && named.length === 1)
        winner = { start: start + won.index, end: start + won.index + won[0].length, key };
      continue;
    }
    const place = winner ? PLACE.exec(sentence) : null;
    if (!winner || !place || OTHER_RACE.test(sentence) || !OF_THEM.test(sentence)) continue;
    const { key } = winner;
    const named = itemsBetween(people(), start, end);
    if (named.some(({ last }) => surnameKey(last) !== key)) continue;
    if (named.length === 0 && !sentence.toLowerCase().includes(key)) continue;
    const words = place.groups?.place ?? '';
    const from = start + place.index + place[0].length - words.length;
    found.push(makeContradiction({ text }, { start: from, end: from + words.length }, winner, 'opposed'));
  }
  return found;
}

function spanFrom(from: number, { index, 0: words }: RegExpExecArray): Span {
  return { start: from + index, end: from + index + words.length };
}

function spanOf({ index, 0: words }: RegExpExecArray): Span {
  return { start: index, end: index + words.length };
}
