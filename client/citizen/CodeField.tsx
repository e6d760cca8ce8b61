import { TextInput } from '#client/ui/TextInput.tsx';
import type { Sent } from './form-state.ts';

/** 验证码: the six digits of a message; the telephone offers to fill them in. */
export const CodeField = ({ sent, hint }: { sent: Sent; hint: string }) => (
  <TextInput
    width="short"
    inputMode="numeric"
    autoComplete="one-time-code"
    label="验证码"
    hint={hint}
    {...sent.field('code')}
  />
);
