import { expect, it } from 'vitest';
import { inMode } from '../../../src/main/db/history';
import { type RowChange, restoreRow } from '../../../src/main/db/recording';
import { createOpener } from '../../support/direct-app';

const open = createOpener();

// What a history holds is a file's content, which somebody else may have written.
it.each<[string, RowChange]>([
  ['another table', { table: 'texts', id: 1, before: null, after: null }],
  ['a statement', { table: 'labels; DROP TABLE labels', id: 1, before: null, after: null }],
  ['a column that is none', { table: 'labels', id: 1, before: null, after: { 'id) VALUES (1); --': 1 } }],
])('an undo touches only rows of recorded tables: not %s', (_, change) => {
  const { db } = open().workspace;
  const count = () => db.prepare('SELECT COUNT(*) FROM labels').pluck().get();
  const before = count();
  expect(() => inMode(db, 'replaying', () => restoreRow(db, change, change.after))).toThrow(
    /is not recorded|no columns of/,
  );
  expect(count()).toBe(before);
});
