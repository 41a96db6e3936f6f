import { notifications } from '@mantine/notifications';
import i18next from 'i18next';
import { AppError } from '../../shared/errors';
import { errorKey } from './error-key';

/** A short sentence about what was just done; it goes by itself, or when the next one comes. */
export function notifyDone(message: string): void {
  notifications.hide(`done-${doneCount}`);
  doneCount += 1;
  notifications.show({
    id: `done-${doneCount}`,
    role: 'status',
    message,
    withBorder: true,
    autoClose: 4000,
    color: 'ink',
    closeButtonProps: closeButton(),
  });
}

/** Offers to take back what was just done. One at a time: undo takes back the newest change only. */
export const UNDO_NOTICE_ID = 'undo-notice';

let doneCount = 0;

/** A failure that no part of the screen shows. What the person cancelled is no news. */
export function notifyError(error: AppError): void {
  if (error.code === 'cancelled') return;
  notifications.show({
    id: `${error.code}:${error.message}`,
    title: i18next.t(`errors.${error.code}.title`),
    message: i18next.t(errorKey(error), { ...error.details, message: error.message }),
    withBorder: true,
    autoClose: 10_000,
    color: 'red',
    role: 'alert',
    closeButtonProps: closeButton(),
  });
}

/** The cross has no word of its own. */
export function closeButton() {
  return { 'aria-label': i18next.t('common.close') };
}

/** Does something of which a refusal is shown; what is no refusal is thrown. */
export async function showRefusal(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause;
    notifyError(cause);
  }
}
