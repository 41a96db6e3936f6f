import type { CheckRule } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import { baseValue } from '../../../text/amounts';
import type { FactTable } from '../figures/fact-surroundings';
import type { Fact } from '../figures/facts';
import { isSame } from '../figures/said-facts';
import { type Owner, ownersIn } from './cell-owners';
import { areStemsAlike, type Cell, readCells } from './cells';

/** One of both texts, with what was read of it so far. */
export type Side = {
  readonly table: FactTable;
  readonly text: string;
  readonly isGerman: boolean;
  readonly cellOf: (fact: Fact) => Cell;
  readonly ownersOf: (fact: Fact) => readonly Owner[];
  /** Of its sentence and the one before. */
  readonly ownersNear: (cell: Cell) => readonly Owner[];
  readonly isSaid: (fact: Fact) => boolean;
};

export function readSide(table: FactTable): Side {
  const { reading, facts } = table;
  const cellOf = readCells(table);
  const known = new Map<Fact, readonly Owner[]>();
  const said = new Map<Fact, boolean>();
  const ownersOf = (fact: Fact) => {
    const owners = known.get(fact) ?? ownersIn(reading, facts, cellOf(fact), fact);
    known.set(fact, owners);
    return owners;
  };
  const spans = reading.sentences();
  return {
    table,
    text: reading.text,
    isGerman: !/^en/i.test(reading.document.language),
    cellOf,
    ownersOf,
    ownersNear: ({ sentence, fact }) =>
      ownersIn(
        reading,
        facts,
        { from: spans[Math.max(0, sentence - 1) * 2] ?? 0, to: spans[sentence * 2 + 1] ?? 0 },
        fact,
      ),
    isSaid(fact) {
      const isSaid =
        said.get(fact) ??
        (facts.some(each => isSame(each, fact) && !isOfOtherUnit(each, fact)) ||
          isAgeBeside(reading.text, facts, fact));
      said.set(fact, isSaid);
      return isSaid;
    },
  };
}

/** `rightful` is what the source has in its place, or where it has the figure. */
export type Misowned = { rule: CheckRule; at: Span; rightful: Span };

/** A fact of the review that the source has once, and those of its kind that the source has of something else. */
export type Placed = { fact: Fact; place: Fact; rivals: readonly Fact[] };

const MAX_RIVALS = 24;
/** A figure so many times another one is no figure of the same thing. */
const FAR = 300;

export function placeFacts(table: FactTable, tableThere: FactTable): Placed[] {
  const { facts: there, reading } = tableThere;
  return table.facts.flatMap((fact): Placed[] => {
    if (fact.whole !== undefined || fact.kind === 'clock') return [];
    const places = table.beside(tableThere).sameAs(fact);
    const [place] = places;
    if (!place || !isSurelySame(fact, place) || places.some(each => each.start !== place.start)) return [];
    const rivals = there.filter(
      each =>
        each.whole === undefined &&
        each.start !== place.start &&
        (each.kind === place.kind || each.kind === fact.kind || isShort(place, each, reading.text)) &&
        areOfOneScale(place, each) &&
        !isSame(each, place),
    );
    return [{ fact, place, rivals: rivals.slice(0, MAX_RIVALS) }];
  });
}

/** To the last digit and in the same unit, which money and large counts may leave out. */
function isSurelySame({ amount: x, kind, key }: Fact, { amount: y, kind: kindThere, key: keyThere }: Fact) {
  if (!x || !y) return kind === kindThere && (key === keyThere || /^(?:day|month)$/.test(kind));
  // Mit 81 Jahren, and (81).
  if (kind === 'age' || kindThere === 'age') return x.value === y.value;
  if (x.kind === 'clock' || y.kind === 'clock' || baseValue(x) !== baseValue(y)) return false;
  if (kind === kindThere && x.measure?.dimension === y.measure?.dimension) return true;
  return (x.measure === null || y.measure === null) && x.value > 12;
}

const APART = /^ (?:(älter|older)|jünger|younger)/u;

/** Eine 29-Jährige und ihr zwei Jahre älterer Begleiter: that says 31, too. */
function isAgeBeside(text: string, facts: readonly Fact[], { kind, amount: age }: Fact): boolean {
  if (kind !== 'age' || !age) return false;
  return facts.some(({ amount: years, end }) => {
    const apart = years?.measure?.unit === 'jahr' ? APART.exec(text.slice(end, end + REACH)) : null;
    if (!years || !apart) return false;
    const other = apart[1] === undefined ? age.value + years.value : age.value - years.value;
    return facts.some(each => each.kind === 'age' && each.amount?.value === other);
  });
}

const REACH = 12;

/** Acht Fälle say nothing of acht Jahre. */
function isOfOtherUnit({ amount: x }: Fact, { amount: y }: Fact): boolean {
  return x !== null && y !== null && x.value <= 12 && (x.measure === null) !== (y.measure === null);
}

function areOfOneScale({ amount: x }: Fact, { amount: y }: Fact): boolean {
  if (!x || !y) return x === y;
  const [less = 0, more = 0] = [baseValue(x), baseValue(y)].toSorted((a, b) => a - b);
  return less > 0 && more <= FAR * less;
}

/** 128 Kilometer pro Stunde auf dem Brocken, auf dem Feldberg waren es 117. */
function isShort(place: Fact, { start, end, kind, amount }: Fact, text: string): boolean {
  if (kind !== 'count' || amount?.measure || place.amount === null || start < place.end) return false;
  return start - place.end < SHORT_GAP && /^[,.;]|^ und /u.test(text.slice(end, end + 5));
}

const SHORT_GAP = 90;

/** Whether what both count is not the same by their words: 40.000 Negative and 180 Fotografien. */
export function countOtherThings({ amount: x }: Fact, { amount: y }: Fact): boolean {
  const [a, b] = [x?.counted[0], y?.counted[0]];
  return a !== undefined && b !== undefined && !areStemsAlike(a, b);
}
