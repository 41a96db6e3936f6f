import type { Database } from 'better-sqlite3';
import { RULES } from '../../shared/domain/checks/rules';
import { CHECK_RULES, type CheckRule } from '../../shared/model/check';
import { listRows, write } from './statement';

export interface SourceSwitch {
  readonly rule: CheckRule;
  readonly sourceId: number;
  readonly sourceName: string;
  readonly isOn: boolean;
}

/** Which rules speak, for the workspace and, where it was set otherwise, for the texts of single sources. */
export interface RuleSwitches {
  readonly isOn: (rule: CheckRule) => boolean;
  /** By the name of the source. */
  readonly sources: readonly SourceSwitch[];
}

export function readSwitches(db: Database): RuleSwitches {
  const set = new Map(
    listRows<{ rule: string; isOn: number }>(db, 'SELECT rule, is_on AS isOn FROM rule_settings').map(
      ({ rule, isOn }) => [rule, isOn === 1],
    ),
  );
  const sources = listRows<Omit<SourceSwitch, 'isOn'> & { isOn: number }>(
    db,
    `SELECT rule, source_id AS sourceId, sources.name AS sourceName, is_on AS isOn
     FROM source_rule_settings JOIN sources ON sources.id = source_id ORDER BY sources.name`,
  );
  return {
    isOn: rule => set.get(rule) ?? RULES[rule].isOnByDefault,
    sources: sources.map(row => ({ ...row, isOn: row.isOn === 1 })),
  };
}

/** `sourceId` null: for the workspace. `isOn` null: as it is for the workspace, or by default. */
export function putSwitch(
  db: Database,
  { rule, sourceId, isOn }: { rule: CheckRule; sourceId: number | null; isOn: boolean | null },
): void {
  const [table, column] =
    sourceId === null ? (['rule_settings', ''] as const) : (['source_rule_settings', 'source_id, '] as const);
  const key = { rule, ...(sourceId === null ? {} : { sourceId }) };
  if (isOn === null) {
    write(
      db,
      `DELETE FROM ${table} WHERE rule = @rule${sourceId === null ? '' : ' AND source_id = @sourceId'}`,
      key,
    );
    return;
  }
  write(
    db,
    `INSERT INTO ${table} (${column}rule, is_on) VALUES (${sourceId === null ? '' : '@sourceId, '}@rule, @isOn)
     ON CONFLICT (${column}rule) DO UPDATE SET is_on = excluded.is_on`,
    { ...key, isOn: Number(isOn) },
  );
}

/**
 * A condition on the columns `rule` and `source_id` of check_findings: that the rule is on for them. Its parameters are
 * strings of JSON.
 */
export function conditionOf({ isOn, sources }: RuleSwitches): {
  sql: string;
  parameters: Record<string, string>;
} {
  const exceptions = sources.filter(({ rule, isOn: isOnThere }) => isOn(rule) !== isOnThere);
  const pairs = (wanted: boolean) =>
    exceptions.filter(each => each.isOn === wanted).map(({ rule, sourceId }) => `${sourceId} ${rule}`);
  const [on, off] = [pairs(true), pairs(false)];
  const isListed = (name: string) => `${PAIR} IN (SELECT value FROM json_each(@${name}))`;
  const base = 'rule IN (SELECT value FROM json_each(@rulesOn))';
  return {
    sql: [
      on.length === 0 ? base : `(${base} OR ${isListed('pairsOn')})`,
      ...(off.length === 0 ? [] : [`NOT ${isListed('pairsOff')}`]),
    ].join(' AND '),
    parameters: {
      rulesOn: JSON.stringify(CHECK_RULES.filter(isOn)),
      ...(on.length === 0 ? {} : { pairsOn: JSON.stringify(on) }),
      ...(off.length === 0 ? {} : { pairsOff: JSON.stringify(off) }),
    },
  };
}

const PAIR = "COALESCE(source_id, 0) || ' ' || rule";
