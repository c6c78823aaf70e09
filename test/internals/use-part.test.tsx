import { fireEvent, render, screen } from '@testing-library/react';
import {
  createElement,
  createRef,
  StrictMode,
  useState,
  type ComponentProps,
  type ForwardedRef,
  type ReactElement,
} from 'react';
import { expect, inject, test, vi } from 'vitest';
import {
  forwardComponent,
  forwardPart,
  type Part,
  type PartProps,
} from '../../src/internals/forward-part.js';
import { usePart } from '../../src/internals/use-part.js';
import { expectConsole } from '../support/console.js';

interface Own {
  readonly onUse?: () => void;
  readonly quiet?: boolean;
}

/** A part with a handler and an attribute of its own. */
const Probe: Part<PartProps<object, 'button', Own>> = forwardPart(function Probe(props, ref) {
  const { onUse, quiet = false, ...elementProps } = props;
  return usePart('button', elementProps, {
    ref,
    className: 'cb-probe',
    attributes: { type: 'button', title: 'From the part', onClick: () => onUse?.() },
    hidden: quiet,
    children: 'Probe',
  });
});

/** An element to render, which says nothing of its own. */
function theirs(props: ComponentProps<'button'>): ReactElement {
  return createElement('button', { ...props, type: 'button' });
}

test('runs the handlers of the rendered element, of the app and of the part, in this order', () => {
  const calls: string[] = [];
  render(
    <Probe
      onUse={() => calls.push('part')}
      onClick={() => calls.push('app')}
      render={theirs({ onClick: () => calls.push('element') })}
    />,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Probe' }));
  expect(calls).toEqual(['element', 'app', 'part']);
});

test.each([
  ['the app', { onClick: preventDefault }],
  ['the rendered element', { render: theirs({ onClick: preventDefault }) }],
])('a handler of %s can keep the one of the part from running', (_, props) => {
  const onUse = vi.fn<() => void>();
  render(<Probe onUse={onUse} {...props} />);
  fireEvent.click(screen.getByRole('button', { name: 'Probe' }));
  expect(onUse).not.toHaveBeenCalled();
});

function preventDefault(event: { preventDefault: () => void }): void {
  event.preventDefault();
}

test('attributes of the app replace those of the part, and those of the element both', () => {
  const { rerender } = render(<Probe title="From the app" />);
  expect(screen.getByRole('button')).toHaveAttribute('title', 'From the app');
  rerender(<Probe title="From the app" render={theirs({ title: 'Theirs' })} />);
  expect(screen.getByRole('button')).toHaveAttribute('title', 'Theirs');
});

test('a prop that is undefined is treated as not given', () => {
  const { rerender } = render(<Probe title={undefined} onClick={undefined} />);
  expect(screen.getByRole('button')).toHaveAttribute('title', 'From the part');
  rerender(<Probe render={theirs({ title: undefined, className: undefined })} />);
  expect(screen.getByRole('button')).toHaveAttribute('title', 'From the part');
  expect(screen.getByRole('button')).toHaveClass('cb-probe', { exact: true });
});

test('content of the rendered element comes before that of the app, and the part’s comes last', () => {
  const { rerender } = render(<Probe />);
  expect(screen.getByRole('button')).toHaveTextContent('Probe');
  rerender(<Probe>Mine</Probe>);
  expect(screen.getByRole('button')).toHaveTextContent('Mine');
  rerender(<Probe render={<button type="button">Theirs</button>}>Mine</Probe>);
  expect(screen.getByRole('button')).toHaveTextContent('Theirs');
});

test('shows its own element, and says so, where `render` is no element', () => {
  expectConsole('warn', '`render` is neither an element nor a function');
  const wrong: unknown = 'figure';
  render(<Probe render={wrong as ReactElement} />);
  expect(screen.getByRole('button', { name: 'Probe' })).toBeVisible();
});

test('a part that has nothing to show renders nothing, even with another element', () => {
  const { container } = render(<Probe quiet render={<button type="button">Theirs</button>} />);
  expect(container).toBeEmptyDOMElement();
});

test('sets both refs again only when one of them changes', () => {
  const ofPart = vi.fn<(element: unknown) => void>();
  const ofElement = createRef<HTMLButtonElement>();
  const element = theirs({ ref: ofElement });
  const { rerender } = render(<Probe ref={ofPart} render={element} />);
  const before = ofPart.mock.calls.length;
  rerender(<Probe ref={ofPart} render={element} title="Another" />);
  expect(ofPart).toHaveBeenCalledTimes(before);
  expect(ofElement.current).toBe(screen.getByTitle('Another'));
});

test.runIf(inject('reactMajor') === '19')('clears a ref by the function that it returned', () => {
  const log: string[] = [];
  const ofPart = (element: HTMLElement | null): (() => void) => {
    log.push(element ? 'set' : 'null');
    return () => log.push('cleared');
  };
  const ofElement = createRef<HTMLButtonElement>();
  const { unmount } = render(<Probe ref={ofPart} render={theirs({ ref: ofElement })} />, {
    reactStrictMode: false,
  });
  expect(log).toEqual(['set']);
  unmount();
  expect(log).toEqual(['set', 'cleared']);
  expect(ofElement.current).toBeNull();
});

test('a component that is made of parts renders again only when its own props change', () => {
  const Assembled: typeof Probe = forwardComponent(function Assembled(
    props,
    ref: ForwardedRef<HTMLButtonElement>,
  ) {
    return <Probe {...props} ref={ref} />;
  });
  const rendered = vi.fn<() => string>(() => '');
  function Page(): ReactElement {
    const [count, setCount] = useState(0);
    return (
      <>
        <Assembled className={rendered} />
        <p>{count}</p>
        <input aria-label="Count" onChange={() => setCount(count + 1)} />
      </>
    );
  }
  render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
  const before = rendered.mock.calls.length;
  fireEvent.change(screen.getByLabelText('Count'), { target: { value: 'x' } });
  expect(screen.getByText('1')).toBeVisible();
  expect(rendered).toHaveBeenCalledTimes(before);
});
