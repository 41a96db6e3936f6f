import type { CheckFinding, CheckRule } from '../../../../model/check';
import { type Amount, baseValue } from '../../../text/amounts';
import { digitsOf } from '../../against-source/figures/same-amounts';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';
import { sentenceAt } from '../../pairs';
import { areAlike, canBeShare, scaleOf, slackOf } from './amount-slack';

/**
 * The same thing told twice in one text with two figures: 10,5
 * Milliarden and 10,5 Millionen Euro for one tunnel (unit_mismatch). Turnouts of which both numbers are given
 * (percent_arith), and parts with a rest that do not make the whole before them (number_mismatch).
 */
export function checkOwnFigures({ reading }: CheckContext): CheckFinding[] {
  const amounts = reading.amounts();
  if (amounts.length > MAX_AMOUNTS) return [];
  return [
    ...findScales(reading, amounts),
    ...amounts.flatMap((_, at) => checkTurnout(reading.text, amounts, at) ?? []),
    ...amounts.flatMap((_, at) => checkParts(reading.text, amounts, at) ?? []),
  ];
}

/** Tables are not articles. */
const MAX_AMOUNTS = 200;

/** The same figures of money, a thousand times less, where both sentences name the same thing. */
function findScales({ text, sentences, stems }: Reading, amounts: readonly Amount[]): CheckFinding[] {
  const byDigits = new Map<string, Amount[]>();
  for (const amount of amounts) {
    const { measure, figure } = amount;
    const digits = digitsOf(amount);
    if (!measure || !/^[A-Z$€£]{1,3}$/.test(measure.dimension) || scaleOf(figure) < 1e6 || digits.length < 2)
      continue;
    const key = `${measure.unit} ${figure.replace(/[^\d.,]|[.,](?!\d)/g, '')}`;
    byDigits.set(key, [...(byDigits.get(key) ?? []), amount]);
  }
  return [...byDigits.values()].flatMap(([first, again, more]) => {
    if (!first || !again || more || !isThousandfold(first, again)) return [];
    const spans = sentences();
    const [a, b] = [first, again].map(({ start }) => sentenceAt(spans, start));
    if (a === undefined || b === undefined || a === b) return [];
    const [own, other] = [stems()[a] ?? new Set<string>(), stems()[b] ?? new Set<string>()];
    const shared = [...own].filter(
      stem => (stem.length > 4 || stem === 'kost') && !MONEY.test(stem) && hasHead(other, stem),
    );
    return shared.length > 0 ? makeOf('unit_mismatch', text, again, first) : [];
  });
}

const MONEY = /^(?:million|milliard|mrd|mio|euro|dollar|frank)/u;

/** Gesamtkosten are costs. */
function hasHead(stems: ReadonlySet<string>, stem: string): boolean {
  if (stems.has(stem)) return true;
  for (const each of stems) {
    if (each.length > 3 && (each.endsWith(stem) || stem.endsWith(each))) return true;
  }
  return false;
}

function isThousandfold(x: Amount, y: Amount): boolean {
  return Math.abs(Math.abs(Math.log10(baseValue(x) / baseValue(y))) - 3) < 0.001;
}

const VOTERS = /^ (?:\p{Ll}+ )?(?:Wahlberechtigte|Stimmberechtigte|eligible voters|registered voters)/u;
const VOTED =
  /(?:Stimmen? ab|abgegeben|zur (?:Wahl|Urne)|an die Urne|gewählt|wählten|stimmten|voted|cast)(?![\p{L}])/u;
const TURNOUT = /(?:[Bb]eteiligung|[Tt]urnout)[^.!?;\n]{0,60}$/u;

/** Von 1240 Wahlberechtigten gaben 868 ihre Stimme ab, die Beteiligung lag bei 78 Prozent. */
function checkTurnout(text: string, amounts: readonly Amount[], at: number): CheckFinding | null {
  const share = amounts[at];
  if (share?.kind !== 'share' || share.measure === null) return null;
  if (!TURNOUT.test(text.slice(Math.max(0, share.boundStart - 90), share.boundStart))) return null;
  const near = amounts
    .slice(Math.max(0, at - 4), at)
    .filter(({ kind, start }) => kind === 'count' && share.start - start < 260);
  const wholes = near.filter(({ end }) => VOTERS.test(text.slice(end, end + 44)));
  const [whole] = wholes;
  const parts = near.filter(amount => {
    const other = amount === near.at(-1) ? share.start : amount.end + 60;
    return (
      amount !== whole &&
      amount.value > 20 &&
      VOTED.test(text.slice(amount.end, Math.min(other, amount.end + 60)))
    );
  });
  const [part] = parts;
  if (!whole || !part || wholes.length > 1 || parts.length > 1 || part.value > whole.value) return null;
  const between = text.slice(Math.min(whole.start, part.start), share.start);
  if (OTHER_VOTE.test(between) || canBeShare(part, whole, share)) return null;
  const result = `${Number(((part.value / whole.value) * 100).toPrecision(3))}`;
  return makeOf('percent_arith', text, share, part, {
    kind: 'change',
    text: `${part.figure} / ${whole.figure}`,
    result,
  });
}

const OTHER_VOTE =
  /(?<![\p{L}])(?:Jahren|zuvor|damals|20\d{2}|19\d{2}|Briefwahl\p{L}*|gültig\p{L}*|landesweit|bundesweit|Kreis\p{L}*|years|last)(?![\p{L}])/u;

const REST =
  /(?<![\p{L}])(?:[Dd]ie|[Dd]er|[Dd]as|the) (?:übrige|restliche|verbleibende|remaining)[nr]? (?:\p{L}+ )?$/u;
const WHOLE =
  /(?:Volumen|Etat|Haushalt|Budget|Gesamtsumme|Fördersumme|Topf|Gesamtkosten|Summe|Einnahmen|Ausgaben|Spenden\p{L}*|budget|total|fund)[^.!?\n]{0,60}$/u;

/** Ein Etat von 412 Millionen. 236 Millionen für A, 92 für B, die übrigen 26 Millionen für C. */
export function checkParts(text: string, amounts: readonly Amount[], at: number): CheckFinding | null {
  const rest = amounts[at];
  if (!rest || rest.bound !== null || !REST.test(text.slice(Math.max(0, rest.start - 40), rest.start)))
    return null;
  const parts = [rest];
  let next = rest.start;
  for (let i = at - 1; i >= Math.max(0, at - MAX_PARTS); i--) {
    const part = amounts[i];
    if (!part || part.bound !== null || !isOfMoney(part) || next - part.end > 110) return null;
    const gap = text.slice(part.end, next);
    const isNewSentence = /[.!?]\s+\S*$|[.!?\n](?!\d)/u.test(gap);
    if (isNewSentence) {
      const isNamed = WHOLE.test(text.slice(Math.max(0, part.start - 80), part.start));
      if (parts.length < 3 || !isNamed || ![part, ...parts].every(each => areSameUnit(part, each)))
        return null;
      const sum = parts.reduce((all, each) => all + inUnitOf(each, part), 0);
      const slack = parts.reduce((all, each) => all + slackOf(each), slackOf(part));
      const total = baseValue(part);
      const isNear = sum > 0.6 * total && sum < 1.6 * total;
      return !isNear || Math.abs(sum - total) <= Math.max(slack, 0.004 * total)
        ? null
        : makeOf('number_mismatch', text, part, parts.at(-1) ?? rest, {
            kind: 'sum',
            otherText: part.figure,
            result: `${Number((sum / (part.measure?.factor ?? 1)).toPrecision(12))}`,
          });
    }
    if (ASIDE.test(gap)) return null;
    parts.push(part);
    next = part.start;
  }
  return null;
}

const MAX_PARTS = 9;
const ASIDE =
  /(?<![\p{L}])(?:davon|darunter|statt|nach|Vorjahr|mehr|weniger|pro|je|of which|including)(?![\p{L}])/u;

function isOfMoney({ kind, measure, figure }: Amount): boolean {
  return kind === 'measure' ? /^[A-Z$€£]{1,3}$/.test(measure?.dimension ?? '') : scaleOf(figure) > 1_000;
}

function areSameUnit(x: Amount, y: Amount): boolean {
  return areAlike(x, y) || ((x.measure === null || y.measure === null) && isOfMoney(x) && isOfMoney(y));
}

/** 236 Millionen beside 412 Millionen Euro. */
function inUnitOf(part: Amount, whole: Amount): number {
  return part.measure === null ? part.value * (whole.measure?.factor ?? 1) : baseValue(part);
}

function makeOf(
  rule: CheckRule,
  text: string,
  at: Amount,
  other: Amount,
  params: Record<string, string> = {},
): CheckFinding {
  return makeFinding(rule, {
    at: { start: at.start, end: at.end },
    other: { document: null, start: other.start, end: other.end },
    params: {
      text: text.slice(at.start, at.end),
      otherText: text.slice(other.start, other.end),
      ...params,
    },
    severity: 'high',
  });
}
