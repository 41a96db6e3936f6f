import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findForbiddenImports, listImports, listSourceFiles } from './imports';

describe('the import table', () => {
  it('is kept by every file', () => {
    const files = listSourceFiles(resolve('src'));
    expect(files.length).toBeGreaterThan(50);
    expect(findForbiddenImports(files)).toEqual([]);
  });

  it.each([
    ['shared/domain/compare/diff', "import { readFileSync } from 'node:fs';", 'node:fs'],
    ['shared/domain/compare/diff', "import { x } from '../../contract/wire';", '../../contract/wire'],
    ['shared/model/span', "import type { Diff } from '../domain/compare/diff';", '../domain/compare/diff'],
    ['main/handlers/sources', "import { addAnnotation } from './annotations';", './annotations'],
    ['main/handlers/sources', "import { dialog } from 'electron';", 'electron'],
    ['main/db/sources', "import type { Context } from '../context';", '../context'],
    ['renderer/reader/ReaderPage', "import { rows } from '../compare/rows';", '../compare/rows'],
    [
      'renderer/components/Page',
      "import { ReaderPage } from '../reader/ReaderPage';",
      '../reader/ReaderPage',
    ],
    [
      'renderer/library/LibraryPage',
      "const db = await import('../../main/db/sources');",
      '../../main/db/sources',
    ],
    [
      'preload/index',
      "import { operations } from '../shared/contract/operations';",
      '../shared/contract/operations',
    ],
  ])('is broken by a planted import: %s → %s', (path, code, target) => {
    expect(findForbiddenImports([{ path, code }])).toEqual([`${path} imports ${target}`]);
  });

  it('sees static, type, side-effect, re-exported and dynamic imports', () => {
    const code = `import a from 'a';\nimport type { B } from "b";\nimport 'c';\nexport { d } from 'd';\nawait import('e');`;
    expect(listImports(code)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

it('every dialog is drawn by the one component that looks after the focus', () => {
  const drawn = /<Modal\b|\bModal,|\bModal \}|@mantine\/modals/;
  const files = listSourceFiles(resolve('src/renderer')).filter(({ code }) => drawn.test(code));
  expect(files.map(({ path }) => path)).toEqual(['components/Dialog']);
});
