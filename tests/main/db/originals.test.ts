import { expect, it } from 'vitest';
import {
  findOriginal,
  getOriginalBytes,
  type NewOriginal,
  putEvidenceFile,
  putOriginal,
} from '../../../src/main/db/originals';
import { createOpener } from '../../support/direct-app';

const open = createOpener();
const BYTES = new TextEncoder().encode('Der Hafen wird verkauft.');
const LETTER: NewOriginal = {
  sha256: 'a'.repeat(64),
  fileName: 'brief.txt',
  byteLength: BYTES.length,
  format: 'text',
  encoding: 'utf-8',
  notices: [],
  importedAtMs: 5,
  bytes: BYTES,
};

it('keeps bytes once, with the name they first came under', () => {
  const { db } = open().workspace;
  const id = putOriginal(db, LETTER);
  expect(putOriginal(db, { ...LETTER, fileName: 'kopie.txt', importedAtMs: 9 })).toBe(id);
  expect(putEvidenceFile(db, { name: 'beleg.txt', sha256: LETTER.sha256, bytes: BYTES }, 9)).toBe(id);
  const { bytes: _, ...description } = LETTER;
  expect(findOriginal(db, id)).toEqual({ id, ...description });
  expect(Buffer.from(getOriginalBytes(db, id).bytes)).toEqual(Buffer.from(BYTES));
});

it('learns what text the bytes of an evidence file hold once they are read as one', () => {
  const { db } = open().workspace;
  const id = putEvidenceFile(db, { name: 'beleg.txt', sha256: LETTER.sha256, bytes: BYTES }, 3);
  expect(findOriginal(db, id)).toMatchObject({ format: 'file', encoding: null });
  expect(putOriginal(db, LETTER)).toBe(id);
  expect(findOriginal(db, id)).toMatchObject({ fileName: 'brief.txt', format: 'text', importedAtMs: 3 });
});
