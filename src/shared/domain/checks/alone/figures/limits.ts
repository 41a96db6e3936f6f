import { type Amount, baseValue } from '../../../text/amounts';
import { isNoMark } from './sport-marks';
import { WEATHER_LIMITS } from './weather-limits';

/**
 * The kind of limit that a size passes, null for none: Flügel eines Adlers von 22 Metern, 63 Grad im Schatten, ein Radfahrer
 * mit 240 Kilometern pro Stunde, 24:231 of handball players. Each is far above every record, and told only where the sentence has the thing itself.
 */
export function limitPassed(text: string, amount: Amount): string | null {
  const { measure, kind } = amount;
  if (kind === 'score') return isNoScore(text, amount) ? 'score' : null;
  if (isNoMark(text, amount)) return 'mark';
  const known = LIMITS_OF.get(kind === 'count' || kind === 'share' ? kind : (measure?.dimension ?? ''));
  if (known === undefined) return null;
  const size = baseValue(amount);
  const limits = known.filter(({ over, upTo = size }) => size > over && size <= upTo);
  if (limits.length === 0) return null;
  const before = clauseBefore(text, amount.boundStart);
  const behind = clauseBehind(text, amount.end);
  const around = before + behind;
  const passed = limits.find(
    ({ ahead, next, near, not }) =>
      (ahead?.test(before) ?? true) &&
      (next?.test(behind) ?? true) &&
      (near?.test(around) ?? true) &&
      !not?.test(around),
  );
  return passed?.kind ?? null;
}

const FEW_GOALS =
  /(?<!\p{L})(?:\p{L}*[Hh]andball\p{L}*|\p{L}*[Ff]ußball\p{L}*|\p{L}*[Ee]ishockey\p{L}*|\p{L}*[Ff]utsal\p{L}*|\p{L}*[Ww]asserball\p{L}*|Torwart\p{L}*|\p{L}+torwarts?|Torhüter\p{L}*|Torfrau)(?!\p{L})/u;
const MANY_POINTS =
  /(?:[Bb]asketball|[Kk]orb|[Kk]örbe|[Kk]egel|[Bb]owling|[Ss]chütz|[Rr]ugby|[Dd]art|[Cc]ricket|[Tt]orverhältnis|[Tt]ordifferenz|[Tt]ore|[Pp]unktest|Holz|Maßstab|Quote)/u;
const ENDED =
  /(?:verlor\p{L}*|gew[ao]nn\p{L}*|siegt\p{L}*|unterlag\p{L}*|hieß es|stand es|endete|geschlagen|mit|trennten)(?: [^.!?;\n]{0,40})? $/u;
/** No team of these has ever had that many. */
const MOST_GOALS = 99;
const SPORT_REACH = 700;

/** 24:231 of handball players: a digit too many. */
function isNoScore(text: string, { value, start, end }: Amount): boolean {
  if (Math.max(Math.floor(value / 1000), value % 1000) <= MOST_GOALS) return false;
  const isEnd =
    /^-(?:Sieg|Erfolg|Niederlage|Heimsieg|Auswärtssieg|Pleite|Erfolgs)/u.test(text.slice(end, end + 16)) ||
    ENDED.test(clauseBefore(text, start));
  if (!isEnd) return false;
  const around = text.slice(Math.max(0, start - SPORT_REACH), end + SPORT_REACH);
  return FEW_GOALS.test(around) && !MANY_POINTS.test(clauseBefore(text, start) + clauseBehind(text, end));
}

export type Limit = {
  kind: string;
  dimension: string;
  /** In the dimension's own unit. */
  over: number;
  /** Where what is larger is told as another unit. */
  upTo?: number;
  /** In the sentence up to the figure, from the figure on, and anywhere in it. */
  ahead?: RegExp;
  next?: RegExp;
  near?: RegExp;
  not?: RegExp;
};

const VEHICLE =
  /(?<!\p{L})(?:Auto\p{L}*|Pkw\p{L}*|Lkw\p{L}*|Lastwagen\p{L}*|Wagens?|Raser\p{L}*|Motorr[aä]d\p{L}*|Zug|Zuges|Sportwagen|BMW|Mercedes|Porsche|Audi|car|motorcycle|Fahrer eines|Windschatten|Weltrekord)(?!\p{L})/u;

const LIMITS: readonly Limit[] = [
  ...WEATHER_LIMITS,
  {
    kind: 'depth',
    dimension: 'length',
    over: 15,
    ahead: /(?<!\p{L})(?:Springer|Schwimmer|Nichtschwimmer|Sport|Plansch|Schwimm|Sprung)?[Bb]ecken(?!\p{L})/u,
    next: /^ tief(?!\p{L})/u,
    not: /(?<!\p{L})(?:Tauch\p{L}*|Hafenbecken|See|Ozean\p{L}*|Meer\p{L}*|Tiefsee\p{L}*|Bohr\p{L}*)(?!\p{L})/u,
  },
  {
    kind: 'span',
    dimension: 'length',
    over: 4,
    upTo: 130,
    ahead: /(?:[Ff]lügelspannweite|(?<!\p{L})Spannweite)[^.!?;]{0,30}$/u,
    near: /(?<!\p{L})(?:\p{L}*(?:[Aa]dler|[Gg]eier|[Ss]torch|[Ff]alke|[Bb]ussard|[Mm]ilan|[Kk]ranich|[Ss]chwan|[Vv]ogel|[Ee]ule|[Rr]eiher)s?|Uhu|Kauz|Weibchen|Männchen|Fledermaus|eagle|vulture|stork|owl)(?!\p{L})/u,
    not: /(?<!\p{L})(?:\p{L}*[Ff]lugzeug\p{L}*|\p{L}*[Ff]lieger\p{L}*|Drohnen?|\p{L}*saurier\p{L}*|Skulptur|Denkmal|ausgestorben\p{L}*)(?!\p{L})/u,
  },
  {
    kind: 'trunk',
    dimension: 'length',
    over: 15,
    next: /^ Stammdurchmesser(?!\p{L})/u,
  },
  {
    kind: 'temperature',
    dimension: 'temperature',
    over: 57,
    next: /^(?: Celsius)? im Schatten(?!\p{L})/u,
    not: /Fahrenheit/u,
  },
  {
    kind: 'temperature',
    dimension: 'temperature',
    over: 57,
    ahead:
      /(?<!\p{L})(?:Auf dem|Am|Im|In der|In den) (?:Markt\p{L}*|Stadtzentrum|Innenstadt|Freibad|Fußgängerzone|Festplatz|Schulhof|Klassenzimmer\p{L}*|Park) (?:herrschten|waren es|war es)[^.!?;]*$/u,
    not: /Fahrenheit|Asphalt|Boden|Rutsche|Blech|Sauna|Sand|Wasser/u,
  },
  {
    kind: 'capacity',
    dimension: 'count',
    over: 800,
    ahead:
      /(?<!\p{L})(?:[Jj]ede[rs]?|[Dd]er|[Dd]as|[Dd]ie|[Ee]ine?|[Pp]ro|[Jj]e|[Ee]ach) (?:\p{Ll}+ )?(?:\p{L}*[Bb]us|Fahrzeug|Kleinbus|\p{L}*[Gg]ondel|\p{L}*[Kk]abine|Straßenbahn|Hubschrauber|Triebwagen|Waggon)(?!\p{L})[^.!?;]{0,80}(?<!\p{L})(?:Platz für|room for)(?: \p{Ll}+)? $/u,
    next: /^ (?:Fahrgäste|Passagiere|Personen|Menschen|Reisende|passengers|people)(?!\p{L})/u,
  },
  {
    kind: 'speed',
    dimension: 'speed',
    over: 150,
    ahead:
      /(?<!\p{L})(?:Radfahrer(?:in)?|Radler(?:in)?|Fahrradfahrer(?:in)?|Läufer(?:in)?|Jogger(?:in)?|Fußgänger(?:in)?|Traktor|Traktors|Mofa|Moped|Pedelec|E-Bike|E-Scooter|Muskelkraft|Fähre|Segelboot|Ruderboot|Mähdrescher|Reiter(?:in)?|Pferd|cyclist|tractor)(?!\p{L})[^.!?;]*$/u,
    not: VEHICLE,
  },
  {
    kind: 'speed',
    dimension: 'speed',
    over: 400_000,
    near: /(?<!\p{L})(?:Asteroid\p{L}*|Komet\p{L}*|Meteor\p{L}*|Sternschnupp\p{L}*|Brocken|asteroid|comet|meteor)(?!\p{L})/u,
    not: /(?<!\p{L})(?:Lichtgeschwindigkeit|Galaxie\p{L}*|Stern(?:e[ns]?)?|galaxy)(?!\p{L})/u,
  },
  {
    kind: 'price',
    dimension: 'EUR',
    over: 100,
    near: /(?<!\p{L})(?:(?:[Dd]ie|[Ee]ine|[Jj]e|[Pp]ro) (?:Maß|Kugel|Halbe|Brezel|Bratwurst|Semmel)|Kugel Eis|Maß Bier|Tasse Kaffee)(?!\p{L})/u,
    next: /^[.,;)]?(?:$|[ .,;](?!Strafe|Umsatz|Gewinn))/u,
    not: /(?<!\p{L})(?:Umsatz|Strafe|Spende\p{L}*|spende\p{L}*|Erlös|zusammen|insgesamt|Goldbarren|Auktion|versteiger\p{L}*|Schaden)(?!\p{L})/u,
  },
];

const LIMITS_OF: ReadonlyMap<string, readonly Limit[]> = new Map(
  LIMITS.map(({ dimension }) => [dimension, LIMITS.filter(each => each.dimension === dimension)]),
);
/** UTF-16 units to either side. */
const REACH = 160;

function clauseBefore(text: string, end: number): string {
  return text.slice(Math.max(0, end - REACH), end).replace(/^[\s\S]*(?:[!?;\n]|\p{L}\.\s)/u, '');
}

function clauseBehind(text: string, start: number): string {
  return /^(?:[^.!?;\n]|\.(?=\d))*/u.exec(text.slice(start, start + REACH))?.[0] ?? '';
}
