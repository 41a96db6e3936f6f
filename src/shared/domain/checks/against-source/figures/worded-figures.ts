import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { makeContrast } from '../../findings';
import { lastClauseOf } from '../../nearness';
import { areOfOneUnit, areSame } from './same-amounts';

/**
 * What little words make of a figure that both texts have: um zehn Meter for auf zehn Meter, dazu kommen 38 for davon 38,
 * from and to in the other order; also fünfstellig for vierstellig, and how many people were hurt or arrested in all.
 * Reported as number_mismatch; linear but for a few places of the source.
 */
export function checkWordedFigures({ reading, sourceReadings }: CheckContext): CheckFinding[] {
  if (reading.amounts().length > MAX_AMOUNTS || reading.notices().length > 0) return [];
  const own = readWorded(reading);
  return sourceReadings.flatMap((source, document) => {
    if (source.amounts().length > MAX_AMOUNTS || source.notices().length > 0) return [];
    const there = readWorded(source);
    return own.flatMap(worded => {
      if (worded.kind === 'people' && isPartOfAll(worded, source)) return [];
      const other = findContrary(worded, own, there);
      return other === undefined
        ? []
        : makeContrast('number_mismatch', {
            reading,
            at: worded,
            document,
            source,
            other,
            severity: 'medium',
          });
    });
  });
}

/** Three of the seven are hurt badly: the three may be told alone. */
function isPartOfAll({ amount }: Worded, { text, amounts }: Reading): boolean {
  return (
    DEGREE.test(text) &&
    amounts().some(
      ({ value, start, end }) =>
        value === amount?.value &&
        DEGREE.test(text.slice(Math.max(0, start - DEGREE_REACH), end + DEGREE_REACH)),
    )
  );
}

const DEGREE = /(?:[Ss]chwer|[Ll]eicht|[Ll]ebensgef|davon|darunter|von ihnen)/u;
const DEGREE_REACH = 24;

/** Tables are not articles. */
const MAX_AMOUNTS = 300;

type Worded = {
  start: number;
  end: number;
  kind: 'by' | 'to' | 'of' | 'beside' | 'change' | 'places' | 'rates' | 'people';
  /** Null for `places`. */
  amount: Amount | null;
  /** Of a change, what it comes to. */
  to: Amount | null;
  /** The figure in front: of what it is a part, or what it comes beside. */
  former: Amount | null;
  /** What happened to people, or the places of a figure in words. */
  key: string;
};

function findContrary(worded: Worded, own: readonly Worded[], there: readonly Worded[]): Worded | undefined {
  const { kind, amount, to, key } = worded;
  if (kind === 'places' || kind === 'rates' || kind === 'people') {
    const rivals = there.filter(each => each.kind === kind && (kind !== 'people' || each.key === key));
    const isUsual = kind !== 'people' ? ({ key: of }: Worded) => of === key : isSameFigure(amount);
    const isOnly = new Set(rivals.map(saidOf)).size === 1;
    const isSaid = own.some(each => each.kind === kind && rivals.some(one => saidOf(one) === saidOf(each)));
    return isOnly && !rivals.some(isUsual) && !isSaid ? rivals[0] : undefined;
  }
  if (amount === null) return undefined;
  const same = (of: Worded['kind']) => there.filter(each => each.kind === of && isSameFigure(amount)(each));
  if (kind === 'change') {
    return there.find(
      each =>
        each.kind === kind && to !== null && isSameFigure(to)(each) && each.to && areSame(each.to, amount),
    );
  }
  const risen = kind === 'by' && to !== null ? findWrongRise(amount, to, there) : undefined;
  if (risen) return risen;
  const contrary = { by: 'to', to: 'by', beside: 'of', of: 'beside' } as const;
  const isOfParts = kind === 'of' || kind === 'beside';
  // 803 Katzen, dazu 418 Hunde: of 1486 both are parts.
  const found = same(contrary[kind]).filter(
    ({ former }) => !isOfParts || isSameFigure(former)(ofFormer(worded)),
  );
  return found.length === 1 && same(kind).length === 0 ? found[0] : undefined;
}

/** Um eine Stunde auf 38,5 Stunden, of von 39 auf 38,5: the source's two figures are another distance apart. */
function findWrongRise(amount: Amount, to: Amount, there: readonly Worded[]): Worded | undefined {
  const isOfUnit = (each: Amount | null) => each !== null && each.measure?.unit === amount.measure?.unit;
  if (amount.measure === null || amount.kind === 'share' || !isOfUnit(to)) return undefined;
  const changes = there.filter(
    each => each.kind === 'change' && each.to !== null && isOfUnit(each.amount) && areSame(to, each.to),
  );
  const [only] = changes;
  if (!only?.amount || !only.to || changes.length > 1) return undefined;
  const apart = Math.abs(only.to.value - only.amount.value);
  return Math.abs(apart - amount.value) > 0.15 * apart ? only : undefined;
}

function ofFormer(worded: Worded): Worded {
  return { ...worded, amount: worded.former };
}

function saidOf({ kind, key, amount }: Worded): string {
  return kind === 'places' || kind === 'rates' ? key : `${amount?.value}`;
}

function isSameFigure(amount: Amount | null): (each: Worded) => boolean {
  return ({ amount: other }) =>
    amount !== null && other !== null && amount.value === other.value && areOfOneUnit(amount, other);
}

const CHANGE =
  /(?<!\p{L})(?:(?:ge|er|an|auf|aus|ver|ab)?(?:stieg|steig|sank|sink|sunk|wuchs|wachs|wächst|kletter|schrumpf|erhöh|senk|kürz|reduzier|verringer|verbreiter|verlänger|vergrößer|verkleiner|breiter|länger|stock)|zurückg|fiel|fällt|fallen|gefallen|legte|zugelegt|rose|risen|fell|increas|decreas|grew|grown|widen|rais|cut)/u;
const WAYS = ['um ', 'auf ', 'by ', 'to '];
const REACH = 60;
const OF =
  /(?<!\p{L})(?:davon|darunter|von denen|von ihnen|including)(?: (?:sind|waren|rund|etwa|auch))? $/iu;
/** The words that it can end in. */
const OF_ENDS = new Set('davon darunter denen ihnen including sind waren rund etwa auch'.split(' '));
const BESIDE =
  /(?<!\p{L})(?:(?:hinzu|dazu) (?:kommen|kamen)|(?:kommen|kamen) (?:noch|weitere)|dazu|zuzüglich|zusätzlich zu den|außerdem gibt es|in addition to)(?: (?:noch|weitere|rund|etwa|die))* $/iu;
const BESIDE_ENDS = new Set('kommen kamen noch weitere dazu zuzüglich den es to rund etwa die'.split(' '));
const PLACES =
  /(?<!\p{L})(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)stellige[nrms]?(?=(?: (?:Euro|Franken|Dollar)?-?(?:[Bb]ereich|[Bb]etrag|[Hh]öhe|[Ss]umme|[Ss]chaden|[Ss]achschaden|[Mm]illionen))|(?: [A-Z]\p{Ll}+)?(?:bereich|betrag|summe|höhe))/gu;
/** Ein einstelliges Umsatzplus. */
const RATES =
  /(?<!\p{L})(ein|zwei|drei)stellige[nrms]?(?= (?:\p{Lu}\p{Ll}+-?)?(?:[Pp]lus|[Mm]inus|[Ww]achstum|[Rr]ückgang|[Zz]uwachs|[Aa]nstieg|[Rr]ate|[Rr]endite|[Pp]rozent))/gu;
const PEOPLE =
  /^ (?:Menschen|Personen|Leute|Männer und Frauen|people|persons)((?: \p{L}+){0,9}?) (verletzt|getötet|festgenommen|gerettet|gestorben|injured|killed|arrested|rescued|hurt)(?!\p{L})/u;
/** Drei Verletzte, two Tote: told of all. */
const VICTIMS = /^ (?:(Verletzten?)|(Toten?|Todesopfern?)|(Festnahmen|Festgenommenen?))(?!\p{L})/u;
const FATES = ['verletzt', 'getötet', 'festgenommen'];
/** Of some of them, elsewhere or before. */
const PARTLY =
  /(?<!\p{L})(?:leicht|schwer|lebens|schwerst|mittel|weitere|andere|davon|darunter|von ihnen|zunächst|zuerst|seriously|slightly|critically|more|other|others|nicht|niemand|jährlich|Jahr|seit|sei[tn]dem|bisher|bislang)/u;

function readWorded({ text, amounts }: Reading): Worded[] {
  const all = amounts();
  const found = all.flatMap((amount, at): Worded[] => {
    const { start, end, boundStart, kind } = amount;
    if (kind === 'ordinal' || kind === 'clock' || kind === 'score') return [];
    const before = text.slice(Math.max(0, boundStart - REACH), boundStart);
    const behind = text.slice(end, end + 2 * REACH).replace(/[.!?;:,] [\s\S]*$/u, '');
    const next = all[at + 1];
    const of = (type: Worded['kind'], from: number, to: number, key = ''): Worded => {
      return { start: from, end: to, kind: type, amount, to: null, former: all[at - 1] ?? null, key };
    };
    const list: Worded[] = [];
    const way = WAYS.some(each => before.endsWith(each))
      ? /(?<!\p{L})(um|auf|by|to) $/u.exec(before)?.[1]
      : undefined;
    const clause = lastClauseOf(before);
    const isChange = (part: string) => CHANGE.test(part);
    if (
      way !== undefined &&
      (amount.measure !== null || amount.value > 12) &&
      (isChange(clause) || isChange(behind))
    ) {
      const to = next && /^ (?:auf|to) $/u.test(text.slice(end, next.boundStart)) ? next : null;
      list.push({ ...of(way === 'um' || way === 'by' ? 'by' : 'to', boundStart - way.length - 1, end), to });
    }
    const last = amount.value > 12 ? lastWordOf(before) : '';
    if (OF_ENDS.has(last) && OF.test(before)) list.push(of('of', start, end));
    if (BESIDE_ENDS.has(last) && BESIDE.test(before)) list.push(of('beside', start, end));
    if (
      next &&
      /(?<!\p{L})(?:von|from) $/u.test(before) &&
      /^(?: \p{L}+)? (?:auf|to) $/u.test(text.slice(end, next.boundStart))
    )
      list.push({
        start,
        end: next.end,
        kind: 'change',
        amount: asUnit(amount, next),
        to: next,
        former: null,
        key: '',
      });
    const former = next && FORMER.exec(text.slice(end, next.boundStart));
    if (former && next)
      list.push({
        start,
        end: next.end,
        kind: 'change',
        amount: asUnit(next, amount),
        to: amount,
        former: null,
        key: '',
      });
    if (kind === 'count' && amount.measure === null && amount.bound === null) {
      const [, between = '', key] = PEOPLE.exec(behind) ?? [];
      if (key !== undefined && !PARTLY.test(between) && !PARTLY.test(clause))
        list.push(of('people', start, end, key));
      const noun = key === undefined ? VICTIMS.exec(behind) : null;
      const what = FATES[noun?.slice(1).findIndex(each => each !== undefined) ?? -1];
      if (noun && what !== undefined && !PARTLY.test(clause) && !PARTLY.test(behind.slice(noun[0].length)))
        list.push(of('people', start, end + noun[0].length, what));
    }
    return list;
  });
  const inWords = (pattern: RegExp, kind: 'places' | 'rates') =>
    Array.from(text.matchAll(pattern), ({ index, 0: words, 1: key = '' }): Worded => {
      return {
        start: index,
        end: index + words.length,
        kind,
        amount: null,
        to: null,
        former: null,
        key,
      };
    });
  if (!text.includes('stellig')) return found;
  return [...found, ...inWords(PLACES, 'places'), ...inWords(RATES, 'rates')];
}

/** In lower case, with a space behind it. */
function lastWordOf(before: string): string {
  return before.slice(before.lastIndexOf(' ', before.length - 2) + 1, -1).toLowerCase();
}

/** 13,7 Millionen nach 24,9 Millionen im Vorjahr: what is told behind it came first. */
const FORMER =
  /^(?: \p{L}+)? (?:nach|\((?:Vorjahr|i\. ?V\.|2\d{3}): ?|gegenüber|statt|after|compared with) ?$/u;

/** Von 13,7 auf 24,9 Millionen Euro: of millions, too. */
function asUnit(amount: Amount, like: Amount): Amount {
  if (amount.measure !== null || like.measure === null || amount.value >= 1_000) return amount;
  return { ...amount, measure: like.measure, kind: like.kind };
}
