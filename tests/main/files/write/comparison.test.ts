import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeComparison } from '../../../../src/main/files/write/comparison/write';
import { COMPARISON_FORMATS } from '../../../../src/shared/model/comparison';
import { diffReport, LEFT, RIGHT, reportSide } from './comparisons';
import { temporaryFolders } from './temp-folder';

const newFolder = temporaryFolders();
const RUNNING = { aborted: false };

describe('a comparison as a file, in every format', () => {
  it.each(COMPARISON_FORMATS)(
    '%s: leaves a file that stands there alone, and nothing behind',
    async format => {
      const folder = newFolder();
      const path = join(folder, 'vergleich');
      writeFileSync(path, 'meins');
      await expect(writeComparison(path, format, diffReport(LEFT, RIGHT), RUNNING)).rejects.toMatchObject({
        code: 'conflict',
        details: { reason: 'exists' },
      });
      expect(readFileSync(path, 'utf8')).toBe('meins');
      expect(readdirSync(folder)).toEqual(['vergleich']);
    },
  );

  it.each(COMPARISON_FORMATS)('%s: stops when it is told to, and leaves nothing behind', async format => {
    const folder = newFolder();
    const path = join(folder, 'vergleich');
    await expect(
      writeComparison(path, format, diffReport(LEFT, RIGHT), { aborted: true }),
    ).rejects.toMatchObject({ code: 'cancelled' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses texts that are too long for the format before it writes', async () => {
    const report = diffReport(LEFT, RIGHT);
    const long = { ...report, left: reportSide('x'.repeat(17_000_000)) };
    const path = join(newFolder(), 'vergleich.pdf');
    await expect(writeComparison(path, 'pdf', long, RUNNING)).rejects.toMatchObject({
      code: 'invalid_input',
      details: { reason: 'too-long-for-format', format: 'pdf' },
    });
    expect(existsSync(path)).toBe(false);
  });
});
