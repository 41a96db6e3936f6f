import type { CheckFinding } from '../../../../model/check';
import { type Amount, baseValue } from '../../../text/amounts';
import type { CheckContext } from '../../context';
import { makeFinding } from '../../findings';
import { areAlike, isYear, quotientOf, shareSlackOf, slackOf } from './amount-slack';

/**
 * A change in percent that its own step does not make (percent_arith): 258 Menschen, acht mehr als 2024. Das entspricht
 * einer Zunahme um 8,2 Prozent. Reads a figure, its step and the share behind, at most two sentences.
 */
export function checkStepShares({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  const amounts = reading.amounts();
  return amounts.flatMap((now, at) => {
    const step = amounts[at + 1];
    if (!step || !isStep(text, now, step)) return [];
    const isMore = /^ (?:\p{L}+ )?(?:mehr|more)/u.test(text.slice(step.end, step.end + 24));
    // The year that it is compared with may stand between.
    const share = amounts.slice(at + 2, at + 4).find(each => !isYear(each));
    if (share?.kind !== 'share' || share.measure === null || share.start - step.end > REACH) return [];
    const between = text.slice(step.end, share.boundStart);
    // Drei mehr, and in the next sentence a Minus of something else.
    const isOtherWay = (isMore ? LESS_SAID : MORE_SAID).test(between);
    if (
      isOtherWay ||
      !SAID.test(between) ||
      /\n|[.!?](?= [^.!?]*[.!?] )/u.test(between) ||
      OTHER.test(between)
    )
      return [];
    // Das sind 20 Prozent der Einwohner is no change.
    if (/^ (?:der|des|aller|von|of)(?!\p{L})/u.test(text.slice(share.end, share.end + 7))) return [];
    const before = baseValue(now) + (isMore ? -1 : 1) * baseValue(step);
    if (before <= 0) return [];
    const factor = now.measure?.factor ?? 1;
    const slack = slackOf(step) * (step.measure?.factor ?? 1);
    const [low, high] = quotientOf(baseValue(step), slack, before, slackOf(now) * factor + slack);
    const within = shareSlackOf(share) + (share.bound === null ? 0 : 0.1 * share.value);
    if (share.value + within >= low && share.value - within <= high) return [];
    return makeFinding('percent_arith', {
      at: share,
      other: { document: null, start: now.start, end: step.end },
      params: {
        kind: 'change',
        text: `${step.figure} → ${now.figure}`,
        result: `${Number(((baseValue(step) / before) * 100).toPrecision(3))}`,
      },
      severity: 'high',
    });
  });
}

/** UTF-16 units from the step to the share. */
const REACH = 140;
const SAID =
  /(?:(?<!\p{L})(?:Plus|Minus|Zuwachs|Zunahme|Anstieg|Steigerung|Rückgang|Abnahme|increase|decrease|rise|drop) (?:von|um|of)(?: \p{Ll}+)?|(?<!\p{L})(?:das|dies|was) (?:sind|ist|entspricht|bedeutet)) $/iu;
const MORE_SAID = /(?<!\p{L})(?:Plus|Zuwachs|Zunahme|Anstieg|Steigerung|increase|rise)(?!\p{L})/u;
const LESS_SAID = /(?<!\p{L})(?:Minus|Rückgang|Abnahme|decrease|drop)(?!\p{L})/u;
const OTHER =
  /(?<!\p{L})(?:Halbjahr|Quartal|Monat|bereinigt|davon|darunter|real|seit|half|quarter|month|since)(?!\p{L})/u;

/** 63 Menschen, drei mehr: the step has no noun of its own. */
function isStep(text: string, now: Amount, step: Amount): boolean {
  const isBare = step.measure === null && step.kind === 'count';
  if (now.kind !== 'count' && now.kind !== 'measure') return false;
  if (isYear(now) || isYear(step) || !(areAlike(now, step) || (isBare && now.kind === 'count'))) return false;
  if (now.bound === 'least' || now.bound === 'most' || baseValue(step) >= baseValue(now)) return false;
  return (
    /^[^.!?;:\n\d]{0,45}(?:,|–| und damit| und somit) (?:\p{Ll}+ ){0,2}$/u.test(
      text.slice(now.end, step.boundStart),
    ) && /^ (?:\p{L}+ )?(?:mehr|weniger|more|fewer|less)(?!\p{L})/u.test(text.slice(step.end, step.end + 30))
  );
}
