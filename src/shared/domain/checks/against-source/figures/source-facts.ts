import type { CheckFinding } from '../../../../model/check';
import type { CheckContext, Reading } from '../../context';
import { makeContrast } from '../../findings';
import { checkLastingTerms } from '../dates/lasting-terms';
import { checkSourceAges } from '../dates/source-ages';
import { checkSourceDates, isDateNamed } from '../dates/source-dates';
import { checkSourceDays } from '../dates/source-days';
import { checkOwners } from '../owners/owners';
import { checkAnchoredFigures } from './anchored-figures';
import { checkComputedClaims } from './computed-claims';
import { type FactTable, tabulateFacts } from './fact-surroundings';
import { bareDaysOf, type Fact, kindOf } from './facts';
import { checkFigureParts } from './figure-parts';
import { areOfOtherScale, countsAnother, isRival, isSmallCount, matchFacts, ruleOf } from './match-facts';
import { findPoints, findScales, findYearsSince } from './odd-facts';
import { checkOddOnesOut } from './odd-one-out';
import { isNamed, isSaid, isSame } from './said-facts';
import { checkSlottedFigures } from './slotted-figures';
import { checkSourceNumbers } from './source-numbers';
import { findMisplacedFacts } from './swapped-facts';
import { checkSwappedNumbers } from './swapped-numbers';
import { checkWordedFigures } from './worded-figures';

/**
 * Figures and days of the review whose counterpart in a source is another one: first where a sentence of each says the
 * same, then wherever they stand. A rewrite may keep no sentence, but what is counted, who and when stays around a figure.
 */
export function checkSourceFacts(context: CheckContext): CheckFinding[] {
  if (context.sourceReadings.length === 0) return [];
  const computed = checkComputedClaims(context);
  // That points are meant explains more than that the figure is another one.
  const points = computed.filter(({ rule }) => rule === 'unit_mismatch');
  const compared = [
    () => points,
    checkLastingTerms,
    checkSourceNumbers,
    checkSourceDates,
    checkSourceAges,
    checkSourceDays,
    checkSwappedNumbers,
  ]
    .flatMap(run => run(context))
    .filter(
      each => points.includes(each) || !points.some(one => one.start < each.end && each.start < one.end),
    );
  // That a figure is told of something else explains more than that its “rund” is lost.
  const isHedge = ({ rule }: CheckFinding) => rule === 'hedge_dropped';
  const found = compared.filter(each => !isHedge(each));
  const isNew = ({ start, end }: CheckFinding) => !found.some(each => each.start < end && start < each.end);
  const tables = {
    own: tabulateFacts(context.reading),
    there: context.sourceReadings.map(source => tabulateFacts(source)),
  };
  found.push(...checkOwners(context, tables.own, tables.there).filter(isNew));
  found.push(...[checkAnchoredFigures, checkWordedFigures].flatMap(run => run(context)).filter(isNew));
  found.push(...checkWholeTexts(context, found, tables), ...checkPlaces(context, found, tables));
  found.push(...checkOddOnesOut(context).filter(isNew));
  found.push(...checkSlottedFigures(context, tables.own, tables.there).filter(isNew));
  found.push(...computed.filter(isNew));
  found.push(...checkFigureParts(context).filter(isNew));
  found.push(...compared.filter(isHedge).filter(isNew));
  return found.filter(each => !isSameAge(each)).map(finding => withOwnRule(context, finding));
}

/** Of an age in the same words there is nothing to tell. */
function isSameAge({ params: { kind, text, otherText } }: CheckFinding): boolean {
  return kind === undefined && text !== undefined && text === otherText && /[Jj]ährig/u.test(text);
}

type Tables = { own: FactTable; there: readonly FactTable[] };

/** An age that the source has otherwise is told as one, a century and an hour as a date. */
function withOwnRule({ reading, sourceReadings }: CheckContext, finding: CheckFinding): CheckFinding {
  const { rule, start, end, other } = finding;
  const source = other && other.document !== null ? sourceReadings[other.document] : undefined;
  if (rule !== 'number_mismatch' || !other || !source) return finding;
  const isYear = (of: string) => /^(?:1[6-9]|20)\d{2}$/u.test(of);
  if (isYear(reading.text.slice(start, end)) && isYear(source.text.slice(other.start, other.end)))
    return { ...finding, rule: 'date_mismatch' };
  // Aus vier Jahrhunderten counts them.
  if (
    /\d/.test(reading.text.slice(start, end)) &&
    /^\.?(?: (?:bis|und|oder|to|and) \d{1,2}\.?)? ?(?:Jahrhundert|century)/u.test(
      reading.text.slice(end, end + 26),
    )
  )
    return { ...finding, rule: 'date_mismatch' };
  const isClock = reading.amounts().some(each => each.kind === 'clock' && each.start === start);
  if (isClock) return { ...finding, rule: 'date_mismatch' };
  const isAgeAt = (in_: Reading, from: number, to: number) =>
    in_.amounts().some(each => each.start < to && from < each.end && kindOf(in_.text, each) === 'age');
  const isSince = (in_: Reading, from: number, to: number) =>
    /(?<!\p{L})(?:[Ss]eit|[Vv]or)(?: \p{Ll}+)? $/u.test(in_.text.slice(Math.max(0, from - 20), from)) &&
    in_.amounts().some(each => each.start < to && from < each.end && each.measure?.unit === 'jahr');
  if (isSince(reading, start, end) && isSince(source, other.start, other.end))
    return { ...finding, rule: 'anniversary_mismatch' };
  // Wird 75 Jahre alt, of what the source has 70 years of.
  const isOld =
    /^ alt(?!\p{L})/u.test(reading.text.slice(end, end + 5)) &&
    reading.amounts().some(each => each.end === end && each.measure?.unit === 'jahr');
  return isOld || (isAgeAt(reading, start, end) && isAgeAt(source, other.start, other.end))
    ? { ...finding, rule: 'anniversary_mismatch' }
    : finding;
}

/** Tables are not articles. */
const MAX_FACTS = 300;
/** Of those that the other text does not have; every one is held against every one. */
const MAX_LONELY = 40;

/**
 * A fact that no source has, beside the fact of its kind that this source has and the review does not: the pair with the
 * most words in common around both, where no other pair comes near.
 */
function checkWholeTexts(
  context: CheckContext,
  known: readonly CheckFinding[],
  tables: Tables,
): CheckFinding[] {
  const { reading, sourceReadings } = context;
  return lonelyFacts(context, known, tables).flatMap(({ wrong, missing }, document) => {
    const [source, table] = [sourceReadings[document], tables.there[document]];
    if (!source || !table || wrong.length === 0 || !tables.own.beside(table).areOnOneThing()) return [];
    const points = wrong.flatMap(fact => findPoints(fact, reading, source, document));
    const matches = matchFacts(tables.own, table, wrong, missing).map(({ fact, other }) =>
      makeContrast(ruleOf(fact, other), { reading, at: fact, document, source, other, severity: 'medium' }),
    );
    const isNew = ({ start }: CheckFinding) => !matches.some(each => each.start === start);
    const others = [
      ...points,
      ...findYearsSince(context, source, document, tables.own, table, wrong),
      ...findScales(reading, source, document, tables.own, table, wrong),
    ];
    return [...matches, ...others.filter(isNew)];
  });
}

/** Facts that a source has, but of something else. */
function checkPlaces(
  { reading, sourceReadings }: CheckContext,
  known: readonly CheckFinding[],
  tables: Tables,
): CheckFinding[] {
  return sourceReadings.flatMap((source, document) =>
    findMisplacedFacts(
      tables.own,
      tables.there[document] ?? tables.own,
      isSame,
      (x, y) => !areOfOtherScale(x, y) && (!/^(?:count|day)$/.test(x.kind) || isRival(x, y)),
    )
      // Whose age it is, the words around do not say: people are told of in pairs. What was planned for one day and held on
      // another has the same words, too.
      .filter(({ fact }) => !/^(?:age|year|month|day)$/.test(fact.kind))
      .filter(({ fact }) => !known.some(({ start, end }) => start < fact.end && fact.start < end))
      .map(({ fact, other }) =>
        makeContrast(ruleOf(fact, other), {
          reading,
          at: fact,
          document,
          source,
          other,
          params: { kind: 'swap' },
          severity: 'medium',
        }),
      ),
  );
}

/** Vier statt drei: what was before. */
const FORMER = /(?<!\p{L})(?:statt|anstatt|instead of) $/u;

/** For each source, what the review says and no source does, and what this source says and the review does not. */
function lonelyFacts(
  context: CheckContext,
  known: readonly CheckFinding[],
  tables: Tables,
): { wrong: Fact[]; missing: Fact[] }[] {
  const { reading, sourceReadings } = context;
  const own = tables.own.facts;
  if (own.length === 0 || own.length > MAX_FACTS || reading.notices().length > 0) return [];
  const there = tables.there.map(({ facts }) => facts);
  if (there.some(({ length }) => length > MAX_FACTS)) return [];
  const isKnown = (fact: Fact) => known.some(({ start, end }) => start < fact.end && fact.start < end);
  const wrong = own.filter(
    fact =>
      !isKnown(fact) &&
      !FORMER.test(reading.text.slice(Math.max(0, fact.start - 10), fact.start)) &&
      sourceReadings.every((source, document) => !isSaid(fact, there[document] ?? [], source, context)),
  );
  if (wrong.length === 0 || wrong.length > MAX_LONELY) return [];
  return sourceReadings.map((source, document) => {
    const missing = [...(there[document] ?? []), ...bareDaysOf(source)].filter(
      fact =>
        !own.some(each => isSame(each, fact) && (!isSmallCount(fact) || !countsAnother(each, fact))) &&
        !isNamed(fact, reading) &&
        !(fact.whole && isDateNamed(reading.text, fact.whole)) &&
        !known.some(
          ({ other }) => other?.document === document && other.start < fact.end && fact.start < other.end,
        ),
    );
    const isCorrected = source.notices().length > 0 || missing.length > MAX_LONELY;
    return { wrong, missing: isCorrected ? [] : missing };
  });
}
