import type { Label } from '../../model/annotation';
import { MAX_QUOTE_LENGTH } from './quotes';
import { type Manifest, OFFSET_UNIT } from './schemas';

/** What the card tells about the documents, gathered while they are written. */
export interface CardFacts {
  readonly counts: Manifest['counts'];
  readonly withheldCount: number;
  /** Distinct language tags. */
  readonly languages: readonly string[];
  readonly hasHumanAnnotations: boolean;
  readonly hasRuleAnnotations: boolean;
  /** Rights statements as given, with the number of documents under each; empty string where none is stated. */
  readonly rights: ReadonlyMap<string, number>;
  /** Documents whose rights statement is not in `rights` because there are too many different ones. */
  readonly otherRightsCount: number;
  readonly labels: readonly Label[];
  readonly appVersion: string;
  readonly exportedAt: string;
}

/** The README of a dataset: front matter as dataset hubs read it, then what a person must know before using it. */
export function datasetCard(facts: CardFacts): string {
  return [frontMatter(facts), ...description(facts), ...process(facts), ...rights(facts)].join('\n');
}

function frontMatter(facts: CardFacts): string {
  const languages = isoLanguages(facts.languages);
  const yaml = [
    '---',
    `language: ${flow(languages)}`,
    'license: other',
    'license_name: stated-per-document',
    `pretty_name: ${JSON.stringify(`Reviewed articles, ${facts.exportedAt.slice(0, 10)}`)}`,
    `annotations_creators: ${flow(annotationsCreators(facts))}`,
    'language_creators: [found]',
    `multilinguality: ${flow([languages.length > 1 ? 'multilingual' : 'monolingual'])}`,
    `size_categories: ${flow([sizeCategory(facts.counts.documents)])}`,
    'source_datasets: [original]',
    'task_categories: [token-classification]',
    'tags: [fact-checking, news, press-releases]',
    'configs:',
    '  - config_name: documents',
    '    data_files: [{ split: train, path: documents.jsonl }]',
    '  - config_name: annotations',
    '    data_files: [{ split: train, path: annotations.jsonl }]',
    '---',
    '',
  ];
  return yaml.join('\n');
}

/** ISO 639 codes: the first subtag, without `und`. */
function isoLanguages(tags: readonly string[]): string[] {
  const codes = tags.map(tag => (tag.split('-')[0] ?? '').toLowerCase());
  return [...new Set(codes)].filter(code => code !== '' && code !== 'und').sort();
}

function annotationsCreators(facts: CardFacts): string[] {
  const creators: string[] = [];
  if (facts.hasHumanAnnotations) creators.push('expert-generated');
  if (facts.hasRuleAnnotations) creators.push('machine-generated');
  return creators.length > 0 ? creators : ['no-annotation'];
}

const SIZE_CATEGORIES = [
  [1_000, 'n<1K'],
  [10_000, '1K<n<10K'],
  [100_000, '10K<n<100K'],
  [1_000_000, '100K<n<1M'],
] as const;

function sizeCategory(documentCount: number): string {
  return SIZE_CATEGORIES.find(([below]) => documentCount < below)?.[1] ?? '1M<n<10M';
}

/** A YAML flow list of JSON strings, which are YAML strings too. */
function flow(values: readonly string[]): string {
  return `[${values.map(value => JSON.stringify(value)).join(', ')}]`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function description({ counts, withheldCount, appVersion, exportedAt }: CardFacts): string[] {
  return [
    '# Reviewed articles',
    '',
    `Exported ${exportedAt} by Gegenlese ${appVersion}: ${counted(counts.documents, 'document')} (${counts.texts} with text), ` +
      `${counted(counts.annotations, 'annotation')} (${counts.orphans} without a place), ${counted(counts.removed, 'replacement')}, ` +
      `${counted(counts.sources, 'source')}, ${counted(counts.claims, 'claim')}, ${counted(counts.links, 'link')} made by hand, ` +
      `${counted(counts.findings, 'finding')} that nobody confirmed.`,
    '',
    '## Files',
    '',
    '| file | holds |',
    '| --- | --- |',
    '| documents.jsonl, .csv, .parquet | one document a row: metadata, text, and the map from the clean text to the imported one |',
    '| annotations.jsonl, .csv, .parquet | one annotation a row, with its evidence and the replies to it |',
    '| removed.jsonl | every replacement between the imported text and the exported one, with rule or person |',
    '| sources.jsonl | publishers, what was observed about them, and flags with reasons |',
    '| claims.jsonl | one claim a row: statement, speaker, passages, evidence and the verdict with its reason |',
    '| links.jsonl | passages of two texts that people linked, and what one is to the other |',
    '| findings.jsonl | what rules noticed and nobody confirmed: open, put off, or dismissed with the reason |',
    '| labels.json | the codebook as it was at the time of the export |',
    '| manifest.json | counts, and size and SHA-256 of every other file |',
    '',
    '## Offsets and fields',
    '',
    `\`start\`, \`end\` and lengths are Unicode code points (\`${OFFSET_UNIT}\`), ends exclusive; fields ending in \`_utf16\` are UTF-16 code units. ` +
      '`exact` is always the text at the span. An orphan annotation has no place in the exported version: its offsets are null. ' +
      "`text_map` lists the runs that stand unchanged in the text of `text_map_from`; removed.jsonl's offsets count in `parent_version_id`. " +
      'Undoing the replacements of a document backwards gives the imported text, whose hash is `parent_text_sha256` of the first version.',
    '',
    'In CSV files an apostrophe stands before cells that a spreadsheet would take for a formula; take it off again before using offsets. ' +
      'Null and empty text look the same there. There are no splits: `train` is everything.',
    '',
    withheldCount > 0
      ? `The texts of ${withheldCount} documents are withheld (\`text_withheld\`, listed in manifest.json). ` +
        `Their hashes, lengths and offsets are given, and quotes of up to ${MAX_QUOTE_LENGTH} code points.`
      : 'No text is withheld.',
    '',
  ];
}

function process({ labels }: CardFacts): string[] {
  return [
    '## How it was made',
    '',
    'Editors imported saved articles, cleaned them with rules whose every replacement they accepted, and annotated passages while checking facts. ' +
      '`origin` tells a person (`human`) from a confirmed finding of a rule (`rule:ID@VERSION`). findings.jsonl holds what no person confirmed: proposals of a machine, which count in no verdict. Agreement between annotators was not measured.',
    '',
    '| label | English | German | description | guideline |',
    '| --- | --- | --- | --- | --- |',
    ...labels.map(
      ({ id, nameEn, nameDe, description, guideline }) =>
        `| ${[id, nameEn, nameDe, description, guideline].map(cell).join(' | ')} |`,
    ),
    '',
    '## Personal data and bias',
    '',
    'The texts name people, as published. Editors appear under pseudonyms that stay the same across exports of one workspace; ' +
      'somebody who can guess a name can confirm it. Documents were chosen by editors for checking, so they say nothing about how often errors occur in general. ' +
      'Flags and signals are dated observations, not scores.',
    '',
  ];
}

function rights(facts: CardFacts): string[] {
  const rows = [...facts.rights].map(
    ([statement, count]) => `| ${statement ? cell(statement) : '(none stated)'} | ${count} |`,
  );
  if (facts.otherRightsCount > 0) rows.push(`| (other statements) | ${facts.otherRightsCount} |`);
  return [
    '## Rights',
    '',
    'As stated for each document (`rights`).',
    '',
    '| statement | documents |',
    '| --- | --- |',
    ...rows,
    '',
  ];
}

/** User text as one Markdown table cell: no line breaks, no markup. */
function cell(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\|`*_<>[\]#]/g, '\\$&');
}
