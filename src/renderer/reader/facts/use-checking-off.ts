import { useState } from 'react';
import type { InputOf } from '../../../shared/contract/client';
import { showRefusal } from '../../components/notify';
import { useCommands } from '../../hooks/use-commands';
import { useCommand } from '../../hooks/use-operation';
import type { Opened } from '../reader-tab';
import type { ListedFact } from './fact-order';
import type { Facts } from './use-facts';

type Against = Pick<InputOf<'checks.check-fact'>, 'note' | 'reference'>;

export interface CheckingOff {
  /** Asked what this one was checked against; null where nothing is asked. */
  readonly asked: ListedFact | null;
  /** Checks the entry off and goes on to the next open one; of one that is checked it takes that back. */
  toggle(entry: ListedFact): void;
  ask(entry: ListedFact): void;
  /** Checks off the one that was asked about. */
  answer(against: Against): void;
  cancelAsking(): void;
  takeBack(checkedFactId: number): void;
}

/** Checking facts off, one by one, with a key or a button. */
export function useCheckingOff(facts: Facts, { versionId }: Opened): CheckingOff {
  const { run: check } = useCommand('checks.check-fact');
  const { run: uncheck } = useCommand('checks.uncheck-fact');
  const [asked, setAsked] = useState<ListedFact | null>(null);
  const { active } = facts;

  const store = async (entry: ListedFact, against: Against) => {
    const { kind, start, end } = entry;
    facts.goOn();
    await facts.whilePending(entry, () =>
      showRefusal(() => check({ versionId, kind, start, end, ...against })),
    );
  };
  const takeBack = (checkedFactId: number) => void showRefusal(() => uncheck({ checkedFactId }));
  const toggle = (entry: ListedFact) => {
    if (entry.checked) takeBack(entry.checked.id);
    else void store(entry, {});
  };
  const beginOr = (act: (entry: ListedFact) => void) => () => {
    if (active) act(active);
    else facts.goOn();
  };
  useCommands([
    facts.isShown && { id: 'check-fact', run: beginOr(toggle) },
    facts.isShown && { id: 'check-fact-with-note', run: beginOr(setAsked) },
  ]);

  return {
    asked,
    toggle,
    ask: setAsked,
    answer: against => {
      setAsked(null);
      if (asked) void store(asked, against);
    },
    cancelAsking: () => setAsked(null),
    takeBack,
  };
}
