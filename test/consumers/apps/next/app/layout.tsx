import 'cobrowse-participant-kit/styles.css';
import '../shared/themes.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';

export const metadata: Metadata = { title: 'Next.js', icons: { icon: 'data:,' } };

export default function Layout(props: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{props.children}</body>
    </html>
  );
}
