import type { ReactNode, SyntheticEvent } from 'react';
import { Button, type Look } from '#client/ui/Button.tsx';
import { CapabilityButton, type CapabilityRef } from './CapabilityButton.tsx';
import { CommandReport } from './CommandReport.tsx';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { type ActionField, ActionFields } from './ActionFields.tsx';
import { type Action, type ActionPlan, useAction } from './use-action.ts';

interface ActionFormProps<Data extends object, Variables> extends Omit<
  ActionPlan<Data, Variables>,
  'asks' | 'fields'
> {
  capability: CapabilityRef;
  /** Verb first: "登记县政府审议". */
  word: string;
  fields?: readonly ActionField[] | undefined;
  look?: Look | undefined;
  /** What the public will see; asked before the action. */
  confirm?: ReactNode;
}

const NO_FIELDS: readonly ActionField[] = [];

/** One action of a matter: its button, or what is missing; its few fields below; its answer in place. */
export function ActionForm<Data extends object, Variables extends Record<string, unknown>>(
  props: ActionFormProps<Data, Variables>,
) {
  const { form, capability, word, fields = NO_FIELDS, look, confirm } = props;
  const action = useAction({ ...props, fields, asks: Boolean(confirm) });
  return (
    <div className="stack">
      {action.open ? (
        <OpenForm form={form} word={word} fields={fields} action={action} />
      ) : (
        <CapabilityButton
          capability={capability}
          look={look}
          busy={action.command.busy}
          onPress={action.press}
        >
          {word}
        </CapabilityButton>
      )}
      <CommandReport
        command={action.command}
        placeOf={(field) => (fields.some(({ name }) => name === field) ? `${form}:${field}` : undefined)}
      />
      <ConfirmDialog
        open={action.asking}
        title={`${word}？`}
        word={word}
        busy={action.command.busy}
        onConfirm={action.confirm}
        onClose={action.cancel}
      >
        {confirm}
      </ConfirmDialog>
    </div>
  );
}

interface OpenFormProps {
  form: string;
  word: string;
  fields: readonly ActionField[];
  action: Action;
}

function OpenForm({ form, word, fields, action }: OpenFormProps) {
  const submitted = (event: SyntheticEvent) => {
    event.preventDefault();
    action.submit();
  };
  return (
    <form className="stack" noValidate aria-label={word} onSubmit={submitted}>
      <ActionFields form={form} fields={fields} draft={action.draft} errorOf={action.errorOf} />
      <p className="row">
        <Button type="submit" aria-busy={action.command.busy}>
          {word}
        </Button>
        <Button look="text" onClick={action.fold}>
          收起
        </Button>
      </p>
    </form>
  );
}
