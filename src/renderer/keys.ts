/** Where a key works. `everywhere` keys must not collide with any other; two places may use the same key. */
export const PLACES = [
  'overview',
  'library',
  'reader',
  'compare',
  'sources',
  'claims',
  'checks',
  'names',
  'datasets',
  'history',
  'settings',
] as const;
export type Place = (typeof PLACES)[number];

export interface KeyBinding {
  /** Also the key of its name in the dictionaries: `commands.${command}`. */
  readonly command: CommandId;
  readonly place: Place | 'everywhere';
  /**
   * As `Mod+Shift+Z`: modifiers in the order Mod, Alt, Shift, then `KeyboardEvent.key` (a letter in upper case). Mod is
   * Ctrl, on a Mac Cmd. Bindings without Mod or Alt do not fire while the focus is in a field that takes text.
   */
  readonly keys: readonly string[];
  /** Listed for the person, heard by the page through an event of its own: copying must stay the browser's. */
  readonly isNative?: true;
}

/** The one key table for all places. The cheat sheet and the palette read it; a test looks for collisions. */
export const KEY_TABLE = [
  { command: 'palette', place: 'everywhere', keys: ['Mod+K'] },
  { command: 'shortcuts', place: 'everywhere', keys: ['?'] },
  { command: 'undo', place: 'everywhere', keys: ['Mod+Z'] },
  { command: 'redo', place: 'everywhere', keys: ['Mod+Shift+Z', 'Mod+Y'] },
  { command: 'import', place: 'everywhere', keys: ['Mod+I'] },
  { command: 'workspace-open', place: 'everywhere', keys: ['Mod+O'] },
  { command: 'go-back', place: 'everywhere', keys: ['Alt+0'] },
  { command: 'go-overview', place: 'everywhere', keys: ['Alt+1'] },
  { command: 'go-library', place: 'everywhere', keys: ['Alt+2'] },
  { command: 'go-compare', place: 'everywhere', keys: ['Alt+3'] },
  { command: 'go-sources', place: 'everywhere', keys: ['Alt+4'] },
  { command: 'go-claims', place: 'everywhere', keys: ['Alt+5'] },
  { command: 'go-checks', place: 'everywhere', keys: ['Alt+6'] },
  { command: 'go-datasets', place: 'everywhere', keys: ['Alt+7'] },
  { command: 'go-history', place: 'everywhere', keys: ['Alt+8'] },
  { command: 'go-settings', place: 'everywhere', keys: ['Alt+9'] },

  { command: 'search', place: 'library', keys: ['/', 'Mod+F'] },
  { command: 'paste-text', place: 'library', keys: ['Mod+Shift+V'] },
  { command: 'open-document', place: 'library', keys: ['Enter'] },
  { command: 'select-all', place: 'library', keys: ['Mod+A'] },
  { command: 'compare-selected', place: 'library', keys: ['C'] },
  { command: 'facts-of-selected', place: 'library', keys: ['G'] },
  { command: 'export-selected', place: 'library', keys: ['E'] },
  { command: 'remove-selected', place: 'library', keys: ['Delete'] },

  { command: 'find-in-text', place: 'reader', keys: ['Mod+F'] },
  { command: 'annotate', place: 'reader', keys: ['Enter'] },
  { command: 'label-1', place: 'reader', keys: ['1'] },
  { command: 'label-2', place: 'reader', keys: ['2'] },
  { command: 'label-3', place: 'reader', keys: ['3'] },
  { command: 'label-4', place: 'reader', keys: ['4'] },
  { command: 'label-5', place: 'reader', keys: ['5'] },
  { command: 'label-6', place: 'reader', keys: ['6'] },
  { command: 'label-7', place: 'reader', keys: ['7'] },
  { command: 'label-8', place: 'reader', keys: ['8'] },
  { command: 'label-9', place: 'reader', keys: ['9'] },
  { command: 'label-again', place: 'reader', keys: ['.'] },
  { command: 'next-annotation', place: 'reader', keys: ['N'] },
  { command: 'previous-annotation', place: 'reader', keys: ['P'] },
  { command: 'next-unresolved', place: 'reader', keys: ['Shift+N'] },
  { command: 'previous-unresolved', place: 'reader', keys: ['Shift+P'] },
  { command: 'reply', place: 'reader', keys: ['T'] },
  { command: 'resolve-annotation', place: 'reader', keys: ['D'] },
  { command: 'tab-annotations', place: 'reader', keys: ['Mod+1'] },
  { command: 'tab-checks', place: 'reader', keys: ['Mod+2'] },
  { command: 'tab-places', place: 'reader', keys: ['Mod+3'] },
  { command: 'tab-cleaning', place: 'reader', keys: ['Mod+4'] },
  { command: 'tab-ledger', place: 'reader', keys: ['Mod+5'] },
  { command: 'tab-details', place: 'reader', keys: ['Mod+6'] },
  { command: 'accept-finding', place: 'reader', keys: ['A'] },
  { command: 'reject-finding', place: 'reader', keys: ['X'] },
  { command: 'later-finding', place: 'reader', keys: ['W'] },
  { command: 'reopen-finding', place: 'reader', keys: ['Backspace'] },
  { command: 'same-findings', place: 'reader', keys: ['Y'] },
  { command: 'accept-all-findings', place: 'reader', keys: ['Shift+A'] },
  { command: 'make-version', place: 'reader', keys: ['Mod+Enter'] },
  { command: 'apply-suggestion', place: 'reader', keys: ['S'] },
  { command: 'apply-suggestions', place: 'reader', keys: ['Shift+S'] },
  { command: 'revert-replacement', place: 'reader', keys: ['U'] },
  { command: 'edit-text', place: 'reader', keys: ['E'] },
  { command: 'save-edit', place: 'reader', keys: ['Mod+S'] },
  { command: 'leave-edit', place: 'reader', keys: ['Escape'] },
  { command: 'show-in-original', place: 'reader', keys: ['O'] },
  { command: 'mark-read', place: 'reader', keys: ['R'] },
  { command: 'flag-source', place: 'reader', keys: ['F'] },
  { command: 'compare-document', place: 'reader', keys: ['C'] },
  { command: 'make-claim', place: 'reader', keys: ['B'] },
  { command: 'show-worthy', place: 'reader', keys: ['V'] },
  { command: 'show-facts', place: 'reader', keys: ['K'] },
  { command: 'check-fact', place: 'reader', keys: ['H'] },
  { command: 'check-fact-with-note', place: 'reader', keys: ['Shift+H'] },
  { command: 'set-source', place: 'reader', keys: ['Q'] },
  { command: 'find-occurrences', place: 'reader', keys: ['G'] },
  { command: 'put-at-selection', place: 'reader', keys: ['M'] },
  { command: 'delete-annotation', place: 'reader', keys: ['Delete'] },

  { command: 'next-change', place: 'compare', keys: ['N', 'F7'] },
  { command: 'previous-change', place: 'compare', keys: ['P', 'Shift+F7'] },
  { command: 'swap-sides', place: 'compare', keys: ['S'] },
  { command: 'toggle-mode', place: 'compare', keys: ['M'] },
  { command: 'toggle-sync', place: 'compare', keys: ['L'] },
  { command: 'toggle-change-list', place: 'compare', keys: ['I'] },
  { command: 'toggle-inline', place: 'compare', keys: ['V'] },
  { command: 'other-end', place: 'compare', keys: ['J'] },
  { command: 'find-in-both', place: 'compare', keys: ['Mod+F'] },
  { command: 'select-side', place: 'compare', keys: ['Mod+A'] },
  { command: 'toggle-wrap', place: 'compare', keys: ['W'] },
  { command: 'toggle-numbers', place: 'compare', keys: ['#'] },
  { command: 'text-larger', place: 'compare', keys: ['+'] },
  { command: 'text-smaller', place: 'compare', keys: ['-'] },
  { command: 'accept-change', place: 'compare', keys: ['A'] },
  { command: 'reject-change', place: 'compare', keys: ['X'] },
  { command: 'undecide-change', place: 'compare', keys: ['Backspace'] },
  { command: 'accept-shown', place: 'compare', keys: ['Shift+A'] },
  { command: 'reject-shown', place: 'compare', keys: ['Shift+X'] },
  { command: 'make-version', place: 'compare', keys: ['Mod+Enter'] },
  { command: 'note-change', place: 'compare', keys: ['C'] },
  { command: 'copy-change', place: 'compare', keys: ['Mod+C'], isNative: true },
  { command: 'export-comparison', place: 'compare', keys: ['E'] },
  { command: 'link-passages', place: 'compare', keys: ['K'] },
  { command: 'unlink-passages', place: 'compare', keys: ['U'] },
  { command: 'jump-to-counterpart', place: 'compare', keys: ['Enter'] },
  { command: 'clear-selection', place: 'compare', keys: ['Escape'] },
  { command: 'resync-here', place: 'compare', keys: ['R'] },
  { command: 'sync-from-here', place: 'compare', keys: ['Shift+L'] },
  { command: 'fact-grid', place: 'compare', keys: ['G'] },
  { command: 'set-source', place: 'compare', keys: ['Q'] },

  { command: 'search-sources', place: 'sources', keys: ['/', 'Mod+F'] },
  { command: 'new-source', place: 'sources', keys: ['+'] },
  { command: 'flag-selected-source', place: 'sources', keys: ['F'] },
  { command: 'save-source', place: 'sources', keys: ['Mod+S'] },

  { command: 'search-claims', place: 'claims', keys: ['/', 'Mod+F'] },
  { command: 'next-claim', place: 'claims', keys: ['N'] },
  { command: 'previous-claim', place: 'claims', keys: ['P'] },
  { command: 'add-claim-evidence', place: 'claims', keys: ['E'] },
  { command: 'decide-claim', place: 'claims', keys: ['U'] },
  { command: 'confirm-verdict', place: 'claims', keys: ['B'] },
  { command: 'save-claim', place: 'claims', keys: ['Mod+S'] },

  { command: 'next-finding', place: 'checks', keys: ['N'] },
  { command: 'previous-finding', place: 'checks', keys: ['P'] },
  { command: 'accept-finding', place: 'checks', keys: ['A'] },
  { command: 'make-claim', place: 'checks', keys: ['B'] },
  { command: 'reject-finding', place: 'checks', keys: ['X'] },
  { command: 'later-finding', place: 'checks', keys: ['W'] },
  { command: 'reopen-finding', place: 'checks', keys: ['Backspace'] },
  { command: 'same-findings', place: 'checks', keys: ['Y'] },
  { command: 'open-finding', place: 'checks', keys: ['Enter'] },
  { command: 'group-findings', place: 'checks', keys: ['G'] },

  { command: 'search-names', place: 'names', keys: ['/', 'Mod+F'] },
  { command: 'next-name', place: 'names', keys: ['N'] },
  { command: 'previous-name', place: 'names', keys: ['P'] },
  { command: 'same-name', place: 'names', keys: ['S'] },
  { command: 'different-names', place: 'names', keys: ['D'] },
  { command: 'official-form', place: 'names', keys: ['O'] },
  { command: 'join-names', place: 'names', keys: ['J'] },
  { command: 'scope-of-decision', place: 'names', keys: ['W'] },
  { command: 'note-decision', place: 'names', keys: ['M'] },
  { command: 'undecide-name', place: 'names', keys: ['Backspace'] },
  { command: 'open-occurrence', place: 'names', keys: ['Enter'] },

  { command: 'start-export', place: 'datasets', keys: ['Mod+Enter'] },

  { command: 'filter-history', place: 'history', keys: ['/', 'Mod+F'] },
  { command: 'go-to-entry', place: 'history', keys: ['G'] },
  { command: 'show-document-then', place: 'history', keys: ['O'] },
  { command: 'restore-document', place: 'history', keys: ['R'] },
  { command: 'erase-for-good', place: 'history', keys: ['Delete'] },
] as const satisfies readonly (Omit<KeyBinding, 'command'> & { command: string })[];

export type CommandId =
  | (typeof KEY_TABLE)[number]['command']
  // Reached through the palette, menus and buttons only.
  | 'run-checks'
  | 'check-again'
  | 'cancel-checks'
  | 'show-check-rules'
  | 'show-check-overview'
  | 'show-names'
  | 'list-name-decisions'
  | 'only-unresolved'
  | 'all-annotations'
  | 'workspace-new'
  | 'workspace-backup'
  | 'remove-samples'
  | 'verify-workspace'
  | 'scheme-light'
  | 'scheme-dark'
  | 'scheme-auto'
  | 'contrast-normal'
  | 'contrast-high'
  | 'contrast-auto'
  | 'ignore-case'
  | 'ignore-whitespace'
  | 'ignore-punctuation'
  | 'ignore-quotation-style'
  | 'language-de'
  | 'language-en'
  | 'save-original'
  | 'verify-history'
  | 'add-label'
  | 'add-version'
  | 'copy-as-text'
  | 'copy-as-html'
  | 'last-comparison'
  | 'compare-others'
  | 'make-pivot'
  | 'facts-only-differences'
  | 'remove-source'
  | 'remove-claim'
  | 'choose-export-folder'
  | 'cancel-export'
  | 'import-sources'
  | 'export-sources';

/** The event as a binding writes it, or null for a bare modifier. */
export function keyName(event: {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}): string | null {
  if (['Control', 'Shift', 'Alt', 'Meta', 'Dead', 'Process'].includes(event.key)) return null;
  const isLetter = /^\p{L}$/u.test(event.key);
  const isSign = event.key.length === 1 && !isLetter;
  const parts: string[] = [];
  if (event.ctrlKey || event.metaKey) parts.push('Mod');
  if (event.altKey) parts.push('Alt');
  // The sign itself says whether Shift was needed, and that differs between keyboards.
  if (event.shiftKey && !isSign) parts.push('Shift');
  parts.push(isLetter ? event.key.toUpperCase() : event.key);
  return parts.join('+');
}
