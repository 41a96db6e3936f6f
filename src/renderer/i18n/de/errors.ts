export const errors = {
  invalid_input: {
    title: 'Eingabe passt nicht',
    text: 'Bitte prüfen: {{message}}',
    'one-file': 'Eine neue Fassung entsteht aus genau einer Datei.',
    'one-text': 'Eine neue Fassung entsteht aus einer Datei, die genau einen Text enthält.',
    'too-large': 'Das ist zu groß. Ein Text darf höchstens 64 MB haben.',
  },
  not_found: {
    title: 'Nicht gefunden',
    text: 'Das gibt es hier nicht mehr. Vielleicht wurde es rückgängig gemacht.',
    'not-found': 'Die Datei {{name}} ließ sich nicht finden.',
  },
  conflict: {
    title: 'Geht gerade nicht',
    text: '{{message}}',
    'in-use':
      'Dieser Arbeitsbereich ist schon in einem anderen Programm geöffnet. Dort schließen, dann noch einmal öffnen.',
    'nothing-to-undo': 'Es gibt nichts rückgängig zu machen.',
    'nothing-to-redo': 'Es gibt nichts zu wiederholen.',
    'not-empty': 'In diesem Ordner liegt schon etwas. Bitte einen neuen Ordner angeben.',
    'label-in-use': 'Anmerkungen verwenden dieses Etikett noch.',
    'still-running': 'Der Import läuft noch. Danach lässt er sich rückgängig machen.',
    'no-dialog': 'Hier gibt es keinen Dialog zum Auswählen. Bitte den Pfad eintippen.',
    exists: 'Die Datei {{name}} gibt es schon. Bitte einen anderen Namen angeben.',
    'not-current': 'Bereinigt wird nur die aktuelle Fassung.',
    decided: 'Über einen dieser Funde ist schon entschieden, oder er gehört zu einer anderen Fassung.',
    'nothing-to-clean': 'Hier gibt es nichts zu bereinigen.',
    'label-built-in': 'Nur eigene Etiketten lassen sich entfernen.',
    'source-name': 'Eine Quelle mit dem Namen {{name}} gibt es schon.',
    'source-domain': 'Die Domain {{domain}} gehört schon zu einer anderen Quelle.',
  },
  unreadable: {
    title: 'Nicht lesbar',
    text: '{{message}}',
    'not-a-workspace': 'Diese Datei ist kein Arbeitsbereich von Gegenlese. Sie bleibt, wie sie ist.',
    damaged:
      'Diese Datei ist beschädigt. Sie bleibt, wie sie ist; von einem Arbeitsbereich hilft eine Sicherungskopie.',
    'newer-version':
      'Dieser Arbeitsbereich stammt von einer neueren Ausgabe von Gegenlese. Er bleibt, wie er ist; zum Öffnen bitte Gegenlese aktualisieren.',
    'too-large': 'Die Datei {{name}} ist zu groß.',
  },
  storage: {
    title: 'Speichern nicht möglich',
    text: 'Die Datei ließ sich nicht lesen oder schreiben. Was bestätigt war, ist gesichert.',
    full: 'Der Datenträger ist voll. Was bestätigt war, ist gesichert; bitte Platz schaffen und noch einmal versuchen.',
    'read-only': 'Dieser Arbeitsbereich ist schreibgeschützt. Zum Bearbeiten bitte eine Kopie anlegen.',
    'read-back': 'Der Export stimmte beim Gegenlesen nicht überein und wurde verworfen.',
    'no-permission': 'Für diese Datei oder diesen Ordner fehlt die Berechtigung.',
    inconsistent: 'Der Export passte nicht zu seinen Texten und wurde verworfen.',
  },
  cancelled: { title: 'Abgebrochen', text: 'Der Vorgang wurde abgebrochen.' },
  disconnected: {
    title: 'Verbindung verloren',
    text: 'Das Programm hinter diesem Fenster läuft nicht mehr. Bitte neu starten; Bestätigtes ist gesichert.',
  },
  internal: {
    title: 'Unerwarteter Fehler',
    text: 'Das hätte nicht passieren dürfen. Im Fehlerprotokoll steht es unter {{ref}}.',
  },
};
