import { useEffect } from 'react';
import { AppError } from '../../../shared/errors';
import { notifyError } from '../notify';

/** Shows the failure of a command that its caller did not catch. Other errors stay what they are: bugs. */
export function UnhandledErrors() {
  useEffect(() => {
    const onRejection = (event: PromiseRejectionEvent) => {
      if (!(event.reason instanceof AppError)) return;
      event.preventDefault();
      notifyError(event.reason);
    };
    window.addEventListener('unhandledrejection', onRejection);
    return () => window.removeEventListener('unhandledrejection', onRejection);
  }, []);
  return null;
}
