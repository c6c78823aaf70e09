import {
  checkViewerUrl,
  type ParticipantStatus,
  type ViewerUrlCheck,
  type ViewerUrlPolicy,
  type ViewerUrlRefusal,
} from '../../model/index.js';

/** Why there is no link. */
export type LaunchRefusal = ViewerUrlRefusal | 'ended' | 'sharer' | 'foreign';

/** Whether a viewer may be opened, and where it is. */
export type Launch =
  | Extract<ViewerUrlCheck, { ok: true }>
  | { readonly ok: false; readonly reason: LaunchRefusal };

/**
 * Whether a viewer may be opened: by a viewer, on a leg that is not over, on one's own leg where it
 * is known who one is, and only at a safe address.
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
