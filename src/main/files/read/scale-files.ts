import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Scale, type ScaleProblem, scale } from '../../../shared/model/scale';

export interface ScaleFolders {
  /** Of the program. */
  readonly shipped: string;
  /** Of the person at this machine. */
  readonly own: string;
}

export type OfferedScale = Scale & { readonly isOwn: boolean };

const MAX_SCALE_BYTES = 256 * 1024;
const MAX_SCALE_FILES = 100;

export interface ScaleFiles {
  readonly scales: Scale[];
  readonly problems: ScaleProblem[];
}

/** The scales of both folders; one of the person's own stands in for one of the program that has its id. */
export async function readScales({
  shipped,
  own,
}: ScaleFolders): Promise<{ scales: OfferedScale[]; problems: ScaleProblem[] }> {
  const [ours, theirs] = await Promise.all([readScaleFiles(shipped), readScaleFiles(own)]);
  const kept = ours.scales.filter(({ id }) => !theirs.scales.some(other => other.id === id));
  const scales = [
    ...kept.map(scale => ({ ...scale, isOwn: false })),
    ...theirs.scales.map(scale => ({ ...scale, isOwn: true })),
  ];
  // The house scale comes first, whoever wrote it.
  scales.sort((a, b) => Number(b.id === 'house') - Number(a.id === 'house'));
  return { scales, problems: [...ours.problems, ...theirs.problems] };
}

/**
 * Every `*.json` of the folder that is a scale, by file name; what is none has its reason, and the rest goes on. A folder
 * that does not exist is an empty one.
 */
async function readScaleFiles(folder: string): Promise<ScaleFiles> {
  const scales: Scale[] = [];
  const problems: ScaleProblem[] = [];
  const names = await listNames(folder);
  for (const fileName of names.slice(0, MAX_SCALE_FILES)) {
    const read = await readScaleFile(folder, fileName);
    if ('reason' in read) problems.push(read);
    else if (scales.some(({ id }) => id === read.id))
      problems.push(problem(fileName, 'same-id', `another file has the id ${read.id}, too`));
    else scales.push(read);
  }
  for (const fileName of names.slice(MAX_SCALE_FILES))
    problems.push(problem(fileName, 'too-large', `there are more than ${MAX_SCALE_FILES} files`));
  return { scales, problems };
}

async function listNames(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter(name => name.toLowerCase().endsWith('.json')).sort();
  } catch {
    // No folder: nobody made scales of their own.
    return [];
  }
}

async function readScaleFile(folder: string, fileName: string): Promise<Scale | ScaleProblem> {
  let text: string;
  try {
    const path = join(folder, fileName);
    const facts = await stat(path);
    if (!facts.isFile()) return problem(fileName, 'unreadable', 'is no file');
    if (facts.size > MAX_SCALE_BYTES)
      return problem(fileName, 'too-large', `is larger than ${MAX_SCALE_BYTES} bytes`);
    text = await readFile(path, 'utf8');
  } catch (cause) {
    return problem(fileName, 'unreadable', `could not be read (${(cause as NodeJS.ErrnoException).code})`);
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return problem(fileName, 'not-json', 'is not JSON');
  }
  const read = scale.safeParse(parsed);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  return problem(fileName, 'not-a-scale', `${issue?.path.join('.') || 'the file'}: ${issue?.message ?? ''}`);
}

function problem(fileName: string, reason: ScaleProblem['reason'], message: string): ScaleProblem {
  return { fileName, reason, message };
}
