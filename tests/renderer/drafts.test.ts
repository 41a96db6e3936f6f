// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import {
  type DraftPlace,
  dropDraft,
  dropErased,
  findDraft,
  keepDraft,
} from '../../src/renderer/components/drafts';

beforeEach(() => localStorage.clear());

const at = (textSha256: string, documentId = 1, workspaceUid = 'w-1'): DraftPlace => ({
  workspaceUid,
  documentId,
  textSha256,
});

describe('drafts', () => {
  it('are found by the text that they change, until they are dropped', () => {
    expect(keepDraft(localStorage, at('aa'), { changes: [3, [0, 'neu']], savedAtMs: 5 })).toBe(true);
    expect(findDraft(localStorage, at('aa'))).toEqual({ changes: [3, [0, 'neu']], savedAtMs: 5 });
    expect(findDraft(localStorage, at('bb'))).toBeNull();
    dropDraft(localStorage, at('aa'));
    expect(findDraft(localStorage, at('aa'))).toBeNull();
  });

  it('are no drafts of the same words in another document or workspace', () => {
    keepDraft(localStorage, at('aa', 1), { changes: [], savedAtMs: 5 });
    expect(findDraft(localStorage, at('aa', 2))).toBeNull();
    expect(findDraft(localStorage, at('aa', 1, 'w-2'))).toBeNull();
  });

  it('are the twenty newest; other things in the storage stay', () => {
    localStorage.setItem('other', 'x');
    for (let time = 1; time <= 25; time++)
      keepDraft(localStorage, at(`t${time}`), { changes: [], savedAtMs: time });
    expect(localStorage).toHaveLength(21);
    expect(findDraft(localStorage, at('t5'))).toBeNull();
    expect(findDraft(localStorage, at('t6'))).not.toBeNull();
  });

  it('are not kept when they are too long, and not read when they are damaged', () => {
    expect(keepDraft(localStorage, at('aa'), { changes: 'x'.repeat(1_000_001), savedAtMs: 1 })).toBe(false);
    for (const damaged of ['{', 'null', '7', '{}']) {
      localStorage.setItem('gegenlese.draft.w-1.1.aa', damaged);
      expect(findDraft(localStorage, at('aa'))).toBeNull();
    }
  });
});

describe('drafts of a document that was erased for good', () => {
  it('go with every version of it, and only these', () => {
    for (const place of [at('aa', 1), at('bb', 1), at('aa', 11), at('aa', 1, 'w-2')])
      keepDraft(localStorage, place, { changes: ['geheim'], savedAtMs: 5 });
    dropErased(localStorage, 'w-1', [1]);
    expect(findDraft(localStorage, at('aa', 1))).toBeNull();
    expect(findDraft(localStorage, at('bb', 1))).toBeNull();
    expect(findDraft(localStorage, at('aa', 11))).not.toBeNull();
    expect(findDraft(localStorage, at('aa', 1, 'w-2'))).not.toBeNull();
  });

  it('are not kept again by an editor that is still open', () => {
    dropErased(localStorage, 'w-1', [1]);
    expect(keepDraft(localStorage, at('aa', 1), { changes: ['geheim'], savedAtMs: 6 })).toBe(false);
    expect(JSON.stringify({ ...localStorage })).not.toContain('geheim');
    expect(keepDraft(localStorage, at('aa', 2), { changes: [], savedAtMs: 6 })).toBe(true);
  });

  it.each(['{', '7', '{"a":1}'])('are refused also after a damaged list %s was replaced', damaged => {
    localStorage.setItem('gegenlese.erased', damaged);
    expect(keepDraft(localStorage, at('aa'), { changes: [], savedAtMs: 5 })).toBe(true);
    dropErased(localStorage, 'w-1', [1]);
    expect(keepDraft(localStorage, at('aa'), { changes: [], savedAtMs: 6 })).toBe(false);
  });
});
