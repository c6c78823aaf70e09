'use client';
import { useEffect, useState, type ReactElement, type ReactNode } from 'react';
import { createReferenceStore, type ResolveReferences } from '../../internals/references.js';
import { SettingsScope } from '../../internals/settings-scope.js';
import { reportError, type KitOptions } from '../../internals/settings.js';

/** Settings for every component below. All components work without it; providers may be nested. */
export function CobrowseKitProvider(props: CobrowseKitProvider.Props): ReactElement {
  const { resolveReferences, ...options } = props;
  const [store] = useState(createReferenceStore);
  useEffect(() => {
    store.connect(resolveReferences ?? (() => []), (error) => reportError(options, error));
  });
  return <SettingsScope {...options} references={resolveReferences && store} />;
}

export declare namespace CobrowseKitProvider {
  /** Settings of the kit. */
  interface Props extends KitOptions {
    /** Everything that the settings apply to. */
    readonly children?: ReactNode;
    /**
     * Returns names, and links if you like, for ids of users, queues and others. Answers in the order
     * of the references; null for one that is not known. May return a promise.
     */
    readonly resolveReferences?: ResolveReferences | undefined;
  }
}
