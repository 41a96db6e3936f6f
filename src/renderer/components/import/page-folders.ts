// As browsers name them, in English and German: `Bericht_files`, `Bericht-Dateien`.
const PAGE_FOLDER = /^(.+)[_\-.](?:files|Dateien)$/i;
const PAGE_EXTENSIONS = ['.html', '.htm', '.HTML', '.HTM'];

/**
 * Tells to which page a file belongs that a browser saved beside it: `bericht_files/bild.png` to `bericht.html`, if that is
 * among `names` too. Null for a file of its own. Names are paths with slashes.
 */
export function createPageFinder(names: Iterable<string>): (name: string) => string | null {
  const known = new Set(names);
  return name => {
    const folders = name.split('/').slice(0, -1);
    for (const [index, folder] of folders.entries()) {
      const page = PAGE_FOLDER.exec(folder)?.[1];
      if (page === undefined) continue;
      const path = [...folders.slice(0, index), page].join('/');
      const found = PAGE_EXTENSIONS.map(extension => `${path}${extension}`).find(other => known.has(other));
      if (found !== undefined) return found;
    }
    return null;
  };
}
