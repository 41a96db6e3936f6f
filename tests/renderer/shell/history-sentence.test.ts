// @vitest-environment jsdom
import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { historySentence } from '../../../src/renderer/components/history-sentence';
import { startI18n } from '../../../src/renderer/i18n';

const i18n = i18next.isInitialized ? i18next : startI18n('de');
const german = i18n.getFixedT('de');
const english = i18n.getFixedT('en');
const nameOfLabel = (id: string) => (id === 'wrong-date' ? 'Falsches Datum' : id);

describe('the sentence of a history entry', () => {
  it.each([
    [
      'documents.import',
      { count: 1, title: 'Neues Dach', versionOf: 4 },
      'Neue Fassung hinzugefügt: „Neues Dach“',
    ],
    ['documents.import', { count: 1, title: 'Neues Dach' }, '1 Text importiert: „Neues Dach“'],
    ['documents.import', { count: 4, title: 'Neues Dach' }, '4 Texte importiert: „Neues Dach“ und weitere'],
    ['documents.import', { count: 12_000, title: '' }, '12.000 Texte importiert'],
    ['documents.import', {}, 'Texte importiert'],
    [
      'annotations.add',
      { title: 'Neues Dach', label: 'wrong-date' },
      'Anmerkung gesetzt: „Neues Dach“ (Falsches Datum)',
    ],
    [
      'cleaning.reject',
      { title: 'Neues Dach', count: 2, reopened: 1 },
      '2 Funde wieder geöffnet: „Neues Dach“',
    ],
    [
      'checks.check-fact',
      { title: 'Neues Dach', words: '14 Millionen\nEuro' },
      'Fakt abgehakt: „Neues Dach“ (14 Millionen Euro)',
    ],
    ['checks.uncheck-fact', { title: 'Neues Dach' }, 'Haken an einem Fakt zurückgenommen: „Neues Dach“'],
    ['labels.remove', { label: 'eigenes' }, 'Etikett entfernt: „eigenes“'],
    ['sources.flag', { name: 'Hafenblatt' }, 'Quelle als zweifelhaft markiert: „Hafenblatt“'],
    [
      'cleaning.accept',
      { title: 'Neues Dach', count: 3 },
      '3 Funde der Bereinigung angenommen: „Neues Dach“',
    ],
    ['comparisons.accept', { title: 'Neues Dach', count: 2 }, '2 Änderungen übernommen: „Neues Dach“'],
    [
      'comparisons.link',
      { title: 'Neues Dach', relation: 'none' },
      'Verknüpfung von Hand festgelegt: „Neues Dach“',
    ],
    [
      'checks.decide',
      { title: 'Neues Dach', count: 2, outcome: 'dismiss' },
      '2 Funde der Prüfung verworfen: „Neues Dach“',
    ],
    ['checks.decide', { count: 1, outcome: 'confirm' }, '1 Fund der Prüfung bestätigt'],
    ['checks.decide', { count: 3 }, 'Über Funde der Prüfung entschieden'],
    [
      'checks.set-rule',
      { rule: 'weekday_mismatch', isOn: 0, name: 'Hafenblatt' },
      'Prüfregel umgestellt: „Wochentag passt nicht, Hafenblatt“',
    ],
    ['checks.set-rule', { rule: 'undated' }, 'Prüfregel umgestellt: „Zeitpunkt unklar“'],
    ['moons.add', { title: 'X' }, 'Änderung (moons.add): „X“'],
  ])('%s with %j', (operation, details, expected) => {
    expect(historySentence({ operation, details }, german, nameOfLabel)).toBe(expected);
  });

  it('is English in the English interface', () => {
    const entry = { operation: 'documents.remove', details: { count: 2, title: 'A new roof' } };
    expect(historySentence(entry, english, nameOfLabel)).toBe('2 texts removed: “A new roof” and more');
  });
});
