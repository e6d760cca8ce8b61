import type { KeyboardEvent, ReactNode, SyntheticEvent } from 'react';

/** An input method that composes keeps its keys. */
const sendsIt = ({ key, ctrlKey, metaKey, nativeEvent }: KeyboardEvent) =>
  key === 'Enter' && (ctrlKey || metaKey) && !nativeEvent.isComposing;

interface SendFormProps {
  label: string;
  onSend: () => void;
  children: ReactNode;
}

/** A form that is sent by its button or by Ctrl+Enter from any of its fields. */
export function SendForm({ label, onSend, children }: SendFormProps) {
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    onSend();
  };
  return (
    <form
      className="stack"
      noValidate
      aria-label={label}
      onSubmit={send}
      onKeyDown={(event) => {
        if (sendsIt(event)) send(event);
      }}
    >
      {children}
    </form>
  );
}
