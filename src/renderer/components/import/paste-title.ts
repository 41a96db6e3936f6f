const MAX_TITLE_LENGTH = 120;

/** The title of a text that was pasted without one: its first line that is not blank, cut after a whole word. */
export function titleOfText(text: string): string {
  const line = (/\S[^\n\r]*/.exec(text)?.[0] ?? '').trim();
  if (line.length <= MAX_TITLE_LENGTH) return line;
  const cut = line.slice(0, MAX_TITLE_LENGTH);
  const wordEnd = cut.search(/\s\S*$/);
  return `${(wordEnd > 0 ? cut.slice(0, wordEnd) : cut.replace(/[\ud800-\udbff]$/, '')).trimEnd()} …`;
}
