import { type Client, createClient } from '../shared/contract/client';
import type { HostMessage } from '../shared/contract/wire';
import { type DispatchHost, openSession } from './dispatch';

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
