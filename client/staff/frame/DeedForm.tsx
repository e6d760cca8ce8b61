import type { ReactNode, SyntheticEvent } from 'react';
import { Button, type Look } from '#client/ui/Button.tsx';
import { CapabilityButton, type CapabilityRef } from './CapabilityButton.tsx';
import { CommandReport } from './CommandReport.tsx';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { type DeedField, DeedFields } from './DeedFields.tsx';
import { type Deed, type DeedPlan, useDeed } from './use-deed.ts';

interface DeedFormProps<Data extends object, Variables> extends Omit<
  DeedPlan<Data, Variables>,
  'asks' | 'fields'
> {
  capability: CapabilityRef;
  /** Verb first: "登记县政府审议". */
  word: string;
  fields?: readonly DeedField[] | undefined;
  look?: Look | undefined;
  /** What the public will see; asked before the deed. */
  confirm?: ReactNode;
}

const NO_FIELDS: readonly DeedField[] = [];

/** One deed of a matter: its button, or what is missing; its few fields below; its answer in place. */
export function DeedForm<Data extends object, Variables extends Record<string, unknown>>(
  props: DeedFormProps<Data, Variables>,
) {
  const { form, capability, word, fields = NO_FIELDS, look, confirm } = props;
  const deed = useDeed({ ...props, fields, asks: Boolean(confirm) });
  return (
    <div className="stack">
      {deed.open ? (
        <OpenForm form={form} word={word} fields={fields} deed={deed} />
      ) : (
        <CapabilityButton capability={capability} look={look} busy={deed.command.busy} onPress={deed.press}>
          {word}
        </CapabilityButton>
      )}
      <CommandReport
        command={deed.command}
        placeOf={(field) => (fields.some(({ name }) => name === field) ? `${form}:${field}` : undefined)}
      />
      <ConfirmDialog
        open={deed.asking}
        title={`${word}？`}
        word={word}
        busy={deed.command.busy}
        onConfirm={deed.confirm}
        onClose={deed.cancel}
      >
        {confirm}
      </ConfirmDialog>
    </div>
  );
}

interface OpenFormProps {
  form: string;
  word: string;
  fields: readonly DeedField[];
  deed: Deed;
}

function OpenForm({ form, word, fields, deed }: OpenFormProps) {
  const submitted = (event: SyntheticEvent) => {
    event.preventDefault();
    deed.submit();
  };
  return (
    <form className="stack" noValidate aria-label={word} onSubmit={submitted}>
      <DeedFields form={form} fields={fields} draft={deed.draft} errorOf={deed.errorOf} />
      <p className="row">
        <Button type="submit" aria-busy={deed.command.busy}>
          {word}
        </Button>
        <Button look="text" onClick={deed.fold}>
          收起
        </Button>
      </p>
    </form>
  );
}
