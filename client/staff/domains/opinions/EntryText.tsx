import { TextInput } from '#client/ui/TextInput.tsx';
import type { EntryForm } from './entry-form.ts';
import type { EntryProps } from './EntryFields.tsx';

type TextName = { [Name in keyof EntryForm]: EntryForm[Name] extends string ? Name : never }[keyof EntryForm];

interface EntryTextProps extends Pick<EntryProps, 'draft' | 'errorOf'> {
  name: Exclude<TextName, 'key' | 'channel' | 'stance' | 'identity' | 'contactKind'>;
  label: string;
  hint?: string;
  optional?: boolean;
  width?: 'short' | 'mid';
  inputMode?: 'numeric';
  /** Not taken from this author: neither shown nor written. */
  unsaid?: boolean;
}

/** One line of the entry form, by the name of its field. */
export const EntryText = ({ draft, errorOf, name, unsaid = false, ...rest }: EntryTextProps) => (
  <TextInput
    {...rest}
    name={name}
    value={unsaid ? '' : draft.values[name]}
    readOnly={unsaid}
    error={errorOf(name)}
    onChange={({ target }) => draft.set(name, target.value)}
  />
);
