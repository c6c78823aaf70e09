import type { ReactElement, ReactNode } from 'react';

/** A button above the drawing. */
export interface ToolButton {
  readonly text: string;
  readonly isUsable: boolean;
  readonly onPress: () => void;
}

/** A button that switches something on and off. */
export interface ToolToggle {
  readonly text: string;
  readonly isOn: boolean;
  readonly onPress: () => void;
}

/** The buttons above the drawing, and what is shown after them. */
export function TimelineTools(props: {
  readonly buttons: readonly ToolButton[];
  readonly toggles: readonly ToolToggle[];
  readonly children: ReactNode;
}): ReactElement {
  const { buttons, toggles, children } = props;
  return (
    <div className="cb-timeline-tools">
      {buttons.map(({ text, isUsable, onPress }) => (
        // It stays focusable when it does nothing, so that the focus is not lost.
        <button
          key={text}
          type="button"
          className="cb-button"
          aria-disabled={!isUsable || undefined}
          onClick={isUsable ? onPress : undefined}
        >
          {text}
        </button>
      ))}
      {toggles.map(({ text, isOn, onPress }) => (
        <button
          key={text}
          type="button"
          className="cb-button"
          aria-pressed={isOn}
          onClick={onPress}
        >
          {text}
        </button>
      ))}
      {children}
    </div>
  );
}
