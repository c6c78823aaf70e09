import type { ReactElement } from 'react';
import { replaceRoute } from '../route.js';
import type { Route } from '../route.js';
import { Select } from '../select.js';
import { directionOf, settingControls } from '../settings.js';

/** The settings that make sense for a saved session. */
const keys = ['theme', 'direction', 'locale', 'zone'];

/** How the review is shown. */
export function ReviewControls({ route }: { readonly route: Route }): ReactElement {
  const { settings } = route;
  return (
    <div
      className="demo-controls"
      role="group"
      aria-label="Display settings"
      dir={directionOf(settings)}
    >
      {settingControls
        .filter(({ key }) => keys.includes(key))
        .map(({ key, label, choices }) => (
          <Select
            key={key}
            label={label}
            value={settings[key]}
            choices={choices}
            onChange={(value) =>
              replaceRoute({ ...route, settings: { ...settings, [key]: value } })
            }
          />
        ))}
    </div>
  );
}
