import { useEffect, useId, useRef, useState } from 'preact/hooks';

const MIN_LENGTH = 4;

/** Asks for a reason of at least four characters; the button says beside it what is still missing. */
export function ReasonForm({
  label,
  hint,
  save,
  back,
  onSave,
  onBack,
}: {
  label: string;
  hint: string;
  save: string;
  back: string;
  onSave: (reason: string) => void;
  onBack: () => void;
}) {
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => input.current?.focus({ preventScroll: true }), []);
  const reason = text.trim();
  const isEnough = [...reason].length >= MIN_LENGTH;
  return (
    <form
      class="yg-reason"
      onSubmit={(event) => {
        event.preventDefault();
        if (isEnough) onSave(reason);
      }}
    >
      <label for={id}>{label}</label>
      <input
        ref={input}
        id={id}
        class="yg-input"
        type="text"
        autocomplete="off"
        maxLength={200}
        value={text}
        aria-describedby={`${id}-hint`}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="yg-xs yg-3" id={`${id}-hint`}>
        {hint}
      </p>
      <div class="yg-order-buttons">
        <button
          type="submit"
          class="yg-button yg-button-small"
          data-kind="primary"
          disabled={!isEnough}
        >
          {save}
        </button>
        <button type="button" class="yg-button yg-button-small" data-kind="quiet" onClick={onBack}>
          {back}
        </button>
      </div>
    </form>
  );
}
