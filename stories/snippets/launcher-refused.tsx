import { ViewerUrlLauncher } from 'cobrowse-participant-kit';

interface Props {
  viewerUrl: string;
}

/** The same code: the launcher checks the address, and says why it is not a link. */
export function Viewer({ viewerUrl }: Props) {
  return <ViewerUrlLauncher viewerUrl={viewerUrl} />;
}
