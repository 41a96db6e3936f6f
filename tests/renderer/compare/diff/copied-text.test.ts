// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { findSelectedStretch } from '../../../../src/renderer/compare/diff/copied-text';

const ROOT = document.createElement('div');

function show(html: string): void {
  // Written here, not imported: no text of anybody else.
  ROOT.innerHTML = html;
  document.body.append(ROOT);
}

function select(from: string, fromOffset: number, to: string, toOffset: number) {
  const node = (id: string) => ROOT.querySelector(`#${id}`)?.firstChild as Node;
  document.getSelection()?.setBaseAndExtent(node(from), fromOffset, node(to), toOffset);
  return findSelectedStretch(document.getSelection(), ROOT);
}

afterEach(() => ROOT.remove());

describe('what is copied', () => {
  it('are the characters of the text from where the selection begins to where it ends', () => {
    show(
      '<p><span id="a" data-text="left" data-start="10" data-end="15">Rund </span><del id="b" data-text="left" data-start="15" data-end="17">60</del></p>',
    );
    expect(select('a', 2, 'b', 1)).toEqual({ side: 'left', start: 12, end: 16 });
  });

  it('is one side, where the selection began', () => {
    show(
      '<span id="a" data-text="left" data-start="0" data-end="4">Kai.</span><span id="b" data-text="right" data-start="0" data-end="5">Mole.</span><span id="c" data-text="left" data-start="4" data-end="8">Nord</span>',
    );
    expect(select('a', 1, 'c', 2)).toEqual({ side: 'left', start: 1, end: 6 });
  });

  it('is a whole piece where the screen shows a code instead of a character', () => {
    const html = '<span id="a" data-text="left" data-start="0" data-end="10">Hafenfe<i></i>st</span>';
    show(html);
    expect(select('a', 2, 'a', 5)).toEqual({ side: 'left', start: 0, end: 10 });
  });

  it('is nothing of ours where nothing is selected', () => {
    show('<span id="a" data-text="left" data-start="0" data-end="4">Kai.</span>');
    expect(select('a', 1, 'a', 1)).toBeNull();
  });
});
