import { Route } from 'wouter';
import { ComparePage } from '../../../src/renderer/compare/ComparePage';
import type { RenderedApp } from '../../support/render-app';
import { WithKeys } from './screen';

/** An invented press release, a rewrite of it and a third article on the same event. */
export const RELEASE =
  'Hafenfest in Sturmhaven\n\nRund 60 Stände standen am Kai. Maren Ohlsen eröffnete das Fest am 13. Oktober 2024.\n\nEs regnete bis zum Abend.\n';
export const REWRITE =
  'Fest am Kai\n\nMaren Ohlsen eröffnete das Fest am 13. Oktober 2024. Gefeiert wurde an rund 80 Ständen am Kai. Die Stimmung war gut. Hinterlassen Sie einen Kommentar.\n';
export const REPORT =
  'Sturmhaven feiert\n\nMaren Ohlsen kam am 13. Oktober 2024 an den Kai. Dort standen rund 60 Stände.\n';

export async function paste(app: RenderedApp, text: string, title: string, versionOf?: number) {
  const { imported } = await app.client.call('documents.paste', {
    text,
    title,
    ...(versionOf ? { versionOf } : {}),
  });
  const [first] = imported;
  if (!first) throw new Error('nothing imported');
  return first;
}

export function showComparison(app: RenderedApp, path: string) {
  return app.show(
    <WithKeys>
      <Route path="/compare/:leftVersionId?/:rightVersionId?" component={ComparePage} />
    </WithKeys>,
    path,
  );
}
