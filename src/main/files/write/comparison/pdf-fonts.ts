import cyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-normal.woff?inline';
import cyrillicBold from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-600-normal.woff?inline';
import cyrillicExt from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-ext-400-normal.woff?inline';
import cyrillicExtBold from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-ext-600-normal.woff?inline';
import greek from '@fontsource/source-serif-4/files/source-serif-4-greek-400-normal.woff?inline';
import greekBold from '@fontsource/source-serif-4/files/source-serif-4-greek-600-normal.woff?inline';
import latin from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff?inline';
import latinBold from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff?inline';
import latinExt from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff?inline';
import latinExtBold from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff?inline';
import vietnamese from '@fontsource/source-serif-4/files/source-serif-4-vietnamese-400-normal.woff?inline';
import vietnameseBold from '@fontsource/source-serif-4/files/source-serif-4-vietnamese-600-normal.woff?inline';

/** Source Serif 4 in the parts it is shipped in, each with its own characters. */
export const FONT_PARTS: readonly {
  readonly name: string;
  readonly regular: string;
  readonly bold: string;
}[] = [
  { name: 'latin', regular: latin, bold: latinBold },
  { name: 'latin-ext', regular: latinExt, bold: latinExtBold },
  { name: 'cyrillic', regular: cyrillic, bold: cyrillicBold },
  { name: 'cyrillic-ext', regular: cyrillicExt, bold: cyrillicExtBold },
  { name: 'greek', regular: greek, bold: greekBold },
  { name: 'vietnamese', regular: vietnamese, bold: vietnameseBold },
];

export function fontBytes(address: string): Uint8Array {
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}
