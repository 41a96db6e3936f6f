import type { ErrorCode } from '../../shared/errors';

/** How a command ends for the shell; 0 is success. 69 and 70 are those of sysexits.h, 130 that of Ctrl-C. */
export const EXIT_CODES: Readonly<Record<ErrorCode, number>> = {
  invalid_input: 2,
  not_found: 3,
  conflict: 4,
  unreadable: 5,
  storage: 6,
  cancelled: 130,
  disconnected: 69,
  internal: 70,
};

/** A command that checks something found that it is not as it should be, or could not check all of it; as `diff` and `cmp` end. */
export const FOUND_BROKEN = 1;
