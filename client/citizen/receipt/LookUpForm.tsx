import type { FormState } from '#client/form.ts';
import { Button } from '#client/ui/Button.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { words } from '#client/words.ts';
import { MY_COMMENT } from '../addresses.ts';

interface LookUpFormProps {
  form?: FormState | null;
  receiptNo?: string;
}

/** The box in which one asks after whatever one handed in: the two codes of the receipt (查询我的参与). */
export function LookUpForm({ form, receiptNo }: LookUpFormProps) {
  const error = (field: string) => form?.errors.find((one) => one.field === field)?.message;
  return (
    <form className="look-up" action={MY_COMMENT} method="post" noValidate aria-labelledby="look-up">
      <h2 id="look-up" className="item-title">
        {`查询${words.nav.mine}`}
      </h2>
      <TextInput
        name="receiptNo"
        label={words.form.receiptNo}
        error={error('receiptNo')}
        defaultValue={form?.values.receiptNo?.[0] ?? receiptNo ?? ''}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        placeholder="如 8F3K-2M7Q"
      />
      <TextInput
        name="lookupCode"
        label={words.form.lookupCode}
        error={error('lookupCode')}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={16}
      />
      <Button type="submit" look="quiet" wide>
        {words.actions.lookUp}
      </Button>
    </form>
  );
}
