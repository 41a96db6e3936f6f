import type { CheckFinding } from '../../../../model/check';
import type { CheckContext } from '../../context';
import { makeFinding } from '../../findings';

/**
 * What is told as past and, elsewhere in the text, as to come (internal_contradiction): der erste Spatenstich war am 18.
 * Oktober, der Spatenstich soll in wenigen Wochen folgen; am nächsten Tag wird er Grüße überbringen, between sentences of
 * what was; werden 300 Läufer an den Start gehen, of a race that has its winners. German. Params: `text`, `otherText`.
 */
export function checkToldTwice({ review, reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!/^de/i.test(review.language) || !COMING_SIGN.test(text)) return [];
  const spans = reading.sentences();
  const all: Sentence[] = [];
  for (let i = 0; i < spans.length; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    if (end - start <= LONGEST) all.push({ start, end, text: text.slice(start, end) });
  }
  return [...findOnce(all), ...findNextDays(all), ...findStarts(all)];
}

type Sentence = { start: number; end: number; text: string };

/** UTF-16 units of a sentence. */
const LONGEST = 400;
const COMING_SIGN = /(?<!\p{L})(?:soll|sollen|wird|werden|steht|stehen)(?!\p{L})/u;

/** UTF-16 units that are shown of the other sentence. */
const MOST_WORDS = 120;

/** What takes place once for each thing. */
const ONCE =
  '(?:[Ss]patenstich|[Gg]rundsteinlegung|[Rr]ichtfest|[Ee]inweihung|[Ee]röffnung|[Tt]rauerfeier|[Bb]eisetzung|[Bb]eerdigung|[Tt]rauung|[Ss]chlüsselübergabe|[Pp]reisverleihung|[Uu]nterzeichnung|[Aa]mtseinführung|[Vv]ereidigung|[Ss]tapellauf|[Uu]raufführung|[Pp]remiere|[Gg]eneralprobe|[Gg]rundstein)';
const WAS = new RegExp(
  String.raw`(?<!\p{L})(?:[Dd](?:er|ie|as)) (?:erste )?(?<noun>${ONCE}) (?:[^,;:.]{1,40} )?(?:war|fand|erfolgte|ist (?:am|vor|schon|bereits)|wurde|hat)(?!\p{L})(?=[^;:!?]{0,80}(?:\d|gestern|vergangenen|Vorjahr|Jahres|vor (?:\p{L}+|\d+) (?:Wochen|Tagen|Monaten)|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch))`,
  'u',
);
const WILL = new RegExp(
  String.raw`(?<!\p{L})[Dd](?:er|ie|as) (?<noun>${ONCE}) (?:soll|wird)(?: dann| nun| erst| voraussichtlich)? (?:in (?:wenigen|einigen|zwei|drei|vier|den nächsten|den kommenden)|im kommenden|im nächsten|Anfang|Mitte|Ende|demnächst|bald|noch|schon|am kommenden|am nächsten|kommenden|nächsten|kommende|nächste)(?!\p{L})[^.!?;:]{0,60}(?:folgen|stattfinden|sein|erfolgen|gefeiert werden|gesetzt werden|vollzogen werden|über die Bühne gehen|steigen|stehen)(?=[.,])`,
  'u',
);
/** It may be of another thing, or did not come to pass. */
const ANOTHER =
  /(?<!\p{L})(?:geplant\p{L}*|ursprünglich|eigentlich|verschoben|abgesagt|ausgefallen|zweite[nrs]?|nächste[nr]? (?:Bauabschnitt|Abschnitt)|weitere[rnsm]?|offiziell\p{L}*|symbolisch\p{L}*|erneut|auch|ebenfalls|hätte|sollte|wäre|statt dessen|stattdessen)(?!\p{L})/u;

function findOnce(all: readonly Sentence[]): CheckFinding[] {
  return all.flatMap(own => {
    const match = WILL.exec(own.text);
    if (!match || ANOTHER.test(own.text)) return [];
    const noun = (match.groups?.noun ?? '').toLowerCase();
    const past = all.find(each => {
      const was = each === own ? null : WAS.exec(each.text);
      return (
        was?.groups?.noun?.toLowerCase() === noun &&
        !ANOTHER.test(each.text) &&
        !/(?<!\p{L})(?:des|der) \p{Lu}/u.test(was[0])
      );
    });
    return past ? [findingOf(own, past, match.index, match[0])] : [];
  });
}

const NEXT_DAY =
  /(?<!\p{L})(?:am (?:nächsten|folgenden|darauffolgenden) (?:Tag|Morgen|Abend|Vormittag|Nachmittag)|am Tag (?:darauf|danach)|tags darauf)(?! (?:nach|vor)) (?<told>(?:wird|werden) [^.!?;:,„“]{4,120}?\p{Ll}{2,}(?:en|ern|eln))(?=[.,])/iu;
const PAST =
  /(?<!\p{L})(?:\p{Ll}{2,}(?:t|d)et?e[n]?|\p{Ll}{3,}ten?|war|waren|wurden?|hatten?|kam|kamen|ging|gingen|gab|gaben|traf|trafen|sprach|sprachen|nahm|nahmen|fand|fanden|stand|standen|sang|sangen|fuhr|fuhren|bot|boten)(?!\p{L})/u;
const PRESENT =
  /(?<!\p{L})(?:ist|sind|wird|werden|hat|haben|soll|sollen|will|wollen|kann|können|würde|wäre|plant|planen|steht|stehen|beginnt|morgen|demnächst)(?!\p{L})/u;

/** Between two sentences of what was, and nothing of what is. */
function findNextDays(all: readonly Sentence[]): CheckFinding[] {
  return all.flatMap((own, at) => {
    const match = NEXT_DAY.exec(own.text);
    const before = all[at - 1];
    const earlier = all[at - 2];
    if (!match || !before || !earlier || /[„“"»«]/u.test(own.text)) return [];
    const isPast = [before, earlier].every(({ text }) => PAST.test(text) && !PRESENT.test(text));
    if (!isPast || /(?<!\p{L})(?:sterben|tot|nie|erst|wieder|schon)(?!\p{L})/u.test(match[0])) return [];
    const told = match.groups?.told ?? '';
    return [findingOf(own, before, match.index + match[0].indexOf(told), told)];
  });
}

const RACE = /(?:lauf|rennen|marathon|turnier|wettkampf|triathlon|regatta|cup|rallye)(?:s|es)?(?!\p{L})/iu;
const WON_SIGN = /gew[ao]nn|siegte|triumphierte/;
const WON =
  /(?<!\p{L})(?:haben|hat) (?:am (?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch)|gestern) [^.!?]{1,160}gewonnen(?!\p{L})|(?<!\p{L})(?:gewann|gewannen|siegte|siegten|triumphierte)(?: [\p{L}.\d-]+){0,6} am (?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch)(?!\p{L})|(?<!\p{L})am (?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch) (?:gewann|gewannen|siegte|siegten)(?!\p{L})/u;
const STARTS =
  /(?<!\p{L})werden (?:(?:rund|etwa|über|mehr als|gut|knapp|fast|insgesamt) )*\d[\d.]* (?:\p{Ll}+ )?\p{Lu}\p{L}+(?: und \p{Lu}\p{L}+)? (?:[^.,;:!?]{1,40} )?(?:an den Start gehen|starten|teilnehmen|mitlaufen|mitfahren|ins Rennen gehen|auf die Strecke gehen|antreten|erwartet)(?=[.,])/u;
const LATER =
  /(?<!\p{L})(?:nächste[nrs]?|kommende[nrs]?|dann|künftig|20\d\d|morgen|bei[m]?|zu[mr]|zu den|Wochenende|\p{Lu}\p{Ll}+tags?|Mittwoch|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Finale|Rückrunde|Saison|Jahr\p{L}*|Auflage)(?!\p{L})/u;

/** Starters to come, of a race that the text begins with as won. */
function findStarts(all: readonly Sentence[]): CheckFinding[] {
  const first = all.slice(0, 3).find(({ text }) => WON_SIGN.test(text) && WON.test(text) && RACE.test(text));
  if (!first) return [];
  return all.flatMap((own, at) => {
    const match = own === first ? null : STARTS.exec(own.text);
    const before = all[at - 1];
    if (!match || LATER.test(own.text) || !before || LATER.test(before.text)) return [];
    return [findingOf(own, first, match.index, match[0])];
  });
}

function findingOf(own: Sentence, past: Sentence, index: number, words: string): CheckFinding {
  const start = own.start + index;
  return makeFinding('internal_contradiction', {
    at: { start, end: start + words.length },
    other: { document: null, start: past.start, end: past.end },
    params: { text: words, otherText: past.text.slice(0, MOST_WORDS) },
    severity: 'medium',
  });
}
