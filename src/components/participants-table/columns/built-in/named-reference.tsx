'use client';
import type { ReactElement } from 'react';
import { shortId } from '../../../../model/names.js';
import { asRecord, readReferenceId, readText } from '../../../../model/values.js';
import { dataText } from '../../../../internals/ui/data-text.js';
import type { ReferenceKind } from '../../../../internals/references.js';
import { useSettings } from '../../../../internals/settings.js';
import { useReference } from '../../../../internals/use-reference.js';

/**
 * The name of a reference: from the data, from the app, or the start of its id. An element if the
 * data has the name, because a component would be slower.
 */
export function namedReference(kind: ReferenceKind, reference: unknown): ReactElement {
  const reportedName = readText(asRecord(reference).name);
  if (reportedName !== null) return dataText(reportedName);
  return <AskedReference kind={kind} reference={reference} />;
}

/** A reference whose name may come from the app. */
function AskedReference(props: {
  readonly kind: ReferenceKind;
  readonly reference: unknown;
}): ReactElement {
  const { kind, reference } = props;
  const resolved = useReference(useSettings().references, kind, reference);
  return dataText(resolved?.name ?? shortId(readReferenceId(reference)));
}
