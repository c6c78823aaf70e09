import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ParticipantCard } from '../../src/entries/index.js';
import { everyField } from '../../stories/data/reported.js';

const card = <ParticipantCard participant={everyField} />;
const field = () => screen.queryByText('Participant ID');

describe('the fields of a card', () => {
  test('are rendered when somebody opens them, and stay when they are closed', async () => {
    render(card);
    expect(field()).not.toBeInTheDocument();
    await userEvent.click(screen.getByText('Details'));
    expect(field()).toBeVisible();
    await userEvent.click(screen.getByText('Details'));
    expect(field()).not.toBeVisible();
  });

  test('are rendered when a script opens them', async () => {
    render(card);
    screen.getByRole('group').setAttribute('open', '');
    expect(await screen.findByText('Participant ID')).toBeVisible();
  });

  test('exist while the page is printed', () => {
    render(card);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(field()).toBeInTheDocument();
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(field()).not.toBeInTheDocument();
  });

  test('are in server markup, which can be opened before the page is hydrated', async () => {
    const container = document.createElement('div');
    container.innerHTML = renderToString(card);
    document.body.append(container);
    expect(field()).toBeInTheDocument();
    const root = await act(() => hydrateRoot(container, card));
    expect(field()).toBeInTheDocument();
    act(() => root.unmount());
    container.remove();
  });

  test('cost a closed card nothing: it has few elements, whatever is set', () => {
    render(card);
    expect(screen.getByRole('article').querySelectorAll('*').length).toBeLessThan(45);
  });
});
