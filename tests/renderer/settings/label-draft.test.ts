import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  findKeyOwner,
  findOtherMeaning,
  findProblems,
  finishDraft,
  labelIdOf,
  NEW_LABEL,
} from '../../../src/renderer/settings/label-draft';
import { label, labelId } from '../../../src/shared/model/annotation';
import { propertyRuns } from '../../support/property-runs';

const known = label.parse({
  id: 'style',
  nameDe: 'Stil',
  nameEn: 'Style',
  shortcut: '8',
  sign: 'S',
  hue: 100,
  pattern: 'solid',
  description: '',
  guideline: '',
  isOwn: false,
});
const draft = { ...NEW_LABEL, nameDe: 'Falsche Größe', sign: 'G' };

describe('the id of a label', () => {
  it.each([
    ['Falsche Größe!', 'falsche-groesse'],
    ['  Café – Ort ', 'cafe-ort'],
    ['???', ''],
  ])('of %j is %j', (name, id) => {
    expect(labelIdOf(name)).toBe(id);
  });

  test.prop([fc.string({ unit: 'grapheme', maxLength: 200 })], propertyRuns())('is valid or empty', name => {
    const id = labelIdOf(name);
    expect(id === '' || labelId.safeParse(id).success).toBe(true);
  });
});

describe('a new label', () => {
  it('takes a missing name from the other language', () => {
    expect(finishDraft(draft)).toMatchObject({
      id: 'falsche-groesse',
      nameDe: 'Falsche Größe',
      nameEn: 'Falsche Größe',
    });
  });

  it('keeps the id of a label that is changed', () => {
    expect(finishDraft({ ...draft, id: 'old-id' }).id).toBe('old-id');
  });

  it.each([
    ['nothing', {}, {}],
    ['no name', { nameDe: ' ' }, { name: 'missingName' }],
    ['a name without letters', { nameDe: '…' }, { name: 'badId' }],
    ['the name of another', { nameDe: 'Style' }, { name: 'taken' }],
    ['no sign', { sign: ' ' }, { sign: 'badSign' }],
    ['a key that is none', { shortcut: 'ä' }, { shortcut: 'badShortcut' }],
    ['the key of another', { shortcut: '8' }, { shortcut: 'takenShortcut' }],
  ])('is held up by %s', (_name, changes, problems) => {
    expect(findProblems({ ...draft, ...changes }, [known])).toEqual(problems);
  });

  it.each([
    ['n', 'next-annotation'],
    ['z', null],
    ['5', null],
  ])('tells what %s is for while nothing is selected: %s', (shortcut, command) => {
    expect(findOtherMeaning({ ...draft, shortcut })).toBe(command);
  });

  it('says whose key it asks for', () => {
    expect(findKeyOwner({ ...draft, shortcut: '8' }, [known])).toBe(known);
    expect(findKeyOwner({ ...draft, id: 'style', shortcut: '8' }, [known])).toBeNull();
  });
});
