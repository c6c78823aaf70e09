import { render, screen } from '@testing-library/react';
import { version } from 'react';
import { version as domVersion } from 'react-dom';
import { expect, inject, test } from 'vitest';

test('the project runs the React it is named after, in the tests and in what renders them', () => {
  const major = inject('reactMajor');
  render(<p>rendered</p>);

  const rendered = screen.getByText('rendered');
  expect(rendered).toBeVisible();
  expect(version.split('.')[0]).toBe(major);
  expect(domVersion.split('.')[0]).toBe(major);
});
