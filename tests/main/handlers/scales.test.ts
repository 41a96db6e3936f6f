import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createOpener } from '../../support/direct-app';

const open = createOpener();

describe('scales', () => {
  it('are two, and files of the person take their place or are left out with a reason', async () => {
    const { client, folder } = open();
    const shipped = await client.call('scales.list', {});
    expect(shipped.scales.map(({ id, isOwn }) => [id, isOwn])).toEqual([
      ['house', false],
      ['correctiv-like', false],
    ]);
    expect(shipped.problems).toEqual([]);
    const own = shipped.ownFolder;
    expect(own).toBe(join(folder, 'scales'));
    mkdirSync(own);
    const value = (id: string) => ({ id, nameDe: id, nameEn: id, sign: 'X', hue: 1 });
    const mine = { id: 'house', nameDe: 'Unsere', nameEn: 'Ours', values: [value('a'), value('b')] };
    writeFileSync(join(own, 'a.json'), JSON.stringify(mine));
    writeFileSync(join(own, 'b.json'), '{ "id": ');
    writeFileSync(join(own, 'c.json'), JSON.stringify({ ...mine, id: 'c', nameDe: 'Zeile\nzwei' }));
    writeFileSync(
      join(own, 'd.json'),
      JSON.stringify({ ...mine, id: 'd', values: [value('a'), value('a')] }),
    );
    writeFileSync(join(own, 'e.json'), ' '.repeat(300_000));
    writeFileSync(join(own, 'f.json'), JSON.stringify(mine));
    mkdirSync(join(own, 'g.json'));
    const { scales, problems } = await client.call('scales.list', {});
    expect(scales.map(({ id, nameDe, isOwn }) => [id, nameDe, isOwn])).toEqual([
      ['house', 'Unsere', true],
      ['correctiv-like', 'Nach Art von Correctiv', false],
    ]);
    expect(problems.map(({ fileName, reason }) => [fileName, reason])).toEqual([
      ['b.json', 'not-json'],
      ['c.json', 'not-a-scale'],
      ['d.json', 'not-a-scale'],
      ['e.json', 'too-large'],
      ['f.json', 'same-id'],
      ['g.json', 'unreadable'],
    ]);
  });
});
