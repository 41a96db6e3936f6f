import { expect, it } from 'vitest';
import { isGranted } from '../../../src/main/electron/permissions';

const copying = {
  permission: 'clipboard-sanitized-write',
  url: 'https://gegenlese.invalid/',
  isMainFrame: true,
};

it('lets our page copy', () => {
  expect(isGranted(copying)).toBe(true);
});

it.each([
  ['another page copy', { ...copying, url: 'https://news.example/' }],
  ['a page without address copy', { ...copying, url: '' }],
  ['a frame copy', { ...copying, isMainFrame: false }],
  ['our page read the clipboard', { ...copying, permission: 'clipboard-read' }],
  ['our page know the place', { ...copying, permission: 'geolocation' }],
  ['our page notify', { ...copying, permission: 'notifications' }],
  ['our page hear and see', { ...copying, permission: 'media' }],
])('does not let %s', (_case, request) => {
  expect(isGranted(request)).toBe(false);
});
