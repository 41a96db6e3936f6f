import { useTranslation } from 'react-i18next';
import { AppError } from '../../../shared/errors';
import type { NameCluster, NameDecision } from '../../../shared/model/name';
import { notifyError } from '../../components/notify';
import { useSaid } from '../../components/use-said';
import { useCommand } from '../../hooks/use-operation';
import { type DecisionDraft, decisionOf, type Verdict } from './decision-draft';

export interface DecidingNames {
  /** What was done last, in a sentence; empty to begin with and once it is undone. For a live region. */
  readonly said: string;
  decide(cluster: NameCluster, draft: DecisionDraft, verdict: Verdict): Promise<void>;
  undecide(decision: NameDecision): Promise<void>;
  /** Nothing is decided yet. */
  tellJoined(other: NameCluster): void;
}

export function useDecidingNames(): DecidingNames {
  const { t } = useTranslation();
  const decide = useCommand('names.decide');
  const undecide = useCommand('names.undecide');
  const [said, say] = useSaid();

  const telling = async (work: () => Promise<string>) => {
    try {
      await say(await work());
    } catch (cause) {
      if (!(cause instanceof AppError)) throw cause;
      notifyError(cause);
    }
  };

  return {
    said,
    decide: (cluster, draft, verdict) =>
      telling(async () => {
        const { decision } = await decide.run(decisionOf(cluster, draft, verdict));
        const { official } = decision;
        if (official !== null) return t('names.done.official', { official });
        return t(`names.done.${decision.verdict}`, { forms: decision.forms.join(', ') });
      }),
    undecide: decision =>
      telling(async () => {
        await undecide.run({ decisionId: decision.id });
        return t('names.done.undecided', { forms: decision.forms.join(', ') });
      }),
    tellJoined: other =>
      void telling(async () =>
        t('names.done.joined', { forms: other.forms.map(({ written }) => written).join(', ') }),
      ),
  };
}
