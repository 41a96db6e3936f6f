import { hashText } from '../../text/key-hashes';
import { hashDeletions } from '../../text/near-words';
import { forEachCandidatePair } from './candidate-pairs';
import type { Clustering, CountedForm } from './cluster';
import { clusterOf, mostFrequentFirst, shareDocument } from './counted-forms';
import { type Group, joinPairs, type Pair } from './join-pairs';
import { judgePersons } from './judge-persons';
import { type PersonName, personNameReader } from './person-name';

/** People whose full names may be one, with surnames alone where it is plain whose they are. */
export function clusterPersons(unsorted: readonly CountedForm[]): Clustering {
  const forms = mostFrequentFirst(unsorted);
  const readName = personNameReader();
  const names = forms.map(({ written }) => readName(written));
  const bySurname = groupBySurname(names);
  const pairs: Pair[] = [];
  const addKeys = personKeys(names);
  const judgedPairs = forEachCandidatePair(
    names.length,
    (item, add) => addKeys(names[item], add),
    (left, right) => {
      const [x, y, formX, formY] = [names[left], names[right], forms[left], forms[right]];
      if (!x || !y || !formX || !formY) return;
      const hints = judgePersons(x, y, {
        namesWithSurname: last => bySurname.get(last)?.full.length ?? 0,
        areTogether: () => shareDocument(formX, formY),
      });
      if (hints) pairs.push({ left, right, hints });
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
function personKeys(
  names: readonly PersonName[],
): (name: PersonName | undefined, add: (hash: number) => void) => void {
  const asked = listAsked(names);
  return (name, add) => {
    if (!name || name.given.length === 0) return;
    const { given, last, lastParts, givenSound, lastSound } = name;
    const [first = ''] = given;
    const allGiven = given.join(' ');
    add(hashText(lastSound, hashText(`s ${givenSound}|`)));
    if (last.length > 3) hashDeletions(last, hashText(`l ${allGiven}|`), '', add);
    if (first.length > 1)
      hashDeletions(first, hashText('g '), ` ${allGiven.slice(first.length + 1)}|${last}`, add);
    const initial = first.charAt(0);
    if (asked.initials.get(last)?.has(initial)) add(hashText(`i ${initial}|${last}`));
    if (asked.firsts.get(last)?.has(first)) add(hashText(`m ${first}|${last}`));
    for (const part of lastParts)
      if (asked.given.get(part)?.has(allGiven)) add(hashText(`d ${allGiven}|${part}`));
  };
}

/** What names with an initial, with two given names or with a double surname may be the same as. */
interface Asked {
  /** First letters and first given names by surname. */
  readonly initials: ReadonlyMap<string, ReadonlySet<string>>;
  readonly firsts: ReadonlyMap<string, ReadonlySet<string>>;
  /** All given names by each part of the surname. */
  readonly given: ReadonlyMap<string, ReadonlySet<string>>;
}

function listAsked(names: readonly PersonName[]): Asked {
  const initials = new Map<string, Set<string>>();
  const firsts = new Map<string, Set<string>>();
  const byPart = new Map<string, Set<string>>();
  for (const { given, last, lastParts } of names) {
    const [first = ''] = given;
    if (given.some(part => part.length === 1)) put(initials, last, first.charAt(0));
    if (given.length > 1) put(firsts, last, first);
    if (given.length > 0 && lastParts.length > 1)
      for (const part of lastParts) put(byPart, part, given.join(' '));
  }
  return { initials, firsts, given: byPart };
}

function put(sets: Map<string, Set<string>>, key: string, value: string): void {
  const known = sets.get(key);
  if (known) known.add(value);
  else sets.set(key, new Set([value]));
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
