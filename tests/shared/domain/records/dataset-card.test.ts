import { expect, it } from 'vitest';
import { type CardFacts, datasetCard } from '../../../../src/shared/domain/records/dataset-card';
import { LABEL } from './bundles';

const FACTS: CardFacts = {
  counts: {
    documents: 1200,
    texts: 1199,
    annotations: 5,
    orphans: 1,
    removed: 7,
    sources: 2,
    claims: 3,
    links: 0,
    findings: 6,
    checked_facts: 8,
    labels: 1,
  },
  withheldCount: 1,
  languages: ['de-DE', 'en', 'und', 'de'],
  hasHumanAnnotations: true,
  hasRuleAnnotations: true,
  rights: new Map([
    ['CC BY 4.0 | [x](y)', 1199],
    ['', 1],
  ]),
  otherRightsCount: 0,
  labels: [LABEL],
  appVersion: '1.2.3',
  exportedAt: '2026-03-04T05:06:07.089Z',
};

it('begins with front matter that dataset hubs read', () => {
  expect(datasetCard(FACTS).split('\n---\n')[0]).toBe(
    [
      '---',
      'language: ["de", "en"]',
      'license: other',
      'license_name: stated-per-document',
      'pretty_name: "Reviewed articles, 2026-03-04"',
      'annotations_creators: ["expert-generated", "machine-generated"]',
      'language_creators: [found]',
      'multilinguality: ["multilingual"]',
      'size_categories: ["1K<n<10K"]',
      'source_datasets: [original]',
      'task_categories: [token-classification]',
      'tags: [fact-checking, news, press-releases]',
      'configs:',
      '  - config_name: documents',
      '    data_files: [{ split: train, path: documents.jsonl }]',
      '  - config_name: annotations',
      '    data_files: [{ split: train, path: annotations.jsonl }]',
      '  - config_name: removed',
      '    data_files: [{ split: train, path: removed.jsonl }]',
      '  - config_name: sources',
      '    data_files: [{ split: train, path: sources.jsonl }]',
      '  - config_name: claims',
      '    data_files: [{ split: train, path: claims.jsonl }]',
      '  - config_name: findings',
      '    data_files: [{ split: train, path: findings.jsonl }]',
      '  - config_name: checked_facts',
      '    data_files: [{ split: train, path: checked_facts.jsonl }]',
    ].join('\n'),
  );
});

it('shows what users wrote as plain text in its tables', () => {
  const card = datasetCard(FACTS);
  expect(card).toContain('| CC BY 4.0 \\| \\[x\\](y) | 1199 |\n| (none stated) | 1 |');
  expect(card).toContain('| wrong-name | Wrong name | Falscher Name | Name \\| person |');
});

it('says which annotations there are when there are none', () => {
  const card = datasetCard({ ...FACTS, hasHumanAnnotations: false, hasRuleAnnotations: false });
  expect(card).toContain('annotations_creators: ["no-annotation"]');
});

it('has a config only for tables that have rows', () => {
  const nothing = {
    ...FACTS.counts,
    documents: 0,
    annotations: 0,
    removed: 0,
    sources: 0,
    claims: 0,
    findings: 0,
    checked_facts: 0,
  };
  expect(datasetCard({ ...FACTS, counts: nothing })).toContain('\nconfigs: []\n---\n');
});

it('names every field that a reader needs to come back to the imported bytes', () => {
  const card = datasetCard(FACTS);
  for (const field of ['original_sha256', 'origin_file', 'origin_row', 'origin_format', 'origin_encoding'])
    expect(card).toContain(`\`${field}\``);
});
