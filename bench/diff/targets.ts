import type { Result } from './main';

const OURS = 'Gegenlese: matches and moves';
const WITH_CLASSES = 'Gegenlese: and a class for every change';
const PATIENCE = 'git: token per line, patience';
const JEST = '@jest/diff-sequences';
const DIFF_WORDS = 'diff: diffWords';

interface Target {
  readonly title: string;
  readonly isMet: (value: number) => boolean;
  /** Not a number where a side of it was not measured. */
  readonly value: (cpu: Lookup, more: More) => number;
  readonly unit: string;
  /** What to try where it is missed. */
  readonly next: string;
}
type Lookup = (input: string, peer: string, isWarm?: boolean) => number;
type More = (
  input: string,
  peer: string,
  name: 'editSize' | 'movedShare' | 'movedElsewhere' | 'extraMb',
) => number;

/** One line a target: what was wanted, what it is, and what to try next. */
export function targetLines(results: readonly Result[]): string[] {
  const find = (input: string, peer: string) =>
    results.find(result => result.input === input && result.peer === peer)?.figures;
  // Short inputs warm, as a program that stays open meets them; long ones once, as git does them.
  const cpu: Lookup = (input, peer, isWarm = input.startsWith('10k')) => {
    const figures = find(input, peer);
    return (isWarm ? (figures?.warmCpuMs ?? figures?.firstCpuMs) : figures?.firstCpuMs) ?? Number.NaN;
  };
  const more: More = (input, peer, name) => {
    const figures = find(input, peer);
    return (name === 'extraMb' ? figures?.extraMb : figures?.verdict?.[name]) ?? Number.NaN;
  };
  return TARGETS.map(({ title, isMet, value, unit, next }) => {
    const measured = value(cpu, more);
    if (Number.isNaN(measured)) return `- ${title}: not measured.`;
    const figure = `${Number(measured.toPrecision(3)).toLocaleString('en-GB')}${unit}`;
    return isMet(measured) ? `- ${title}: **met**, ${figure}.` : `- ${title}: **missed**, ${figure}. ${next}`;
  });
}

const atLeast = (limit: number) => (value: number) => value >= limit;
const atMost = (limit: number) => (value: number) => value <= limit;
const faster = (input: string, peer: string) => (cpu: Lookup) => cpu(input, peer) / cpu(input, OURS);
const share = (input: string, peer: string) => (cpu: Lookup) => cpu(input, OURS) / cpu(input, peer);
const size = (input: string) => (_cpu: Lookup, more: More) =>
  more(input, OURS, 'editSize') / more(input, PATIENCE, 'editSize');
const growth = (share: string) => (cpu: Lookup) => cpu(`1M ${share}`, OURS) / cpu(`100k ${share}`, OURS);

const SPEED =
  'Next: fewer and smaller functions on the way of a first run, of which more than half is the compiler’s; tokens and their numbers in one pass over the units.';
const CLASSES = 'Next: names of the words near a change by the numbers that the diff has for them.';
const LENGTH = 'Next: dissolve fewer matches between large changes.';

const TARGETS: readonly Target[] = [
  {
    title: '10k p20: at least 250 times as fast as diffWords',
    isMet: atLeast(250),
    value: faster('10k p20', DIFF_WORDS),
    unit: '×',
    next: SPEED,
  },
  {
    title: '10k p20: at least 10 times as fast as diff-sequences',
    isMet: atLeast(10),
    value: faster('10k p20', JEST),
    unit: '×',
    next: SPEED,
  },
  {
    title: '10k p60: at least 80 times as fast as diff-sequences',
    isMet: atLeast(80),
    value: faster('10k p60', JEST),
    unit: '×',
    next: SPEED,
  },
  {
    title: '100k p2: at least 4 times as fast as diff-sequences',
    isMet: atLeast(4),
    value: faster('100k p2', JEST),
    unit: '×',
    next: SPEED,
  },
  {
    title: '100k p2 with moves: at least 35 times as fast as diff-sequences',
    isMet: atLeast(35),
    value: faster('100k p2mv', JEST),
    unit: '×',
    next: SPEED,
  },
  {
    title: '100k p2, in a process that has compared before: at least 4 times as fast as diff-sequences',
    isMet: atLeast(4),
    value: cpu => cpu('100k p2', JEST, true) / cpu('100k p2', OURS, true),
    unit: '×',
    next: SPEED,
  },
  {
    title:
      '100k p2 with moves, in a process that has compared before: at least 35 times as fast as diff-sequences',
    isMet: atLeast(35),
    value: cpu => cpu('100k p2mv', JEST, true) / cpu('100k p2mv', OURS, true),
    unit: '×',
    next: SPEED,
  },
  ...(['100k p20', '1M p20'] as const).map(name => ({
    title: `${name}: the classes of all changes cost at most as much as finding them`,
    isMet: atMost(1),
    value: (cpu: Lookup) => cpu(name, WITH_CLASSES) / cpu(name, OURS) - 1,
    unit: '×',
    next: CLASSES,
  })),
  ...(['p2', 'p20', 'p2mv', 'p20mv'] as const).map(name => ({
    title: `1M ${name}: at most the CPU of git’s patience`,
    isMet: atMost(1),
    value: share(`1M ${name}`, PATIENCE),
    unit: '×',
    next: SPEED,
  })),
  {
    title: '1M p60: at most 1.5 times the CPU of git’s patience',
    isMet: atMost(1.5),
    value: share('1M p60', PATIENCE),
    unit: '×',
    next: SPEED,
  },
  ...(['p2', 'p20', 'p2mv', 'p20mv', 'p60'] as const).map(name => ({
    title: `1M ${name}, in a process that has compared before: at most ${name === 'p60' ? 1.5 : 1} times the CPU of git’s patience`,
    isMet: atMost(name === 'p60' ? 1.5 : 1),
    value: (cpu: Lookup) => cpu(`1M ${name}`, OURS, true) / cpu(`1M ${name}`, PATIENCE),
    unit: '×',
    next: SPEED,
  })),
  ...(['p2', 'p20', 'p60'] as const).map(name => ({
    title: `${name}: a million words take at most 12 times as long as 100,000`,
    isMet: atMost(12),
    value: growth(name),
    unit: '×',
    next: 'Next: smaller tables while there are few different words.',
  })),
  ...(['p2', 'p20', 'p60'] as const).map(name => ({
    title: `1M ${name}: edit size at most 1.02 times that of git’s patience`,
    isMet: atMost(1.02),
    value: size(`1M ${name}`),
    unit: '×',
    next: LENGTH,
  })),
  {
    title: '1M p2 with moves: at least 95 % of what was moved is found',
    isMet: atLeast(0.95),
    value: (_cpu, more) => more('1M p2mv', OURS, 'movedShare'),
    unit: '',
    next: 'Next: pieces of fewer tokens within a passage.',
  },
  {
    title: '1M p20 with moves: at least 85 % of what was moved is found',
    isMet: atLeast(0.85),
    value: (_cpu, more) => more('1M p20mv', OURS, 'movedShare'),
    unit: '',
    next: 'Next: pieces of fewer tokens within a passage.',
  },
  ...(['p2', 'p20', 'p60'] as const).map(name => ({
    title: `1M ${name}: nothing that stayed is called moved`,
    isMet: atMost(0),
    value: (_cpu: Lookup, more: More) => more(`1M ${name}`, OURS, 'movedElsewhere'),
    unit: ' characters',
    next: 'Next: longer passages only.',
  })),
  ...(['p2', 'p20', 'p60', 'p20mv'] as const).map(name => ({
    title: `1M ${name}: at most 100 MB above the texts`,
    isMet: atMost(100),
    value: (_cpu: Lookup, more: More) => more(`1M ${name}`, OURS, 'extraMb'),
    unit: ' MB',
    next: 'Next: starts and lengths of tokens in fewer bits.',
  })),
];
