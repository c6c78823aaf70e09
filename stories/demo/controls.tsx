import type { ReactElement } from 'react';
import { replaceRoute } from './route.js';
import type { Route } from './route.js';
import { Select } from './select.js';
import { settingControls } from './settings.js';
import { useMediaQuery } from './use-media-query.js';

interface ControlsProps {
  readonly route: Route;
}

/** Theme, direction, locale, zone and width of everything that is shown. */
export function Controls({ route }: ControlsProps): ReactElement {
  const narrow = useMediaQuery('(max-width: 30rem)');
  const controls = (
    <div className="demo-controls" role="group" aria-label="Display settings">
      {settingControls.map(({ key, label, choices }) => (
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
