import '@fontsource-variable/inter';
import '@fontsource-variable/source-serif-4';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import { createRoot } from 'react-dom/client';
import { config } from 'zod/v4/core';
import { App } from './App';
import { connect } from './client';
import { StartFailure } from './components/shell/StartFailure';
import { startI18n } from './i18n';
import { connectTransport } from './transport';

// The page's policy forbids text as code, and the library would try whether it runs.
config({ jitless: true });

void start();

async function start(): Promise<void> {
  const root = createRoot(document.getElementById('root') as HTMLElement);
  const connection = connect(connectTransport());
  try {
    const settings = await connection.client.call('settings.get', {});
    startI18n(settings.interfaceLanguage);
    root.render(<App connection={connection} settings={settings} />);
  } catch {
    startI18n(navigator.language.startsWith('de') ? 'de' : 'en');
    root.render(<StartFailure />);
  }
}
