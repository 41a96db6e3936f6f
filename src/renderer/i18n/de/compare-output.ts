export const copy = {
  menu: 'Kopieren und exportieren',
  asText: 'Als Text kopieren',
  asHtml: 'Mit Markierungen kopieren (HTML)',
  done: {
    text: 'Vergleich als Text kopiert.',
    html: 'Vergleich mit Markierungen kopiert.',
  },
};

export const exporting = {
  start: 'In eine Datei exportieren …',
  title: 'Vergleich exportieren',
  format: 'Format',
  formats: { html: 'HTML', pdf: 'PDF', docx: 'Word', json: 'JSON' },
  hints: {
    html: 'Eine Datei für jeden Browser, auch ohne Netz.',
    pdf: 'Zum Drucken und Ablegen.',
    docx: 'Mit nachverfolgten Änderungen, die sich dort annehmen und ablehnen lassen.',
    json: 'Für andere Programme, mit allen Textstellen.',
  },
  path: 'Datei',
  pathHint: 'Vollständiger Pfad. Eine Datei, die es schon gibt, wird nicht ersetzt.',
  pick: 'Wählen …',
  fileName: 'Vergleich {{title}}',
  ignored: 'Nicht markiert, wie in der Ansicht: {{kinds}}.',
  submit: 'Exportieren',
  running: 'Die Datei wird geschrieben und geprüft …',
  cancelled: 'Der Export wurde abgebrochen. Es ist keine Datei entstanden.',
  done: 'Vergleich exportiert',
  written: '{{size}} kB geschrieben und gegengelesen.',
  copyPath: 'Pfad kopieren',
  pathCopied: 'Pfad kopiert.',
};
