import { useLaws } from '#client/staff/ground/frame/use-laws.ts';
import { Findings } from '#client/staff/ground/frame/RefusalPanel.tsx';
import { SaveForm } from '#client/staff/ground/frame/SaveForm.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { Status } from '#client/ui/desk/Status.tsx';
import { More } from '#client/ui/More.tsx';
import { SaveCatalogueItem } from './catalogue-commands.ts';
import { emptyForm, FIELD_LABELS, formFindings, formOf, inputOf, type ItemForm } from './item-form.ts';
import { ItemFields } from './ItemFields.tsx';
import type { ItemRow } from './row.ts';
import type { UnitChoice } from '#client/staff/ground/form/UnitPicker.tsx';

interface ItemEditorProps {
  version: { id: string; year: number; versionNo: number };
  /** Absent: a new row. */
  row?: ItemRow | undefined;
  units: readonly UnitChoice[];
  onSaved: (id: string) => void;
}

const placeOf = (field: string) => (field in FIELD_LABELS ? field : undefined);

function useItem({ version, row, onSaved }: ItemEditorProps) {
  const draft = useDraft(`catalogue:${version.id}:${row?.id ?? 'new'}`, row ? formOf(row) : emptyForm());
  const command = useCommand(SaveCatalogueItem, {
    onDone: (saved) => {
      draft.discard();
      onSaved((saved as { id?: string }).id ?? row?.id ?? '');
    },
  });
  const save = () =>
    void command.run({
      versionId: version.id,
      itemId: row?.id ?? null,
      version: row?.version ?? null,
      input: inputOf(draft.values),
    });
  return { draft, command, save };
}

/** 填写目录事项: every field, with what still keeps the row from being finished. */
export function ItemEditor(props: ItemEditorProps) {
  const { version, row, units } = props;
  const { draft, command, save } = useItem(props);
  const inForce = useLaws();
  const adjusting = version.versionNo > 1;
  const adjusts = adjusting && (draft.dirty || row === undefined || row.change !== 'UNCHANGED');
  return (
    <SaveForm
      label="目录事项"
      command={command}
      draft={draft}
      labels={FIELD_LABELS}
      word={row?.removed ? '恢复并保存' : undefined}
      onSave={save}
    >
      <Lacking findings={formFindings(draft.values, adjusts, inForce)} />
      <ItemFields
        draft={draft}
        units={units}
        year={version.year}
        adjusting={adjusting}
        errorOf={(field: keyof ItemForm) => command.fieldError(field)}
      />
    </SaveForm>
  );
}

/** Live: what the rules still find, as the server will say it when the draft is finished. */
function Lacking({ findings }: { findings: ReturnType<typeof formFindings> }) {
  if (findings.length === 0) return <Status tone="done">本项应当写明的内容已齐全。</Status>;
  return (
    <More row summary={`完成审核前还差${findings.length}项`} open={findings.length <= 2}>
      <Findings findings={findings} placeOf={placeOf} />
    </More>
  );
}
