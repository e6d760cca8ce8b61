import type { ReactNode } from 'react';
import { CapabilityButton, type CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { ConfirmDialog } from '#client/staff/ground/frame/ConfirmDialog.tsx';
import { Button, type Look } from '#client/ui/Button.tsx';
import { RecordFields } from './RecordFields.tsx';
import { type RecordPlan, useRecordForm } from './use-record-form.ts';

interface Opener {
  /** Label of the button, where it is not the action's own word. */
  opener?: string | undefined;
  look?: Look | undefined;
  /** Whose row it stands in; its button is small then. */
  about?: string | undefined;
  /** Whether it may be done, where the page has not asked before. */
  capability?: CapabilityRef | undefined;
  /** Said instead of the button when it is another post's action. */
  whose?: string | undefined;
}

interface ActionDialogProps<Values extends object, Data extends object, Variables>
  extends Opener, Omit<RecordPlan<Values, Data, Variables>, 'opened' | 'corrects'> {
  title: string;
  /** Shown above the fields: what follows from it. */
  children?: ReactNode;
}

/** An action whose few fields are asked for in a dialog; what was typed stays until it is done. */
export function ActionDialog<
  Values extends object,
  Data extends object,
  Variables extends Record<string, unknown>,
>(props: ActionDialogProps<Values, Data, Variables>) {
  const { form, word, title, children } = props;
  const work = useRecordForm({ ...props, opened: false }, false);
  return (
    <>
      <OpenButton {...props} onPress={() => work.setOpen(true)} />
      <ConfirmDialog
        open={work.open}
        title={title}
        word={word}
        busy={work.command.busy}
        onClose={() => work.setOpen(false)}
        onConfirm={work.submit}
      >
        <CommandReport command={work.command} placeOf={work.placeOf} />
        {children}
        <RecordFields form={form} work={work} />
      </ConfirmDialog>
    </>
  );
}

const OpenButton = ({
  word,
  opener = word,
  look = 'text',
  about,
  capability,
  whose,
  onPress,
}: Opener & { word: string; onPress: () => void }) =>
  capability ? (
    <CapabilityButton look={look} capability={capability} whose={whose} onPress={onPress}>
      {opener}
    </CapabilityButton>
  ) : (
    <Button look={look} mini={about !== undefined} about={about} onClick={onPress}>
      {opener}
    </Button>
  );
