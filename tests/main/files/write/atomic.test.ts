import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFileAtomically } from '../../../../src/main/files/write/atomic-file';
import { writeFolderAtomically } from '../../../../src/main/files/write/atomic-folder';
import { temporaryFolders } from './temp-folder';

const temporaryFolder = temporaryFolders();

const fill = async (folder: string): Promise<string> => {
  writeFileSync(join(folder, 'a.txt'), 'neu');
  return 'made';
};

describe('a folder written atomically', () => {
  it('appears complete under its name', async () => {
    const home = temporaryFolder();
    expect(await writeFolderAtomically(join(home, 'daten'), fill)).toBe('made');
    expect(readdirSync(home)).toEqual(['daten']);
    expect(readFileSync(join(home, 'daten', 'a.txt'), 'utf8')).toBe('neu');
  });

  it('is not there while it is written, and a hidden one beside it is', async () => {
    const home = temporaryFolder();
    await writeFolderAtomically(join(home, 'daten'), async () => {
      expect(readdirSync(home)).toEqual([expect.stringMatching(/^\.daten\.partial-/)]);
    });
  });

  it('takes the place of an empty folder, also behind a link', async () => {
    const home = temporaryFolder();
    mkdirSync(join(home, 'leer'));
    symlinkSync(join(home, 'leer'), join(home, 'link'));
    await writeFolderAtomically(join(home, 'link'), fill);
    expect(readdirSync(join(home, 'leer'))).toEqual(['a.txt']);
  });

  it('refuses a folder that holds something, and a file, and leaves both alone', async () => {
    const home = temporaryFolder();
    writeFileSync(join(home, 'datei'), 'alt');
    await expect(writeFolderAtomically(home, fill)).rejects.toMatchObject({ code: 'conflict' });
    await expect(writeFolderAtomically(join(home, 'datei'), fill)).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(readdirSync(home)).toEqual(['datei']);
  });

  it('refuses a folder that somebody made in the meantime', async () => {
    const home = temporaryFolder();
    const race = async (): Promise<void> => {
      mkdirSync(join(home, 'daten'));
      writeFileSync(join(home, 'daten', 'fremd'), 'alt');
    };
    await expect(writeFolderAtomically(join(home, 'daten'), race)).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(readdirSync(join(home, 'daten'))).toEqual(['fremd']);
    expect(readdirSync(home)).toEqual(['daten']);
  });

  it('leaves nothing when writing fails', async () => {
    const home = temporaryFolder();
    const failing = writeFolderAtomically(join(home, 'daten'), async folder => {
      await fill(folder);
      throw new Error('aus');
    });
    await expect(failing).rejects.toThrow('aus');
    expect(readdirSync(home)).toEqual([]);
  });

  it('is not hindered by what a crash left behind, nor by a name of full length', async () => {
    const home = temporaryFolder();
    const name = 'ä'.repeat(127);
    mkdirSync(join(home, `.${name.slice(0, 40)}.partial-old`));
    await writeFolderAtomically(join(home, name), fill);
    expect(existsSync(join(home, name, 'a.txt'))).toBe(true);
  });

  it('says that the parent folder is missing', async () => {
    const failing = writeFolderAtomically(join(temporaryFolder(), 'fehlt', 'daten'), fill);
    await expect(failing).rejects.toMatchObject({ code: 'storage', details: { reason: 'ENOENT' } });
  });
});

describe('a file written atomically', () => {
  const write = (path: string): void => writeFileSync(path, 'neu');

  it('replaces another one only when told to', async () => {
    const home = temporaryFolder();
    const path = join(home, 'liste.csv');
    writeFileSync(path, 'alt');
    await expect(writeFileAtomically(path, false, write)).rejects.toMatchObject({ code: 'conflict' });
    expect(readFileSync(path, 'utf8')).toBe('alt');
    await writeFileAtomically(path, true, write);
    expect(readFileSync(path, 'utf8')).toBe('neu');
    expect(readdirSync(home)).toEqual(['liste.csv']);
  });

  it('does not begin to write where one stands that must stay', async () => {
    const path = join(temporaryFolder(), 'liste.csv');
    writeFileSync(path, 'alt');
    let hasBegun = false;
    const failing = writeFileAtomically(path, false, () => {
      hasBegun = true;
    });
    await expect(failing).rejects.toMatchObject({ code: 'conflict' });
    expect(hasBegun).toBe(false);
  });

  it('does not replace one that somebody made in the meantime', async () => {
    const path = join(temporaryFolder(), 'liste.csv');
    const failing = writeFileAtomically(path, false, partial => {
      write(partial);
      writeFileSync(path, 'fremd');
    });
    await expect(failing).rejects.toMatchObject({ code: 'conflict' });
    expect(readFileSync(path, 'utf8')).toBe('fremd');
  });

  it('leaves the old one and nothing else when writing fails', async () => {
    const home = temporaryFolder();
    writeFileSync(join(home, 'liste.csv'), 'alt');
    const failing = writeFileAtomically(join(home, 'liste.csv'), true, partial => {
      write(partial);
      throw new Error('aus');
    });
    await expect(failing).rejects.toThrow('aus');
    expect(readdirSync(home)).toEqual(['liste.csv']);
    expect(readFileSync(join(home, 'liste.csv'), 'utf8')).toBe('alt');
  });
});
