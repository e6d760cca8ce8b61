import { type SyntheticEvent, useRef, useState } from 'react';
import { Button } from '#client/ui/Button.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { CameraScan } from './CameraScan.tsx';

/** 扫码: by the camera, by a scanner that types and ends with Enter, or by hand. */
export function ScanPanel({ onRead }: { onRead: (read: string) => void }) {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLDivElement>(null);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (typed.trim() === '') return;
    onRead(typed);
    setTyped('');
    field.current?.querySelector('input')?.focus();
  };
  return (
    <section className="stack" aria-label="扫码">
      <CameraScan onRead={onRead} />
      <form className="scan-line" noValidate aria-label="按编号签到" onSubmit={submit}>
        <div ref={field}>
          <TextInput
            name="receiptNo"
            label="受理编号"
            hint="8位字符；用扫码枪的，光标停在这里扫。"
            autoComplete="off"
            autoCapitalize="characters"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </div>
        <Button type="submit">签到</Button>
      </form>
    </section>
  );
}
