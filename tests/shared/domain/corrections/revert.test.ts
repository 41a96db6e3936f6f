import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { toLedger } from '../../../../src/shared/domain/cleaning/accept';
import { editLedger } from '../../../../src/shared/domain/compare/edit-ledger';
import { applyLedger, createLedgerMap, invertLedger } from '../../../../src/shared/domain/compare/ledger';
import { createEntryPlaces, type VersionStep } from '../../../../src/shared/domain/corrections/entry-places';
import { revertLedger } from '../../../../src/shared/domain/corrections/revert';
import { planSuggestions } from '../../../../src/shared/domain/corrections/suggestions';
import { snapToGraphemes } from '../../../../src/shared/domain/text/graphemes';
import { AppError } from '../../../../src/shared/errors';
import type { LedgerEntry } from '../../../../src/shared/model/document';
import { propertyRuns } from '../../../support/property-runs';
import { strangeText } from '../text/strange-text';
import { cutGraphemes } from './cut-graphemes';

describe('reverting', () => {
  it.each([[[0, 1, 2]], [[2, 1, 0]], [[1, 0, 2]], [[2, 0, 1]]])(
    'gives the first text again, one entry after the other, in the order %j',
    order => {
      const chain = new Chain('Der alte Hafen kostete 48 Millionen Euro am Montag früh.');
      chain.edit('Der Hafen kostete 52 Millionen Euro am Montag sehr früh.');
      for (const index of order) chain.revert(2, index);
      expect(chain.text).toBe('Der alte Hafen kostete 48 Millionen Euro am Montag früh.');
    },
  );

  it('keeps what other versions did before and behind', () => {
    const chain = new Chain('eins zwei drei vier');
    chain.edit('eins 2 drei vier');
    chain.edit('null eins 2 drei vier fünf');
    chain.revert(2, 0);
    expect(chain.text).toBe('null eins zwei drei vier fünf');
  });

  it('puts back several at once, also deletions side by side in their order', () => {
    const chain = new Chain('abcdef');
    chain.add([replace(1, 3, ''), replace(3, 5, '')]);
    expect(chain.text).toBe('af');
    chain.revert(2, 1);
    chain.revert(2, 0);
    expect(chain.text).toBe('abcdef');
    const again = new Chain('abcdef');
    again.add([replace(1, 3, ''), replace(3, 5, '')]);
    again.revert(2, 0, 1);
    expect(again.text).toBe('abcdef');
  });

  it('refuses what was taken back already, until the taking back is taken back', () => {
    const chain = new Chain('eins zwei drei');
    chain.edit('eins drei');
    chain.revert(2, 0);
    expect(failure(() => chain.revert(2, 0))).toEqual({ reason: 'entry-reverted', entry: 1, byVersionId: 3 });
    chain.revert(3, 0);
    expect(chain.text).toBe('eins drei');
    chain.revert(2, 0);
    expect(chain.text).toBe('eins zwei drei');
  });

  it('refuses what a later version wrote over, and names both', () => {
    const chain = new Chain('kostet 48 Millionen');
    chain.edit('kostet 52 Millionen');
    chain.edit('kostet 55 Millionen');
    expect(failure(() => chain.revert(2, 0))).toEqual({ reason: 'entry-touched', entry: 1, byVersionId: 3 });
    expect(failure(() => chain.revert(2, 5))).toEqual({ kind: 'ledger-entry', id: 5 });
  });

  test.prop([chains()], propertyRuns())(
    'editing, cleaning and applying suggestions in any sequence keeps every character that is not replaced, and cuts no grapheme',
    steps => {
      const chain = new Chain(steps.first);
      for (const step of steps.rest) chain.take(step);
      for (const { parent, child, entries } of chain.links()) {
        const map = createLedgerMap(entries, parent.length);
        for (let at = 0; at < child.length; at++) {
          const origin = map.toParent(at);
          if (origin.kind === 'kept') expect(parent[origin.offset]).toBe(child[at]);
        }
        // What cleaning takes out is whole on its own; what then stands side by side is not its business.
        const isCleaning = entries.some(({ cause }) => cause.kind === 'cleaning');
        if (!isCleaning) expect(cutGraphemes(parent, child, entries)).toEqual([]);
        expect(applyLedger(child, invertLedger(parent, entries))).toBe(parent);
      }
    },
  );

  test.prop([chains()], propertyRuns())(
    'puts back the words that an entry replaced where it stands',
    steps => {
      const chain = new Chain(steps.first);
      for (const step of steps.rest) chain.take(step);
      const placeOf = createEntryPlaces(chain.steps);
      chain.steps.forEach(({ entries }, stepIndex) => {
        entries.forEach(({ insert }, entryIndex) => {
          const place = placeOf(stepIndex, entryIndex);
          if (place.state === 'stands') expect(chain.text.slice(place.start, place.end)).toBe(insert);
        });
      });
    },
  );

  test.prop([strangeText(), strangeText(), fc.infiniteStream(fc.nat())], propertyRuns())(
    'all entries of one edit, in any order, gives the text before',
    (parent, text, chance) => {
      const chain = new Chain(parent);
      if (parent === text) return;
      chain.edit(text);
      const open = (chain.steps[0]?.entries ?? []).map((_, index) => index);
      // Where a character joined its neighbour, one step may have taken the next one's words along.
      chain.revert(2, ...open.sort(() => (chance.next().value % 2) - 0.5));
      expect(chain.text).toBe(parent);
    },
  );
});

interface Step {
  readonly kind: 'edit' | 'clean' | 'suggest' | 'revert';
  readonly text: string;
  readonly at: number;
}

function chains() {
  const step: fc.Arbitrary<Step> = fc.record({
    kind: fc.constantFrom('edit', 'clean', 'suggest', 'revert'),
    text: strangeText(6),
    at: fc.nat(),
  });
  return fc.record({ first: strangeText(30), rest: fc.array(step, { maxLength: 6 }) });
}

/** The versions of one document, numbered from 1. */
class Chain {
  readonly texts: string[];
  readonly steps: VersionStep[] = [];

  constructor(first: string) {
    this.texts = [first];
  }

  get text(): string {
    return this.texts.at(-1) ?? '';
  }

  edit(text: string): void {
    this.add(editLedger(this.text, text));
  }

  revert(versionId: number, ...entryIndexes: number[]): void {
    const parentText = this.texts[versionId - 2] ?? '';
    this.add(revertLedger(this.steps, this.text, { versionId, entryIndexes, parentText }));
  }

  add(entries: LedgerEntry[]): void {
    this.steps.push({ versionId: this.texts.length + 1, parentLength: this.text.length, entries });
    this.texts.push(applyLedger(this.text, entries));
  }

  /** Whatever of it is possible. */
  take(step: Step): void {
    const start = step.at % (this.text.length + 1);
    const end = Math.min(this.text.length, start + (step.at % 7));
    const span = snapToGraphemes(this.text, { start, end });
    if (step.kind === 'edit') this.edit(this.text.slice(0, start) + step.text + this.text.slice(end));
    if (step.kind === 'clean') {
      this.add(
        toLedger([{ rule: 'navigation', ruleVersion: 1, ...span, insert: '', params: {}, metadata: [] }]),
      );
    }
    if (step.kind === 'suggest') {
      const placement = { state: 'exact', ...span } as const;
      const annotation = { id: 1, comment: '', status: 'open', suggestion: step.text, placement } as const;
      this.add(planSuggestions(this.text, [annotation], null).ledger);
    }
    if (step.kind === 'revert') this.revertAny(step.at);
  }

  private revertAny(at: number): void {
    const all = this.steps.flatMap(({ versionId, entries }) =>
      entries.map((_, index) => [versionId, index] as const),
    );
    const [versionId, index] = all[at % Math.max(1, all.length)] ?? [0, 0];
    try {
      this.revert(versionId, index);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    }
  }

  links(): { parent: string; child: string; entries: readonly LedgerEntry[] }[] {
    return this.steps.map(({ entries }, index) => ({
      parent: this.texts[index] ?? '',
      child: this.texts[index + 1] ?? '',
      entries,
    }));
  }
}

function replace(start: number, end: number, insert: string): LedgerEntry {
  return { start, end, insert, cause: { kind: 'edit' } };
}

function failure(run: () => void): unknown {
  try {
    run();
  } catch (error) {
    if (error instanceof AppError) return error.details;
    throw error;
  }
  return null;
}
