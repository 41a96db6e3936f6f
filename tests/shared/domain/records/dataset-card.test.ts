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
    links: 4,
    findings: 6,
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
