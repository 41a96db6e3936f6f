import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InputOf } from '../../../shared/contract/client';
import { AppError } from '../../../shared/errors';
import type { KeptFinding } from '../../../shared/model/check';
import { useCommands } from '../../hooks/use-commands';
import { useCommand } from '../../hooks/use-operation';
import { notifyError } from '../notify';
import { useSaid } from '../use-said';
import { sameFindings } from './same-findings';
import { useFindingWords } from './use-finding-words';

export type Outcome = InputOf<'checks.decide'>['outcome'];

export interface Deciding {
  /** What was done last, in a sentence; empty to begin with and once it is undone. For a live region. */
  readonly said: string;
  /** Decisions that are on their way. */
  readonly pendingIds: ReadonlySet<number>;
  /** Asked for a reason to dismiss this one; null while nothing is asked. */
  readonly dismissed: KeptFinding | null;
  /** Whether those that say the same in the same text are decided along. */
  readonly takesSame: boolean;
  /** How many those are. */
  countSame(finding: KeptFinding): number;
  toggleSame(): void;
  /** Decides, or asks for the reason first where a finding is dismissed. */
  decide(finding: KeptFinding, outcome: Outcome): void;
  dismissWith(reason: string): void;
  cancelDismissing(): void;
}

export interface DecidingInput {
  /** Among which those that say the same are looked for: the findings of the text, as far as they are known. */
  readonly candidates: readonly KeptFinding[];
  /** Hears of a decision before it is stored, so that the next one is there at once. `ids`: all that are decided. */
  onDecided(finding: KeptFinding, outcome: Outcome, ids: readonly number[]): void;
}

/** Deciding on findings one by one, or together with those of the same text that say the same. */
export function useDeciding({ candidates, onDecided }: DecidingInput): Deciding {
  const { t } = useTranslation();
  const { nameOf } = useFindingWords();
  const { run } = useCommand('checks.decide');
  const [said, say] = useSaid();
  const [pendingIds, setPendingIds] = useState<ReadonlySet<number>>(new Set());
  const [dismissed, setDismissed] = useState<KeptFinding | null>(null);
  const [takesSame, setTakesSame] = useState(false);
  const toggleSame = () => setTakesSame(now => !now);

  const store = async (finding: KeptFinding, outcome: Outcome, reason: string) => {
    if (pendingIds.has(finding.id)) return;
    // A claim is made of one passage.
    const same = takesSame && outcome !== 'claim' ? sameFindings(finding, candidates) : [];
    const ids = [finding, ...same].map(({ id }) => id);
    setPendingIds(now => new Set([...now, ...ids]));
    onDecided(finding, outcome, ids);
    try {
      await run({ findingIds: ids, outcome, reason });
      const name = nameOf(finding);
      await say(t(`checks.done.${outcome}`, { name: same.length > 0 ? `${name} (${ids.length})` : name }));
    } catch (cause) {
      if (!(cause instanceof AppError)) throw cause;
      notifyError(cause);
    } finally {
      setPendingIds(now => new Set([...now].filter(id => !ids.includes(id))));
    }
  };
  useCommands([{ id: 'same-findings', run: toggleSame }]);

  return {
    said,
    pendingIds,
    dismissed,
    takesSame,
    countSame: finding => sameFindings(finding, candidates).length,
    toggleSame,
    decide: (finding, outcome) => {
      if (outcome === 'dismiss') setDismissed(finding);
      else void store(finding, outcome, '');
    },
    dismissWith: reason => {
      if (dismissed) void store(dismissed, 'dismiss', reason);
      setDismissed(null);
    },
    cancelDismissing: () => setDismissed(null),
  };
}
