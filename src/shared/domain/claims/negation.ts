import { foldForSearch } from '../text/fold';
import { stemOf } from '../text/stems';

/**
 * Whether `statement` looks like the denial of `words`, or the other way round: they share most of their content words, and
 * one of them has a negation that the other has not. A hint for people; irony, double negations and words like "kaum" go past
 * it. German and English. Linear.
 */
export function looksNegated(statement: string, words: string): boolean {
  const claimed = read(statement);
  const said = read(words);
  if (claimed.negations === said.negations) return false;
  const [fewer, more] = [claimed.content, said.content].sort((a, b) => a.size - b.size);
  if (!fewer || !more || fewer.size === 0) return false;
  const sharedCount = [...fewer].filter(stem => more.has(stem)).length;
  return sharedCount >= fewer.size * MIN_SHARED;
}

// Below this they speak of different things: "Die Brücke ist gesperrt" and "Kein Schiff fährt".
const MIN_SHARED = 0.6;

interface Read {
  readonly negations: number;
  /** Stems of words that are no negation. */
  readonly content: ReadonlySet<string>;
}

function read(text: string): Read {
  let negations = text.match(DENIAL)?.length ?? 0;
  const content = new Set<string>();
  for (const word of text.match(/[\p{L}\p{M}]+(?:['’]t(?!\p{L}))?/gu) ?? []) {
    if (NEGATION.test(word)) negations++;
    else if (word.length >= 4) content.add(stemOf(foldForSearch(word), /^\p{Lu}/u.test(word)));
  }
  return { negations, content };
}

const NEGATION =
  /^(?:nicht|nichts|nie|niemals|niemand(?:e[mn]|es)?|nirgends|nirgendwo|weder|kein(?:e[mnrs]?|erlei)?|keineswegs|keinesfalls|not|no|never|none|nobody|nothing|nowhere|neither|cannot|\p{L}+n['’]t)$/iu;

/** Words that deny the sentence which they introduce. */
const DENIAL =
  /(?<!\p{L})(?:falsch|unwahr|unzutreffend|gelogen|erfunden|ausgeschlossen),? dass(?!\p{L})|(?<!\p{L})(?:false|untrue|wrong|a lie) that(?!\p{L})/giu;
