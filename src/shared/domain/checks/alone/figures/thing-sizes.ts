import type { CheckFinding } from '../../../../model/check';
import { type Amount, baseValue } from '../../../text/amounts';
import type { CheckContext } from '../../context';
import { makeOwnContrast } from '../../findings';

/**
 * Rooms, vessels and donations that are a thousand times too large or too small for what they are (unit_mismatch): eine
 * Halle mit 3200 Quadratkilometern, zwei Milliliter Saft in jeder Flasche, ein Eimer von zehn Kubikmetern. Linear.
 */
export function checkThingSizes({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  return reading.amounts().flatMap(amount => {
    const dimension = amount.measure?.dimension;
    if (amount.kind !== 'measure' || (dimension !== 'area' && dimension !== 'volume')) return [];
    const size = baseValue(amount);
    const at = dimension === 'area' ? areaAt(text, amount, size) : volumeAt(text, amount, size);
    if (at === null) return [];
    return makeOwnContrast('unit_mismatch', reading, amount, at, 'high');
  });
}

type Place = { start: number; end: number };

/** UTF-16 units to either side. */
const REACH = 110;
/** Square metres that no building has. */
const LARGEST_BUILDING = 2_000_000;
const BUILT =
  '(?:\\p{L}*(?:halle|saal|raum|räumen?|werkstatt|wohnung|zimmer|markt|küche|mensa|praxis|bibliothek|scheune|filiale|boutique|turnhalle|garage)n?|Halle|Saal|Raum|Räumen?|Werkstatt|Wohnung|Zimmer|Laden|Büro|Büros|Supermarkt|Restaurant|Café|Kita|Mensa|Gebäude|Haus|Neubau|Anbau|Schule|Museum|Praxis|Bücherei|Scheune|Filiale|Keller|Terrasse|Balkon|Tiefgarage|Grundschule|Sporthalle)';
/** What a room has its measure by; no other noun may stand between, and a place only behind "in". */
const OF_BUILT = new RegExp(
  `(?<!\\p{L})${BUILT}(?: (?:in|am|an der) \\p{Lu}\\p{L}+)?(?:,? \\p{Ll}+){0,5}(?: (?:Gesamt|Grund|Nutz|Verkaufs|Laden|Büro|Wohn|Ausstellungs|Lager)?[Ff]läche| Größe)?(?:(?: von| mit| auf|,? die| misst| umfasst| hat| bietet| beträgt| zusammen)(?: \\p{Ll}+)?){1,3} $`,
  'u',
);
const AREA_OF_BUILT = new RegExp(
  `(?<!\\p{L})[Ff]läche de[sr] (?:\\p{Ll}+ )?${BUILT}s?(?: in \\p{Lu}\\p{L}+)? (?:beträgt|umfasst|misst|liegt bei)(?: \\p{Ll}+)? $`,
  'u',
);
const OF_ROOM =
  /(?<!\p{L})(?:Gesamt|Nutz|Verkaufs|Laden|Büro|Wohn|Ausstellungs|Lager)fläche(?: von| beträgt| umfasst| hat| mit)(?: \p{Ll}+)? $/u;
const BUILT_BEHIND = new RegExp(`^ große[nrs]? (?:\\p{Ll}+e[nrs]? )?(?<noun>${BUILT})(?!\\p{L})`, 'u');
const WIDE =
  /(?<!\p{L})(?:\p{L}*(?:[Pp]ark|[Ww]ald|[Kk]reis|[Gg]ebiet|[Rr]egion|[Ll]and|[Ii]nsel|[Ss]ee|[Ff]lächen|[Mm]eer)(?:s|es)?|Revier\p{L}*|versorg\p{L}+|betreu\p{L}+|zuständig)(?!\p{L})[^.!?;\n]*$/u;

function areaAt(text: string, amount: Amount, size: number): Place | null {
  if (size <= LARGEST_BUILDING) return null;
  const { before, behind, from } = clauseAround(text, amount);
  if (WIDE.test(before)) return null;
  const match = OF_BUILT.exec(before) ?? AREA_OF_BUILT.exec(before) ?? OF_ROOM.exec(before);
  if (match) return { start: from + match.index, end: from + before.trimEnd().length };
  const next = BUILT_BEHIND.exec(behind);
  return next && { start: amount.end + 1, end: amount.end + next[0].length };
}

/** Litres that a vessel holds, at least and at most. */
const VESSELS: readonly (readonly [string, number, number])[] = [
  [
    '(?:\\p{L}*(?:flasche|dose)n?|Flaschen?|Dosen?|Glas|Gläsern?|Tassen?|Becher[ns]?|\\p{L}*(?:gläser|becher)n?)',
    0.008,
    30,
  ],
  [
    '(?:\\p{L}*(?:tüte|packung|paket|karton)(?:n|en|s|e)?|Tüten?|Packung(?:en)?|Pakete?n?|Kartons?)',
    0.01,
    60,
  ],
  [
    '(?:Eimern?|\\p{L}*eimern?|Kanistern?|\\p{L}*kanistern?|Gießkannen?|Koffer|Rucks[aä]ck\\p{Ll}*)',
    0.05,
    300,
  ],
  ['(?:F[aä]ss(?:es|er|ern)?|\\p{L}*f[aä]ss(?:er|ern)?)', 1, 500_000],
  ['(?:Badewannen?|Regentonnen?|\\p{L}*tonnen|Kofferraum|Kühlschrank)', 10, 5_000],
  [
    '(?:Schwimmbecken|Freibad|Hallenbad|Regenrückhaltebecken|Trinkwasserspeicher|Hochbehälter|Stausee|Talsperre)',
    1_000,
    1e13,
  ],
];
/** What any of them has in it: cheap to look for. */
const HAS_VESSEL =
  /flasche|dose|glas|gläser|tasse|becher|tüte|packung|paket|karton|eimer|kanister|kanne|koffer|rucks|fass|fäss|wanne|tonne|kühlschrank|becken|bad|speicher|behälter|see|sperre/iu;
const HOLDS =
  '(?:(?:fass(?:t|en)|enth[aä]l(?:t|ten)|enthielt(?:en)?|steck(?:t|te|ten|en)|sollten?|f[üu]llte|mit|[àzu]u?|je(?:weils)?|jede[rsm]?|in|von|war(?:en)?|ist|sind|befanden? sich|haben?|hat)(?: \\p{Ll}+){0,3})';
const VESSEL = VESSELS.map(([nouns, low, high]) => ({
  ahead: new RegExp(
    `(?<!\\p{L})(?<noun>${nouns})(?!\\p{L})(?:[.,]? (?:\\p{Ll}+|[Dd]iese|[Jj]ede[rsm]?)){0,6}?[.,]? ${HOLDS} $`,
    'iu',
  ),
  low,
  high,
}));
/** Of what a few millilitres are no drink. */
const DRINK =
  /^ (?:\p{Ll}+e[nrsm]? )?(?:\p{L}*(?:[Ss]aft(?:es)?|[Mm]ilch|[Bb]ier|[Ww]ein|[Ww]asser|[Ll]imonade)|Saft|Cola|Limo|Most|Sekt|Kaffee|Tee)(?!\p{L})/u;
const NO_DRINK = /[Hh]usten|[Mm]uttermilch|[Ss]onnenmilch|[Tt]ropfen|Zitronen|Probe|Rest|Spritze|Pipette/u;
const BLOOD = /^ (?:\p{Ll}+ )?(?:Blut|Lebenssaft)(?!\p{L})/u;
const GIVES =
  /(?<!\p{L})(?:gespendet|spendete|[Bb]lutspende\p{L}*|Spenden?|\p{L}+mal dabei|-mal dabei|gegeben)(?!\p{L})/u;
const TEST =
  /(?<!\p{L})(?:Test\p{L}*|\p{L}*[Pp]roben?|vorab|Röhrchen|Labor\p{L}*|untersuch\p{L}*|Finger\p{L}*)(?!\p{L})/u;
/** Litres of one donation at the least and the most; nobody gives more than that in a life. */
const LEAST_DONATION = 0.2;
const DONATION = 1.5;

function volumeAt(text: string, amount: Amount, size: number): Place | null {
  const { before, behind, from } = clauseAround(text, amount);
  const blood = BLOOD.exec(behind);
  if (blood) {
    const around = before + behind;
    if (!GIVES.test(around) || TEST.test(around)) return null;
    const isOne =
      /(?<!\p{L})(?:[Bb]ei (?:einer|jeder) (?:Blut)?[Ss]pende|pro Spende|je Spende)(?!\p{L})/u.test(around);
    if (size >= LEAST_DONATION && !(isOne && size > DONATION)) return null;
    return { start: amount.end + 1, end: amount.end + blood[0].length };
  }
  if (!HAS_VESSEL.test(before)) return null;
  const isDrink = DRINK.test(behind);
  if (!isDrink && !/^(?:[.,;]|$| (?:fass|enth|groß))/u.test(behind)) return null;
  if (NO_DRINK.test(before + behind)) return null;
  for (const { ahead, low, high } of VESSEL) {
    const match = size < low || size > high ? ahead.exec(before) : null;
    if (!match) continue;
    // Fünf Milliliter of a remedy fill a bottle; a row of bottles holds many litres.
    if (size < low && low < 1 && !isDrink) continue;
    if (size > high && high < 1_000 && /zusammen|insgesamt|gesamt/u.test(before)) continue;
    const start = from + match.index;
    return { start, end: start + (match.groups?.noun ?? '').length };
  }
  return null;
}

/** With the sentence before, where "jedes" takes its noun up. */
function clauseAround(text: string, { boundStart, end }: Amount) {
  const from = Math.max(0, boundStart - REACH);
  const before = text.slice(from, boundStart);
  const isTakenUp = /(?:^|[.!?] )(?:Diese|Jede[rs]?|Sie|In jede[rm])(?!\p{L})[^.!?;\n]*$/u.test(before);
  const stop = isTakenUp ? /^[\s\S]*[!?;\n]/u : /^[\s\S]*(?:[!?;\n]|\.\s)/u;
  const kept = before.replace(stop, lead => ' '.repeat(lead.length));
  return { before: kept, behind: text.slice(end, end + 70).split(/[!?;\n]|\.(?=\s|$)/u)[0] ?? '', from };
}
