import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { checkComparisonJson, jsonComparison } from '../../../../src/main/files/write/comparison/json';
import type { ComparisonReport } from '../../../../src/shared/domain/compare/report/comparison-report';
import { comparisonRecord } from '../../../../src/shared/domain/records/comparison-record';
import { propertyRuns } from '../../../support/property-runs';
import {
  alignmentReport,
  diffReport,
  HOSTILE,
  handLink,
  LEFT,
  REFERENCE,
  REVIEW,
  RIGHT,
  reportSide,
  writtenComparison,
} from './comparisons';
import { temporaryFolders } from './temp-folder';

const newFolder = temporaryFolders();
const write = (report: ComparisonReport) => writtenComparison(newFolder(), report, 'json');

describe('JSON', () => {
  it('follows its schema, and counts in code points', () => {
    const left = '🐶 Der Rat will 40 Plätze.';
    const right = '🐶 Der Rat will 50 Plätze. 🐶';
    const record = comparisonRecord.parse(JSON.parse([...jsonComparison(diffReport(left, right))].join('')));
    expect(record.offset_unit).toBe('unicode-codepoint');
    const [change] = record.changes;
    expect(change).toMatchObject({
      class: 'number',
      is_ignored: false,
      left: {
        start: 15,
        end: 17,
        start_utf16: 16,
        end_utf16: 18,
        exact: '40',
        prefix: '🐶 Der Rat will ',
        suffix: ' Plätze.',
      },
      right: { exact: '50' },
    });
    expect(record.left.text_sha256).toBe(reportSide(left).textSha256);
    expect([...record.left.text].slice(15, 17).join('')).toBe('40');
  });

  it('marks what is ignored, and leaves nothing out', () => {
    const json = [...jsonComparison(diffReport(LEFT, RIGHT, { ignore: ['quotation-style'] }))].join('');
    const { changes } = comparisonRecord.parse(JSON.parse(json));
    expect(changes.filter(change => change.is_ignored).map(change => change.left.exact)).toEqual(['„', '“']);
    expect(changes.filter(change => change.class === 'number')).toHaveLength(1);
  });

  it('has sentences, links with reasons, and hand links', async () => {
    const bytes = await write(alignmentReport(REFERENCE, REVIEW, [handLink('supports')]));
    const record = comparisonRecord.parse(JSON.parse(bytes.toString('utf8')));
    const byHand = record.links.find(link => link.origin === 'human');
    expect(byHand).toMatchObject({ hand_link: 7, reference: [1], review: [1] });
    expect(record.links.some(link => link.origin === 'machine' && link.reasons.length > 0)).toBe(true);
    expect(record.hand_links).toMatchObject([{ relation: 'supports', created_by: 'mara' }]);
  });

  it('writes what cannot be seen in clear', async () => {
    const json = (await write(diffReport('a', HOSTILE))).toString('utf8');
    expect(json).not.toMatch(/[\u202a-\u202e\u200b]|(?!\n)\p{Cc}/u);
    expect(comparisonRecord.parse(JSON.parse(json)).right.text).toBe(HOSTILE.replace('\ud800', '\ufffd'));
  });

  test.prop(
    [fc.string({ unit: 'binary', maxLength: 20 }), fc.string({ unit: 'binary', maxLength: 20 })],
    propertyRuns(),
  )('can be checked for any two texts', (left, right) => {
    checkComparisonJson([...jsonComparison(diffReport(left, right))].join(''), 'x.json');
  });

  it('notices a quote that is not in its text', () => {
    const json = [...jsonComparison(diffReport('Er will 40.', 'Er will 50.'))].join('');
    expect(() => checkComparisonJson(json.replace('"exact":"50"', '"exact":"60"'), 'x.json')).toThrow(
      'x.json',
    );
    expect(() => checkComparisonJson(json.replace('Er will 40.', 'Er mag 40.'), 'x.json')).toThrow('x.json');
  });

  it.each([
    ['"class":"number"', '"class":"guess"'],
    ['"offset_unit"', '"unit"'],
    ['}', ''],
  ])('notices what does not follow its schema: %s became %s', (old, changed) => {
    const json = [...jsonComparison(diffReport('Er will 40.', 'Er will 50.'))].join('');
    expect(json).toContain(old);
    expect(() => checkComparisonJson(json.replace(old, changed), 'x.json')).toThrow(
      'does not follow its schema',
    );
  });
});
