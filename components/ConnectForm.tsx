import { useState } from 'preact/hooks';

export type ConnectWords = {
  title: string;
  text: string;
  address: string;
  code: string;
  go: string;
  busy: string;
};

/** Address and one-time code of the company's server. What was typed stays when it fails. */
export function ConnectForm({
  words,
  onConnect,
}: {
  words: ConnectWords;
  /** Answers with what went wrong, or `null`. */
  onConnect(address: string, code: string): Promise<string | null>;
}) {
  const [address, setAddress] = useState('');
  const [code, setCode] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  return (
    <form
      class="yg-connect"
      aria-label={words.title}
      onSubmit={async (event) => {
        event.preventDefault();
        setBusy(true);
        setError(await onConnect(address.trim(), code.trim()));
        setBusy(false);
      }}
    >
      <h2>{words.title}</h2>
      <p class="yg-2 yg-xs">{words.text}</p>
      <label>
        <span>{words.address}</span>
        <input
          class="yg-input"
          type="text"
          inputMode="url"
          required
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
      </label>
      <label>
        <span>{words.code}</span>
        <input
          class="yg-input"
          type="text"
          autoComplete="off"
          required
          value={code}
          onInput={(event) => setCode(event.currentTarget.value)}
        />
      </label>
      {error !== null && (
        <p role="alert" class="yg-form-error">
          {error}
        </p>
      )}
      <button type="submit" class="yg-button" data-kind="primary" disabled={isBusy}>
        {isBusy ? words.busy : words.go}
      </button>
    </form>
  );
}
