import type { ReactNode } from 'react';
import {
  allowedIn,
  CapabilityButton,
  type CapabilityRef,
} from '#client/staff/ground/frame/CapabilityButton.tsx';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { ConfirmDialog } from '#client/staff/ground/frame/ConfirmDialog.tsx';
import { SaveForm } from '#client/staff/ground/frame/SaveForm.tsx';
import type { Draft } from '#client/staff/ground/frame/use-draft.ts';
import { Button, type Look } from '#client/ui/Button.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { BesideReading } from './BesideReading.tsx';
import { CorrectedRecord } from './CorrectedRecord.tsx';
import type { Correction } from './correction.ts';
import type { DecisionDocument } from './DocumentsField.tsx';
import { FewFields } from './FewFields.tsx';
import { RecordFields } from './RecordFields.tsx';
import { useFocusWithin } from './use-focus-within.ts';
import { type RecordPlan, type RecordWork, useRecordForm } from './use-record-form.ts';

export interface RecordFormProps<Values extends object, Data extends object, Variables> extends RecordPlan<
  Values,
  Data,
  Variables
> {
  /** The decision's documents, for a record rests on some of them. */
  documents?: readonly DecisionDocument[] | undefined;
  capability: CapabilityRef;
  look?: Look | undefined;
  /** Subject of the action, read aloud after its word. */
  about?: string | undefined;
  /** It asks for little: its form has no heading, and its answer stands below. */
  few?: boolean | undefined;
  /** Consequence the public will see; confirmed before the action. */
  confirm?: ReactNode;
  /** Words typed here that the public will read; repeated in the question. */
  publicWords?: ((values: Values) => string) | undefined;
  /** The button of the question, where it is not the action's own word. */
  confirmWord?: string | undefined;
  /** Shown above the fields: what is judged here. */
  children?: ReactNode;
  /** Shown below the fields, of what is typed in them: what would come of it. */
  renderOutlook?: ((draft: Pick<Draft<Values>, 'values' | 'set'>) => ReactNode) | undefined;
  /** Read beside the form while it is filled in; it may write into it. */
  renderReading?: ((draft: Pick<Draft<Values>, 'values' | 'set'>) => ReactNode) | undefined;
  /** Shown below the field of this name: what helps to fill it in. */
  renderAid?: ((name: string, draft: Pick<Draft<Values>, 'values' | 'set'>) => ReactNode) | undefined;
}

/**
 * One record of a decision's life: its button, or what is missing; its form in place, whose values stay until they are
 * sent.
 */
export function RecordForm<
  Values extends object,
  Data extends object,
  Variables extends Record<string, unknown>,
>(props: RecordFormProps<Values, Data, Variables>) {
  const { capability, word, confirm, confirmWord = word, publicWords, children } = props;
  const work = useRecordForm(props, confirm !== undefined);
  const open = work.open && allowedIn(capability);
  const box = useFocusWithin(open);
  return (
    <div ref={box} className="stack">
      {open && props.few ? <FewFields form={props.form} word={word} work={work} /> : null}
      {open && !props.few ? (
        <OpenForm {...props} {...helpOf(props, work.draft)} work={work}>
          {children}
        </OpenForm>
      ) : null}
      {open ? null : <Folded {...props} work={work} />}
      <ConfirmDialog
        open={work.asking}
        title={`${word}？`}
        word={confirmWord}
        busy={work.command.busy}
        onConfirm={work.send}
        onClose={() => work.setAsking(false)}
      >
        {confirm}
        {publicWords ? <p>{publicWords(work.draft.values)}</p> : null}
      </ConfirmDialog>
    </div>
  );
}

type Helping = 'renderOutlook' | 'renderAid' | 'renderReading';

/** Content shown besides the fields, computed from their values. */
const helpOf = <Values extends object>(
  { renderOutlook, renderAid, renderReading }: Pick<RecordFormProps<Values, object, unknown>, Helping>,
  draft: Pick<Draft<Values>, 'values' | 'set'>,
) => ({
  outlook: renderOutlook?.(draft),
  reading: renderReading?.(draft),
  aidFor: renderAid && ((name: string) => renderAid(name, draft)),
});

interface FoldedProps extends Pick<OpenFormProps, 'word' | 'work'> {
  capability: CapabilityRef;
  look?: Look | undefined;
  about?: string | undefined;
}

/** An action without fields, done by its button alone. */
const Folded = ({ capability, look, about, word, work }: FoldedProps) => (
  <>
    <CapabilityButton
      capability={capability}
      look={look}
      about={about}
      busy={work.command.busy}
      onPress={work.fields.length > 0 ? () => work.setOpen(true) : work.submit}
    >
      {word}
    </CapabilityButton>
    <CommandReport command={work.command} />
  </>
);

interface OpenFormProps {
  form: string;
  documents?: readonly DecisionDocument[] | undefined;
  word: string;
  work: RecordWork & {
    submit: () => void;
    setOpen: (open: boolean) => void;
    correction: Correction<unknown>;
  };
  children: ReactNode;
  outlook: ReactNode;
  reading: ReactNode;
  aidFor: ((name: string) => ReactNode) | undefined;
}

const OpenForm = ({ form, documents, word, work, children, outlook, reading, aidFor }: OpenFormProps) => (
  <>
    <div className="row spread">
      <Heading level={3}>{word}</Heading>
      <Button look="text" mini about={word} onClick={() => work.setOpen(false)}>
        收起
      </Button>
    </div>
    <BesideReading reading={reading} word={word}>
      <SaveForm
        label={word}
        word={word}
        command={work.command}
        draft={work.draft}
        labels={Object.fromEntries(work.fields.map(({ name, label }) => [name, label]))}
        placeOf={work.placeOf}
        onSave={work.submit}
      >
        {children}
        <CorrectedRecord form={form} correction={work.correction} />
        <RecordFields form={form} documents={documents} work={work} aidFor={aidFor} />
        {outlook}
      </SaveForm>
    </BesideReading>
  </>
);
