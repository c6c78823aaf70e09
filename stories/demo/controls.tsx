import type { ReactElement } from 'react';
import { replaceRoute } from './route.js';
import type { Route } from './route.js';
import { Select } from './select.js';
import { settingControls, type DemoSettings } from './settings.js';
import { useMediaQuery } from './use-media-query.js';

interface ControlsProps {
  readonly route: Route;
  /** The settings that this page has. @default all */
  readonly keys?: readonly (keyof DemoSettings)[];
}

/** Theme, direction, locale, zone and width of everything that is shown. */
export function Controls({ route, keys }: ControlsProps): ReactElement {
  const narrow = useMediaQuery('(max-width: 30rem)');
  const controls = (
    <div className="demo-controls" role="group" aria-label="Display settings">
      {settingControls
        .filter(({ key }) => keys?.includes(key) ?? true)
        .map(({ key, label, choices }) => (
          <Select
            key={key}
            label={label}
            value={route.settings[key]}
            choices={choices}
            onChange={(value) =>
              replaceRoute({ ...route, settings: { ...route.settings, [key]: value } })
            }
          />
        ))}
    </div>
  );
  if (!narrow) return controls;
  return (
    <details className="demo-fold">
      <summary>Display settings</summary>
      {controls}
    </details>
  );
}
