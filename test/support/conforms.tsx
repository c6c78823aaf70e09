import { render } from '@testing-library/react';
import { cloneElement, createElement, createRef } from 'react';
import type { CSSProperties, ReactElement, Ref } from 'react';
import { expect, test } from 'vitest';

interface CommonProps {
  readonly className?: string | ((state: object) => string);
  readonly style?: CSSProperties | ((state: object) => CSSProperties);
  readonly render?: ReactElement | ((props: object, state: object) => ReactElement);
  readonly ref?: Ref<HTMLElement>;
  readonly title?: string;
  readonly 'data-test'?: string;
}

/**
 * The tests that every part passes: attributes, ref, `className`, `style` and `render` reach its
 * element, and its state can be read from `data-*`.
 *
 * @param part - an element of the part
 * @param around - puts it where it has something to show
 */
export function conforms(
  part: ReactElement<CommonProps>,
  around: (part: ReactElement) => ReactElement = (element) => element,
): void {
  const show = (props: CommonProps): HTMLElement => {
    const ref = createRef<HTMLElement>();
    render(around(cloneElement(part, { ref, ...props })));
    if (!ref.current) throw new Error('The part has no ref, or shows nothing here.');
    return ref.current;
  };

  test('gives attributes and ref to its element', () => {
    const element = show({ title: 'Mine', 'data-test': 'yes' });
    expect(element.title).toBe('Mine');
    expect(element.dataset['test']).toBe('yes');
  });

  test('adds a class, also one that follows from its state, to its own', () => {
    const own = show({}).className;
    expect(own).toMatch(/^cb-/);
    expect(show({ className: 'mine' }).className).toBe(`${own} mine`);
    expect(show({ className: () => 'from-state' }).className).toBe(`${own} from-state`);
  });

  test('takes a style, also one that follows from its state', () => {
    expect(show({ style: { opacity: 0.5 } }).style.opacity).toBe('0.5');
    expect(show({ style: () => ({ opacity: 0.25 }) }).style.opacity).toBe('0.25');
  });

  test('renders another element, or what a function makes', () => {
    const own = show({});
    const other = show({ render: <figure className="other" title="Theirs" /> });
    expect(other.tagName).toBe('FIGURE');
    expect(other.className).toBe(`${own.className} other`);
    expect(other.title).toBe('Theirs');
    expect(other.textContent).toBe(own.textContent);

    const made = show({ render: (props) => createElement('figure', props) });
    expect(made.tagName).toBe('FIGURE');
    expect(made.textContent).toBe(own.textContent);
  });

  test('shows its state as data attributes, the same that functions get', () => {
    let seen: object = {};
    const element = show({
      className: (state) => {
        seen = state;
        return '';
      },
    });
    const expected = Object.entries(seen)
      .filter(([, value]) => value !== null && value !== false)
      .map(([key, value]): [string, unknown] => [key, value === true ? '' : value]);
    expect(Object.fromEntries(Object.entries(element.dataset))).toEqual(
      Object.fromEntries(expected),
    );
  });
}
