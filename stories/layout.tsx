import type { ReactElement, ReactNode } from 'react';

interface StackProps {
  readonly children: ReactNode;
}

/** Several components below one another, as an agent desktop would show them. */
export function Stack({ children }: StackProps): ReactElement {
  return (
    <div style={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 12 }}>
      {children}
    </div>
  );
}
