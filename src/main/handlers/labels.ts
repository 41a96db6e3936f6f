import { AppError } from '../../shared/errors';
import { authorOf, type Handler } from '../context';
import { isLabelUsed } from '../db/annotations';
import { recordChange } from '../db/history';
import * as labels from '../db/labels';

export const listLabels: Handler<'labels.list'> = context => ({
  labels: labels.listLabels(context.workspace.db),
});

export const saveLabel: Handler<'labels.save'> = (context, label, call) => {
  const { db } = context.workspace;
  const owner = labels.findKeyOwner(db, label);
  if (owner) {
    throw new AppError('conflict', `The key ${label.shortcut} belongs to the label ${owner.id}`, {
      reason: 'shortcut-taken',
      key: label.shortcut,
      label: owner.id,
    });
  }
  const before = labels.findLabel(db, label.id);
  const pattern = label.pattern ?? before?.pattern ?? 'solid';
  const guideline = label.guideline ?? before?.guideline ?? '';
  recordChange(db, authorOf(context, call), { label: label.id }, () =>
    labels.saveLabel(db, { ...label, pattern, guideline }),
  );
  return { label: labels.getLabel(db, label.id) };
};

export const removeLabel: Handler<'labels.remove'> = (context, { id }, call) => {
  const { db } = context.workspace;
  const label = labels.getLabel(db, id);
  if (!label.isOwn)
    throw new AppError('conflict', 'Only labels of your own can be removed', { reason: 'label-built-in' });
  if (isLabelUsed(db, id)) {
    throw new AppError('conflict', 'Annotations still use this label', { reason: 'label-in-use' });
  }
  recordChange(db, authorOf(context, call), { label: id }, () => labels.removeLabel(db, id));
  return {};
};
