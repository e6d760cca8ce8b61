import { useState } from 'react';
import { focusField } from '#client/staff/ground/frame/RefusalPanel.tsx';
import { idIn, lackingIn } from './places.ts';
import type { Row, ShownField } from './record-field.ts';

interface Sending {
  form: string;
  asks: boolean;
  fields: readonly ShownField[];
  values: Row;
}

/** Steps before sending: missing values are reported at their fields, then the public consequence is confirmed. */
export function useSending(
  { form, fields, values, asks }: Sending,
  note: (lacking: readonly (readonly [string, string])[]) => void,
  run: () => void,
) {
  const [asking, setAsking] = useState(false);
  return {
    asking,
    setAsking,
    send: () => {
      setAsking(false);
      run();
    },
    submit: () => {
      const lacking = lackingIn(fields, values, (name) => idIn(form, name));
      note(lacking);
      const [first] = lacking;
      if (first) focusField(first[0]);
      else if (asks) setAsking(true);
      else run();
    },
  };
}
