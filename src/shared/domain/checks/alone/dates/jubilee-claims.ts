import { wholeNumberOf } from '../../../text/number-words';
import type { Figure, Sentence } from './anniversary-figures';

/** How old a house, a club or a custom is told to be, wherever a text says it; `nouns` is the sentence that says of what. */
export type JubileeClaim = {
  years: Figure;
  sentence: Sentence;
  /** Tells of the one whose feast it is, by no noun of its own: 90 Jahre Vereinsgeschichte. */
  isHistory: boolean;
  isHeading: boolean;
};

const N = String.raw`(?<n>\d{1,3}|\p{L}{4,20}?)`;
/** What people have, and no house. */
const OF_PEOPLE =
  'Dienst|Amts?|Arbeits|Priester|Ordens|Berufs|Bühnen|Ehe|Hochzeits|Mitglieds?|Mitgliedschafts|Orts|Weihe|Profess|Thron|Regierungs|Film|Meister|Kron|Arbeitsplatz|Tod|Sänger|Spieler|Trainer|Dirigenten|Chorleiter|Abitur|Klassen|Silber|Konfirmations|Kommunion';
/** `sign` is cheap to look for and stands in all that the pattern finds. */
const AGES: readonly {
  sign: RegExp;
  pattern: RegExp;
  isHistory?: true;
  isHeading?: true;
  isBirthday?: true;
}[] = [
  {
    sign: /jährige/,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d.,])${N}-?jährige[nsmr]? (?:\p{Ll}+ )?(?:(?!(?:${OF_PEOPLE})jubiläum)\p{Lu}\p{Ll}*jubiläums?|Jubiläums?|Bestehens?|Gründungs\p{Ll}+)(?!\p{L})`,
      'gu',
    ),
  },
  { sign: /-Jähriges/, pattern: /(?<![\p{L}\d.,])(?<n>\d{1,3})-Jähriges(?!\p{L})/gu },
  {
    sign: /\d\. /,
    pattern:
      /(?<![\d.,])(?<n>\d{1,3})\. (?:Geburtstag|Jubiläum|Gründungstag|Gründungsjubiläum|Gründungsfest|Stiftungsfest|Vereinsjubiläum|Vereinsgeburtstag)s?(?!\p{L})/gu,
    isBirthday: true,
  },
  {
    sign: /eschichte|Bestehen|Beständigkeit/,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d.,])${N} Jahre(?:n)? (?:(?:\p{L}+e[nrs]? )?(?!Lebens|Kranken|Leidens|Zeit|Stadt|Orts|Dorf|Familien|Erfolgs|Ehe|Liebes)(?:\p{Lu}[\p{L}-]*)?[Gg]eschichte|Bestehen|Beständigkeit)(?!\p{L})`,
      'gu',
    ),
    isHistory: true,
  },
  {
    sign: /\d Jahre /,
    pattern:
      /(?:^|[„"»])(?<n>\d{2,3}) Jahre (?!(?:Haft|Gefängnis|Freiheits|Krieg|Frieden|Ehe|Treue|Mitglied|Dienst|Knast|Arbeit|Leben|Warte|Erfahrung|Freiheit|Grundgesetz|Mauer|Einheit|Jugendstrafe|Zugehörigkeit)\p{L}*)(?:\p{L}+e[nrs]? )?\p{Lu}[^.!?]{2,80}(?:$|[:“"«,])/gu,
    isHeading: true,
  },
  {
    sign: /\d/,
    pattern:
      /^(?:(?:Der|Die|Das) )?\p{Lu}[^.!?,;\d]{3,60} (?:wird|ist) (?:nun |jetzt |heuer |in diesem Jahr )?(?<n>\d{2,3})(?: Jahre alt)?(?=$|\.$)/gu,
    isHeading: true,
  },
  {
    sign: / Jahre alt/,
    pattern:
      /(?<!\p{L})(?:wird|ist) (?:nun |jetzt |heuer |in diesem Jahr )?(?<n>\d{2,3}) Jahre alt(?!\p{L})/gu,
  },
  {
    sign: / Jahren/,
    pattern: new RegExp(
      String.raw`(?<!\p{L})[Ss]eit (?:(?:nunmehr|inzwischen|mittlerweile|nun|jetzt|genau) )+${N} Jahren(?!\p{L})|(?<!\p{L})(?:besteht|bestehe|gibt es|gebe es|existiert)(?: [\p{L}-]+){0,3}? (?:\p{Ll}+ )?seit (?:(?:nunmehr|inzwischen|mittlerweile|genau|schon|bereits) )*${N.replace('<n>', '<n2>')} Jahren(?!\p{L})|(?<!\p{L})[Ss]eit (?:(?:genau|schon|bereits) )*${N.replace('<n>', '<n3>')} Jahren(?= (?:besteht|gibt es|existiert)(?!\p{L}))|^Nach ${N.replace('<n>', '<n4>')} Jahren (?:ist|schließt|endet|löst|macht)(?!\p{L})`,
      'gu',
    ),
  },
];
/** Of another time, or not exactly. */
const LOOSE =
  /(?<!\p{L})(?:rund|etwa|knapp|fast|gut|über|mehr als|mindestens|circa|ca\.|ungefähr|nahezu|beinahe|wäre|hätte|damals|bald|demnächst|in (?:zwei|drei|vier|fünf|einigen|wenigen) Jahren|[Vv]or (?:\p{L}+|\d+) Jahren)(?!\p{L})/u;
/** House-like, so that it may have a birthday. */
export const HOUSE =
  /(?<!\p{L})[\p{L}-]*(?:[Vv]erein|[Bb]etrieb|[Gg]eschäft|[Uu]nternehmen|[Ff]irma|[Hh]aus|[Cc]hor|[Cc]lub|[Kk]lub|[Ss]chule|[Bb]ad|[Mm]useum|[Kk]irche|[Oo]rchester|[Kk]apelle|[Ww]ehr|[Ll]aden|[Gg]esellschaft|[Ss]tiftung|[Zz]eitung|[Pp]artei|[Pp]raxis|[Ww]erk|[Bb]rücke|[Ee]inrichtung|[Zz]unft|[Gg]ilde|[Vv]erband|[Ii]nstitut|[Tt]heater|[Gg]asthof|[Hh]otel|[Kk]ita|[Gg]arten|[Zz]entrum|[Bb]ücherei|[Bb]ibliothek|[Vv]erlag|[Kk]ino|[Hh]eim|[Uu]niversität|[Gg]ymnasium|[Kk]linik|[Kk]linikum|[Kk]rankenhaus|[Ff]lughafen|[Hh]afen|[Bb]ahn|[Ss]parkasse|[Bb]ank|[Gg]enossenschaft|[Vv]ereinigung|[Gg]emeinschaft|[Ss]ender|[Vv]olkshochschule|[Kk]ammer|[Aa]kademie|[Zz]oo|[Pp]ark|[Hh]alle|[Bb]ühne|[Aa]bteilung|[Ff]estival|[Ll]auf|[Mm]arkt|erei|[Ff]amilie|[Bb]und)(?:e?s|en|n)?(?!\p{L})/u;

/** All claims of a sentence or a line; those on people, and what is not exact, are left out. */
export function jubileesIn(sentence: Sentence, isLine: boolean): JubileeClaim[] {
  const { text, start } = sentence;
  const found: JubileeClaim[] = [];
  for (const { sign, pattern, isHistory, isHeading, isBirthday } of AGES) {
    if (!sign.test(text)) continue;
    if (isHeading && !isLine && !/[„"»]|^\d+ Jahre [^.:]{3,80}: /u.test(text)) continue;
    for (const { index, 0: words, groups } of text.matchAll(pattern)) {
      const written = groups?.n ?? groups?.n2 ?? groups?.n3 ?? groups?.n4 ?? '';
      const value = wholeNumberOf(written.toLowerCase());
      if (!(value >= 5) || value > 999 || LOOSE.test(text.slice(Math.max(0, index - 24), index + 12)))
        continue;
      if (isBirthday && !isOfHouse(text, index, words)) continue;
      if (groups?.n4 !== undefined && !HOUSE.test(text)) continue;
      if (/Jahre alt$/u.test(words) && !HOUSE.test(text.slice(0, index))) continue;
      const from = start + index + words.indexOf(written);
      if (found.some(({ years }) => years.start === from)) continue;
      const end =
        from +
        (/^\S+(?: Jahren?| \p{Lu}\p{L}+)?/u.exec(words.slice(words.indexOf(written)))?.[0].length ?? 0);
      found.push({
        years: { value, start: from, end },
        sentence,
        isHistory: isHistory ?? false,
        isHeading: isHeading ?? false,
      });
    }
  }
  return found;
}

/** Zum 100. Geburtstag des Flughafens; die Universität feiert ihren 50. Geburtstag; nobody's Jubiläum is a birthday. */
export function isOfHouse(text: string, index: number, words: string): boolean {
  if (!/Geburtstags?$/u.test(words) || /Vereins/u.test(words)) return true;
  const behind = text.slice(index + words.length, index + words.length + 80);
  if (/^ (?:des|der|unsere[rs]|ihre[rs]|eine[rs]) /u.test(behind))
    return HOUSE.test(behind.split(/[,;.]/u, 1)[0] ?? '');
  const before = text.slice(Math.max(0, index - 160), index);
  if (/^(?:Ihren|Seinen) $/u.test(before))
    return HOUSE.test(/^ \p{Ll}+ (?:der|die|das) [^.,;]{3,60}/u.exec(behind)?.[0] ?? '');
  return /(?<!\p{L})(?:ihren|seinen|ihr|sein) $/u.test(before) && HOUSE.test(before);
}
