import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Relation } from '../../../shared/model/annotation';
import type { KeptFinding } from '../../../shared/model/check';
import type { FactEntry, FactEntryKind } from '../../../shared/model/fact-list';
import type { Deciding, Outcome } from '../../components/findings/use-deciding';
import { showRefusal } from '../../components/notify';
import { quoteOf } from '../../components/text/quote';
import { useSaid } from '../../components/use-said';
import { useCommands } from '../../hooks/use-commands';
import { useCommand } from '../../hooks/use-operation';
import type { Opened } from '../reader-tab';
import { factKey, type ListedFact } from './fact-order';
import type { Facts } from './use-facts';

export interface FactActions {
  /** Annotates the words, with what stands in the reference as evidence, and goes on. */
  annotate(entry: FactEntry): void;
  /**
   * Makes a claim of the words, with what stands in the reference as evidence, and goes on; where there is one of these very
   * words, it is opened. What a rule noticed on them and nobody decided becomes the claim, as in the list of findings.
   */
  claim(entry: ListedFact): void;
  /** Which claim was made last; empty once that is undone. For a live region. */
  readonly said: string;
}

/** The keys that decide, where facts are gone through: on what a rule noticed as in its list, else on the words themselves. */
export function useFactKeys(facts: Facts, opened: Opened, deciding: Deciding): FactActions {
  const [, navigate] = useLocation();
  const { run: add, isRunning } = useCommand('annotations.add');
  const addClaim = useCommand('claims.add');
  const [said, say] = useSaid();
  const { t } = useTranslation();
  const { versionId } = opened;
  const { active } = facts;
  const { findings } = opened.checks;
  const finding = findings.find(({ id }) => id === active?.findingId) ?? null;
  const isUndecided = finding !== null && isUndecidedFinding(finding);

  /** None where nothing was compared, or no reference has it. */
  const evidenceOf = ({ other }: FactEntry, relation: Relation) => {
    const reference = other ? facts.references[other.reference] : undefined;
    if (!other || !reference) return [];
    return [{ versionId: reference.versionId, start: other.start, end: other.end, relation }];
  };
  const annotate = async (entry: FactEntry) => {
    const { start, end } = entry;
    const evidence = evidenceOf(entry, entry.state === 'other' ? 'contradicts' : 'context');
    facts.goOn();
    await add({ versionId, start, end, label: labelOf(entry), evidence });
  };
  const claim = async (entry: ListedFact) => {
    const { start, end, exact } = entry;
    facts.goOn();
    await facts.whilePending(entry, () =>
      showRefusal(async () => {
        const evidence = evidenceOf(entry, RELATIONS[entry.state]);
        await addClaim.run({ passages: [{ versionId, start, end }], evidence });
        await say(t('reader.facts.claimMade', { words: quoteOf(exact) }));
      }),
    );
  };
  const claimOrOpen = (entry: ListedFact) => {
    const noticed = findings.find(({ id }) => id === entry.findingId);
    const [first] = facts.claimsOn(entry);
    if (noticed && isUndecidedFinding(noticed)) deciding.decide(noticed, 'claim');
    else if (first?.isOfIt) navigate(`/claims/${first.claim.id}`);
    else if (!addClaim.isRunning) void claim(entry);
  };
  const actions: FactActions = {
    annotate: entry => void (isRunning || annotate(entry)),
    claim: claimOrOpen,
    said,
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

function isUndecidedFinding({ state }: KeptFinding): boolean {
  return state === 'open' || state === 'later';
}

/** What the passage in the reference is to a claim that is made of the words. */
const RELATIONS: Readonly<Record<FactEntry['state'], Relation>> = {
  same: 'supports',
  written: 'supports',
  other: 'contradicts',
  elsewhere: 'context',
  missing: 'context',
  uncompared: 'context',
};

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
