/**
 * What a visitor can choose for every story. It is stored in the URL, so that a link shows the
 * same.
 */
export interface DemoSettings {
  readonly theme: string;
  readonly direction: string;
  readonly locale: string;
  readonly zone: string;
  readonly clock: string;
  readonly width: string;
}

/** One choice: the value in the URL, and its label. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface SettingControl {
  readonly key: keyof DemoSettings;
  readonly label: string;
  /** The first is the default, and is left out of the URL. */
  readonly choices: readonly [Choice, ...Choice[]];
}

const locales = 'en-US en-GB de-DE fr-FR es-ES pt-BR ja-JP zh-CN ko-KR ar-EG he-IL hi-IN fi-FI';
const zones =
  'UTC America/Los_Angeles America/New_York Europe/Berlin Asia/Kolkata Asia/Tokyo Australia/Sydney';
const languages = new Intl.DisplayNames('en', { type: 'language' });

export const settingControls: readonly SettingControl[] = [
  {
    key: 'theme',
    label: 'Theme',
    choices: [
      { value: 'system', label: 'System' },
      { value: 'light', label: 'Light' },
      { value: 'dark', label: 'Dark' },
    ],
  },
  {
    key: 'direction',
    label: 'Direction',
    choices: [
      { value: 'auto', label: 'By locale' },
      { value: 'ltr', label: 'Left to right' },
      { value: 'rtl', label: 'Right to left' },
    ],
  },
  {
    key: 'locale',
    label: 'Locale',
    choices: [
      { value: 'own', label: 'Yours' },
      ...locales.split(' ').map((tag) => ({ value: tag, label: languages.of(tag) ?? tag })),
    ],
  },
  {
    key: 'zone',
    label: 'Time zone',
    choices: [
      { value: 'own', label: 'Yours' },
      ...zones.split(' ').map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') })),
    ],
  },
  {
    key: 'clock',
    label: 'Clock',
    choices: [
      { value: 'story', label: 'Story’s' },
      { value: 'own', label: 'Yours' },
    ],
  },
  {
    key: 'width',
    label: 'Width',
    choices: [
      { value: 'story', label: 'Story’s' },
      { value: 'full', label: 'Full' },
      { value: '320', label: '320 px' },
      { value: '360', label: '360 px' },
      { value: '480', label: '480 px' },
    ],
  },
];

/** Reads settings. Invalid values are replaced by the default. */
export function readSettings(query: URLSearchParams): DemoSettings {
  const read = (key: keyof DemoSettings): string => {
    const choices = settingControls.find((control) => control.key === key)?.choices ?? [];
    const given = query.get(key);
    return (choices.find(({ value }) => value === given) ?? choices[0])?.value ?? '';
  };
  return {
    theme: read('theme'),
    direction: read('direction'),
    locale: read('locale'),
    zone: read('zone'),
    clock: read('clock'),
    width: read('width'),
  };
}

/** Settings for an address: only those that are not the default. */
export function writeSettings(settings: DemoSettings): string {
  const query = new URLSearchParams();
  for (const { key, choices } of settingControls) {
    if (settings[key] !== choices[0].value) query.set(key, settings[key]);
  }
  return query.toString();
}

const rightToLeft = new Set(['ar', 'he', 'fa', 'ur']);

/** The direction that a story is shown in. */
export function directionOf({ direction, locale }: DemoSettings): 'ltr' | 'rtl' {
  if (direction === 'ltr' || direction === 'rtl') return direction;
  return rightToLeft.has(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
