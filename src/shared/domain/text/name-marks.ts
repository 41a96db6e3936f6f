/** What a word is by its characters, wherever it stands. All but `lower`, `isArticle` and `isTitle` of capitalised ones only. */
export type WordFact = {
  text: string;
  lower: string;
  key: string;
  isCapital: boolean;
  isArticle: boolean;
  isTitle: boolean;
  isGenericHead: boolean;
  isFirstName: boolean;
  canBeName: boolean;
  isMixedCase: boolean;
  /** A name by itself: in capitals, or a place. */
  isNameAlone: boolean;
  isNounByEnding: boolean;
  /** Can be one of two capitalised words side by side that are a name. */
  canBeInRun: boolean;
};

export type Word = {
  start: number;
  end: number;
  fact: WordFact;
  /** First of its sentence, or after a colon, quote or bullet: its capital says nothing. */
  isOpening: boolean;
  /** Only a space, or the full stop of a title or initial, between it and the word before. */
  isAdjacent: boolean;
  /** Follows a single letter with a full stop. */
  isAfterInitial: boolean;
};

/** Which of the words of a text are names or parts of names: the rules of `findNames`. */
export function markNames(words: Word[], isEnglish: boolean): boolean[] {
  const canHold = isEnglish || words.some((word, at) => isEvidence(word, words[at + 1]));
  if (!canHold) return new Array<boolean>(words.length).fill(false);
  const withArticle = nounsWithArticle(words);
  const marks = words.map((_, at) => markWord(words, at, isEnglish));
  markSurnames(words, marks);
  spreadInText(words, marks, withArticle);
  if (!isEnglish) markRuns(words, marks, withArticle);
  return marks;
}

/** Without one of these there is no name in German: most short texts have none. */
function isEvidence({ fact, isAfterInitial }: Word, next: Word | undefined): boolean {
  if (fact.isNameAlone || isAfterInitial) return true;
  if (!next?.fact.isCapital) return false;
  if (fact.isTitle || fact.isGenericHead || fact.isFirstName) return true;
  return fact.canBeInRun && next.fact.canBeInRun && next.isAdjacent;
}

function nounsWithArticle(words: Word[]): Set<string> {
  const nouns = new Set<string>();
  for (let at = 1; at < words.length; at++) {
    const word = words[at];
    if (word?.fact.isCapital && word.isAdjacent && words[at - 1]?.fact.isArticle) nouns.add(word.fact.key);
  }
  return nouns;
}

function markWord(words: Word[], at: number, isEnglish: boolean): boolean {
  const word = words[at];
  if (!word?.fact.isCapital) return false;
  const before = words[at - 1]?.fact;
  const after = words[at + 1];
  if (word.fact.text.length === 1) return after?.isAfterInitial === true && after.fact.isCapital;
  if (!word.fact.canBeName) return false;
  if (word.fact.isNameAlone) return true;
  if (before && word.isAdjacent) {
    if (word.isAfterInitial && before.isCapital) return true;
    if (before.isTitle && !word.fact.isNounByEnding) return true;
    if (before.isGenericHead && !word.fact.isNounByEnding) return true;
    if (before.isFirstName) return true;
  }
  if (word.fact.isFirstName && after?.isAdjacent && after.fact.canBeName) return true;
  return isEnglish && !word.isOpening;
}

/** After a title any first name will do: Fotografin Lale Öz. */
function markSurnames(words: Word[], marks: boolean[]): void {
  for (let at = 2; at < words.length; at++) {
    const [title, first, word] = [words[at - 2], words[at - 1], words[at]];
    if (!title?.fact.isTitle || !first || !word?.fact.isCapital || marks[at] || !marks[at - 1]) continue;
    marks[at] = first.isAdjacent && word.isAdjacent && word.fact.canBeName && !word.fact.isNounByEnding;
  }
}

/** Last, because the parts of such a run (Sport Bureau) are no evidence for the same word elsewhere. */
function markRuns(words: Word[], marks: boolean[], withArticle: Set<string>): void {
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!marks[at] && word?.fact.canBeInRun) {
      marks[at] = isInRun(word, words[at - 1], words[at + 1], withArticle);
    }
  }
}

function isInRun(
  word: Word,
  before: Word | undefined,
  after: Word | undefined,
  withArticle: Set<string>,
): boolean {
  if (isPartOfRun(word, before, withArticle, word.isAdjacent)) return true;
  // Before a word in capitals stands what it is: Bestandsinvestoren AIMMO.
  return (
    after !== undefined && !after.fact.isMixedCase && isPartOfRun(word, after, withArticle, after.isAdjacent)
  );
}

/** Two nouns side by side are rare in German prose, save where the first counts, dates or classes the second. */
function isPartOfRun(
  word: Word,
  other: Word | undefined,
  withArticle: Set<string>,
  isAdjacent = false,
): boolean {
  if (!other || !isAdjacent) return false;
  return canBePart(word, withArticle) && canBePart(other, withArticle);
}

function canBePart({ fact, isOpening }: Word, withArticle: Set<string>): boolean {
  return fact.canBeInRun && !isOpening && !withArticle.has(fact.key);
}

/** A word that is a name in one place is one everywhere, unless this text puts an article before it. */
function spreadInText(words: Word[], marks: boolean[], withArticle: Set<string>): void {
  const known = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    const fact = words[at]?.fact;
    if (marks[at] && fact && fact.text.length > 2) known.add(fact.key);
  }
  if (known.size === 0) return;
  for (let at = 0; at < words.length; at++) {
    const fact = words[at]?.fact;
    if (!marks[at] && fact?.canBeName) marks[at] = known.has(fact.key) && !withArticle.has(fact.key);
  }
}
