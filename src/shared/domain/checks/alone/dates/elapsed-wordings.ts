import type { Sentence } from './anniversary-figures';

/** Wordings that tell how many years have passed, each with a group `n` (or `n2`) for the number and `soft` for what blurs it. */
const SOFT =
  '(?<soft>(?:(?:rund|etwa|circa|ca\\.|fast|knapp|beinahe|gut|über|mehr als|ungefähr|genau|exakt|schon|bereits|nunmehr|inzwischen|mittlerweile|jetzt|nun|heute|ziemlich genau) )*)';
const N = String.raw`(?<n>\d{1,3}|\p{Ll}{3,20})`;
const SO = '(?:also|damit|somit|mithin|demnach|folglich)';
const BIG_N = N.replace(String.raw`\p{Ll}`, String.raw`\p{L}`);
export const YEAR =
  /(?<![\d.,:/–-])(?:1[1-9]\d\d|20\d\d)(?![\d]|[.,:]\d| ?(?:Euro|Mark|Prozent|Menschen|Meter|Kilometer|Mitglieder|Besucher|Gäste|Einwohner|Stück|Jahre|Quadrat|Tonnen|Hektar|Exemplare|Personen))/gu;

export type Kind = {
  claim: RegExp;
  /** Where the year of the beginning is told. */
  place: (own: Sentence, before: readonly Sentence[]) => readonly Sentence[];
  /** What the place must say. */
  begins?: RegExp;
  /** What the clause of the claim must not say, and what its sentence must. */
  notBeside?: RegExp;
  beside?: RegExp;
  /** Years that may lie between, for want of a feast. */
  slack?: number;
  /** How small a part of the right number the told one may be before it is of something else. */
  least?: number;
};

const hasYear = ({ text }: Sentence) => text.search(YEAR) >= 0;
const nearest = (own: Sentence, before: readonly Sentence[]) => [own, ...before].filter(hasYear).slice(0, 1);
const justBefore = (_: Sentence, before: readonly Sentence[]) => before.slice(0, 1).filter(hasYear);
const both = (own: Sentence, before: readonly Sentence[]) => [own, ...before.slice(0, 2)];

const WROTE =
  /(?<!\p{L})(?:schrieb|geschrieben|verfasst|verfasste|gedichtet|dichtete|komponierte?|gemalt|malte|Papier|gedruckt|gedreht|drehte|entstand|entstanden|aufgenommen)(?!\p{L})/u;
const REMEMBERED =
  /(?<!\p{L})(?:erinner\p{L}*|gedachten?|gedenk\p{L}*|Gedenk\p{L}*|Jahrestag\p{L}*)(?!\p{L})/u;

export const ELAPSED: readonly Kind[] = [
  {
    claim: new RegExp(
      String.raw`(?<!\p{L})${SO}(?: [\p{L}-]+){0,2}? (?:seit|vor) ${SOFT}${N} Jahren(?!\p{L})`,
      'iu',
    ),
    place: both,
  },
  {
    claim: new RegExp(
      String.raw`(?<!\p{L})(?:ist|sind|war|wird) (?:\p{Ll}+ )?${SO} ${SOFT}${N} Jahre alt(?!\p{L})`,
      'u',
    ),
    place: both,
  },
  {
    claim: new RegExp(
      String.raw`(?<!\p{L})vor ${SOFT}${N} Jahren (?:\p{Ll}+ )?(?:zu Papier|geschrieben|verfasst|gedichtet|komponiert|gemalt|gedruckt|gedreht|aufgenommen)(?!\p{L})`,
      'iu',
    ),
    place: both,
    begins: WROTE,
    least: 0.5,
  },
  {
    claim: new RegExp(
      String.raw`^(?:[Dd]as|[Dd]ies) (?:ist|liegt|war) ${SOFT}${N} Jahre (?:her|zurück)(?!\p{L})|(?<!\p{L})(?:dann|nun|jetzt|heute|damit|bald|inzwischen) ${SOFT.replace('soft', 'soft2')}${N.replace('<n>', '<n2>')} Jahre zurück(?:liegt|liegen|lag)?(?!\p{L})`,
      'u',
    ),
    place: nearest,
    least: 0.5,
  },
  {
    claim: new RegExp(String.raw`^Vor ${SOFT}${N} Jahren \p{Ll}{3,}(?:en|te|l|ß|ch|b|g|ng|nd)? `, 'u'),
    place: (_, before) => before.slice(0, 1).filter(({ text }) => /\d\. \p{Lu}\p{Ll}+ \d{4}/u.test(text)),
    begins: REMEMBERED,
    notBeside:
      /(?<!\p{L})(?:hier|dort|Mahnmal|Denkmal|Gedenk\p{L}+|Tafel|Stein|Stolperstein\p{L}*|Verein|Initiative|Museum|eingeweiht|errichtet|gegründet|gründete\p{L}*|angebracht|aufgestellt|enthüllt|Tradition|erstmals|erste[nrs]?|Stiftung|kam er|kam sie)(?!\p{L})|\d{4}/u,
    least: 0.5,
  },
  // Was 1990. 20 Jahre später ist …; 20 Jahre ist das nun her.
  {
    claim: new RegExp(
      String.raw`^${SOFT}${BIG_N} Jahre (?:später|danach|darauf) (?:ist|sind|steht|stehen|hat|haben|gibt|feiert|feiern|zählt|gehört|blickt|erinnert|gilt|läuft|kommen|leben|lebt|beschäftigt|beschäftigen|arbeiten|arbeitet|treffen|trifft|spielt|spielen|singt|singen|führt|lädt|laden|bildet|zählen|sorgt|ziehen|zieht|erinnern)(?!\p{L})|^${SOFT.replace('soft', 'soft2')}${BIG_N.replace('<n>', '<n2>')} Jahre ist (?:das|es) (?:\p{Ll}+ )?her(?!\p{L})`,
      'u',
    ),
    place: justBefore,
    least: 0.5,
  },
  // Seit 1973 Mitglied. Für 60 Jahre Treue …
  {
    claim: new RegExp(
      String.raw`(?<!\p{L})[Ff]ür ${SOFT}${N} Jahre (?:Treue|Mitgliedschaft|Zugehörigkeit|Vereinstreue|Dienst|treue|aktiven)(?!\p{L})`,
      'u',
    ),
    place: (own, before) =>
      [own, ...before.slice(0, 1)].filter(({ text }) => /[Ss]eit (?:dem Jahr )?\d{4}/u.test(text)),
    begins: /Mitglied|gehört|dabei|dient|Dienst|singt|spielt|aktiv/u,
    least: 0.5,
    slack: 3,
  },
  // Seit 1999 unterrichtet sie. Nun geht sie nach 28 Jahren.
  {
    claim: new RegExp(
      String.raw`(?<!\p{L})nach ${SOFT}${N} Jahren (?:geht|aufhört|ausscheidet|abtritt|weicht|in (?:den )?Ruhestand|in Rente)(?!\p{L})|(?<!\p{L})(?:geht|hört|scheidet|verabschiedet|tritt) (?:[\p{L}-]+ ){1,4}?nach ${SOFT.replace('soft', 'soft2')}${N.replace('<n>', '<n2>')} Jahren(?=[.,]| (?:in|auf|aus|ab|von)(?!\p{L}))`,
      'u',
    ),
    place: both,
    begins:
      /(?<!\p{L})(?:[Ss]eit|gekommen|kam|begann|übernahm|übernommen|trat|eingetreten|angefangen)(?!\p{L})/u,
    least: 0.5,
  },
  // Vor 60 Jahren wurde er erschossen, am 22. November 1963; zum 40. Mal jährt sich die Einheit von 1990.
  {
    claim: new RegExp(
      String.raw`(?<!\p{L})[Vv]or ${SOFT}${N} Jahren (?=[^.;:\d]{3,80}, (?:am \d{1,2}\. \p{Lu}\p{Ll}+|im (?:Jahre?|\p{Lu}\p{Ll}+)) (?:1[5-9]|20)\d\d(?!\d))`,
      'u',
    ),
    place: own => [own],
    least: 0.5,
  },
  {
    claim:
      /(?<!\p{L})[Zz]um (?<n>\d{1,3})\. Mal(?=e? jährt)|(?<!\p{L})jährt sich [^.;:]{1,80} zum (?<n2>\d{1,3})\. Mal/u,
    place: own => [own],
    least: 0.3,
    slack: 0,
  },
  // Gehört ihm seit 2001. Seit nunmehr 30 Jahren verkauft er dort Eis.
  {
    claim: new RegExp(
      String.raw`^Seit (?:nunmehr|inzwischen|mittlerweile|somit|also) ${SOFT}${N} Jahren(?!\p{L})`,
      'u',
    ),
    place: justBefore,
    begins: /[Ss]eit (?:dem Jahr |\p{Lu}\p{Ll}+ )?\d{4}/u,
    notBeside: /Deutschland|verheiratet|Ehe/u,
    least: 0.5,
  },
  // Übernahm 1982 den Laden. 37 Jahre lang hat er ihn geführt, nun schließt er.
  {
    claim: new RegExp(
      String.raw`^${SOFT}${BIG_N} Jahre (?:lang )?(?:hat|hatte|war|führte|leitete|stand|arbeitete) (?:er|sie)(?!\p{L})`,
      'u',
    ),
    place: justBefore,
    begins: /(?<!\p{L})(?:übernahm|begann|kam|trat|gründete|eröffnete|fing|[Ss]eit)(?!\p{L})/u,
    beside:
      /(?<!\p{L})(?:nun|jetzt|schließt|hört|Schluss|Ruhestand|Rente|Monatsende|Jahresende|heute)(?!\p{L})/u,
    least: 0.5,
  },
  {
    claim: new RegExp(
      String.raw`^${SOFT}${BIG_N} Jahre (?:lang )?(?:hat|hatte|war|arbeitete|diente) (?:er|sie)(?=[^.]* (?:von|seit) \d{4} (?:an|bis (?:zuletzt|heute)))`,
      'u',
    ),
    place: own => [own],
    least: 0.5,
  },
];
/** The same of what lasted from the one to the other of two years that the place tells as its ends. */
export const LASTED: readonly RegExp[] = [
  new RegExp(
    String.raw`^${SOFT}${BIG_N} (?:volle |ganze |lange )?Jahre (?:lang )?\p{Ll}+ (?:er|sie|es|\p{Lu}[\p{L}-]+) ${SO}(?!\p{L})`,
    'u',
  ),
  new RegExp(
    String.raw`^In (?:ihren|seinen|diesen|den) ${SOFT}${N} Jahren (?:als|an der Spitze|im Amt|hat|haben|wurde)(?!\p{L})`,
    'u',
  ),
  new RegExp(String.raw`^Die ${SOFT}${N} Jahre (?:im|am|an der|als|bei|hinter|auf)(?!\p{L})`, 'u'),
  new RegExp(`, nach ${SOFT}${N} Jahren(?: also| mithin)?(?=[.,])`, 'u'),
];
