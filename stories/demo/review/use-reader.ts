import { useEffect, useState } from 'react';
import { createReader, IDLE } from './reader.js';
import type { Reader, ReaderState } from './reader.js';

/** A reader for as long as the page is shown. */
export function useReader(): readonly [ReaderState, Reader] {
  const [state, setState] = useState(IDLE);
  const [reader] = useState(() => createReader(setState));
  useEffect(() => reader.stop, [reader]);
  return [state, reader];
}
