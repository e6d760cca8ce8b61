import { useChannels } from '#client/citizen/channels.ts';
import { addressHint } from '#client/staff/ground/frame/channel-words.ts';
import { TextInput } from '#client/ui/TextInput.tsx';

/** Contact of a member of staff, where notices of their tasks are sent. */
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
export const AddressFields = (fields: AddressFieldsProps) => {
  const channels = useChannels();
  return (
    <>
      <Email {...fields} hint={addressHint(channels)} />
      {channels.sms || fields.values.mobile ? <Mobile {...fields} /> : null}
    </>
  );
};

const Email = ({ values, set, fieldError, hint }: AddressFieldsProps & { hint: string }) => (
  <TextInput
    name="email"
    type="email"
    label="工作邮箱"
    hint={hint}
    optional
    autoComplete="off"
    autoCapitalize="none"
    spellCheck={false}
    value={values.email ?? ''}
    error={fieldError('email')}
    onChange={({ target }) => set('email', target.value)}
  />
);

/**
 * Telephone number for short messages: where the county sends none, a number left earlier can only be viewed and
 * removed.
 */
const Mobile = ({ values, set, fieldError }: AddressFieldsProps) => (
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
);
