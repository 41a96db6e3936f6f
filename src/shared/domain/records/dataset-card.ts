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
    ...configs(facts.counts),
    '---',
    '',
  ];
  return yaml.join('\n');
}

const TABLES = [
  'documents',
  'annotations',
  'removed',
  'sources',
  'claims',
  'links',
  'findings',
  'checked_facts',
] as const;

/** Hubs fail on a table without rows. */
function configs(counts: CardFacts['counts']): string[] {
  const filled = TABLES.filter(table => counts[table] > 0);
  if (filled.length === 0) return ['configs: []'];
  const entries = filled.flatMap(table => [
    `  - config_name: ${table}`,
    `    data_files: [{ split: train, path: ${table}.jsonl }]`,
  ]);
  return ['configs:', ...entries];
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
      `${counted(counts.findings, 'finding')} that nobody confirmed, ${counted(counts.checked_facts, 'fact')} that somebody checked.`,
    '',
    '## Files',
    '',
    '| file | holds |',
    '| --- | --- |',
    '| documents.jsonl, .csv, .parquet | one document a row: metadata, text, and the map from the clean text to the imported one |',
    '| annotations.jsonl, .csv, .parquet | one annotation a row, with its evidence and the replies to it |',
    '| removed.jsonl | every replacement between the imported text and the exported one, with rule or person |',
    '| sources.jsonl | publishers, what was observed about them, and flags with reasons |',
    '| claims.jsonl | one claim a row: statement, speaker, passages, evidence (of files name, size and SHA-256) and the verdict with its reason |',
    '| links.jsonl | passages of two texts that people linked, and what one is to the other |',
    '| findings.jsonl | what rules noticed and nobody confirmed: open, put off, or dismissed with the reason |',
    '| checked_facts.jsonl | one figure, date, name, office or quotation a row that a person held to be right: by whom, when, against what, and whether its words still stand |',
    '| labels.json | the codebook as it was at the time of the export |',
    '| files/ | only where it was asked for: every imported file and every file that is evidence, named by its SHA-256 |',
    '| manifest.json | counts, and size and SHA-256 of every other file |',
    '',
    '## Offsets and fields',
    '',
    `\`start\`, \`end\` and lengths are Unicode code points (\`${OFFSET_UNIT}\`), ends exclusive; fields ending in \`_utf16\` are UTF-16 code units. ` +
      'Null means: nothing stated, not applicable, or withheld. Times are UTC. Records belong together by `doc_id`, `version_id`, `annotation_id` and `source_id`, ' +
      'which stay the same in every export of one workspace (`workspace_id` in manifest.json).',
    '',
    '`exact` is the text at the span, with line ends and Unicode as they are: nothing is normalized. `anchor_state` says what became of a place since it was chosen: ' +
      '`exact` and `moved` have the same words, `changed` has others (`original_exact` are the former ones). `orphan` has no place in the exported version: ' +
      'the offsets of an annotation are null and `exact` is what it was made on, while passages of claims keep the place and the version in which they were chosen, whose text the dataset may not hold; so do those that are `removed`, whose document is not in the workspace any more. ' +
      'Evidence of annotations, and the `reference` of a checked fact, stands in the version that its `version_id` names, which may be an older one. ' +
      'A checked fact `holds` as long as the same words stand in the same sentence; `changed` ones have others, and are to be checked again.',
    '',
    'In CSV files an apostrophe stands before cells that a spreadsheet would take for a formula; take it off again before using offsets. ' +
      'Null and empty text look the same there, and lists are JSON. ' +
      'pandas guesses types unless told not to: `read_json(…, lines=True, dtype=False, convert_dates=False)`, `read_csv(…, dtype=str, keep_default_na=False)`.',
    '',
    'There are no splits: `train` is everything. Texts on one event share sentences, and the same text may stand under several `doc_id`: ' +
      'split by event or source rather than by row, and keep documents with the same `text_sha256` together.',
    '',
    '## Where every character comes from',
    '',
    '1. `original_sha256` is the hash of the imported file (`origin_file`, and `origin_row` in it: the line of a JSONL file, the row of a CSV file with the header as row 1). Its bytes are in files/, or come out of the workspace with `gegenlese documents save-original`.',
    '2. Where `origin_format` is `text` or `markdown`, its bytes read in `origin_encoding` (as browsers read it), without a byte order mark, are the imported text, the text of `text_map_from`. Of other formats the program read it out of the file.',
    '3. removed.jsonl has every replacement since, oldest version first and in the order of the text. Its offsets count in the text of `parent_version_id`. Undone backwards they give the imported text.',
    '4. `text_map` has the runs that stand unchanged in both. All between them was written by a replacement, whose `cause`, `rule` and `made_by` say by whom.',
    '',
    ...CHECK,
    '',
    withheldCount > 0
      ? `Withheld: the text of ${counted(withheldCount, 'document')} (\`text_withheld\`, listed in manifest.json). ` +
        `Hashes, lengths and offsets are given, and quotes of up to ${MAX_QUOTE_LENGTH} code points.`
      : 'No text is withheld.',
    '',
  ];
}

/** Run in the folder of a dataset it fails where something is not as the card says. Only Python's own library. */
const CHECK = [
  'This checks all of it with Python alone, in the folder of the dataset:',
  '',
  '```python',
  'import hashlib, json, os',
  '',
  'sha = lambda data: hashlib.sha256(data).hexdigest()',
  "rows = lambda name: [json.loads(line) for line in open(name, encoding='utf-8', newline='\\n')]",
  "for file in json.load(open('manifest.json', encoding='utf-8'))['files']:",
  "    assert sha(open(file['name'], 'rb').read()) == file['sha256'], file['name']",
  'steps, texts = {}, {}',
  "for row in rows('removed.jsonl'):",
  "    steps.setdefault(row['version_id'], []).append(row)",
  "for doc in rows('documents.jsonl'):",
  "    text, version = doc['text'], doc['version_id']",
  '    if text is None: continue',
  "    assert sha(text.encode()) == doc['text_sha256'], version",
  '    texts[version] = current = text',
  '    while version in steps:',
  '        for row in steps[version]:',
  "            start, end = row['start'], row['start'] + row['insert_length']",
  "            assert current[start:end] == row['insert'], row",
  "            current = current[:start] + row['exact'] + current[end:]",
  "        version = row['parent_version_id']",
  "        assert sha(current.encode()) == row['parent_text_sha256'], version",
  '        texts[version] = current',
  "    assert version == doc['text_map_from'], version",
  "    file = 'files/' + doc['original_sha256']",
  "    if os.path.exists(file) and doc['origin_format'] in ('text', 'markdown') and doc['origin_encoding'] != 'windows-1252':",
  "        data = open(file, 'rb').read().decode(doc['origin_encoding'], 'replace')",
  "        assert current == data.removeprefix('\\ufeff'), file",
  "    for run in doc['text_map']:",
  "        a, b, n = run['clean_start'], run['orig_start'], run['length']",
  '        assert text[a:a + n] == current[b:b + n], version',
  'def check(place):',
  "    text, start = texts.get(place['version_id']), place['start']",
  '    if text is None or start is None: return',
  "    assert place['exact'] in (None, text[start:place['end']]), place",
  "    assert len(text[:start].encode('utf-16-le')) // 2 == place['start_utf16'], place",
  "for row in rows('annotations.jsonl'):",
  "    for place in [row, *row['evidence']]: check(place)",
  "for row in rows('claims.jsonl'):",
  "    for place in [*row['passages'], *(e['passage'] for e in row['evidence'] if e['passage'])]: check(place)",
  "for row in rows('links.jsonl'): check(row['reference']); check(row['review'])",
  "for row in rows('findings.jsonl'): check(row['passage']); row['other'] and check(row['other'])",
  "for row in rows('checked_facts.jsonl'): check(row['passage']); row['reference'] and check(row['reference'])",
  '```',
];

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
    'As stated for each document (`rights`). A statement in a field that `unconfirmed` names was found by a machine and releases no text.',
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
