import { forEachCandidatePair } from './candidate-pairs';
import type { Clustering, CountedForm } from './cluster';
import { clusterOf, mostFrequentFirst, shareDocument } from './counted-forms';
import { type Group, joinPairs, type Pair } from './join-pairs';
import { judgePersons } from './judge-persons';
import { deletionsOf } from './near-words';
import { type PersonName, readPersonName } from './person-name';

/** People whose full names may be one, with surnames alone where it is plain whose they are. */
export function clusterPersons(unsorted: readonly CountedForm[]): Clustering {
  const forms = mostFrequentFirst(unsorted);
  const names = forms.map(({ written }) => readPersonName(written));
  const bySurname = groupBySurname(names);
  const pairs: Pair[] = [];
  const seen = new Set<number>();
  const keysOf = personKeys(names);
  const judgedPairs = forEachCandidatePair(
    names.length,
    item => keysOf(names[item]),
    (left, right) => {
      const [x, y, formX, formY] = [names[left], names[right], forms[left], forms[right]];
      if (!x || !y || !formX || !formY) return;
      const hints = judgePersons(x, y, {
        namesWithSurname: last => bySurname.get(last)?.full.length ?? 0,
        areTogether: () => shareDocument(formX, formY),
      });
      const pair = left * names.length + right;
      if (!hints || seen.has(pair)) return;
      seen.add(pair);
      pairs.push({ left, right, hints });
    },
  );
  const groups = joinPairs(pairs);
  const surnames = attachSurnames(groups, names, forms, bySurname);
  return {
    clusters: groups.map((group, at) => clusterOf(forms, group, surnames.get(at) ?? [])),
    judgedPairs,
  };
}

interface Surname {
  /** Items with a given name, and those without. */
  readonly full: number[];
  readonly alone: number[];
}

function groupBySurname(names: readonly PersonName[]): Map<string, Surname> {
  const groups = new Map<string, Surname>();
  for (const [item, { last, given }] of names.entries()) {
    const group = groups.get(last) ?? { full: [], alone: [] };
    (given.length > 0 ? group.full : group.alone).push(item);
    groups.set(last, group);
  }
  return groups;
}

/**
 * Two names that can be one share a key: the same half and the other one sounding the same or a letter off, or the halves
 * that an initial, a second given name or a double surname leaves. Keys of the last three kinds only where some name asks.
 */
function personKeys(names: readonly PersonName[]): (name: PersonName | undefined) => string[] {
  const asked = new Set(names.flatMap(name => (name.given.length > 0 ? rareKeys(name) : [])));
  return name => {
    if (!name || name.given.length === 0) return [];
    const { given, last, lastParts, givenSound, lastSound } = name;
    const [first = ''] = given;
    const rest = given.slice(1).join(' ');
    const keys = [`s ${givenSound}|${lastSound}`];
    if (last.length > 3) {
      for (const letters of deletionsOf(last)) keys.push(`l ${given.join(' ')}|${letters}`);
    }
    if (first.length > 1) for (const letters of deletionsOf(first)) keys.push(`g ${letters} ${rest}|${last}`);
    for (const key of [
      `i ${first.charAt(0)}|${last}`,
      `m ${first}|${last}`,
      ...lastParts.map(part => `d ${given.join(' ')}|${part}`),
    ]) {
      if (asked.has(key)) keys.push(key);
    }
    return keys;
  };
}

function rareKeys({ given, last, lastParts }: PersonName): string[] {
  const [first = ''] = given;
  return [
    ...(given.some(part => part.length === 1) ? [`i ${first.charAt(0)}|${last}`] : []),
    ...(given.length > 1 ? [`m ${first}|${last}`] : []),
    ...(lastParts.length > 1 ? lastParts.map(part => `d ${given.join(' ')}|${part}`) : []),
  ];
}

/**
 * By number of the group, the surnames that stand alone and belong to it: where nobody else in the workspace has that
 * surname, or where every text with it has a full name of this group and of nobody else.
 */
function attachSurnames(
  groups: readonly Group[],
  names: readonly PersonName[],
  forms: readonly CountedForm[],
  bySurname: ReadonlyMap<string, Surname>,
): Map<number, number[]> {
  const groupOf = new Map<number, number>();
  for (const [at, { items }] of groups.entries()) for (const item of items) groupOf.set(item, at);
  const attached = new Map<number, number[]>();
  for (const last of new Set([...groupOf.keys()].map(item => names[item]?.last ?? ''))) {
    const { full, alone } = bySurname.get(last) ?? { full: [], alone: [] };
    const owners = alone.length > 0 ? ownersByDocument(full, groupOf, forms) : null;
    for (const item of alone) {
      const at = ownerOf(forms[item]?.documents ?? [], owners);
      if (at !== NOBODY) attached.set(at, [...(attached.get(at) ?? []), item]);
    }
  }
  return attached;
}

interface Owners {
  /** The one group that has all who are called so. */
  readonly everywhere: number;
  readonly byDocument: ReadonlyMap<number, number>;
}

const NOBODY = -1;

function ownersByDocument(
  full: readonly number[],
  groupOf: ReadonlyMap<number, number>,
  forms: readonly CountedForm[],
): Owners {
  const byDocument = new Map<number, number>();
  const all = new Set<number>();
  for (const item of full) {
    const group = groupOf.get(item) ?? NOBODY;
    all.add(group);
    for (const id of Array.from(forms[item]?.documents ?? [])) {
      const known = byDocument.get(id);
      byDocument.set(id, known === undefined || known === group ? group : NOBODY);
    }
  }
  const [only = NOBODY] = all;
  return { everywhere: all.size === 1 ? only : NOBODY, byDocument };
}

function ownerOf(documents: ArrayLike<number>, owners: Owners | null): number {
  if (!owners) return NOBODY;
  if (owners.everywhere !== NOBODY) return owners.everywhere;
  const groups = new Set(Array.from(documents, id => owners.byDocument.get(id) ?? NOBODY));
  const [only = NOBODY] = groups;
  return groups.size === 1 ? only : NOBODY;
}
