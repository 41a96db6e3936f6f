import type { BinaryKind } from '../../../shared/model/import';

/** Continues `NAME is …` in the error's sentence. */
export const BINARY_NAMES: Record<BinaryKind, string> = {
  pdf: 'a PDF file',
  image: 'an image',
  office: 'an old or password-protected Office document',
  rtf: 'a Rich Text document',
  archive: 'an archive without a Word document in it',
  program: 'a program',
  'sound-or-video': 'a sound or video file',
  binary: 'a binary file',
};

/** What the first bytes say, for files that are certainly no text. ZIP archives are not told here: Word documents are some. */
export function findBinaryKind(bytes: Uint8Array): BinaryKind | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 16)).toString('latin1');
  return SIGNATURES.find(([offset, signature]) => head.startsWith(signature, offset))?.[2] ?? null;
}

const MAX_CONTROL_SHARE = 0.01;

// A line separator of another system or a colour of a terminal in two lines of text is no sign of a binary file.
const FEW_CONTROLS = 4;
const MAX_CONTROL_SHARE_OF_FEW = 0.1;

/** Whether decoded bytes have more control characters than any text has. NUL in a one-byte encoding is enough. */
export function looksBinary(text: string, isGuessed: boolean): boolean {
  let controls = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0 && isGuessed) return true;
    if (code < 9 || (code > 13 && code < 32) || (code > 126 && code < 160)) controls++;
  }
  const maxShare = controls <= FEW_CONTROLS ? MAX_CONTROL_SHARE_OF_FEW : MAX_CONTROL_SHARE;
  return controls > text.length * maxShare;
}

// Offset, bytes in Latin-1, kind. Containers first: what they hold stands further in.
const SIGNATURES: readonly (readonly [number, string, BinaryKind])[] = [
  [0, '%PDF-', 'pdf'],
  [0, '\x89PNG', 'image'],
  [0, '\xff\xd8\xff', 'image'],
  [0, 'GIF8', 'image'],
  [8, 'WEBPVP8', 'image'],
  [0, 'II*\0', 'image'],
  [0, 'MM\0*', 'image'],
  [4, 'ftypavif', 'image'],
  [4, 'ftypheic', 'image'],
  [4, 'ftypmif1', 'image'],
  [0, '\xd0\xcf\x11\xe0', 'office'],
  [0, '{\\rtf', 'rtf'],
  [0, '\x1f\x8b', 'archive'],
  [0, '7z\xbc\xaf', 'archive'],
  [0, 'Rar!', 'archive'],
  [0, '\x7fELF', 'program'],
  [0, 'MZ\x90\0', 'program'],
  [0, '\xcf\xfa\xed\xfe', 'program'],
  [0, 'ID3\x03', 'sound-or-video'],
  [0, 'OggS', 'sound-or-video'],
  [8, 'WAVEfmt', 'sound-or-video'],
  [8, 'AVI LIST', 'sound-or-video'],
  [4, 'ftyp', 'sound-or-video'],
  [0, 'fLaC\0', 'sound-or-video'],
  [0, '\x1aE\xdf\xa3', 'sound-or-video'],
  [0, 'SQLite format 3\0', 'binary'],
];
