import { TextInput } from '#client/ui/TextInput.tsx';
import { words } from '#client/words.ts';
import type { Sent } from './form-state.ts';

interface WhoFieldProps {
  sent: Sent;
  hint?: string | undefined;
  optional?: boolean | undefined;
}

/** The name of whoever fills in the form. */
export const NameField = ({ sent, hint, optional }: WhoFieldProps) => (
  <TextInput
    optional={optional}
    width="mid"
    name="name"
    label={words.form.name}
    hint={hint}
    error={sent.error('name')}
    autoComplete="name"
    defaultValue={sent.value('name')}
  />
);

/** How many come together. */
export const PersonsField = ({ sent, hint }: Pick<WhoFieldProps, 'sent' | 'hint'>) => (
  <TextInput
    width="short"
    name="persons"
    inputMode="numeric"
    label="一共几个人"
    hint={hint}
    error={sent.error('persons')}
    defaultValue={sent.value('persons', '1')}
  />
);
