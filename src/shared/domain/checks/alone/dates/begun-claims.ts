import { wholeNumberOf } from '../../../text/number-words';
import type { Figure, Sentence } from './anniversary-figures';

/** Of another year, or not exactly. */
export const NOT_NOW =
  /(?:nächste|kommende|vergangene|letzte|vorige)[rnsm]* (?:Jahr|Herbst|Frühjahr|Sommer)|Vorjahr|[Dd]amals|(?<!\p{L})(?:rund|etwa|knapp|fast|gut|über|mehr als|mindestens|wäre|hätte|bald|demnächst) |[Vv]or (?:\p{L}+|\d+) Jahren, |20\d\d (?:feiert|wird)|vorverlegt|vorab|Vorfeld/u;

export type Kind = 'founding' | 'birth' | 'death' | 'wedding';
/** `ofWhom`: people have birthdays, too. */
export type Claim = { of: Kind; years: Figure; slack: number; ofWhom: boolean };

const NUMBER = String.raw`(?<n>\d{1,3}|\p{Ll}{3,16})`;
const SINCE = '(?:(?:nunmehr|genau|inzwischen|heute|bereits|schon|jetzt|nun|exakt|mittlerweile) )*';
/** Kind, slack, what is cheap to look for and stands in all that the pattern finds, and the pattern. */
const CLAIMS: ReadonlyArray<readonly [Kind, number, RegExp, RegExp]> = [
  [
    'founding',
    0,
    /jährige/,
    /(?<!\p{L})(?<n>\d{1,3}|\p{Ll}{3,16}?)-?jährige[nsmr]? (?:\p{Lu}[\p{L}-]+ ?)?(?:Bestehen|Jubiläum|\p{Lu}\p{Ll}+jubiläum|Geschichte|Bestehens|Jubiläums)(?!\p{L})/u,
  ],
  [
    'founding',
    0,
    /\d\. [GJSB]/,
    /(?<![\d.,])(?<n>\d{1,3})\. (?:Geburtstag(?! \p{Lu})|Jubiläum|Gründungstag|Gründungsjubiläum|Gründungsfest|Stiftungsfest|Bestehen)(?!\p{L})/u,
  ],
  [
    'founding',
    1,
    / Jahren/,
    new RegExp(
      String.raw`(?<!\p{L})(?:best(?:eht|and)|gibt es(?: \p{Ll}+ \p{Lu}\p{L}+| \p{Ll}+)?|existiert)(?: [\p{L}-]+){0,3}? seit ${SINCE}${NUMBER} Jahren(?!\p{L})`,
      'u',
    ),
  ],
  [
    'founding',
    0,
    / Jahre /,
    new RegExp(
      String.raw`(?<!\p{L})(?:feiert|feierte|feiern)(?: \p{L}+){0,3} ${SINCE}${NUMBER} Jahre (?:\p{Lu}|alt)?`,
      'u',
    ),
  ],
  [
    'founding',
    0,
    / Jahre alt/,
    /(?<!\p{L})(?:wird|ist)(?: in diesem Jahr| dieses Jahr| heuer| jetzt| nun| heute| am \p{Lu}\p{Ll}+)? (?<n>\d{2,3}) Jahre alt(?!\p{L})/u,
  ],
  [
    'founding',
    0,
    / Jahren /,
    new RegExp(
      String.raw`(?<!\p{L})[Vv]or ${SINCE}${NUMBER} Jahren (?:(?:wurde|haben|hat|hatte|hatten|ist|sind) [^.,;:]{1,70}(?:gegründet|eröffnet|eingeweiht|ins Leben gerufen|gebaut|errichtet)|(?:gründeten?|eröffneten?|entstand|öffnete|wurde)(?!\p{L}))(?![^.]*(?:geboren|gestorben))`,
      'u',
    ),
  ],
  [
    'founding',
    0,
    / Jahren/,
    new RegExp(
      String.raw`(?<!\p{L})(?:Gründung|Gründungsversammlung|Eröffnung|Einweihung|Weihe|Grundsteinlegung|Inbetriebnahme) vor ${SINCE}${NUMBER} Jahren(?!\p{L})|(?<!\p{L})[Vv]or ${SINCE}${NUMBER.replace('<n>', '<n2>')} Jahren [^.,;:]{1,60} (?:Gründungsversammlung|die ersten (?:Kinder|Schüler|Patienten|Gäste|Mieter|Bewohner))(?!\p{L})`,
      'u',
    ),
  ],
  [
    'founding',
    1,
    / Jahre/,
    new RegExp(
      String.raw`(?<!\p{L})(?:blickt|blicken|zurückblicken) auf (?:genau |stolze )?${NUMBER} Jahre(?: [^.,;]{1,40})? zurück`,
      'u',
    ),
  ],
  [
    'wedding',
    1,
    / Jahren /,
    new RegExp(
      String.raw`(?<!\p{L})[Ss]eit ${SINCE}${NUMBER} Jahren (?:[^.,;]{1,40} )?verheiratet(?!\p{L})`,
      'u',
    ),
  ],
  ['founding', 0, / wird \d/, /^(?:Der|Die|Das) [^.,]{3,60} wird (?<n>\d{2,3})\.(?! )/u],
  ['death', 0, / Todestag/, /(?<![\d.,])(?<n>\d{1,3})\. Todestag(?!\p{L})/u],
  [
    'birth',
    0,
    / Jahren /,
    new RegExp(
      String.raw`(?<!\p{L})[Vv]or ${SINCE}${NUMBER} Jahren (?:wurde [^.,;:]{1,70}geboren|kam [^.,;:]{1,70}zur Welt)`,
      'u',
    ),
  ],
  [
    'death',
    0,
    / Jahren /,
    new RegExp(
      String.raw`(?<!\p{L})[Vv]or ${SINCE}${NUMBER} Jahren (?:starb|ist [^.,;:]{1,70}gestorben)`,
      'u',
    ),
  ],
];
const WEDDINGS: Readonly<Record<string, number>> = {
  silber: 25,
  gold: 50,
  diamant: 60,
  eisern: 65,
  gnaden: 70,
  rubin: 40,
  perlen: 30,
};
const WEDDING =
  /(?<!\p{L})(?<kind>[Ss]ilber|[Gg]old|[Dd]iamant|[Ee]isern|[Gg]naden|[Rr]ubin|[Pp]erlen)(?:e?n?e[nr]? H|(?:en)?h)ochzeit(?!\p{L})/u;

/** How old something is told to be in a sentence. */
export function claimOf({ start, text }: Sentence): Claim | null {
  const wedding = /ochzeit/.test(text) ? WEDDING.exec(text) : null;
  if (wedding) {
    const value = WEDDINGS[(wedding.groups?.kind ?? '').toLowerCase()] ?? 0;
    const from = start + wedding.index;
    return {
      of: 'wedding',
      slack: 0,
      ofWhom: false,
      years: { value, start: from, end: from + wedding[0].length },
    };
  }
  for (const [of, slack, sign, pattern] of CLAIMS) {
    const match = sign.test(text) ? pattern.exec(text) : null;
    const written = match?.groups?.n ?? match?.groups?.n2 ?? '';
    const value = /^\d/.test(written) ? Number(written) : wholeNumberOf(written);
    if (!match || !(value >= 3)) continue;
    const from = start + match.index + match[0].indexOf(written);
    const words = /^[^\s]+ ?(?:Jahren?)?/u.exec(match[0].slice(match[0].indexOf(written)))?.[0] ?? written;
    const ofWhom = of === 'founding' && /Geburtstag|Jahre alt|Jahre $|wird \d+\.$/u.test(match[0]);
    return { of, slack, ofWhom, years: { value, start: from, end: from + words.trimEnd().length } };
  }
  return null;
}

/** Vor 50 Jahren haben sie geheiratet. */
const MARRIED_AGO = new RegExp(
  String.raw`(?<!\p{L})[Vv]or (?:genau )?${NUMBER} Jahren(?= (?:(?:haben|hatten) [^.,;:]{1,60}(?:geheiratet|das Jawort)|heirateten|gaben|(?:wurden|traten) [^.,;:]{1,60}(?:getraut|Altar)|geheiratet))|(?<!\p{L})[Ss]eit ${NUMBER.replace('<n>', '<n2>')} Jahren (?:sind [^.,;:]{1,40} )?verheiratet(?!\p{L})`,
  'u',
);

/** How long ago a couple is told to have married. */
export function ofMarriage({ start, text }: Sentence): Figure | null {
  const match = MARRIED_AGO.exec(text);
  const value = wholeNumberOf(match?.groups?.n ?? match?.groups?.n2 ?? '');
  return match && value >= 3 && !NOT_NOW.test(text)
    ? { value, start: start + match.index, end: start + match.index + match[0].length }
    : null;
}
