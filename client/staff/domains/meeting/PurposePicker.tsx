import type { AgendaPurpose } from '#client/graphql/graphql.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { Select } from '#client/ui/Select.tsx';
import { AGENDA_PURPOSE_LABELS } from '#client/words.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { purposesFor } from '#server/law/meeting/agenda-purpose.ts';
import { LinkableQuery } from './DecisionPicker.tsx';

interface PurposePickerProps {
  id: string;
  name: string;
  error?: string | undefined;
  decisionId: string;
  value: AgendaPurpose | '';
  onChange: (purpose: AgendaPurpose) => void;
}

/** 议题事由: what fits where the linked decision is, the usual one unless another is chosen. */
export function PurposePicker({ decisionId, value, onChange, ...field }: PurposePickerProps) {
  const decisions = useDesk(LinkableQuery, {}).data?.decisions ?? [];
  const linked = decisions.find(({ id }) => id === decisionId);
  const fitting = purposesFor(linked ? DecisionPhase[linked.phase] : null);
  const chosen = value || fitting[0] || 'OTHER';
  const offered = [...new Set([...fitting, chosen])];
  return (
    <Select
      {...field}
      label="事由"
      hint="公开的议题随预告公布；预告后不再改变。与决策有关的，先关联决策，再选事由。"
      options={offered.map((one) => ({ value: one, label: AGENDA_PURPOSE_LABELS[one] }))}
      value={chosen}
      onChange={({ target }) => onChange(target.value as AgendaPurpose)}
    />
  );
}
