import { FACT_KINDS, type FactGrid } from '../../../model/comparison';
import { type AlignOptions, type ReadPassages, readPassages } from '../alignment/align';
import { ABSENT, cellAt, type FactColumn, readColumn, type TextOfGrid } from './fact-column';
import { groupFacts, keyOf } from './fact-index';
import { type Fact, listFacts, partsOfName } from './facts';

/**
 * The numbers, dates, names and quotations of `texts[pivot]`, each value once and in text order, held against every
 * other text; then, in the order of the pivot's sentences, what only others say in sentences that belong to one of the
 * pivot's. Every row has one cell a text, in the order of `texts`.
 *
 * A value is the same where a sentence that belongs to one of its own has it, in any notation; a telling one (a day, a
 * name, a quotation, 8,4 Millionen Euro) wherever it stands. It differs where such a sentence says another in its
 * place, or where a name or quotation stands there misspelt or altered. Else it is absent, which is no reproach.
 *
 * Exchanging texts other than the pivot exchanges their cells and nothing else. Throws a RangeError for a pivot that is
 * not there. Linear: of a crowd of values in one place, the first 60 are held against each other.
 */
export function tabulateFacts(
  texts: readonly TextOfGrid[],
  pivot: number,
  wordWeights?: AlignOptions['wordWeights'],
): FactGrid {
  const own = texts[pivot];
  if (!own) throw new RangeError(`There is no text ${pivot}`);
  const values = groupFacts(listFacts(own.text, own.language));
  const readPivot = readerOf(own.text);
  const columns = texts.map((other, i) =>
    i === pivot ? null : readColumn(own, values, other, readPivot, wordWeights),
  );
  const ofPivot = values.map(({ kind, shown }, at) => ({
    kind,
    cells: columns.map(column => (column ? (column.cells[at] ?? ABSENT) : cellAt('same', own.text, shown))),
  }));
  const ofOthers = groupForeign(columns.flatMap(column => column?.foreign ?? [])).map(fact => ({
    kind: fact.kind,
    cells: columns.map(column => column?.cellOf(fact) ?? ABSENT),
  }));
  return { rows: [...ofPivot, ...ofOthers] };
}

/** Reads the text once in each language that it is asked for. */
function readerOf(text: string): (language: string) => ReadPassages {
  const known = new Map<string, ReadPassages>();
  return language => {
    const read = known.get(language) ?? readPassages(text, language);
    known.set(language, read);
    return read;
  };
}

/** Each value once, by the pivot's first sentence that it belongs to; then by kind and key, whoever brought it. */
function groupForeign(foreign: FactColumn['foreign']): Fact[] {
  const first = new Map<string, FactColumn['foreign'][number]>();
  for (const each of foreign) {
    const known = first.get(keyOf(each.fact));
    if (!known || each.pivotSentence < known.pivotSentence) first.set(keyOf(each.fact), each);
  }
  const isPartOfOther = partsOf([...first.values()].map(({ fact }) => fact));
  return [...first.values()]
    .filter(({ fact }) => !isPartOfOther(fact))
    .sort(
      (a, b) =>
        a.pivotSentence - b.pivotSentence ||
        FACT_KINDS.indexOf(a.fact.kind) - FACT_KINDS.indexOf(b.fact.kind) ||
        (a.fact.key < b.fact.key ? -1 : 1),
    )
    .map(({ fact }) => fact);
}

/** One text's Keller is another's Stephan Keller, one's 12. Mai another's 12. Mai 2025. */
function partsOf(facts: readonly Fact[]): (fact: Fact) => boolean {
  const parts = new Set(
    facts.flatMap(({ kind, key }) => {
      if (kind === 'date' && /^\d{4}-\d\d-/.test(key)) return [`date -${key.slice(4)}`];
      return kind === 'name' ? partsOfName(key).map(part => `name ${part}`) : [];
    }),
  );
  return fact => parts.has(keyOf(fact));
}
