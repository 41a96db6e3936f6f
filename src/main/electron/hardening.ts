import { app, type Session, type WebContents } from 'electron';
import { isAllowedRequest, isOwnPage } from './addresses';
import { isGranted } from './permissions';

/** Before the app is ready: Chromium's own traffic off, no name resolves, no proxy is asked. */
export function quietChromium(): void {
  const switches: [string, string?][] = [
    ['disable-background-networking'],
    ['disable-component-update'],
    ['disable-domain-reliability'],
    ['disable-breakpad'],
    ['dns-prefetch-disable'],
    ['no-pings'],
    ['no-proxy-server'],
    ['host-resolver-rules', 'MAP * ~NOTFOUND'],
    ['disable-features', 'AutofillServerCommunication,MediaRouter,OptimizationHints'],
  ];
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value);
}

/** Nothing but our page may be loaded, and the page gets no permission but to copy. */
export async function hardenSession(session: Session): Promise<void> {
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isAllowedRequest(details.url) }));
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl: url, isMainFrame }) =>
    answer(isGranted({ permission, url, isMainFrame })),
  );
  session.setPermissionCheckHandler((_contents, permission, origin, { requestingUrl, isMainFrame }) =>
    isGranted({ permission, url: requestingUrl ?? origin, isMainFrame }),
  );
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', event => event.preventDefault());
  await session.setProxy({ mode: 'direct' });
}

/** The window stays on our page and opens no other. */
export function hardenContents(contents: WebContents): void {
  const stay = (event: Electron.Event<{ url: string }>) => {
    if (!isOwnPage(event.url)) event.preventDefault();
  };
  // Comes before `will-navigate`, and for frames within the page too.
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', event => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
