/** What can stand open over the text. */
export type ReaderDialog = 'flag' | 'compare' | 'original' | 'suggestions';
