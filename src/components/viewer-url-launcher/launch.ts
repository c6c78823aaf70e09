import {
  checkViewerUrl,
  type ParticipantStatus,
  type ViewerUrlCheck,
  type ViewerUrlPolicy,
  type ViewerUrlRefusal,
} from '../../model/index.js';

/** Why the viewer cannot be opened. */
export type LaunchRefusal = ViewerUrlRefusal | 'ended' | 'sharer' | 'foreign';

/** Whether the viewer can be opened, and its URL. */
export type Launch =
  | Extract<ViewerUrlCheck, { ok: true }>
  | { readonly ok: false; readonly reason: LaunchRefusal };

/**
 * Whether the viewer can be opened: only from a viewer's leg that has not ended, only from the
 * signed-in user's own leg if `currentUserId` is set, and only at a safe URL.
 */
export function launchOf(
  url: unknown,
  leg: ParticipantStatus | null,
  currentUserId: string | undefined,
  policy: ViewerUrlPolicy | undefined,
): Launch {
  if (leg?.hasEnded) return { ok: false, reason: 'ended' };
  if (leg?.role?.value === 'sharer') return { ok: false, reason: 'sharer' };
  if (leg && currentUserId && leg.userId !== currentUserId) {
    return { ok: false, reason: 'foreign' };
  }
  return checkViewerUrl(url, policy);
}
