import { countLeading } from '../../count-leading';
import type { Fact } from './facts';

type Place = { start: number; end: number };

/** One value of a text: all its places, and the one that is shown. */
export type FactValue = { kind: Fact['kind']; facts: Fact[]; shown: Fact };

/** In the order of the places that are shown: the first ones, for a name the first that has all of it. */
export function groupFacts(facts: readonly Fact[]): FactValue[] {
  const values = new Map<string, FactValue>();
  for (const fact of facts) {
    const value = values.get(keyOf(fact));
    if (!value) values.set(keyOf(fact), { kind: fact.kind, facts: [fact], shown: fact });
    else {
      value.facts.push(fact);
      if (isShownRather(fact, value.shown)) value.shown = fact;
    }
  }
  return [...values.values()].sort((a, b) => a.shown.start - b.shown.start || b.shown.end - a.shown.end);
}

export function keyOf({ kind, key }: Fact): string {
  return `${kind} ${key}`;
}

/** Facts that are held against each other at most: a line of a megabyte may have thousands. */
export const MAX_COMPARED = 60;

/** Stephan Keller stands for Keller. */
function isShownRather(fact: Fact, shown: Fact): boolean {
  return fact.kind === 'name' && shown.kind === 'name' && fact.own === fact.key && shown.own !== shown.key;
}

/** Finds the first value that has something in common with a fact and passes. */
export type FindValue = (fact: Fact, passes: (fact: Fact, candidate: Fact) => boolean) => Fact | undefined;

export function indexValues(values: readonly FactValue[]): FindValue {
  const index = new Map<string, Fact[]>();
  for (const { shown } of values) {
    for (const bucket of bucketsOf(shown)) {
      const found = index.get(bucket);
      if (!found) index.set(bucket, [shown]);
      else if (found.length < MAX_COMPARED) found.push(shown);
    }
  }
  return (fact, passes) => {
    for (const bucket of bucketsOf(fact)) {
      const found = index.get(bucket)?.find(candidate => passes(fact, candidate));
      if (found) return found;
    }
    return undefined;
  };
}

function bucketsOf(fact: Fact): string[] {
  switch (fact.kind) {
    case 'number':
      return [`number ${fact.value} ${fact.unit}`];
    case 'date':
      // The day without its year, or the whole value where it has no day.
      return [`date ${fact.value.replace(/^\d{4}(?=-\d\d-)|^-(?=-)/, '')}`];
    case 'name':
      return fact.key.split(' ').map(word => `name ${word}`);
    case 'quotation':
      return ['quotation'];
  }
}

/** By number of the sentence of the reference. */
export function partnersOf(links: readonly { reference: readonly number[]; review: readonly number[] }[]) {
  const partners = new Map<number, number[]>();
  for (const { reference, review } of links) {
    for (const sentence of reference) partners.set(sentence, [...(partners.get(sentence) ?? []), ...review]);
  }
  return partners;
}

export function groupBySentence(facts: readonly Fact[], spans: Int32Array): Map<number, Fact[]> {
  const groups = new Map<number, Fact[]>();
  for (const fact of facts) {
    for (const sentence of sentencesOf(fact, spans)) {
      const group = groups.get(sentence);
      if (group) group.push(fact);
      else groups.set(sentence, [fact]);
    }
  }
  return groups;
}

/** Numbers of the sentences, given as pairs (start, end), that a place touches. */
export function sentencesOf({ start, end }: Place, spans: Int32Array): number[] {
  const first = countLeading(spans.length / 2, at => (spans[at * 2 + 1] ?? 0) <= start);
  const found: number[] = [];
  for (let at = first; at * 2 < spans.length && (spans[at * 2] ?? 0) < end; at++) found.push(at);
  return found;
}
