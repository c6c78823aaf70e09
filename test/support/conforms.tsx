import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { cloneElement, createElement, createRef, lazy, Suspense } from 'react';
import type { ComponentType, CSSProperties, MouseEvent, ReactElement, Ref } from 'react';
import { expect, test } from 'vitest';

interface CommonProps {
  readonly className?: string | ((state: object) => string);
  readonly style?: CSSProperties | ((state: object) => CSSProperties);
  readonly render?: ReactElement | ((props: object, state: object) => ReactElement);
  readonly ref?: Ref<HTMLElement>;
  readonly title?: string;
  readonly onClick?: (event: MouseEvent) => void;
  readonly 'data-test'?: string;
}

/**
 * The tests that every part passes: attributes, ref, `className`, `style` and `render` reach its
 * element, what a rendered element brings along is merged with them, and its state can be read from
 * `data-*`.
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

  test('merges the style of a rendered element over its own', () => {
    const element = show({
      style: { opacity: 0.5, order: 1 },
      render: <figure style={{ order: 2 }} />,
    });
    expect(element.style.opacity).toBe('0.5');
    expect(element.style.order).toBe('2');
  });

  test('runs the handler of a rendered element and then its own', () => {
    const calls: string[] = [];
    const element = show({
      onClick: () => calls.push('part'),
      render: createElement('figure', {
        onClick: (event: MouseEvent) => {
          calls.push('element');
          event.preventDefault(); // stops the kit's handlers, never the app's
        },
      }),
    });
    fireEvent.click(element);
    expect(calls).toEqual(['element', 'part']);
  });

  test('sets its ref and that of a rendered element, and clears both', () => {
    const ofPart = createRef<HTMLElement>();
    const ofElement = createRef<HTMLElement>();
    const { unmount } = render(
      around(cloneElement(part, { ref: ofPart, render: <figure ref={ofElement} /> })),
    );
    expect(ofPart.current?.tagName).toBe('FIGURE');
    expect(ofElement.current).toBe(ofPart.current);
    unmount();
    expect(ofPart.current).toBeNull();
    expect(ofElement.current).toBeNull();
  });

  test('waits for an element that is not there yet, as a server component sends it', async () => {
    const own = show({});
    const [element, arrive] = lazyElement(
      // As wide as its own element: the axis of a timeline has as many times as fit.
      <figure className="other" title="Theirs" style={{ margin: 0 }} />,
    );
    render(
      <Suspense fallback="Waiting">{around(cloneElement(part, { render: element }))}</Suspense>,
    );
    expect(screen.getByText('Waiting')).toBeVisible();
    arrive();
    const other = await screen.findByTitle('Theirs');
    expect(other.className).toBe(`${own.className} other`);
    // Some code of the review loads after its first picture.
    await waitFor(() => expect(other.textContent).toBe(own.textContent));
  });

  test('shows its state as data attributes, the same that functions get', () => {
    const seen: object[] = [];
    const element = show({
      className: (state) => {
        seen.push(state);
        return '';
      },
      style: (state) => {
        seen.push(state);
        return {};
      },
      render: (props, state) => {
        seen.push(state);
        return createElement('figure', props);
      },
    });
    const shown = Object.fromEntries(Object.entries(element.dataset));
    expect(seen.length).toBeGreaterThanOrEqual(3);
    for (const state of seen) expect(asDataset(state)).toEqual(shown);
  });
}

/** An element that is not there until it arrives. React's server components send the same object. */
function lazyElement(element: ReactElement): readonly [ReactElement, arrive: () => void] {
  let arrive = (): void => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const sent: unknown = lazy(async () => {
    await arrived;
    // React asks for a component here, and hands on whatever it gets.
    return { default: element as unknown as ComponentType };
  });
  return [sent as ReactElement, arrive];
}

function asDataset(state: object): object {
  const shown = Object.entries(state).filter(([, value]) => value !== null && value !== false);
  return Object.fromEntries(shown.map(([key, value]) => [key, value === true ? '' : value]));
}
