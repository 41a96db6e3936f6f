import type { NameDecision, NameKind } from '../../../model/name';

/** Whether what was decided about names of one kind also holds for names of the other: firms and words overlap. */
export function isOneFamily(x: NameKind, y: NameKind): boolean {
  return (x === 'person') === (y === 'person');
}

/**
 * Whether some two of the forms are in no relation that a person stated. What is the same as the same is the same, and what
 * is different from one is different from all that are the same as it. `reaches` says whether a decision counts for a form:
 * one with a narrow scope decides where the form stands nowhere else, and it is enough that it does so for one of the two.
 */
export function hasOpenPair(
  forms: readonly string[],
  decisions: readonly Pick<NameDecision, 'forms' | 'verdict' | 'official'>[],
  reaches: (decision: number, form: string) => boolean,
): boolean {
  const groups = new Map(forms.map((form, at) => [form, at]));
  const pairs = decisions.map(({ forms: said, official }, at) => {
    const known = [...new Set(official === null ? said : [...said, official])].filter(form =>
      groups.has(form),
    );
    return listPairs(known).filter(([x, y]) => reaches(at, x) || reaches(at, y));
  });
  for (const [at, { verdict }] of decisions.entries()) {
    if (verdict === 'different') continue;
    for (const [x, y] of pairs[at] ?? []) {
      const [kept, joined] = [groups.get(x), groups.get(y)];
      for (const [form, group] of groups) if (group === joined && kept !== undefined) groups.set(form, kept);
    }
  }
  const apart = new Set<string>();
  for (const [at, { verdict }] of decisions.entries()) {
    if (verdict === 'same') continue;
    for (const [x, y] of pairs[at] ?? []) apart.add(pairKey(groups.get(x), groups.get(y)));
  }
  return listPairs(forms).some(([x, y]) => {
    const [a, b] = [groups.get(x), groups.get(y)];
    return a !== b && !apart.has(pairKey(a, b));
  });
}

function listPairs(forms: readonly string[]): [string, string][] {
  return forms.flatMap((x, at) => forms.slice(at + 1).map((y): [string, string] => [x, y]));
}

function pairKey(x: number | undefined, y: number | undefined): string {
  return [x ?? -1, y ?? -1].sort((a, b) => a - b).join(' ');
}
