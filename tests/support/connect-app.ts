import { type DispatchHost, openSession } from '../../src/main/dispatch';
import { type Client, createClient } from '../../src/shared/contract/client';
import type { HostMessage } from '../../src/shared/contract/wire';

/** A client in the program's own process: through dispatch, and without a copy of any message. */
export function connectApp(app: DispatchHost): Client {
  let receive: (message: HostMessage) => void = () => {};
  const session = openSession(app, message => receive(message));
  return createClient({
    send: message => session.receive(message),
    listen(onMessage) {
      receive = onMessage;
    },
  });
}
