import { useId, useState, type ReactElement, type ReactNode } from 'react';

interface ActionButtonProps {
  readonly children: ReactNode;
  readonly action: () => Promise<unknown>;
  /** Why the action is not possible now. The button stays and shows this. */
  readonly refusal?: string | null;
  readonly isStrong?: boolean;
}

/** A button that sends a request. Pressing it twice sends it once. A failure is shown below. */
export function ActionButton(props: ActionButtonProps): ReactElement {
  const { children, action, refusal = null, isStrong = false } = props;
  const reasonId = useId();
  const [isPending, setPending] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const press = async (): Promise<void> => {
    if (isPending || refusal !== null) return;
    setPending(true);
    setFailure(null);
    try {
      await action();
    } catch (error) {
      setFailure(error instanceof Error ? error.message : 'Something went wrong.');
    }
    setPending(false);
  };
  return (
    <div className="desk-action">
      {/* Not disabled, because a disabled button cannot say why, and loses the focus. */}
      <button
        type="button"
        className="desk-button"
        data-strong={isStrong || undefined}
        aria-disabled={refusal !== null || undefined}
        aria-describedby={refusal !== null ? reasonId : undefined}
        aria-busy={isPending || undefined}
        onClick={() => void press()}
      >
        {children}
      </button>
      {refusal !== null && (
        <span id={reasonId} className="desk-reason">
          <bdi>{refusal}</bdi>
        </span>
      )}
      <p role="status" className="desk-failure">
        <bdi>{failure}</bdi>
      </p>
    </div>
  );
}
