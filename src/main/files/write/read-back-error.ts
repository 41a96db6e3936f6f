import { AppError } from '../../../shared/errors';

/** What was read differs from what should have been written. `what` completes a sentence that begins with the file's name. */
export function readBackError(
  file: string,
  what: string,
  row: number | null = null,
  options?: ErrorOptions,
): AppError {
  const where = row === null ? file : `${file}, row ${row},`;
  return new AppError(
    'storage',
    `The export was read back and ${where} ${what}`,
    { reason: 'read-back', file, row },
    options,
  );
}
