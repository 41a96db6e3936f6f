import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { toAnnotationRecords } from '../../../../src/shared/domain/records/annotation-record';
import type { RecordRules } from '../../../../src/shared/domain/records/bundle';
import { ANNOTATION_COLUMNS, DOCUMENT_COLUMNS } from '../../../../src/shared/domain/records/columns';
import { reasonToWithhold, toDocumentRecord } from '../../../../src/shared/domain/records/document-record';
import { toRemovedRecords } from '../../../../src/shared/domain/records/removed-record';
import {
  annotationRecord,
  documentRecord,
  removedRecord,
  sourceRecord,
} from '../../../../src/shared/domain/records/schemas';
import { toSourceRecord } from '../../../../src/shared/domain/records/source-record';
import { propertyRuns } from '../../../support/property-runs';
import { entriesFor, pieces, textWithSpan } from './arbitraries';
import { AT_MS, annotationAt, bundle, cut, pseudonym, SOURCE, sha256 } from './bundles';

const ALL: RecordRules = { withText: 'all', pseudonym };
const BY_RIGHTS: RecordRules = { withText: 'by-rights', pseudonym };

describe('an annotation record', () => {
  it('counts code points and, beside them, UTF-16 units', () => {
    const text = '📷 Stefan Keller, Oberbürgermeister';
    const [record] = toAnnotationRecords(bundle({ imported: text, spans: [[3, 16]] }), ALL);
    expect(record).toMatchObject({
      annotation_id: 'a1000',
      doc_id: 'd1',
      version_id: 'd1@1',
      start: 2,
      end: 15,
      start_utf16: 3,
      end_utf16: 16,
      exact: 'Stefan Keller',
      prefix: '📷 ',
      suffix: ', Oberbürgermeister',
      created_by: 'ed-ada',
      created_at: '2026-03-04T05:06:07.089Z',
      comment: null,
    });
  });

  test.prop([textWithSpan()], propertyRuns())('slices back equal in both units', ({ text, start, end }) => {
    const [record] = toAnnotationRecords(bundle({ imported: text, spans: [[start, end]] }), ALL);
    const byCodePoint = Array.from(text)
      .slice(record?.start ?? 0, record?.end ?? 0)
      .join('');
    expect(byCodePoint).toBe(text.slice(start, end));
    expect(text.slice(record?.start_utf16 ?? 0, record?.end_utf16 ?? 0)).toBe(text.slice(start, end));
    expect(record?.exact).toBe(text.slice(start, end));
  });

  it('never cuts a grapheme of its context', () => {
    const family = '👩‍👩‍👧';
    const [record] = toAnnotationRecords(
      bundle({ imported: `${family.repeat(9)}!${family.repeat(9)}`, spans: [[72, 73]] }),
      ALL,
    );
    expect(record).toMatchObject({ prefix: family.repeat(6), suffix: family.repeat(6) });
  });

  it('gives an orphan no place and keeps its words', () => {
    const whole = bundle({ imported: 'Neuer Text' });
    const orphan = {
      ...annotationAt(7, whole.version, whole.text, { state: 'orphan' }),
      exact: 'alter Text',
    };
    const [record] = toAnnotationRecords({ ...whole, annotations: [orphan] }, ALL);
    expect(record).toMatchObject({
      start: null,
      end_utf16: null,
      exact: 'alter Text',
      anchor_state: 'orphan',
    });
  });

  it('says changed where other words stand at the place', () => {
    const whole = bundle({ imported: 'Stephan kam' });
    const moved = {
      ...annotationAt(7, whole.version, whole.text, { state: 'moved', start: 0, end: 7 }),
      exact: 'Stefan',
    };
    const [record] = toAnnotationRecords({ ...whole, annotations: [moved] }, ALL);
    expect(record).toMatchObject({ exact: 'Stephan', original_exact: 'Stefan', anchor_state: 'changed' });
  });

  it('carries evidence with the offsets of its own document', () => {
    const whole = bundle({ imported: 'Text', spans: [[0, 4]] });
    const evidence = {
      id: 1,
      documentId: 9,
      documentTitle: 'Anderer',
      versionId: 903,
      versionNumber: 3,
      start: 3,
      end: 5,
      startCodePoint: 2,
      endCodePoint: 4,
      exact: 'ab',
      relation: 'contradicts' as const,
      note: '',
    };
    const annotations = whole.annotations.map(annotation => ({ ...annotation, evidence: [evidence] }));
    expect(toAnnotationRecords({ ...whole, annotations }, ALL)[0]?.evidence).toEqual([
      {
        doc_id: 'd9',
        version_id: 'd9@3',
        start: 2,
        end: 4,
        start_utf16: 3,
        end_utf16: 5,
        exact: 'ab',
        relation: 'contradicts',
        note: null,
      },
    ]);
  });
});

it.each([
  [{ rights: 'html-title' }, 'by-rights', 'unconfirmed-rights'],
  [{ title: 'html-title' }, 'by-rights', null],
  [{ rights: 'html-title' }, 'all', null],
] as const)('rights found in %j, texts %s: withheld as %s', (proposed, withText, reason) => {
  expect(reasonToWithhold({ rights: 'CC BY 4.0', proposed }, withText)).toBe(reason);
});

describe('a document without stated rights', () => {
  it.each([null, '', '  '])('goes out without its text: rights %j', rights => {
    const record = toDocumentRecord(bundle({ imported: 'Nur für uns', rights }), BY_RIGHTS);
    expect(record).toMatchObject({
      text: null,
      text_withheld: 'no-stated-rights',
      text_sha256: sha256('Nur für uns'),
      text_length: 11,
    });
  });

  it('keeps quotes of up to 300 code points and drops longer ones', () => {
    const whole = bundle({
      imported: '🐶'.repeat(301),
      spans: [
        [0, 600],
        [0, 602],
      ],
    });
    expect(toAnnotationRecords(whole, BY_RIGHTS).map(record => record.exact)).toEqual([
      '🐶'.repeat(300),
      null,
    ]);
  });

  it('goes out with its text where rights are stated or all texts are asked for', () => {
    expect(toDocumentRecord(bundle({ imported: 'Frei', rights: 'CC BY 4.0' }), BY_RIGHTS).text).toBe('Frei');
    expect(toDocumentRecord(bundle({ imported: 'Frei' }), ALL).text).toBe('Frei');
  });
});

describe('a document record', () => {
  it('maps the clean text to the imported one over all versions', () => {
    const whole = bundle({
      imported: '🐶 Menü Start. Text, Ende',
      ledgers: [[cut(3, 8)], [cut(0, 0, '# '), cut(8, 9, 'l')]],
    });
    expect(whole.text).toBe('# 🐶 Startl Text, Ende');
    const record = toDocumentRecord(whole, ALL);
    expect(record).toMatchObject({ version_id: 'd1@3', parent_version_id: 'd1@2', text_map_from: 'd1@1' });
    expect(record.text_map).toEqual([
      { clean_start: 2, orig_start: 0, length: 2 },
      { clean_start: 4, orig_start: 7, length: 5 },
      { clean_start: 10, orig_start: 13, length: 11 },
    ]);
  });

  it('has one run where what was put in between was taken out again', () => {
    const whole = bundle({ imported: 'eins zwei', ledgers: [[cut(4, 4, ' neu')], [cut(4, 8)]] });
    expect(whole.text).toBe('eins zwei');
    expect(toDocumentRecord(whole, ALL).text_map).toEqual([{ clean_start: 0, orig_start: 0, length: 9 }]);
  });

  it('starts anew at a version without a ledger', () => {
    const whole = bundle({ imported: 'eins zwei', ledgers: [[cut(0, 5)], [cut(0, 1, 'Z')]] });
    const [, last] = whole.ledgers;
    const added = { ...whole, ledgers: last ? [{ ...last, parent: { ...last.parent, id: 999 } }] : [] };
    expect(
      toDocumentRecord({ ...added, ledgers: [...whole.ledgers.slice(0, 1), ...added.ledgers] }, ALL),
    ).toMatchObject({
      text_map_from: 'd1@2',
      text_map: [{ clean_start: 1, orig_start: 1, length: 3 }],
    });
  });

  test.prop([pieces(), fc.array(fc.array(fc.nat(), { maxLength: 8 }), { maxLength: 3 })], propertyRuns())(
    'joins equal words by its text map and lists every other character as inserted',
    (parts, numbers) => {
      const imported = parts.join('');
      let text = imported;
      const ledgers = numbers.map(list => {
        const entries = entriesFor(text, list);
        text = bundle({ imported: text, ledgers: [entries] }).text;
        return entries;
      });
      const whole = bundle({ imported, ledgers });
      const clean = Array.from(whole.text);
      const original = Array.from(imported);
      const record = toDocumentRecord(whole, ALL);
      let mapped = 0;
      for (const run of record.text_map) {
        mapped += run.length;
        expect(clean.slice(run.clean_start, run.clean_start + run.length)).toEqual(
          original.slice(run.orig_start, run.orig_start + run.length),
        );
      }
      const inserted = toRemovedRecords(whole, ALL).reduce((sum, entry) => sum + entry.insert_length, 0);
      expect(mapped + inserted).toBeGreaterThanOrEqual(clean.length);
    },
  );

  it('names the fields that nobody confirmed', () => {
    const proposed = { rights: 'meta-tag', publishedOn: 'json-ld' } as const;
    const record = toDocumentRecord(bundle({ imported: 'x', document: { proposed, readBy: 'Ada' } }), ALL);
    expect(record).toMatchObject({ unconfirmed: ['published', 'rights'], read_by: 'ed-ada' });
  });
});

it('lists what cleaning took away, with rule and span in both units', () => {
  const whole = bundle({ imported: '🐶 Menü\nText', ledgers: [[cut(3, 8, '🐯')]] });
  expect(toRemovedRecords(whole, ALL)).toEqual([
    {
      schema: 'gegenlese.removed/1',
      doc_id: 'd1',
      version_id: 'd1@2',
      parent_version_id: 'd1@1',
      text_sha256: sha256('🐶 🐯Text'),
      parent_text_sha256: sha256('🐶 Menü\nText'),
      start: 2,
      end: 7,
      offset_unit: 'unicode-codepoint',
      start_utf16: 3,
      end_utf16: 8,
      exact: 'Menü\n',
      insert: '🐯',
      insert_length: 1,
      insert_length_utf16: 2,
      cause: 'cleaning',
      rule: 'navigation',
      rule_version: 2,
      annotation_id: null,
      made_by: 'ed-ada',
      made_at: '2026-03-04T05:06:07.089Z',
    },
  ]);
});

it('keeps the replies of an annotation, with their authors under pseudonyms', () => {
  const whole = bundle({ imported: 'Menü Text', spans: [[0, 4]] });
  const [annotation] = whole.annotations;
  if (!annotation) throw new Error('no annotation');
  const reply = {
    id: 1,
    text: 'Stimmt das?',
    createdBy: 'Ada',
    createdAtMs: AT_MS,
    modifiedAtMs: AT_MS + 1000,
  };
  const [record] = toAnnotationRecords({ ...whole, annotations: [{ ...annotation, replies: [reply] }] }, ALL);
  expect(annotationRecord.parse(record).replies).toEqual([
    {
      text: 'Stimmt das?',
      created_by: 'ed-ada',
      created_at: '2026-03-04T05:06:07.089Z',
      modified_at: '2026-03-04T05:06:08.089Z',
    },
  ]);
});

it('makes records that their schemas accept', () => {
  const whole = bundle({ imported: 'Menü Text', ledgers: [[cut(0, 5)]], spans: [[0, 4]] });
  expect(documentRecord.parse(toDocumentRecord(whole, ALL))).toBeTruthy();
  expect(toAnnotationRecords(whole, ALL).map(record => annotationRecord.parse(record))).toHaveLength(1);
  expect(toRemovedRecords(whole, ALL).map(record => removedRecord.parse(record))).toHaveLength(1);
  expect(sourceRecord.parse(toSourceRecord(SOURCE, pseudonym)).flag?.flagged_by).toBe('ed-ada');
});

it('has a column for every field of a record', () => {
  const names = (columns: readonly { name: string }[]): string[] => columns.map(column => column.name).sort();
  expect(names(DOCUMENT_COLUMNS)).toEqual(Object.keys(documentRecord.shape).sort());
  expect(names(ANNOTATION_COLUMNS)).toEqual(Object.keys(annotationRecord.shape).sort());
});
