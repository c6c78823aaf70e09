import { waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect } from 'vitest';
import { announce } from '../../src/internals/announcer.js';

/** What screen readers hear: regions as they appear, and every text that is put into one. */
export interface HeardAnnouncements {
  /** `'region'` for each new region, and each text, in their order. */
  readonly log: readonly string[];
  /** All texts up to now. */
  readonly texts: () => readonly string[];
  readonly stop: () => void;
}

/** Listens to the live regions of the kit below a node. */
export function listenToAnnouncements(below: Node = document): HeardAnnouncements {
  const log: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      for (const added of addedNodes) {
        if (isRegion(added) && added.isConnected) {
          expect(added, 'a region comes without a text').toBeEmptyDOMElement();
          log.push('region');
        } else if (isRegion(target)) {
          const text = added.textContent?.trim() ?? '';
          if (!text.startsWith(END)) log.push(text);
        }
      }
    }
  });
  observer.observe(below, { childList: true, subtree: true });
  return {
    log,
    texts: () => log.filter((entry) => entry !== 'region'),
    stop: () => observer.disconnect(),
  };
}

/**
 * Listens during each test of a file, without regions and texts of the test before. Returns what was
 * heard in the current test.
 */
export function listenDuringTests(): Omit<HeardAnnouncements, 'stop'> {
  let heard: HeardAnnouncements | undefined;
  beforeEach(() => {
    for (const region of liveRegions()) region.remove();
    heard = listenToAnnouncements();
  });
  afterEach(() => heard?.stop());
  return {
    get log() {
      return heard?.log ?? [];
    },
    texts: () => heard?.texts() ?? [],
  };
}

function isRegion(node: Node): boolean {
  return 'className' in node && node.className === 'cb-announcer';
}

/** Regions of the kit in a document, in dialogs too. */
export function liveRegions(below: ParentNode = document): readonly Element[] {
  return [...below.querySelectorAll('.cb-announcer')];
}

/** Speaks a text of its own and waits for it: by then, everything else was spoken as well. */
export async function nothingMoreIsSpoken(): Promise<void> {
  ends += 1;
  const text = `${END} ${ends}.`;
  announce(document.body, { key: 'end', text });
  await waitFor(() => expect(document.body).toHaveTextContent(text));
}

const END = 'End of announcements';
/** Numbers the texts, since one stays in the region until another is spoken. */
let ends = 0;
