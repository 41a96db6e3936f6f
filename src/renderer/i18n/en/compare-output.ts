export const copy = {
  menu: 'Copy and export',
  asText: 'Copy as text',
  asHtml: 'Copy with marks (HTML)',
  done: {
    text: 'Comparison copied as text.',
    html: 'Comparison copied with its marks.',
  },
};

export const exporting = {
  start: 'Export to a file …',
  title: 'Export the comparison',
  format: 'Format',
  formats: { html: 'HTML', pdf: 'PDF', docx: 'Word', json: 'JSON' },
  hints: {
    html: 'One file for any browser, also offline.',
    pdf: 'For printing and filing.',
    docx: 'With tracked changes that can be accepted and rejected there.',
    json: 'For other programs, with all places in the texts.',
  },
  path: 'File',
  pathHint: 'The full path. An existing file is not replaced.',
  pick: 'Choose …',
  fileName: 'Comparison {{title}}',
  ignored: 'Not marked, as in the view: {{kinds}}.',
  submit: 'Export',
  running: 'Writing and checking the file …',
  cancelled: 'The export was cancelled. No file was made.',
  done: 'Comparison exported',
  written: '{{size}} kB written and read back.',
  copyPath: 'Copy path',
  pathCopied: 'Path copied.',
};
