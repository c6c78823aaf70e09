import type { LauncherMessages, SignalMessages, WindowMessages } from '../../src/entries/index.js';

export const launcher: LauncherMessages = {
  open: 'Viewer öffnen',
  linkOf: 'für {name}, {leadsTo}',
  opensTab: 'öffnet einen neuen Tab',
  missing: 'Der Link zum Viewer fehlt.',
  malformed: 'Blockiert: Der Link zum Viewer ist keine vollständige Adresse.',
  protocol: 'Blockiert: Der Link zum Viewer ist nicht sicher (https).',
  credentials: 'Blockiert: Der Link zum Viewer enthält einen Benutzernamen oder ein Passwort.',
  port: 'Blockiert: Der Link zum Viewer enthält einen Port.',
  host: 'Blockiert: Der Link zum Viewer führt zu einem Host, der nicht zugelassen ist.',
};

export const window: WindowMessages = {
  ended: 'Die Verbindung ist beendet und der Viewer geschlossen.',
  sharer: 'Nur wer zusieht, öffnet den Viewer. Dieser Teilnehmer teilt die Seite.',
  foreign: 'Dieser Viewer gehört jemand anderem.',
  opensWindow: 'öffnet ein neues Fenster',
  opened: 'Der Viewer wurde in einem neuen Fenster geöffnet.',
  focused: 'Der Viewer ist bereits offen. Sein Fenster ist jetzt im Vordergrund.',
  blocked: 'Der Browser hat das Fenster blockiert.',
  sandboxed:
    'Diese Seite ist in einem abgeschotteten Frame, der den Viewer blockieren kann. Öffnen Sie die Seite außerhalb des Frames oder kopieren Sie die Adresse des Links.',
  openTab: 'Stattdessen in einem Tab öffnen',
  copy: 'Link kopieren',
  copied: 'Link kopiert',
  copyFailed:
    'Der Browser hat das Kopieren nicht erlaubt. Verwenden Sie das Kontextmenü des Links.',
};

export const signals: SignalMessages = {
  youControl: 'Sie steuern jetzt',
  'control.requested': 'Bittet um Steuerung',
  'control.granted': 'Steuert jetzt',
  'control.declined': 'Steuerung abgelehnt',
  'control.revoked': 'Steuerung entzogen',
  'navigation.requested': 'Bittet darum, andere Seiten zu öffnen',
  'navigation.granted': 'Darf andere Seiten öffnen',
  'navigation.declined': 'Öffnen anderer Seiten abgelehnt',
  paused: 'Teilen pausiert',
  resumed: 'Teilen fortgesetzt',
  tool: 'Verwendet {tool}',
  latency: 'Latenz {milliseconds} ms',
  slow: 'Langsame Verbindung: {milliseconds} ms',
  list: 'Was gerade geschieht',
};
