import { Upload } from 'lucide-preact';
import { useId, useRef, useState } from 'preact/hooks';

/** A place to drop a file on, with a button that chooses one; the first file counts. */
export function FileDrop({
  hint,
  note,
  choose,
  accept,
  onFile,
}: {
  hint: string;
  note: string;
  choose: string;
  accept: string;
  onFile: (file: File) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const noteId = useId();
  return (
    <section
      class="yg-drop"
      data-over={isOver}
      aria-label={hint}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) onFile(file);
      }}
    >
      <Upload size={16} strokeWidth={1.5} absoluteStrokeWidth aria-hidden="true" />
      <div class="yg-grow">
        <p>{hint}</p>
        <p class="yg-3 yg-xs" id={noteId}>
          {note}
        </p>
      </div>
      <button
        type="button"
        class="yg-button"
        data-kind="primary"
        aria-describedby={noteId}
        onClick={() => input.current?.click()}
      >
        {choose}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        tabIndex={-1}
        aria-label={choose}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file may be chosen again.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </section>
  );
}
