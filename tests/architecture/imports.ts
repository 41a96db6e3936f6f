import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { IMPORT_TABLE, PACKAGE_HOMES, PLACES } from './import-table';

export interface SourceFile {
  /** Below `src`, with `/`, without extension. */
  readonly path: string;
  readonly code: string;
}

/** Every TypeScript file below `folder`. */
export function listSourceFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(entry => {
      const file = join(entry.parentPath, entry.name);
      return {
        path: relative(folder, file)
          .replaceAll('\\', '/')
          .replace(/\.tsx?$/, ''),
        code: readFileSync(file, 'utf8'),
      };
    });
}

/** One sentence for each import that the table does not allow. */
export function findForbiddenImports(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, code }) =>
    listImports(code).flatMap(target => {
      const isAllowed = target.startsWith('.')
        ? mayImportFile(path, normalize(join(dirname(path), target)).replaceAll('\\', '/'))
        : mayImportPackage(path, target);
      return isAllowed ? [] : [`${path} imports ${target}`];
    }),
  );
}

/** Static, dynamic and type imports alike. */
export function listImports(code: string): string[] {
  const imports =
    /(?:^|[\s;}])(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;
  return [...code.matchAll(imports)].map(([, fixed, dynamic]) => fixed ?? dynamic ?? '');
}

function mayImportFile(path: string, target: string): boolean {
  const place = PLACES.exec(path)?.[0];
  if (place && target.startsWith(place)) return true;
  // Style sheets and pictures belong to the file that names them.
  if (/\.(css|svg|json)$/.test(target))
    return dirname(target) === dirname(path) || !path.startsWith('shared/');
  const row = IMPORT_TABLE.find(({ from }) => from.test(path));
  return row?.may.some(pattern => pattern.test(target)) ?? false;
}

function mayImportPackage(path: string, name: string): boolean {
  return PACKAGE_HOMES.every(({ name: pattern, home }) => !pattern.test(name) || home.test(path));
}
