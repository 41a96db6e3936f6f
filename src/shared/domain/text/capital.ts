/** Whether a word begins with a capital. Most words answer by their first unit, without a pattern. */
export function startsWithCapital(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : /^\p{Lu}/u.test(word);
}
