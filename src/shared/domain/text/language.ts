/**
 * The BCP 47 tag in what files write for a language (`de_DE.UTF-8`, `DE`, `en-gb`), in its usual spelling (`de-DE`).
 * Null where there is none: names such as `Deutsch`, `x-default`, anything longer than a tag.
 */
export function toLanguageTag(written: string): string | null {
  const parts = written.trim().slice(0, 40).replace(/_/g, '-').split(/[.@]/, 1)[0]?.split('-') ?? [];
  const [primary, ...subtags] = parts;
  if (!primary || !/^[a-z]{2,3}$/i.test(primary)) return null;
  if (subtags.length > 3 || !subtags.every(subtag => /^[a-z0-9]{2,8}$/i.test(subtag))) return null;
  return [primary.toLowerCase(), ...subtags.map(spelledSubtag)].join('-');
}

// RFC 5646, section 2.1.1: scripts as in Latn, regions as in DE, the rest in lower case.
function spelledSubtag(subtag: string): string {
  if (/^[a-z]{2}$/i.test(subtag)) return subtag.toUpperCase();
  if (/^[a-z]{4}$/i.test(subtag)) return subtag.charAt(0).toUpperCase() + subtag.slice(1).toLowerCase();
  return subtag.toLowerCase();
}
