import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';

/**
 * Nobody in one text and somebody in the other (number_mismatch): niemand wurde verletzt, and zwei Menschen wurden verletzt;
 * keiner ist durchgefallen, and drei sind durchgefallen. What happened is named by one participle, which each text has in
 * one such clause only, told of nothing else. Keine Anzeigen and drei Anzeigen alike. Linear.
 */
export function checkNoOne({ reading, sourceReadings, nearness }: CheckContext): CheckFinding[] {
  if (!MAY_BE.test(reading.text) && !sourceReadings.some(({ text }) => MAY_BE.test(text))) return [];
  const own = [...deedsIn(reading), ...thingsIn(reading)];
  if (own.length === 0) return [];
  return sourceReadings.flatMap((source, document) => {
    const there = [...deedsIn(source), ...thingsIn(source)];
    if (there.length === 0) return [];
    return own.flatMap(deed => {
      const mine = own.filter(each => areOne(each, deed));
      const others = there.filter(each => areOne(each, deed));
      const [other] = others;
      if (!other || mine.length > 1 || others.length > 1 || other.isNone === deed.isNone) return [];
      if (nearness()[document]?.isRelated !== true) return [];
      return makeFinding('number_mismatch', {
        at: deed,
        other: { document, start: other.start, end: other.end },
        params: {
          text: reading.text.slice(deed.start, deed.end),
          otherText: source.text.slice(other.start, other.end),
        },
        severity: 'medium',
      });
    });
  });
}

const MAY_BE = /(?<!\p{L})(?:niemand|keiner|keine|kein Mensch|nobody|no one)(?!\p{L})/iu;
/** Clauses of one text that tell of a deed; more are a chronicle. */
const MAX_DEEDS = 60;

type Deed = Span & { stem: string; isNone: boolean };

const CLAUSE = /[^,;:.!?\n–()]{8,160}/gu;
const NONE =
  /(?<!\p{L})(?:[Nn]iemand(?:em|en)?|[Kk]einer|[Kk]ein Mensch|[Kk]eine Person|[Nn]obody|[Nn]o one)(?!\p{L})/u;
const SOME =
  /(?<!\p{L})(?:(?:[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Ss]ieben|[Aa]cht|[Nn]eun|[Zz]ehn|[Ee]lf|[Zz]wölf|[Mm]ehrere|[Ee]inige|\d{1,3}) (?:(?:\p{Ll}+ )?(?:Menschen|Personen|Männer|Frauen|Kinder|Jugendliche|Arbeiter|Bewohner|Insassen|Schüler|Fahrgäste|Beschäftigte|Polizisten|Helfer|Feuerwehrleute|Prüflinge|people|persons|men|women)(?!\p{L})|(?:sind|wurden|waren|haben|erlitten|davon|von ihnen)(?!\p{L}))|(?:[Ee]in(?:e)? (?:\p{Ll}+ )?(?:Mann|Frau|Kind|Mensch|Person|\d+-[Jj]ähriger?|\d+-[Jj]ährige) (?:wurde|ist|kam|starb|erlitt)))/u;
const DONE =
  /(?<!\p{L})(?<stem>(?:ver|be|er|ent|zer|ge|\p{Ll}{2,5}ge)\p{Ll}{3,}(?:t|en)|Verletzungen|gestorben|hurt|injured|killed|arrested|rescued)(?= *$|(?: (?:worden|werden|wird|wurde|wurden|niemand|keiner|ist|sind|nach|bei|am|in|im|an)(?!\p{L})))|(?<!\p{L})[Vv]erletzt(?!\p{L})/gu;
/** Of some of them, of another time, or left open. */
const OTHER =
  /(?<!\p{L})(?:schwer\p{L}*|ernst\p{L}*|lebens\p{L}*|mehr|zunächst|vorerst|bislang|bisher|weiter\p{L}*|sonst|außer\p{L}*|andere[nrs]?|Vorjahr\p{L}*|Jahre?n?|zuletzt|früher|damals|zuvor|soll(?:en|te|ten|t)?|könn(?:en|te|ten|t)|wenn|falls|ob|würde\p{L}*|seriously|other|earlier|last|if)(?!\p{L})/iu;

function deedsIn({ text }: Reading): Deed[] {
  const found: Deed[] = [];
  for (const { index, 0: clause } of text.matchAll(CLAUSE)) {
    if (found.length > MAX_DEEDS) return [];
    const isNone = NONE.test(clause);
    if (!isNone && !SOME.test(clause)) continue;
    const done = Array.from(clause.matchAll(DONE), match => match.groups?.stem ?? match[0]).map(keyOf);
    const [stem] = new Set(done);
    if (stem === undefined || new Set(done).size > 1) continue;
    if (OTHER.test(clause)) {
      // A third reading of it makes any of both right.
      found.push(
        { start: index, end: index + clause.length, stem, isNone },
        { start: index, end: index + clause.length, stem, isNone },
      );
      continue;
    }
    const start = index + (clause.length - clause.trimStart().length);
    found.push({ start, end: index + clause.trimEnd().length, stem, isNone });
  }
  return found;
}

const NO_THING =
  /(?<!\p{L})[Kk]eine (?<noun>\p{Lu}\p{L}{3,}n)(?!\p{L})(?! (?:mehr|weiteren|in|bei|zu|für|gegen|auf)(?!\p{L}))/gu;

/** Things in the plural that there are none of, or so many. */
function thingsIn({ text, amounts }: Reading): Deed[] {
  const none = Array.from(text.matchAll(NO_THING), ({ index, 0: words, groups }): Deed => {
    const noun = groups?.noun ?? '';
    return { start: index, end: index + words.length, stem: `= ${noun}`, isNone: true };
  });
  const some = amounts().flatMap((amount): Deed[] => {
    const [, noun] = /^ (\p{Lu}\p{L}{3,}n)(?!\p{L})/u.exec(text.slice(amount.end, amount.end + 40)) ?? [];
    if (noun === undefined || amount.kind !== 'count') return [];
    return [
      { start: amount.boundStart, end: amount.end + 1 + noun.length, stem: `= ${noun}`, isNone: false },
    ];
  });
  // Of another time, any of both may be right.
  const isOther = ({ start, end }: Deed) => OTHER.test(text.slice(Math.max(0, start - 60), end + 40));
  if (none.length + some.length > MAX_DEEDS) return [];
  return [...none, ...some].flatMap(each => (isOther(each) ? [each, each] : each));
}

/** Leicht verletzt and Verletzungen are one. */
function keyOf(word: string): string {
  return word.toLowerCase().replace(/ungen$/u, 't');
}

function areOne(x: Deed, y: Deed): boolean {
  return x.stem === y.stem;
}
