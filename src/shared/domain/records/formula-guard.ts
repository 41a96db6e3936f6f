// Signs that make a spreadsheet take a cell for a formula, full-width forms included (OWASP, CSV injection).
// Apostrophes before them count too, so that the guard can be taken off again without a doubt.
const FORMULA_START = /^'*[=+\-@\t\r\n＝＋－＠]/;
const GUARDED_START = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** A cell that a spreadsheet shows as text: `=1+1` becomes `'=1+1`. `unguardFormula` undoes exactly this. */
export function guardFormula(cell: string): string {
  return FORMULA_START.test(cell) ? `'${cell}` : cell;
}

export function unguardFormula(cell: string): string {
  return GUARDED_START.test(cell) ? cell.slice(1) : cell;
}
