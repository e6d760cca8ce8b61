import { TextInput } from '#client/ui/TextInput.tsx';

interface CodeFieldProps {
  value: string;
  error?: string | undefined;
  /** Takes the focus as it appears: it is all that is missing. */
  autoFocus?: boolean | undefined;
  hint?: string | undefined;
  onText: (code: string) => void;
}

/** 验证码: the digits of the authenticator; a recovery code is of digits too. */
export const CodeField = ({ onText, ...input }: CodeFieldProps) => (
  <TextInput
    hint="验证器上的6位数字；手机不在身边的，输入一个恢复码。"
    {...input}
    name="code"
    label="验证码"
    inputMode="numeric"
    autoComplete="one-time-code"
    width="mid"
    onChange={({ target }) => onText(target.value)}
  />
);
