'use client';
import type { ReactElement } from 'react';
import { shortId } from '../../../../model/names.js';
import { asRecord, readReferenceId, readText } from '../../../../model/values.js';
import { dataText } from '../../../../internals/ui/data-text.js';
import type { ReferenceKind } from '../../../../internals/references.js';
import { useSettings } from '../../../../internals/settings.js';
import { useReference } from '../../../../internals/use-reference.js';

/** The name of a reference: from the data, from the app, or the start of its id. */
export function NamedReference(props: {
  readonly kind: ReferenceKind;
  readonly reference: unknown;
}): ReactElement {
  const { kind, reference } = props;
  const reportedName = readText(asRecord(reference).name);
  const resolved = useReference(
    useSettings().references,
    kind,
    reportedName === null ? reference : null,
  );
  return dataText(reportedName ?? resolved?.name ?? shortId(readReferenceId(reference)));
}
