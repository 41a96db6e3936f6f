/** A quote for lists: on one line and not too long; text of white space only is made visible. */
export function quoteOf(text: string, maxLength = 120): string {
  if (text !== '' && text.trim() === '')
    return text
      .slice(0, 40)
      .replace(/\r\n|\r|\n/g, '↵')
      .replace(/\t/g, '→')
      .replace(/\s/g, '·');
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= maxLength) return line;
  const cut = line.lastIndexOf(' ', maxLength);
  return `${line.slice(0, cut > maxLength / 2 ? cut : maxLength).replace(/[\ud800-\udbff]$/, '')} …`;
}
