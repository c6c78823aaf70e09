'use client';
import { useLayoutEffect, useState, type RefObject } from 'react';
import { saveFile } from '../../internals/save-file.js';
import { svgFile, type SvgFileTexts } from './svg-file.js';

/**
 * Saves the whole drawing. While `isSaving` is true, the component must draw everything. It is
 * false again before the browser paints.
 */
export function useDownload(
  frame: RefObject<HTMLElement | null>,
  texts: SvgFileTexts,
): { readonly isSaving: boolean; readonly download: () => void } {
  const [isSaving, setSaving] = useState(false);
  useLayoutEffect(() => {
    if (!isSaving) return;
    const drawing = frame.current?.querySelector('svg');
    if (drawing) saveFile(svgFile(drawing, texts), 'timeline.svg', 'image/svg+xml');
    setSaving(false);
    // oxlint-disable-next-line react/exhaustive-deps -- saves once for each press
  }, [isSaving]);
  return { isSaving, download: () => setSaving(true) };
}
