import { useCallback, useEffect, useId, useRef, useState } from 'react';
import type { ReactElement, RefObject } from 'react';
import { samples } from './samples.js';
import type { Reader } from './reader.js';

interface SourcePanelProps {
  readonly reader: Reader;
  /** Whether the panel is collapsed behind a button, because something is open. */
  readonly isFolded: boolean;
  readonly openRef: RefObject<HTMLButtonElement | null>;
}

/** Where a source comes from: a file, the clipboard, or a sample. */
export function SourcePanel({ reader, isFolded, openRef }: SourcePanelProps): ReactElement {
  const id = useId();
  const [isUnfolded, setUnfolded] = useState(false);
  const { read: readSource } = reader;
  const read = useCallback(
    (source: Blob, name: string): void => {
      setUnfolded(false);
      readSource(source, name);
    },
    [readSource],
  );
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [text, setText] = useState('');

  useEffect(() => {
    const take = (data: DataTransfer | null, name: string): void => {
      const [file] = data?.files ?? [];
      const given = data?.getData('text') ?? '';
      if (file) read(file, file.name);
      else if (given) read(new Blob([given]), name);
    };
    const onPaste = (event: ClipboardEvent): void => {
      const { target } = event;
      const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      if (!isField) take(event.clipboardData, 'the clipboard');
    };
    // Files can be dropped anywhere, because a file dropped outside of a small target would replace
    // the page.
    const onDrag = (event: Event): void => {
      event.preventDefault();
      setOver(event.type === 'dragover');
    };
    const onDrop = (event: DragEvent): void => {
      onDrag(event);
      take(event.dataTransfer, 'what was dropped');
    };
    document.addEventListener('paste', onPaste);
    document.addEventListener('dragover', onDrag);
    document.addEventListener('dragleave', onDrag);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('paste', onPaste);
      document.removeEventListener('dragover', onDrag);
      document.removeEventListener('dragleave', onDrag);
      document.removeEventListener('drop', onDrop);
    };
  }, [read]);

  return (
    <section
      className="review-source"
      aria-label="Source"
      data-over={isOver || undefined}
      data-folded={(isFolded && !isUnfolded) || undefined}
    >
      {isFolded && (
        <button
          type="button"
          className="review-button review-unfold"
          aria-expanded={isUnfolded}
          aria-controls={id}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          Open something else
        </button>
      )}
      <div id={id} className="review-choices" hidden={isFolded && !isUnfolded}>
        <div className="review-open">
          <button
            ref={openRef}
            type="button"
            className="review-button"
            onClick={() => input.current?.click()}
          >
            Open a file
          </button>
          <input
            ref={input}
            type="file"
            hidden
            aria-label="File"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) read(file, file.name);
              event.currentTarget.value = '';
            }}
          />
          <p>or drop one here, or paste what you copied.</p>
        </div>
        <p className="review-quiet">
          JSON as Genesys Cloud sends it: conversations, notifications, analytics, or a log of them.
          Nothing leaves the browser: files are read on this computer and are not sent anywhere.
        </p>
        <div className="review-samples" role="group" aria-label="Samples">
          <span className="review-quiet">Don’t have a file? Try</span>
          {samples.map((sample) => (
            <button
              key={sample.name}
              type="button"
              className="review-chip"
              title={sample.description}
              onClick={() => read(new Blob([sample.text()]), `the sample “${sample.name}”`)}
            >
              {sample.name}
            </button>
          ))}
        </div>
        <details className="review-paste">
          <summary>Paste as text</summary>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              read(new Blob([text]), 'the pasted text');
            }}
          >
            <label>
              JSON, or a log
              <textarea
                rows={6}
                spellCheck={false}
                value={text}
                onChange={(event) => setText(event.currentTarget.value)}
              />
            </label>
            <button type="submit" className="review-button" disabled={text.trim() === ''}>
              Read it
            </button>
          </form>
        </details>
      </div>
    </section>
  );
}
