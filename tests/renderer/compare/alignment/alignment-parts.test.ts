import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  bandMiddle,
  bandPath,
  isBandInView,
} from '../../../../src/renderer/compare/alignment/alignment-bands';
import { kindOf, layOutAlignment } from '../../../../src/renderer/compare/alignment/alignment-layout';
import { markRuler, rulerPath } from '../../../../src/renderer/compare/alignment/alignment-ruler';
import { previewLinks } from '../../../../src/renderer/compare/alignment/hand-link-preview';
import {
  linksBetween,
  listRefusals,
  planUnlinking,
  runsOf,
} from '../../../../src/renderer/compare/alignment/passage-links';
import {
  findPassage,
  findStop,
  findTouched,
  NOTHING_SELECTED,
  selectOnly,
  selectSentence,
  sentencesOf,
} from '../../../../src/renderer/compare/alignment/sentence-selection';
import { splitSentences } from '../../../../src/shared/domain/text/sentences';
import type { HandLink, LinkRelation, PassageLink } from '../../../../src/shared/model/comparison';
import { propertyRuns } from '../../../support/property-runs';

const REFERENCE = 'Rund 60 Stände kamen. Maren Ohlsen eröffnete das Fest.\n\nEs regnete. Der Kai war voll.';
const REVIEW = 'Am Hafen war Fest. 80 Stände waren da.\n\nMaren Ohlsen eröffnete es. Ein Drache stieg.';

const machineLink: PassageLink = {
  reference: [0, 1, 3],
  review: [1],
  kind: 'altered',
  reasons: [],
  handLinkId: null,
};
const handMade: PassageLink = { reference: [1], review: [2], kind: 'altered', reasons: [], handLinkId: 7 };

function handLink(id: number, relation: LinkRelation, versions = { reference: 11, review: 12 }): HandLink {
  return {
    id,
    referenceVersionId: versions.reference,
    reference: { start: 0, end: 21 },
    reviewVersionId: versions.review,
    review: { start: 40, end: 66 },
    relation,
    note: '',
    createdBy: 'Ole Brandt',
    createdAtMs: 0,
  };
}

function layOut(links: PassageLink[], handLinks: HandLink[] = []) {
  return layOutAlignment(
    {
      mode: 'alignment',
      referenceSentences: splitSentences(REFERENCE, 'de'),
      reviewSentences: splitSentences(REVIEW, 'de'),
      links,
    },
    REFERENCE,
    REVIEW,
    new Map(handLinks.map(link => [link.id, link])),
  );
}

const layout = layOut([machineLink, handMade], [handLink(7, 'supports')]);

describe('what a person said of a link', () => {
  it.each([
    ['copied', 'copied'],
    ['supports', 'paraphrased'],
    ['alters', 'altered'],
    ['contradicts', 'altered'],
  ] as const)('counts more than what the machine makes of it: %s is shown as %s', (relation, kind) => {
    const byHand = new Map([[7, handLink(7, relation)]]);
    expect(kindOf({ kind: 'altered', handLinkId: 7 }, byHand)).toBe(kind);
  });

  it('is told apart from the work of the machine', () => {
    expect(layout.review.sentences.map(({ status, isLinkedByHand }) => [status, isLinkedByHand])).toEqual([
      ['no-counterpart', false],
      ['altered', false],
      ['paraphrased', true],
      ['no-counterpart', false],
    ]);
  });
});

describe('unlinking', () => {
  it('removes the links of the editor and refuses each run of neighbours that the machine linked', () => {
    expect(planUnlinking(layout, [machineLink, handMade])).toEqual({
      linkIds: [7],
      refusals: [
        {
          reference: spanOf(REFERENCE, 'Rund 60 Stände kamen. Maren Ohlsen eröffnete das Fest.'),
          review: spanOf(REVIEW, '80 Stände waren da.'),
        },
        { reference: spanOf(REFERENCE, 'Der Kai war voll.'), review: spanOf(REVIEW, '80 Stände waren da.') },
      ],
    });
  });

  it('goes by both passages where two are selected', () => {
    expect(linksBetween(layout, [1], [1, 2])).toEqual([machineLink, handMade]);
    expect(linksBetween(layout, [0], [1, 2])).toEqual([machineLink]);
    expect(linksBetween(layout, [1], [])).toEqual([machineLink, handMade]);
    expect(linksBetween(layout, [2], [2])).toEqual([]);
  });

  it('is found again whichever text was the reference then', () => {
    const swapped = handLink(2, 'none', { reference: 12, review: 11 });
    expect(listRefusals([handLink(1, 'none'), swapped, handLink(3, 'supports')], 11, 12)).toEqual([
      { id: 1, note: '', reference: { start: 0, end: 21 }, review: { start: 40, end: 66 } },
      { id: 2, note: '', reference: { start: 40, end: 66 }, review: { start: 0, end: 21 } },
    ]);
  });
});

describe('before the next answer', () => {
  const of = (text: string, versionId: number) => ({
    versionId,
    sentences: layOutSpans(text),
  });
  const preview = (links: PassageLink[], handLinks: HandLink[]) =>
    previewLinks(links, handLinks, of(REFERENCE, 11), of(REVIEW, 12));
  /** The first sentence of the reference and the third under review. */
  const made: PassageLink = {
    reference: [0],
    review: [2],
    kind: 'paraphrased',
    reasons: [],
    handLinkId: 9,
  };

  it('a link stands there at once, in the place of what the machine linked', () => {
    const elsewhere: PassageLink = { ...machineLink, reference: [2], review: [2, 3] };
    expect(preview([machineLink, elsewhere], [handLink(9, 'supports')])).toEqual([
      machineLink,
      made,
      { ...elsewhere, review: [3] },
    ]);
  });

  it('one that was removed is gone, and a refused one of the machine, too', () => {
    expect(preview([machineLink, handMade], [])).toEqual([machineLink]);
    const joined: PassageLink = { ...machineLink, reference: [0, 1], review: [2] };
    expect(preview([joined], [handLink(9, 'none')])).toEqual([{ ...joined, reference: [1] }]);
  });

  it('an answer that knows all stays as it is', () => {
    const links = [machineLink, made];
    expect(preview(links, [handLink(9, 'supports')])).toBe(links);
  });
});

describe('runs of neighbours', () => {
  it.each([
    [[], []],
    [[4], [[4]]],
    [
      [1, 2, 3, 7, 9, 10],
      [[1, 2, 3], [7], [9, 10]],
    ],
  ])('%j is %j', (numbers, runs) => {
    expect(runsOf(numbers)).toEqual(runs);
  });
});

describe('selecting sentences', () => {
  it('keeps what is selected on the other side, and takes several with Shift in both directions', () => {
    const one = selectSentence(NOTHING_SELECTED, { side: 'reference', index: 5 });
    const two = selectSentence(one, { side: 'review', index: 3 });
    const several = selectSentence(two, { side: 'review', index: 1 }, true);
    expect(several).toEqual({
      side: 'review',
      reference: { anchor: 5, head: 5 },
      review: { anchor: 3, head: 1 },
    });
    expect(sentencesOf(several.review)).toEqual([1, 2, 3]);
    expect(selectOnly({ side: 'review', index: 2 }).reference).toBeNull();
  });

  it('makes one passage of them, with what stands between', () => {
    expect(findPassage(layout.reference, [1, 2])).toEqual(
      spanOf(REFERENCE, 'Maren Ohlsen eröffnete das Fest.\n\nEs regnete.'),
    );
    expect(findPassage(layout.reference, [])).toBeNull();
  });

  it('finds the sentences that a passage touches', () => {
    expect(findTouched(layout.reference, spanOf(REFERENCE, 'kamen. Maren'))).toEqual({ anchor: 0, head: 1 });
    expect(findTouched(layout.reference, { start: 900, end: 950 })).toBeNull();
  });

  it('steps to the next stop from wherever it is, and goes round', () => {
    const stops = [{ index: 2 }, { index: 5 }];
    expect(findStop(stops, -1, 1)?.index).toBe(2);
    expect(findStop(stops, 3, 1)?.index).toBe(5);
    expect(findStop(stops, 5, 1)?.index).toBe(2);
    expect(findStop(stops, 2, -1)?.index).toBe(5);
    expect(findStop([], 0, 1)).toBeNull();
  });
});

describe('bands', () => {
  it('join both passages across the gutter', () => {
    expect(bandPath({ top: 10, bottom: 30 }, { top: 50, bottom: 90 }, 40, 600)).toBe(
      'M0 10C20 10 20 50 40 50V90C20 90 20 30 0 30Z',
    );
    expect(bandMiddle({ top: 10, bottom: 30 }, { top: 50, bottom: 90 }, 600)).toBe(45);
  });

  it('are drawn where one end is in view, and lead out of it only as far as the eye follows', () => {
    expect(isBandInView({ top: -50, bottom: -10 }, { top: 20, bottom: 40 }, 600)).toBe(true);
    expect(isBandInView({ top: -50, bottom: -10 }, { top: 700, bottom: 740 }, 600)).toBe(false);
    expect(bandPath({ top: 10, bottom: 30 }, { top: 9e6, bottom: 9e6 }, 40, 600)).toContain('40 840V843');
  });
});

describe('the ruler', () => {
  it('shows the whole text by its characters, the status that asks for most attention first', () => {
    const marks = markRuler(layout.review, REVIEW.length, 4, [
      'altered',
      'no-counterpart',
      'paraphrased',
      'lightly-changed',
      'copied',
    ]);
    expect(marks).toEqual([
      { status: 'altered', from: 0, to: 2 },
      { status: 'paraphrased', from: 2, to: 3 },
      { status: 'no-counterpart', from: 3, to: 4 },
    ]);
    expect(rulerPath(marks, 'no-counterpart', 6)).toBe('M0 3H6V4H0Z');
  });

  test.prop([fc.integer({ min: 1, max: 400 })], propertyRuns())(
    'never marks a slot twice or one outside',
    slotCount => {
      const marks = markRuler(layout.reference, REFERENCE.length, slotCount, ['omitted', 'used']);
      let at = 0;
      for (const { from, to } of marks) {
        expect(from).toBeGreaterThanOrEqual(at);
        expect(to).toBeGreaterThan(from);
        at = to;
      }
      expect(at).toBeLessThanOrEqual(slotCount);
    },
  );
});

function spanOf(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function layOutSpans(text: string) {
  const pairs = splitSentences(text, 'de');
  return Array.from({ length: pairs.length / 2 }, (_, at) => ({
    start: pairs[at * 2] ?? 0,
    end: pairs[at * 2 + 1] ?? 0,
  }));
}
