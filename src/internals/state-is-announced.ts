'use client';
import { createContext } from 'react';

/**
 * Whether a component around announces changes of the leg's state. An action that changes the state
 * then does not announce its success as well.
 */
export const StateIsAnnounced: React.Context<boolean> = /* @__PURE__ */ createContext(false);
