import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lockWorkspace } from '../../../src/main/db/lock';
import { makeFolder } from '../../support/test-app';

it('is held by one at a time and leaves nothing behind', () => {
  const path = join(makeFolder(), 'desk.gegenlese');
  const lock = lockWorkspace(path);
  expect(() => lockWorkspace(path)).toThrow('is open in another program');
  lock.release();
  lock.release();
  expect(existsSync(`${path}.lock`)).toBe(false);
  lockWorkspace(path).release();
});

it('does not say that somebody has the workspace where its lock cannot be read', () => {
  const path = join(makeFolder(), 'desk.gegenlese');
  writeFileSync(`${path}.lock`, 'This is no database, and long enough for its header. '.repeat(40));
  expect(() => lockWorkspace(path)).toThrow('not a database');
});
