import { type CountedForm, clusterNames } from '../../../../../src/shared/domain/corpus/names/cluster';
import type { NameKind } from '../../../../../src/shared/model/name';

/** `Jana Voss 1 2`: a form and the documents that have it; without numbers each form has one of its own. */
export function counted(kind: NameKind, lines: readonly string[]): CountedForm[] {
  return lines.map((line, at) => {
    const [, written = '', ids = ''] = /^(.*?)((?: \d+)*)$/u.exec(line) ?? [];
    const documents = ids.trim() === '' ? [1000 + at] : ids.trim().split(' ').map(Number);
    return { kind, written, occurrenceCount: documents.length, documents };
  });
}

/** Each cluster as `form | form (hint, hint)`, forms that only belong to another one with a tilde. */
export function clustersOf(...forms: readonly CountedForm[]): string[] {
  return clusterNames(forms).clusters.map(
    cluster =>
      `${cluster.forms.map(({ form, isWeak }) => (isWeak ? '~' : '') + form.written).join(' | ')} (${cluster.hints.join(', ')})`,
  );
}
