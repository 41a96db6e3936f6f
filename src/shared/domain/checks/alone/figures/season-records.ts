import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext } from '../../context';
import { itemsBetween } from '../../findings';
import { joined, ofCalculation, shown } from './sum-finding';

/**
 * A season told by its matches (number_mismatch): 17 Siege, sechs Unentschieden und sieben Niederlagen, of 28 Spielen, or for
 * 59 Punkte. Two points for a win are granted beside three. Linear.
 */
export function checkSeasonRecords({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!/(?:Niederlage|[Dd]efeat|[Ll]oss)/u.test(text)) return [];
  const amounts = reading.amounts();
  return amounts.flatMap((_, at) => {
    const record = recordAt(text, amounts, at);
    return record ? (judge(text, amounts, record) ?? []) : [];
  });
}

const KINDS: readonly (readonly ['won' | 'drawn' | 'lost', RegExp])[] = [
  ['won', /^ (?:\p{Ll}+ )?(?:Siegen?|wins|victories)(?!\p{L})/u],
  ['drawn', /^ (?:\p{Ll}+ )?(?:Unentschieden|Remis|draws)(?!\p{L})/u],
  ['lost', /^ (?:\p{Ll}+ )?(?:Niederlagen?|defeats|losses)(?!\p{L})/u],
];

type MatchRecord = { won: Amount; drawn: Amount; lost: Amount; start: number; end: number };

/** Three of them in a row, in any order. */
function recordAt(text: string, amounts: readonly Amount[], at: number): MatchRecord | null {
  const run = amounts.slice(at, at + 3);
  const found: { won?: Amount; drawn?: Amount; lost?: Amount } = {};
  for (const amount of run) {
    if (amount.kind !== 'count' || amount.bound !== null) return null;
    const behind = text.slice(amount.end, amount.end + 30);
    const kind = KINDS.find(([, noun]) => noun.test(behind))?.[0];
    if (!kind) return null;
    found[kind] = amount;
  }
  const [first, last] = [run[0], run[2]];
  const { won, drawn, lost } = found;
  if (!first || !last || !won || !drawn || !lost || last.start - first.end > 90) return null;
  return { won, drawn, lost, start: first.start, end: last.end };
}

const MATCHES = /^ (?:\p{Ll}+ )?(?:Spielen?|Partien|Begegnungen|Spieltagen|matches|games)(?!\p{L})/u;
const POINTS = /^ (?:Punkten?|Zählern?|points)(?!\p{L})/u;
const OF_RECORD =
  /(?<!\p{L})(?:macht|ergibt|ergeben|also|das sind|bringt|bedeuten|und damit|makes)(?!\p{L})[^.!?;\d]{0,20}$/u;
const ANOTHER =
  /(?<!\p{L})(?:letzten?|vergangenen|jüngsten|Hinrunde|Rückrunde|Vorjahr|Vorsaison|Verlängerung|Abzug|Bonus|last)(?!\p{L})/u;
/** UTF-16 units. */
const REACH = 110;

function judge(text: string, amounts: readonly Amount[], record: MatchRecord): CheckFinding | null {
  const { won, drawn, lost, start, end } = record;
  const before = text.slice(Math.max(0, start - REACH), start);
  const from = start - (before.length - Math.max(0, before.search(/[^.!?\n]*$/u)));
  if (ANOTHER.test(text.slice(from, end + 40))) return null;
  const all = won.value + drawn.value + lost.value;
  const matches = itemsBetween(amounts, from, start).filter(each =>
    MATCHES.test(text.slice(each.end, each.end + 24)),
  );
  const [played] = matches;
  const figures = joined([won, drawn, lost], '+');
  const place = { document: null, start, end };
  if (played && matches.length === 1 && played.bound === null && played.value !== all)
    return ofCalculation('number_mismatch', text, played, place, `${figures} = ${shown(all)}`);
  const [points] = itemsBetween(amounts, end, end + REACH);
  if (!points || points.bound !== null || !POINTS.test(text.slice(points.end, points.end + 14))) return null;
  if (!OF_RECORD.test(text.slice(end, points.start))) return null;
  const made = [3, 2].map(each => each * won.value + drawn.value);
  if (made.includes(points.value)) return null;
  const sum = `3 × ${won.figure} + ${drawn.figure} = ${shown(made[0] ?? 0)}`;
  return ofCalculation('number_mismatch', text, points, place, sum);
}
