import { hashText } from '../../text/key-hashes';
import { hashDeletions } from '../../text/near-words';
import { forEachCandidatePair } from './candidate-pairs';
import type { Clustering, CountedForm } from './cluster';
import { clusterOf, mostFrequentFirst, shareDocument } from './counted-forms';
import { type Group, joinPairs, type Pair } from './join-pairs';
import { type Judgement, judgeOrganisations } from './judge-organisations';
import { soundSkeleton } from './name-sounds';
import { type OrganisationName, readOrganisationName } from './organisation-name';

/**
 * Organisations and single words that may be one. A word that stands as an organisation in one text and alone in another
 * (AIMMO, Aimmo) is one form, and an organisation.
 */
export function clusterOrganisations(unsorted: readonly CountedForm[]): Clustering {
  const forms = mostFrequentFirst(joinKinds(unsorted));
  const names = forms.map(({ written, kind }) => readOrganisationName(written, kind === 'organisation'));
  const houses = countHouses(names);
  const addKeys = organisationKeys(names, houses);
  const strong: Pair[] = [];
  const weak: Pair[] = [];
  const judgedPairs = forEachCandidatePair(
    names.length,
    (item, add) => addKeys(names[item], add),
    (left, right) => {
      const judgement = judgeForms(names, forms, left, right);
      if (judgement) (judgement.isWeak ? weak : strong).push({ left, right, hints: judgement.hints });
    },
  );
  const groups = joinPairs(strong);
  const joined = attachWeak(groups, weak, names);
  return {
    clusters: groups.map((group, at) => clusterOf(forms, group, joined.get(at) ?? [])),
    judgedPairs,
  };
}

function judgeForms(
  names: readonly OrganisationName[],
  forms: readonly CountedForm[],
  left: number,
  right: number,
): Judgement | null {
  const [x, y, formX, formY] = [names[left], names[right], forms[left], forms[right]];
  if (!x || !y || !formX || !formY) return null;
  return judgeOrganisations(x, y, () => shareDocument(formX, formY));
}

function joinKinds(forms: readonly CountedForm[]): CountedForm[] {
  const byWritten = new Map<string, CountedForm>();
  for (const form of forms) {
    const known = byWritten.get(form.written);
    byWritten.set(form.written, known ? addForms(known, form) : form);
  }
  return [...byWritten.values()];
}

function addForms(x: CountedForm, y: CountedForm): CountedForm {
  return {
    kind: x.kind === 'organisation' || y.kind === 'organisation' ? 'organisation' : 'spelling',
    written: x.written,
    occurrenceCount: x.occurrenceCount + y.occurrenceCount,
    documents: [...new Set([...Array.from(x.documents), ...Array.from(y.documents)])].sort((a, b) => a - b),
  };
}

/** More firms than this that begin with one abbreviation only share an abbreviation. */
const MAX_HOUSE = 4;
/** Of a longer name, only words as a whole are left out. */
const MAX_LETTERS = 24;

function countHouses(names: readonly OrganisationName[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { houseMark } of names)
    if (houseMark !== null) counts.set(houseMark, (counts.get(houseMark) ?? 0) + 1);
  return counts;
}

/** Two names that can be one share a key, as in `judgeOrganisations`: all letters, all but one, all words but one, or initials. */
function organisationKeys(
  names: readonly OrganisationName[],
  houses: ReadonlyMap<string, number>,
): (name: OrganisationName | undefined, add: (hash: number) => void) => void {
  const short = names.filter(({ isOrganisation, words }) => isOrganisation && words.length === 1);
  const acronyms = new Set(short.flatMap(({ isUpper, key }) => (isUpper ? [key] : [])));
  const beginnings = new Set(short.map(({ key }) => key));
  return (name, add) => {
    if (!name) return;
    const { key, words, initials, houseMark, isOrganisation } = name;
    add(hashText(`k ${key}`));
    if (!isOrganisation) return;
    add(hashText(`s ${words.map(soundSkeleton).join(' ')}`));
    if (key.length <= MAX_LETTERS) hashDeletions(key, hashText('e '), '', add);
    else
      for (const [at, word] of words.entries())
        add(hashText(`w ${words.with(at, `${word.charAt(0)}${word.at(-1)}`).join(' ')}`));
    const acronym = words.length > 1 ? initials : key;
    if (acronyms.has(acronym)) add(hashText(`a ${acronym}`));
    const [first = ''] = words;
    if (beginnings.has(first)) add(hashText(`p ${first}`));
    if (houseMark !== null && (houses.get(houseMark) ?? 0) <= MAX_HOUSE) add(hashText(`h ${houseMark}`));
  };
}

/** By number of the group, weak forms whose pairs lead to this group alone. */
function attachWeak(
  groups: readonly Group[],
  weak: readonly Pair[],
  names: readonly OrganisationName[],
): Map<number, number[]> {
  const groupOf = new Map<number, number>();
  for (const [at, { items }] of groups.entries()) for (const item of items) groupOf.set(item, at);
  const ways = new Map<number, Set<number>>();
  for (const { left, right } of weak) {
    for (const [item, other] of [
      [left, right],
      [right, left],
    ] as const) {
      // The longer name is another house: a bank's foundation is not the bank.
      const isShorter = (names[item]?.key.length ?? 0) <= (names[other]?.key.length ?? 0);
      const at = groupOf.get(other);
      if (at === undefined || groupOf.has(item) || !isShorter) continue;
      ways.set(item, (ways.get(item) ?? new Set()).add(at));
    }
  }
  const attached = new Map<number, number[]>();
  for (const [item, leads] of [...ways].sort(([a], [b]) => a - b)) {
    const [at] = leads;
    if (leads.size === 1 && at !== undefined) attached.set(at, [...(attached.get(at) ?? []), item]);
  }
  return attached;
}
