'use client';
import { useEffect, useLayoutEffect } from 'react';

/**
 * `useLayoutEffect` for components that are also rendered on the server. There, layout effects do
 * nothing, and React 18 warns about them.
 */
export const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;
