import type { Page } from 'playwright-core';

/** What the page's policy is to stop, by attempt: the directive that has to stand in the way. */
export const FORBIDDEN_BY_POLICY = {
  'inline script': 'script-src-elem',
  'event handler in an attribute': 'script-src-attr',
  'text as code': 'script-src',
  'foreign script': 'script-src-elem',
  'foreign style sheet': 'style-src-elem',
  'foreign picture': 'img-src',
  'foreign font': 'font-src',
  'foreign sound': 'media-src',
  'foreign fetch': 'connect-src',
  'foreign socket': 'connect-src',
  frame: 'frame-src',
  object: 'object-src',
  worker: 'worker-src',
  form: 'form-action',
  'other base': 'base-uri',
};

const ATTEMPT_LIMIT_MS = 2000;

/** Tries each in the page and says which directive was violated; null where nothing stood in the way. */
export async function tryForbidden(
  page: Page,
  foreignOrigin: string,
): Promise<Record<string, string | null>> {
  return page.evaluate(
    async ({ foreign, limitMs }) => {
      const add = (name: string, properties: object) =>
        document.body.append(Object.assign(document.createElement(name), properties));
      const attempts: Record<string, () => unknown> = {
        'inline script': () => add('script', { textContent: 'window.ran = true' }),
        'event handler in an attribute': () => {
          const holder = document.createElement('div');
          document.body.append(holder);
          holder.innerHTML = '<b onclick="window.ran = true"></b>';
          holder.querySelector('b')?.click();
        },
        'text as code': () => setTimeout('window.ran = true' as never),
        'foreign script': () => add('script', { src: `${foreign}/a.js` }),
        'foreign style sheet': () => add('link', { rel: 'stylesheet', href: `${foreign}/a.css` }),
        'foreign picture': () => add('img', { src: `${foreign}/a.png` }),
        'foreign font': () => new FontFace('Foreign', `url(${foreign}/a.woff2)`).load().catch(() => {}),
        'foreign sound': () => add('audio', { src: `${foreign}/a.mp3` }),
        'foreign fetch': () => fetch(`${foreign}/a.json`).catch(() => {}),
        'foreign socket': () => new WebSocket(`${foreign.replace('http', 'ws')}/socket`),
        frame: () => add('iframe', { src: `${foreign}/a.html` }),
        object: () => add('object', { data: `${foreign}/a.pdf` }),
        worker: () => new Worker('/a.js'),
        form: () => {
          const form = Object.assign(document.createElement('form'), { action: `${foreign}/form` });
          document.body.append(form);
          form.submit();
        },
        'other base': () => add('base', { href: foreign }),
      };
      const directives: Record<string, string | null> = {};
      for (const [name, attempt] of Object.entries(attempts)) {
        const violated = new Promise<string | null>(resolve => {
          const note = (event: SecurityPolicyViolationEvent) => resolve(event.effectiveDirective);
          document.addEventListener('securitypolicyviolation', note, { once: true });
          setTimeout(() => {
            document.removeEventListener('securitypolicyviolation', note);
            resolve(null);
          }, limitMs);
        });
        try {
          attempt();
        } catch {
          // Some refusals throw besides being reported.
        }
        directives[name] = await violated;
      }
      return 'ran' in window ? { ...directives, ran: 'yes' } : directives;
    },
    { foreign: foreignOrigin, limitMs: ATTEMPT_LIMIT_MS },
  );
}
