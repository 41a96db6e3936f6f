import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { toLanguageTag } from '../../../../src/shared/domain/text/language';
import { languageTag } from '../../../../src/shared/model/document';
import { propertyRuns } from '../../../support/property-runs';

describe('toLanguageTag', () => {
  it.each([
    ['de', 'de'],
    ['DE_at.UTF-8', 'de-AT'],
    [' en-gb ', 'en-GB'],
    ['zh-hans-cn', 'zh-Hans-CN'],
    ['de-1996', 'de-1996'],
    ['x-default', null],
    ['Deutsch', null],
    ['', null],
  ])('reads %j as %j', (written, tag) => {
    expect(toLanguageTag(written)).toBe(tag);
  });

  test.prop(
    [fc.oneof(fc.string(), fc.stringMatching(/^[a-zA-Z]{2,3}([-_][a-zA-Z0-9]{1,9}){0,4}$/))],
    propertyRuns(),
  )('gives nothing that the model refuses', written => {
    const tag = toLanguageTag(written);
    expect(tag === null || languageTag.safeParse(tag).success).toBe(true);
  });
});
