import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** A button for what cannot be undone: it asks once more, the safe answer has the focus, which then comes back. */
export function AskTwice(props: {
  label: string;
  isDanger?: boolean;
  /** What is about to happen. */
  children?: ComponentChildren;
  confirm: string;
  keep: string;
  onConfirm: () => void;
}) {
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const safe = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (asking) safe.current?.focus();
    else if (wasAsking.current) opener.current?.focus();
    wasAsking.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <button
        ref={opener}
        type="button"
        class={props.isDanger ? 'button button-danger' : 'button'}
        onClick={() => setAsking(true)}
      >
        {props.label}
      </button>
    );
  }
  return (
    <div class="ask-twice">
      {props.children}
      <div class="button-row">
        <button
          type="button"
          class="button button-danger"
          onClick={() => {
            setAsking(false);
            props.onConfirm();
          }}
        >
          {props.confirm}
        </button>
        <button ref={safe} type="button" class="button" onClick={() => setAsking(false)}>
          {props.keep}
        </button>
      </div>
    </div>
  );
}
