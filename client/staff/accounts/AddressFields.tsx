import { TextInput } from '#client/ui/TextInput.tsx';

/** Where somebody is notified of what waits for them. */
export interface Addresses {
  email?: string;
  mobile?: string;
}

interface AddressFieldsProps {
  values: Addresses;
  set: (name: 'email' | 'mobile', value: string) => void;
  fieldError: (name: string) => string | undefined;
}

/** 工作邮箱、手机号码: each may be left out; without both the unit's mailbox is written to. */
export const AddressFields = ({ values, set, fieldError }: AddressFieldsProps) => (
  <>
    <TextInput
      name="email"
      type="email"
      label="工作邮箱"
      hint="待办和审查的告知发到这里；没有填的，发短信到手机，都没有填的发到单位邮箱。"
      optional
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      value={values.email ?? ''}
      error={fieldError('email')}
      onChange={({ target }) => set('email', target.value)}
    />
    <TextInput
      name="mobile"
      type="tel"
      label="手机号码"
      optional
      autoComplete="off"
      value={values.mobile ?? ''}
      error={fieldError('mobile')}
      onChange={({ target }) => set('mobile', target.value)}
    />
  </>
);
