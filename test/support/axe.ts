import axe from 'axe-core';
import { expect } from 'vitest';

/**
 * Fails the test when axe finds fault with what stands in the container. Runs in a real browser,
 * so contrast is checked as well.
 *
 * @param container - the element to check, with everything below it
 */
export async function expectNoAxeViolations(container: Element = document.body): Promise<void> {
  const { violations } = await axe.run(container, { resultTypes: ['violations'] });
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map((node) => node.html),
  }));
  expect(found, 'axe violations').toEqual([]);
}
