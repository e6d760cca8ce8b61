import { useLaws } from '#client/staff/ground/frame/use-laws.ts';
import { Findings } from '#client/staff/ground/frame/RefusalPanel.tsx';
import { SaveForm } from '#client/staff/ground/frame/SaveForm.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';
import { Status } from '#client/ui/desk/Status.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { More } from '#client/ui/More.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import type { ItemForm } from '../item-form.ts';
import { ItemFields } from '../ItemFields.tsx';
import type { UnitChoice } from '#client/staff/ground/form/UnitPicker.tsx';
import { SaveSubmission } from './collection-documents.ts';
import {
  emptySubmission,
  PARTS,
  SUBMISSION_LABELS,
  submissionFindings,
  submissionFormOf,
  submissionInputOf,
  type SubmissionForm,
  type SubmissionRow,
} from './submission-form.ts';

interface SubmissionEditorProps {
  collection: { id: string; year: number };
  /** Absent: a new matter. */
  row?: SubmissionRow | undefined;
  units: readonly UnitChoice[];
  onSaved: (id: string) => void;
}

const placeOf = (field: string) => {
  const plain = field.replace(/^(input|item)\.(item\.)?/, '');
  return plain in SUBMISSION_LABELS ? plain : undefined;
};

function useMatter({ collection, row, onSaved }: SubmissionEditorProps) {
  const { unit } = useViewer();
  const record = row ? submissionFormOf(row) : emptySubmission(unit.id);
  const draft = useDraft<SubmissionForm>(`submission:${collection.id}:${row?.id ?? 'new'}`, record);
  const command = useCommand(SaveSubmission, {
    onDone: ({ id }) => {
      draft.discard();
      onSaved(id);
    },
  });
  const save = () =>
    void command.run({
      collectionId: collection.id,
      id: row?.id ?? null,
      version: row?.version ?? null,
      input: submissionInputOf(draft.values),
    });
  return { unit, draft, command, save };
}

/** 填写申报事项: the row it is to be, and what 国令713号第十条 asks to be argued. */
export function SubmissionEditor(props: SubmissionEditorProps) {
  const { collection, units } = props;
  const { unit, draft, command, save } = useMatter(props);
  return (
    <SaveForm
      label="申报事项"
      command={command}
      draft={draft}
      labels={SUBMISSION_LABELS}
      placeOf={placeOf}
      onSave={save}
    >
      <Lacking form={draft.values} />
      <ItemFields
        draft={draft}
        units={units}
        year={collection.year}
        adjusting={false}
        lead={unit.name}
        errorOf={(field: keyof ItemForm) => command.fieldError(field) ?? command.fieldError(`item.${field}`)}
      />
      <Heading level={3}>论证（国令713号第十条）</Heading>
      {PARTS.map((part) => (
        <TextArea
          key={part}
          name={part}
          label={SUBMISSION_LABELS[part] ?? ''}
          short
          value={draft.values[part]}
          error={command.fieldError(part)}
          onChange={({ target }) => draft.set(part, target.value)}
        />
      ))}
    </SaveForm>
  );
}

/** Live: what the rules still find, as the server will say it when the matter is handed in. */
function Lacking({ form }: { form: SubmissionForm }) {
  const findings = submissionFindings(form, useLaws());
  if (findings.length === 0) return <Status tone="done">本项应当写明的内容已齐全，可以申报。</Status>;
  return (
    <More row summary={`申报前还差${findings.length}项`} open={findings.length <= 2}>
      <Findings findings={findings} placeOf={placeOf} />
    </More>
  );
}
