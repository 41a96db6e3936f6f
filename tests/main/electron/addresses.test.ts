import { describe, expect, it } from 'vitest';
import { isAllowedRequest, isOwnFrame, isOwnPage } from '../../../src/main/electron/addresses';

describe('the window stays on its page', () => {
  it.each([
    'https://gegenlese.invalid/',
    'https://gegenlese.invalid/#/library',
    'https://gegenlese.invalid/?place=reader#/3',
  ])('%s', url => {
    expect(isOwnPage(url)).toBe(true);
  });

  it.each([
    'https://news.example/',
    'http://127.0.0.1:8080/',
    'file:///etc/passwd',
    'data:text/html,hello',
    'about:blank',
    'https://gegenlese.invalid.example/',
    'https://other.gegenlese.invalid/',
    'https://gegenlese.invalid:444/',
    'http://gegenlese.invalid/',
    'https://eva@other.invalid/',
    'https://gegenlese.invalid/assets/index.js',
    'https:gegenlese',
    'javascript:void 0',
    '',
  ])('and does not go to %j', url => {
    expect(isOwnPage(url)).toBe(false);
  });
});

describe('the session loads', () => {
  it.each([
    'https://gegenlese.invalid/',
    'https://gegenlese.invalid/assets/index.js',
    'devtools://devtools/bundled/inspector.html',
  ])('%s', url => {
    expect(isAllowedRequest(url)).toBe(true);
  });

  it.each([
    'http://news.example/pixel.gif',
    'https://news.example/pixel.gif',
    'ws://news.example/',
    'file:///etc/passwd',
    'ftp://news.example/',
    'http://127.0.0.1/',
    'https://other.gegenlese.invalid/',
    'gegenlese.invalid/',
    '',
  ])('but not %j', url => {
    expect(isAllowedRequest(url)).toBe(false);
  });
});

describe('messages are heard', () => {
  const own = {
    url: 'https://gegenlese.invalid/#/library',
    origin: 'https://gegenlese.invalid',
    isMainFrame: true,
  };

  it('from our page in the main frame', () => {
    expect(isOwnFrame(own)).toBe(true);
  });

  it.each([
    ['a frame within it', { ...own, isMainFrame: false }],
    ['another address', { ...own, url: 'https://news.example/' }],
    ['another origin', { ...own, origin: 'https://news.example' }],
    ['an opaque origin', { ...own, origin: 'null' }],
    ['a frame that is gone', null],
  ])('but not from %s', (_case, frame) => {
    expect(isOwnFrame(frame)).toBe(false);
  });
});
