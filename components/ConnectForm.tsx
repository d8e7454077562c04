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
  const connect = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    try {
      setError(await onConnect(address.trim(), code.trim()));
    } catch (reason) {
      setError(reason instanceof Error ? reason.message : String(reason));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form class="yg-connect" aria-label={words.title} onSubmit={connect}>
      <h2>{words.title}</h2>
      <p class="yg-2 yg-xs">{words.text}</p>
      <label>
        <span>{words.address}</span>
        <input
          class="yg-input"
          type="text"
          inputMode="url"
          spellcheck={false}
          required
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
      </label>
      <div class="yg-connect-last">
        <label>
          <span>{words.code}</span>
          <input
            class="yg-input"
            type="text"
            autoComplete="off"
            spellcheck={false}
            required
            value={code}
            onInput={(event) => setCode(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="yg-button" data-kind="primary" disabled={isBusy}>
          {isBusy ? words.busy : words.go}
        </button>
      </div>
      {error !== null && (
        <p role="alert" class="yg-form-error">
          {error}
        </p>
      )}
    </form>
  );
}
