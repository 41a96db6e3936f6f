import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeContradiction } from '../../findings';
import { alikeAround } from './alike-figures';
import { isApart } from './gaps';
import { rangeOf, sizeOf } from './ranges';
import { isSize } from './sizes';
import { stretchAt } from './stretches';
import { formerOf } from './told-times';

/**
 * A step that is as large as the distance of the two figures beside it, and goes the other way (internal_contradiction): 81
 * Prozent und damit einen Punkt höher als in der Saison davor, als es 82 waren; 85.748 Besucher, gegenüber 2015/16 (87.252)
 * ein Zuwachs von rund 1500. The words must tell which of both came first. Linear: few figures of three sentences.
 */
export function checkTurnedSteps({ reading }: CheckContext): CheckFinding[] {
  const amounts = reading.amounts();
  if (amounts.length < 2 || !SIGN.test(reading.text)) return [];
  return [...amounts, ...onesOf(reading.text)].flatMap(step => {
    const said = isStepLike(reading.text, step) ? saidOf(reading.text, step) : null;
    return said ? (judge(reading, amounts, step, said) ?? []) : [];
  });
}

const SIGN =
  /(?<!\p{L})(?:mehr|weniger|höher|niedriger|teurer|billiger|günstiger|länger|kürzer|größer|kleiner|Plus|Minus|Zuwachs|Anstieg|Steigerung|Zunahme|Rückgang|Abnahme|um|unter|über)(?!\p{L})/u;

const ONE = /(?<!\p{L})ein(?:en|e|er)?(?= (?:\p{Lu}[\p{L}-]+ )?(?:mehr|weniger|höher|niedriger)(?!\p{L}))/gu;

/** Einen Punkt höher. */
function onesOf(text: string): Amount[] {
  return Array.from(text.matchAll(ONE), ({ index, 0: figure }): Amount => {
    const isPoint = /^ P(?:unkt|rozentpunkt)/u.test(
      text.slice(index + figure.length, index + figure.length + 14),
    );
    const [start, end] = [index, index + figure.length];
    const counted = isPoint ? ['punkt'] : [];
    return {
      start,
      end,
      figure,
      value: 1,
      kind: 'count',
      measure: null,
      counted,
      bound: null,
      boundStart: start,
    };
  });
}

type Said = Span & { isMore: boolean; kind: 'than' | 'noun' | 'verb' };

const THAN =
  /^(?: \p{Lu}[\p{L}-]+)? (?:(?<more>mehr|höher|teurer|länger|größer)|(?<less>weniger|niedriger|billiger|günstiger|kürzer|kleiner))(?!\p{L})/u;
/** 38.000 Euro unter dem Vorjahr. */
const SIDE =
  /^(?: \p{Lu}[\p{L}-]+)? (?:(?<more>über)|(?<less>unter)) (?:dem|der|den|denen) (?:Vorjahr\p{L}*|Vorsaison|Wert|Ergebnis|Stand|Niveau|Zahl)(?!\p{L})/u;
const NOUN =
  /(?<!\p{L})(?:(?<more>Plus|Zuwachs|Anstieg|Steigerung|Zunahme)|(?<less>Minus|Rückgang|Abnahme)) (?:von|um) (?:\p{Ll}+ )?$/u;
/** What any of them has in it: cheap to look for. */
const HAS_NOUN = /Plus|Zuwachs|Anstieg|Steigerung|Zunahme|Minus|Rückgang|Abnahme/u;
const VERB =
  /(?<!\p{L})(?:(?<more>gestiegen|stieg(?:en)?|gewachsen|wuchs(?:en)?|erhöht(?:en?)?|zugelegt|zugenommen)|(?<less>gesunken|sank(?:en)?|gefallen|fiel(?:en)?|geschrumpft|schrumpften?|verringert(?:en?)?|zurückgegangen|abgenommen))(?!\p{L})/u;
const BY = /(?<!\p{L})um (?:\p{Ll}+ )?$/u;
/** What is wider or narrower than before is no figure of the two. */
const OF_GAP = /(?<!\p{L})(?:Abstand|Vorsprung|Rückstand|Unterschied|Differenz|Defizit|Minus)(?!\p{L})/u;
const LEAD = 70;

/** Whether more or less is told, and with which word. */
function saidOf(text: string, { boundStart, end }: Amount): Said | null {
  const behind = text.slice(end, end + LEAD);
  const than = THAN.exec(behind);
  if (than) {
    const word = than.groups?.more ?? than.groups?.less ?? '';
    const start = end + than[0].length - word.length;
    return { start, end: start + word.length, isMore: than.groups?.more !== undefined, kind: 'than' };
  }
  const side = SIDE.exec(behind);
  const to = side?.groups?.more ?? side?.groups?.less;
  if (side && to !== undefined) {
    const start = end + side[0].indexOf(` ${to} `) + 1;
    return { start, end: start + to.length, isMore: side.groups?.more !== undefined, kind: 'noun' };
  }
  const from = Math.max(0, boundStart - LEAD);
  const before = text.slice(from, boundStart);
  const noun = HAS_NOUN.test(before) ? NOUN.exec(before) : null;
  const word = noun?.groups?.more ?? noun?.groups?.less;
  if (noun && word !== undefined) {
    const start = from + noun.index;
    return { start, end: start + word.length, isMore: noun.groups?.more !== undefined, kind: 'noun' };
  }
  if (!BY.test(before) || /^ (?:auf|der|des) /u.test(behind)) return null;
  const tail = behind.split(/[.,;:!?\n]/u, 1)[0] ?? '';
  const lead = before.replace(/^[\s\S]*(?:[.;:!?\n]|,(?! (?:also|damit|somit)))(?!\d)/u, '');
  if (OF_GAP.test(lead)) return null;
  const verb = VERB.exec(tail);
  const ahead = verb ? null : VERB.exec(lead);
  const at = verb ? end + verb.index : ahead ? boundStart - lead.length + ahead.index : null;
  const found = verb ?? ahead;
  return at === null || !found
    ? null
    : { start: at, end: at + found[0].length, isMore: found.groups?.more !== undefined, kind: 'verb' };
}

function isStepLike(text: string, amount: Amount): boolean {
  const { value, bound, kind, boundStart, end } = amount;
  if (value <= 0 || bound === 'least' || bound === 'most') return false;
  if (isSize(amount)) return true;
  // Ein Zuwachs von rund 1500; 1900 mehr.
  const isYearLike = kind === 'count' && Number.isInteger(value);
  return (
    isYearLike &&
    (/(?<!\p{L})(?:von|um) (?:rund|etwa|gut|knapp|fast)? ?$/u.test(
      text.slice(Math.max(0, boundStart - 10), boundStart),
    ) ||
      THAN.test(text.slice(end, end + 40)))
  );
}

const OTHERWISE =
  /(?<!\p{L})(?:je|jeweils|pro|geplant\p{L}*|erwartet\p{L}*|veranschlagt|Plan|Ansatz|Soll|real|bereinigt)(?!\p{L})/u;
const MAX_FIGURES = 8;
/** Under it, any two figures are that far apart. */
const FEW = 10;

function judge(reading: Reading, amounts: readonly Amount[], step: Amount, said: Said): CheckFinding | null {
  const { text } = reading;
  const { start, end } = stretchAt(reading, step.start, 1, 1);
  const own = stretchAt(reading, step.start, 0, 0);
  if (OTHERWISE.test(text.slice(own.start, own.end))) return null;
  const around = alikeAround(text, itemsBetween(amounts, start, end), step, MAX_FIGURES);
  if (around === null) return null;
  const { said: unit } = around;
  const hasShares = unit.measure?.dimension === 'points';
  const figures = around.alike.filter(each => !isStepOf(text, each));
  if (figures.length < 2) return null;
  const range = rangeOf(unit);
  const pairs = figures.flatMap((x, at) =>
    figures
      .slice(at + 1)
      .flatMap(y => (sizeOf(x) !== sizeOf(y) && isApart(x, y, range) ? [[x, y] as const] : [])),
  );
  const [pair] = pairs;
  if (!pair || new Set(pairs.map(each => each.map(sizeOf).sort().join())).size > 1) return null;
  const [x, y] = pair;
  // Sizes far from the step are that far apart by chance.
  if (sizeOf(unit) > Math.min(sizeOf(x), sizeOf(y)) * 2 && !hasShares) return null;
  const [a, b] = [x.counted[0], y.counted[0]];
  if (step.value < FEW && !hasShares && step.measure === null && isOther(text, x, y) && a !== b) return null;
  const former = formerOf(text, x, y);
  if (!former || !isForward(text, said, step, former)) return null;
  // 2020 waren es demnach 18.211 is told of the result, and what a house had once is not what it had until now.
  if (former.start > step.end && NOT_BEFORE.test(text.slice(step.end, former.boundStart))) return null;
  const now = former === x ? y : x;
  if (sizeOf(now) > sizeOf(former) === said.isMore) return null;
  const both = { start: Math.min(x.start, y.start), end: Math.max(x.end, y.end) };
  return makeContradiction(reading, said, both, null, 'high');
}

const NOT_BEFORE = /(?<!\p{L})(?:demnach|mithin|folglich|einst|einstmals|ursprünglich)(?!\p{L})/u;

function isStepOf(text: string, { boundStart, end }: Amount): boolean {
  return (
    THAN.test(text.slice(end, end + 40)) || BY.test(text.slice(Math.max(0, boundStart - 14), boundStart))
  );
}

/** Each with a noun of its own. */
function isOther(text: string, x: Amount, y: Amount): boolean {
  return [x, y].every(({ end }) => /^ (?:\p{Ll}+e[nr]? )?\p{Lu}/u.test(text.slice(end, end + 40)));
}

const AS_BEFORE =
  /^[^.!?;\n]{0,20}(?:als|gegenüber|verglichen|im Vergleich)(?: (?:noch|es|in|im|bei|zu|zum|am|der|dem|beim|letzten|vergangenen|vorigen|ein|vor))* (?:\p{Lu}?\p{Ll}*(?:[Vv]orjahr|[Vv]orsaison|[Vv]ormonat|[Vv]orwoche|[Vv]orquartal)\p{L}*|Jahr (?:zuvor|davor)|(?:einem|zwei|drei|vier|fünf|zehn) Jahr|zuvor|davor|bisher|bislang|Jahr|Saison|Wahl|Mal|(?:19|20)\d\d)/u;

/** Whether it is told of the later figure: 2018 waren es 3.260, 150 weniger als heute, is not. */
function isForward(text: string, { kind, start }: Said, step: Amount, former: Amount): boolean {
  const lead = text.slice(Math.max(0, start - 60), Math.min(start, step.boundStart));
  if (
    /als (?:heute|jetzt|nun|derzeit|aktuell|in diesem|im laufenden)/u.test(
      text.slice(step.end, step.end + 40),
    )
  )
    return false;
  if (kind === 'than') {
    const behind = text.slice(step.end, step.end + 70);
    if (AS_BEFORE.test(behind.replace(THAN, ''))) return true;
    // 212 Kinder, elf mehr (223).
    return former.start > step.end && /^[^.!?;\n]{0,30}\((?:\p{L}|\d)/u.test(behind.replace(THAN, ''));
  }
  if (/(?<!\p{L})(?:[Gg]egenüber|[Vv]ergleich\p{L}*|[Vv]erglichen)(?!\p{L})/u.test(lead)) return true;
  return !/(?<!\p{L})(?:hatte|[Ii]m Vorjahr (?:gab|war|stand)|[Dd]amals|[Zz]uvor)(?!\p{L})/u.test(lead);
}
