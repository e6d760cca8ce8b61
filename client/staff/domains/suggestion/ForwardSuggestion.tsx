import { graphql } from '#client/graphql/gql.ts';
import { standard } from '#client/graphql/standard.ts';
import { FoldedForm } from '#client/staff/domains/proposal/FoldedForm.tsx';
import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { SaveForm } from '#client/staff/ground/frame/SaveForm.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';
import { type Option, Select } from '#client/ui/Select.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import type { ActionSuggestion } from './SuggestionActions.tsx';

const ForwardUnitsQuery = graphql(`
  query ForwardUnits {
    units {
      id
      name
      active
    }
  }
`);

const Forward = standard('forwardSuggestion');

const WORD = '转办';
const LABELS = { unitId: '转给哪个单位', note: '转办理由' };
type Name = keyof typeof LABELS;

const idOf = (name: Name) => `forward-${name}`;
const placeOf = (field: string) => (field in LABELS ? idOf(field as Name) : undefined);

interface ForwardSuggestionProps {
  capability: CapabilityRef;
  suggestion: ActionSuggestion;
}

/** Every unit at work but the viewer's own. */
function useOtherUnits(): Option[] {
  const viewer = useViewer();
  const { data } = useDesk(ForwardUnitsQuery, {});
  return (data?.units ?? [])
    .filter((unit) => unit.active && unit.id !== viewer.unit.id)
    .map((unit) => ({ value: unit.id, label: unit.name }));
}

/** 转办: to whose business it is, and why; its author reads both. */
export function ForwardSuggestion({ capability, suggestion: { id, version } }: ForwardSuggestionProps) {
  const draft = useDraft(`suggestion:${id}:forward`, { unitId: '', note: '' });
  const { values, set } = draft;
  const forward = useCommand(Forward, { onDone: draft.discard });
  const options = useOtherUnits();
  return (
    <FoldedForm capability={capability} word={WORD} look="quiet" dirty={draft.dirty}>
      <SaveForm
        label={WORD}
        word={WORD}
        command={forward}
        draft={draft}
        labels={LABELS}
        placeOf={placeOf}
        onSave={() => void forward.run({ id, version, ...values })}
      >
        <Select
          name={idOf('unitId')}
          label={LABELS.unitId}
          placeholder="请选择"
          options={options}
          value={values.unitId}
          error={forward.fieldError('unitId')}
          onChange={({ target }) => set('unitId', target.value)}
        />
        <TextArea
          short
          name={idOf('note')}
          label={LABELS.note}
          hint="反映人凭回执看得到。"
          value={values.note}
          error={forward.fieldError('note')}
          onChange={({ target }) => set('note', target.value)}
        />
      </SaveForm>
    </FoldedForm>
  );
}
