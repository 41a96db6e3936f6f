// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { dropDraft, findDraft, keepDraft } from '../../src/renderer/components/drafts';

beforeEach(() => localStorage.clear());

describe('drafts', () => {
  it('are found by the text that they change, until they are dropped', () => {
    expect(keepDraft(localStorage, 'aa', { changes: [3, [0, 'neu']], savedAtMs: 5 })).toBe(true);
    expect(findDraft(localStorage, 'aa')).toEqual({ changes: [3, [0, 'neu']], savedAtMs: 5 });
    expect(findDraft(localStorage, 'bb')).toBeNull();
    dropDraft(localStorage, 'aa');
    expect(findDraft(localStorage, 'aa')).toBeNull();
  });

  it('are the twenty newest; other things in the storage stay', () => {
    localStorage.setItem('other', 'x');
    for (let at = 1; at <= 25; at++) keepDraft(localStorage, `t${at}`, { changes: [], savedAtMs: at });
    expect(localStorage).toHaveLength(21);
    expect(findDraft(localStorage, 't5')).toBeNull();
    expect(findDraft(localStorage, 't6')).not.toBeNull();
  });

  it('are not kept when they are too long, and not read when they are damaged', () => {
    expect(keepDraft(localStorage, 'aa', { changes: 'x'.repeat(1_000_001), savedAtMs: 1 })).toBe(false);
    for (const damaged of ['{', 'null', '7', '{}']) {
      localStorage.setItem('gegenlese.draft.aa', damaged);
      expect(findDraft(localStorage, 'aa')).toBeNull();
    }
  });
});
