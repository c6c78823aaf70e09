'use client';
import { useEffect, useState, type ReactElement, type ReactNode } from 'react';
import { createReferenceStore, type ResolveReferences } from '../../internals/references.js';
import { SettingsScope } from '../../internals/settings-scope.js';
import { reportError, type KitOptions } from '../../internals/settings.js';

/**
 * Provides settings to all components inside. Every component also works without a provider.
 * Providers can be nested.
 */
export function CobrowseKitProvider(props: CobrowseKitProvider.Props): ReactElement {
  const { resolveReferences, ...options } = props;
  const [store] = useState(createReferenceStore);
  // After every render, so that the store calls the app's current functions.
  useEffect(() => {
    store.connect(resolveReferences ?? (() => []), (error) => reportError(options, error));
  });
  return <SettingsScope {...options} references={resolveReferences && store} />;
}

/** Types of {@link CobrowseKitProvider}. */
export declare namespace CobrowseKitProvider {
  /** Settings of the kit. */
  interface Props extends KitOptions {
    /** The content that the settings apply to. */
    readonly children?: ReactNode;
    /**
     * Returns names, and optionally links, for ids of users, queues and other entities. Return them
     * in the order of the references, with null for unknown ones. May return a promise.
     * @default ids without a name are shown as ids
     */
    readonly resolveReferences?: ResolveReferences | undefined;
  }
}
