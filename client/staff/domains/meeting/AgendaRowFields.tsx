import { optionsOf } from '#client/staff/ground/form/Rows.tsx';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { AGENDA_DISCLOSURE_LABELS, WITHHOLD_GROUND_LABELS } from '#client/words.ts';
import type { AgendaRow } from './agenda-form.ts';
import { CataloguePicker } from './CataloguePicker.tsx';
import { DecisionPicker } from './DecisionPicker.tsx';
import { PurposePicker } from './PurposePicker.tsx';

interface AgendaRowFieldsProps {
  id: string;
  row: AgendaRow;
  set: (change: Partial<AgendaRow>) => void;
  errorOf: (field: string) => string | undefined;
}

const INTERNAL = '只有办理会议的人看到；国家秘密不得录入本系统。';

const HINTS = {
  PUBLIC: '议题、审议结果和纪要都公开，可以直播。',
  PARTIAL: '公开能公开的部分；内部标题和附注不公开。',
  CLOSED: '公众只看到“依法不予公开的议题”；不直播、不回放，代表不列席。',
} as const;

const DISCLOSURES = Object.entries(HINTS).map(([value, hint]) => ({
  value,
  label: AGENDA_DISCLOSURE_LABELS[value as keyof typeof HINTS],
  hint,
}));

/** One item of the agenda as it is typed: how far it is public decides what is asked. */
export function AgendaRowFields({ id, row, set, errorOf }: AgendaRowFieldsProps) {
  const shared = (name: keyof AgendaRow) => ({
    id: `${id}-${name}`,
    name: `${id}-${name}`,
    error: errorOf(name),
  });
  return (
    <>
      <TextInput
        {...shared('title')}
        label={row.disclosure === 'CLOSED' ? '内部标题' : '议题'}
        hint={row.disclosure === 'CLOSED' ? INTERNAL : '公众看到的标题。'}
        value={row.title}
        onChange={({ target }) => set({ title: target.value })}
      />
      <ChoiceGroup
        {...shared('disclosure')}
        label="公开范围"
        choices={DISCLOSURES}
        value={row.disclosure}
        onChange={(value) => set({ disclosure: value as AgendaRow['disclosure'] })}
      />
      {row.disclosure === 'PUBLIC' ? null : <Withheld row={row} set={set} shared={shared} />}
      <TextInput
        {...shared('reportingUnit')}
        label="汇报单位"
        optional
        value={row.reportingUnit}
        onChange={({ target }) => set({ reportingUnit: target.value })}
      />
      <Tied id={id} row={row} set={set} shared={shared} />
      {row.disclosure === 'CLOSED' ? null : <Flags row={row} set={set} shared={shared} />}
    </>
  );
}

interface PartProps extends Pick<AgendaRowFieldsProps, 'row' | 'set'> {
  shared: (name: keyof AgendaRow) => { id: string; name: string; error: string | undefined };
}

/** The decision it is about, and for what it stands on the agenda; another decision asks for the purpose anew. */
const Tied = ({ id, row, set, shared }: PartProps & { id: string }) => (
  <>
    <DecisionPicker
      id={`${id}-decisionId`}
      value={row.decisionId}
      sought={row.sought}
      onSeek={(sought) => set({ sought })}
      error={shared('decisionId').error}
      onChange={(decisionId) => set({ decisionId, catalogueId: '', sought: '', purpose: '' })}
    />
    <PurposePicker
      {...shared('purpose')}
      decisionId={row.decisionId}
      value={row.purpose}
      onChange={(purpose) => set({ purpose })}
    />
    {row.purpose === 'CATALOGUE' ? (
      <CataloguePicker
        {...shared('catalogueId')}
        value={row.catalogueId}
        onChange={(catalogueId) => set({ catalogueId })}
      />
    ) : null}
  </>
);

/** Fields on the part that is not public, and its legal ground (国令711号第十四条至第十六条). */
const Withheld = ({ row, set, shared }: PartProps) => (
  <>
    {row.disclosure === 'PARTIAL' ? (
      <TextInput
        {...shared('paperTitle')}
        label="内部标题"
        hint={INTERNAL}
        optional
        value={row.paperTitle}
        onChange={({ target }) => set({ paperTitle: target.value })}
      />
    ) : null}
    <Select
      {...shared('ground')}
      label="不予公开的理由"
      placeholder="请选择"
      options={optionsOf(WITHHOLD_GROUND_LABELS)}
      value={row.ground}
      onChange={({ target }) => set({ ground: target.value as AgendaRow['ground'] })}
    />
    <TextInput
      {...shared('law')}
      label="依据的法律、文件条款"
      hint="写到条，如“政府信息公开条例第十六条”。"
      value={row.law}
      onChange={({ target }) => set({ law: target.value })}
    />
    <TextArea
      {...shared('note')}
      label="内部附注"
      short
      optional
      value={row.note}
      onChange={({ target }) => set({ note: target.value })}
    />
  </>
);

/** Flagged items ask for invitations. */
const Flags = ({ row, set, shared }: PartProps) => (
  <fieldset className="field">
    <legend>邀请列席</legend>
    <p className="hint">勾选任何一项的议题，应当邀请利益相关方、公众代表列席。</p>
    <Checkbox
      {...shared('livelihood')}
      label="涉及重大民生"
      checked={row.livelihood}
      onChange={({ target }) => set({ livelihood: target.checked })}
    />
    <Checkbox
      {...shared('highAttention')}
      label="社会关注度高"
      checked={row.highAttention}
      onChange={({ target }) => set({ highAttention: target.checked })}
    />
  </fieldset>
);
