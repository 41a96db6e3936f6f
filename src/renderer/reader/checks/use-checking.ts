import { useMemo } from 'react';
import type { KeptFinding } from '../../../shared/model/check';
import { type Deciding, type Outcome, useDeciding } from '../../components/findings/use-deciding';
import type { Decoration } from '../../components/text/decoration';
import { useCommands } from '../../hooks/use-commands';
import type { Stop } from '../decorations';
import { type CheckingOff, useCheckingOff } from '../facts/use-checking-off';
import { type FactActions, useFactKeys } from '../facts/use-fact-keys';
import { type Facts, useFacts } from '../facts/use-facts';
import type { Opened, ReaderTab } from '../reader-tab';
import type { Cleaning } from '../use-cleaning';
import { checkDecorations, checkKey, neighbourOf, type SortedFindings, sortFindings } from './check-order';
import { useCheckOpened } from './use-check-opened';
import { useSourceKey } from './use-source-choice';

export interface Checking extends SortedFindings {
  readonly deciding: Deciding;
  readonly decorations: readonly Decoration[];
  /** The text as it is now is being checked, or will be in a moment. */
  readonly isChecking: boolean;
  show(finding: KeptFinding): void;
  /** Makes a claim of the finding that is shown; null where none is. */
  readonly claimActive: (() => void) | null;
  /** What the text says, fact by fact; where that is shown, the keys are its own. */
  readonly facts: Facts;
  readonly factActions: FactActions;
  readonly checkingOff: CheckingOff;
}

export interface CheckingInput {
  readonly opened: Opened;
  readonly tab: ReaderTab;
  readonly activeId: string | null;
  /** Where its tab is open, or where there are proposals and neither tab is, the keys that decide are its own. */
  readonly cleaning: Pick<Cleaning, 'proposed' | 'isCurrent'>;
  onTab(tab: ReaderTab): void;
  onShow(stop: Stop): void;
}

/** What the consistency rules noticed in the open version: where it stands, and deciding on it by key. */
export function useChecking(input: CheckingInput): Checking {
  const { opened, tab, activeId, cleaning, onTab, onShow } = input;
  const { findings } = opened.checks;
  const sorted = useMemo(() => sortFindings(findings), [findings]);
  const { open, later } = sorted;
  const isChecking = useCheckOpened(opened);
  const facts = useFacts({ opened, tab, activeId, onTab, onShow });
  const active = findings.find(({ id }) => checkKey(id) === activeId);
  const show = (finding: KeptFinding) => {
    onTab('checks');
    onShow({ id: checkKey(finding.id), start: finding.start });
  };
  const deciding = useDeciding({
    candidates: findings,
    onDecided: (finding, outcome, ids) => {
      if (outcome === 'reopen') return;
      if (facts.isShown) return facts.goOn();
      const next = neighbourOf(finding.state === 'later' ? later : open, finding.id, ids);
      if (next) show(next);
    },
  });

  const factActions = useFactKeys(facts, opened, deciding);
  const checkingOff = useCheckingOff(facts, opened);

  const isShown = tab === 'checks' && !facts.isShown && active !== undefined;
  const isUndecided = active?.state === 'open' || active?.state === 'later';
  /** Decides on the one that is shown; where none is, it shows the first. */
  const decide = (outcome: Outcome) => {
    const [first] = open;
    if (isShown) deciding.decide(active, outcome);
    else if (first) show(first);
  };
  const takesKeys =
    (tab === 'checks' && !facts.isShown) ||
    (tab !== 'checks' && tab !== 'places' && !(cleaning.proposed.length > 0 && cleaning.isCurrent));
  const canDecide = isShown ? isUndecided : open.length > 0;

  useSourceKey(opened, onTab);
  useCommands([
    { id: 'tab-checks', run: () => onTab('checks') },
    takesKeys && canDecide && { id: 'accept-finding', run: () => decide('confirm') },
    takesKeys && canDecide && { id: 'reject-finding', run: () => decide('dismiss') },
    isShown && active.state === 'open' && { id: 'later-finding', run: () => decide('later') },
    isShown && active.state !== 'open' && { id: 'reopen-finding', run: () => decide('reopen') },
  ]);

  const findingMarks = useMemo(
    () => checkDecorations(findings, activeId, tab === 'checks'),
    [findings, activeId, tab],
  );
  const claimFact = () => {
    if (facts.active) factActions.claim(facts.active);
  };

  return {
    ...sorted,
    deciding,
    decorations: facts.isShown ? facts.decorations : findingMarks,
    isChecking,
    show,
    claimActive: facts.active ? claimFact : isShown && isUndecided ? () => decide('claim') : null,
    facts,
    factActions,
    checkingOff,
  };
}
