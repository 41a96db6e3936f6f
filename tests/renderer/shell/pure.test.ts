import { describe, expect, it } from 'vitest';
import { formatCalendarDate, formatLanguage, formatNumber } from '../../../src/renderer/components/format';
import {
  noticesByFile,
  shortName,
  withTooLarge,
} from '../../../src/renderer/components/import/import-result';
import { titleOfText } from '../../../src/renderer/components/import/paste-title';
import { findKeys, keyLabels } from '../../../src/renderer/components/key-label';
import { readMenuId } from '../../../src/renderer/components/shell/menu-id';
import { matchNames, moveAround } from '../../../src/renderer/components/shell/palette-items';
import { isInPlace } from '../../../src/renderer/components/shell/places';
import { besideFile, workspaceName } from '../../../src/renderer/components/shell/workspace-actions';
import { splitHash } from '../../../src/renderer/hooks/use-hash-location';
import { hasSamePages, pagesOf } from '../../../src/renderer/hooks/use-pages';

describe('the palette', () => {
  const items = ['Zur Übersicht', 'Quelle markieren', 'Zu den Quellen', 'Rückgängig'].map(name => ({ name }));
  const names = (search: string) => matchNames(items, search).map(item => item.name);

  it.each([
    ['', 'Zur Übersicht|Quelle markieren|Zu den Quellen|Rückgängig'],
    ['uber', 'Zur Übersicht'],
    ['RUECK', 'Rückgängig'],
    ['quell zu', 'Zu den Quellen'],
    ['gang', 'Rückgängig'],
    ['kaffee', ''],
  ])('finds for „%s“: %s', (search, expected) => {
    expect(names(search).join('|')).toBe(expected);
  });

  it('shows names that begin with the word before those that only contain it', () => {
    const both = [{ name: 'Bericht ausgeben' }, { name: 'Ausgabe' }, { name: 'Aus' }];
    expect(matchNames(both, 'aus').map(item => item.name)).toEqual(['Bericht ausgeben', 'Ausgabe', 'Aus']);
    expect(matchNames([{ name: 'Voraus' }, ...both], 'aus').at(-1)?.name).toBe('Voraus');
  });

  it.each([
    [0, -1, 3, 2],
    [2, 1, 3, 0],
    [0, 1, 0, 0],
  ])('moves from %i by %i in %i items to %i', (position, step, length, expected) => {
    expect(moveAround(position, step, length)).toBe(expected);
  });
});

describe('printed keys', () => {
  const names = { Mod: 'Strg', Shift: 'Umschalt', Delete: 'Entf' };

  it.each([
    ['Mod+Shift+Z', false, 'Strg Umschalt Z'],
    ['Mod+K', true, '⌘ K'],
    ['Delete', false, 'Entf'],
    ['+', false, '+'],
    ['Mod++', false, 'Strg +'],
  ])('%s (Mac: %s) reads %s', (keys, isMac, expected) => {
    expect(keyLabels(keys, names, isMac).join(' ')).toBe(expected);
  });

  it('are found by command, and are none for commands without keys', () => {
    expect(findKeys('undo')).toBe('Mod+Z');
    expect(findKeys('scheme-dark')).toBeNull();
  });
});

describe('places', () => {
  it.each([
    ['/', '/', true],
    ['/library', '/', false],
    ['/reader/12', '/library', true],
    ['/sources/3', '/sources', true],
    ['/sourcesque', '/sources', false],
  ])('%s lies in %s: %s', (location, path, expected) => {
    expect(isInPlace(location, path)).toBe(expected);
  });

  it.each([
    ['', '/', ''],
    ['#/reader/12?version=3&at=1-2', '/reader/12', 'version=3&at=1-2'],
    ['library?q=a?b', '/library', 'q=a?b'],
  ])('the hash %s is place %s with query %s', (hash, path, search) => {
    expect(splitHash(hash)).toEqual({ path, search });
  });
});

describe('menu items', () => {
  it.each([
    ['documents.import', { kind: 'command', command: 'import' }],
    ['history.undo', { kind: 'command', command: 'undo' }],
    ['help.shortcuts', { kind: 'command', command: 'shortcuts' }],
    ['go-library', { kind: 'command', command: 'go-library' }],
    ['workspace.open-recent:/home/a:b.gegenlese', { kind: 'open-recent', path: '/home/a:b.gegenlese' }],
  ])('%s asks for %j', (menuId, expected) => {
    expect(readMenuId(menuId)).toEqual(expected);
  });
});

describe('workspace files', () => {
  it.each([
    ['/home/eva/Lokales.gegenlese', 'Lokales'],
    ['C:\\Texte\\Wahl.gegenlese', 'Wahl'],
    ['.gegenlese', '.gegenlese'],
  ])('%s is called %s', (path, name) => {
    expect(workspaceName(path)).toBe(name);
  });

  it.each([
    ['/home/eva/a.gegenlese', '/home/eva/b.gegenlese'],
    ['C:\\Texte\\a.gegenlese', 'C:\\Texte\\b.gegenlese'],
    ['', 'b.gegenlese'],
  ])('beside %s stands %s', (path, expected) => {
    expect(besideFile(path, 'b.gegenlese')).toBe(expected);
  });
});

describe('dates and numbers', () => {
  it.each([
    ['2024-10-13', 'de', '13.10.2024'],
    ['2024-10', 'de', 'Okt. 2024'],
    ['2024', 'en', '2024'],
    ['2024-10-13', 'en', '13 Oct 2024'],
    ['bald', 'de', 'bald'],
  ])('%s reads in %s %s', (date, language, expected) => {
    expect(formatCalendarDate(date, language)).toBe(expected);
  });

  it('group thousands as the language does', () => {
    expect([formatNumber(10_000, 'de'), formatNumber(10_000, 'en')]).toEqual(['10.000', '10,000']);
  });

  it('call a language by its name, and an unknown one by none', () => {
    expect([formatLanguage('de', 'en'), formatLanguage('und', 'de'), formatLanguage('x-?', 'de')]).toEqual([
      'German',
      null,
      'x-?',
    ]);
  });
});

describe('pages of a long list', () => {
  it.each([
    [0, 40, '0'],
    [150, 260, '0 1'],
    [950, 1010, '0 4 5'],
  ])('rows %i to %i need pages %s', (first, last, expected) => {
    expect(pagesOf({ first, last }).join(' ')).toBe(expected);
  });

  it('stay the same while scrolling within a page', () => {
    expect(hasSamePages({ first: 0, last: 30 }, { first: 100, last: 130 })).toBe(true);
    expect(hasSamePages({ first: 0, last: 30 }, { first: 180, last: 210 })).toBe(false);
  });
});

describe('the result of an import', () => {
  const nothing = { imported: [], unchanged: [], skipped: [], isCancelled: false };

  it('lists files that were too large to be sent', () => {
    expect(withTooLarge(nothing, ['archiv.jsonl']).skipped).toEqual([
      { source: 'archiv.jsonl', reason: 'too-large', row: null, message: '' },
    ]);
  });

  it('tells the notices of a file once, however many texts it held', () => {
    const notices = [{ kind: 'crlf' as const, count: 2 }];
    const text = { versionId: 1, title: '', source: 'a.csv', notices };
    const imported = [
      { ...text, documentId: 1 },
      { ...text, documentId: 2 },
      { ...text, documentId: 3, source: 'b.txt', notices: [] },
    ];
    expect(noticesByFile({ ...nothing, imported })).toEqual([{ source: 'a.csv', notices }]);
  });

  it.each([
    ['a.txt', 'a.txt'],
    ['/home/eva/texte/2024/a.txt', '…/2024/a.txt'],
  ])('shortens %s to %s', (source, expected) => {
    expect(shortName(source)).toBe(expected);
  });
});

describe('the title of a pasted text', () => {
  it.each([
    ['\n\n  Neues Dach fürs Rathaus \nDer Rat …', 'Neues Dach fürs Rathaus'],
    ['   ', ''],
  ])('of %j is %j', (text, expected) => {
    expect(titleOfText(text)).toBe(expected);
  });

  it('ends after a whole word', () => {
    expect(titleOfText('Wort '.repeat(40))).toBe(`${'Wort '.repeat(23)}Wort …`);
    expect(titleOfText('x'.repeat(300))).toBe(`${'x'.repeat(120)} …`);
  });
});
