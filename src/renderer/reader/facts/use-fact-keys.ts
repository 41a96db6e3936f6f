import { useLocation } from 'wouter';
import type { FactEntry, FactEntryKind } from '../../../shared/model/fact-list';
import type { Deciding, Outcome } from '../../components/findings/use-deciding';
import { useCommands } from '../../hooks/use-commands';
import { useCommand } from '../../hooks/use-operation';
import type { Opened } from '../reader-tab';
import { factKey } from './fact-order';
import type { Facts } from './use-facts';

export interface FactActions {
  /** Annotates the words, with what stands in the reference as evidence, and goes on. */
  annotate(entry: FactEntry): void;
  /** Begins a claim of the words. */
  claim(entry: FactEntry): void;
}

/** The keys that decide, where facts are gone through: on what a rule noticed as in its list, else on the words themselves. */
export function useFactKeys(facts: Facts, opened: Opened, deciding: Deciding): FactActions {
  const [, navigate] = useLocation();
  const { run: add, isRunning } = useCommand('annotations.add');
  const { versionId } = opened;
  const { active } = facts;
  const finding = opened.checks.findings.find(({ id }) => id === active?.findingId) ?? null;
  const isUndecided = finding?.state === 'open' || finding?.state === 'later';

  const annotate = async (entry: FactEntry) => {
    const { start, end, other } = entry;
    const reference = other ? facts.references[other.reference] : undefined;
    const relation = entry.state === 'other' ? ('contradicts' as const) : ('context' as const);
    const evidence =
      other && reference
        ? [{ versionId: reference.versionId, start: other.start, end: other.end, relation }]
        : [];
    facts.goOn();
    await add({ versionId, start, end, label: labelOf(entry), evidence });
  };
  const actions: FactActions = {
    annotate: entry => void (isRunning || annotate(entry)),
    claim: ({ start, end }) => navigate(`/claims/new?version=${versionId}&at=${start}-${end}`),
  };
  const decide = (outcome: Outcome) => finding && deciding.decide(finding, outcome);
  const [first] = facts.entries;
  useCommands([
    facts.isShown && {
      id: 'accept-finding',
      run: () => {
        if (isUndecided) decide('confirm');
        else if (active && !facts.settled.has(factKey(active))) actions.annotate(active);
        else if (!active && first) facts.show(first);
      },
    },
    facts.isShown && isUndecided && { id: 'reject-finding', run: () => decide('dismiss') },
    facts.isShown && finding?.state === 'open' && { id: 'later-finding', run: () => decide('later') },
    facts.isShown &&
      finding !== null &&
      finding.state !== 'open' && { id: 'reopen-finding', run: () => decide('reopen') },
  ]);
  return actions;
}

const LABELS: Readonly<Record<FactEntryKind, string>> = {
  number: 'wrong-number',
  date: 'wrong-date',
  person: 'wrong-name',
  name: 'wrong-name',
  place: 'wrong-name',
  office: 'wrong-name',
  quotation: 'misquote',
  statement: 'unsupported-claim',
};

/** What no reference has is not wrong, nor is what was held against none. */
function labelOf({ kind, state }: FactEntry): string {
  return state === 'missing' || state === 'uncompared' ? 'needs-source' : LABELS[kind];
}
