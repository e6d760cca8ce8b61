import { graphql } from '#client/graphql/gql.ts';
import { standard } from '#client/graphql/standard.ts';
import { FoldedForm } from '#client/staff/domains/proposal/FoldedForm.tsx';
import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { SaveForm } from '#client/staff/ground/frame/SaveForm.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { type Option, Select } from '#client/ui/Select.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { CASE_CLASS_LABELS, CaseClass } from '#server/law/casework/case-kind.ts';
import { CASE_KINDS } from '#server/law/casework/case-kinds.ts';
import type { ActionCase } from './case-act.ts';

const CaseUnitsQuery = graphql(`
  query CaseUnits($no: String!, $about: Boolean!) {
    decision(no: $no) @include(if: $about) {
      leadUnit {
        id
      }
    }
    units {
      id
      name
      active
    }
  }
`);

const Assign = standard('assignCase');
const LABELS = { caseClass: '分类', unitId: '由哪个单位办理', note: '理由' };
type Name = keyof typeof LABELS;

const idOf = (name: Name) => `assign-${name}`;
const placeOf = (field: string) => (field in LABELS ? idOf(field as Name) : undefined);

const CLASSES = Object.values(CaseClass).map((value) => ({ value, label: CASE_CLASS_LABELS[value] }));
const HINTS = {
  first: '简单咨询的期限较短；分类以后不能更改。',
  later: '来件人凭回执看得到。期限不变。',
};

interface Units {
  options: Option[];
  /** The unit that prepares the decision asked about. */
  likely: string;
}

/** Every unit at work; the viewer's own first while it has not been sorted, and not at all afterwards. */
function useUnits(sorted: boolean, no = ''): Units {
  const { unit } = useViewer();
  const { data } = useDesk(CaseUnitsQuery, { no, about: no !== '' });
  const likely = sorted ? '' : (data?.decision?.leadUnit.id ?? '');
  const options = (data?.units ?? [])
    .filter(({ active, id }) => active && id !== unit.id)
    .map(({ id, name }) => ({ value: id, label: name }));
  const own = { value: unit.id, label: `${unit.name}（本单位）` };
  return { options: sorted ? options : [own, ...options], likely };
}

interface AssignCaseProps {
  capability: CapabilityRef;
  item: ActionCase;
}

/** 分办: sorted once, and given to the unit whose business it is; 转办 afterwards says why. */
export function AssignCase({ capability, item: { id, version, kind, caseClass, about } }: AssignCaseProps) {
  const draft = useDraft(`case:${id}:assign`, {
    caseClass: caseClass ?? CaseClass.ORDINARY,
    unitId: '',
    note: '',
  });
  const { set } = draft;
  const { options, likely } = useUnits(caseClass !== null, about?.no);
  const values = { ...draft.values, unitId: draft.values.unitId || likely };
  const assign = useCommand(Assign, { onDone: draft.discard });
  const { classed, sorting } = CASE_KINDS[kind];
  const word = caseClass === null ? sorting : '转办';
  const send = () => void assign.run({ id, version, ...values, caseClass: caseClass ?? values.caseClass });
  const field = (name: Name) => ({
    name: idOf(name),
    label: LABELS[name],
    value: values[name],
    error: assign.fieldError(name),
  });
  return (
    <FoldedForm capability={capability} word={word} look="quiet" dirty={draft.dirty}>
      <SaveForm
        label={word}
        word={word}
        command={assign}
        draft={draft}
        labels={LABELS}
        placeOf={placeOf}
        onSave={send}
      >
        <AssignFields field={field} set={set} sorted={caseClass !== null} classed={classed} units={options} />
      </SaveForm>
    </FoldedForm>
  );
}

interface AssignFieldsProps {
  field: (name: Name) => { name: string; label: string; value: string; error: string | undefined };
  set: (name: Name, value: string) => void;
  sorted: boolean;
  units: readonly Option[];
  /** Its kind has classes: of an application none is asked. */
  classed: boolean;
}

/** The class is asked once; afterwards the reason is. */
const AssignFields = ({ field, set, sorted, units, classed }: AssignFieldsProps) => (
  <>
    {sorted || !classed ? null : (
      <ChoiceGroup
        {...field('caseClass')}
        row
        hint={HINTS.first}
        choices={CLASSES}
        onChange={(value) => set('caseClass', value)}
      />
    )}
    <Select
      {...field('unitId')}
      placeholder="请选择"
      options={units}
      onChange={({ target }) => set('unitId', target.value)}
    />
    <TextArea
      {...field('note')}
      short
      optional={!sorted}
      hint={HINTS.later}
      onChange={({ target }) => set('note', target.value)}
    />
  </>
);
