import type { Database } from 'better-sqlite3';
import { AppError } from '../../shared/errors';
import { migrate as workspaceTables } from './migrations/0010-workspace';
import { migrate as links } from './migrations/0020-links';
import { migrate as claims } from './migrations/0040-claims';
import { migrate as historyBranches } from './migrations/0050-history-branches';
import { migrate as threads } from './migrations/0060-threads';
import { migrate as checks } from './migrations/0070-checks';
import { migrate as names } from './migrations/0080-names';
import { migrate as checkedFacts } from './migrations/0090-checked-facts';
import { migrate as mirrors } from './migrations/0100-mirrors';

/** By `user_version`. Steps of ten; one that was released is never edited. */
const MIGRATIONS: readonly { readonly version: number; readonly migrate: (db: Database) => void }[] = [
  { version: 10, migrate: workspaceTables },
  { version: 20, migrate: links },
  { version: 40, migrate: claims },
  { version: 50, migrate: historyBranches },
  { version: 60, migrate: threads },
  { version: 70, migrate: checks },
  { version: 80, migrate: names },
  { version: 90, migrate: checkedFacts },
  { version: 100, migrate: mirrors },
];

export const SCHEMA_VERSION = Math.max(...MIGRATIONS.map(({ version }) => version));

/** 'GGLS': tells a workspace from any other SQLite file. */
export const APPLICATION_ID = 0x47474c53;

export function schemaVersionOf(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/** Brings the schema up to `target`, one transaction a migration. Throws `unreadable` for a file that is newer than the program. */
export function migrateTo(db: Database, target = SCHEMA_VERSION): void {
  const current = schemaVersionOf(db);
  if (current > SCHEMA_VERSION) throw newerVersion(current);
  for (const { version, migrate } of MIGRATIONS) {
    if (version <= current || version > target) continue;
    db.transaction(() => {
      migrate(db);
      db.pragma(`application_id = ${APPLICATION_ID}`);
      db.pragma(`user_version = ${version}`);
    }).immediate();
  }
}

export function newerVersion(found: number): AppError {
  return new AppError('unreadable', 'This workspace comes from a newer version of Gegenlese', {
    reason: 'newer-version',
    found,
    supported: SCHEMA_VERSION,
  });
}
