import { DEFAULT_THEME, mergeMantineTheme } from '@mantine/core';
import { describe, expect, it } from 'vitest';
import { highContrastResolver, resolver, theme } from '../../src/renderer/theme';

const MERGED = mergeMantineTheme(DEFAULT_THEME, theme);
const INKS = ['--ink-strong', '--ink-quiet', '--review-moved-line'];
const PAPERS = ['--paper', '--mantine-color-body'];
const MARKS = ['--paper', '--mantine-color-body', '--review-moved', '--review-selection'];
const CLASS_INKS = ['--ink-strong', '--review-number', '--review-name', '--review-date'];
const CHANGES = ['--review-inserted', '--review-deleted'];

describe.each(['light', 'dark'] as const)('letters in the %s scheme', scheme => {
  const pairs = [
    ...INKS.flatMap(ink => MARKS.map(ground => [ink, ground] as const)),
    ...PAPERS.map(ground => ['--mantine-color-error', ground] as const),
    ...CLASS_INKS.flatMap(ink => CHANGES.map(ground => [ink, ground] as const)),
  ].filter(([ink, ground]) => ink === '--ink-strong' || ground !== '--review-selection');

  it.each(pairs)('%s on %s can be read', (ink, ground) => {
    const tokens: Record<string, string> = resolver(MERGED)[scheme];
    expect(contrast(tokens[ink], tokens[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs)('%s on %s can be read well with high contrast', (ink, ground) => {
    const tokens: Record<string, string> = highContrastResolver(MERGED)[scheme];
    expect(contrast(tokens[ink], tokens[ground])).toBeGreaterThanOrEqual(7);
  });
});

/** WCAG 2: from 1 to 21. */
function contrast(one = '', other = ''): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map(at => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
