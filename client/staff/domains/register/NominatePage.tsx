import { useLocation } from 'wouter';
import { fieldError } from '#client/staff/ground/frame/refusal.ts';
import { SaveForm } from '#client/staff/ground/frame/SaveForm.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';
import { usePolicy } from '#client/staff/domains/proposal/use-policy.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { representativePath } from '#client/staff/ground/addresses/register.ts';
import { EntryDesk } from './EntryDesk.tsx';
import { emptyForm, FORM_LABELS, formFindings, inputOf } from './representative-form.ts';
import { RepresentativeFields } from './RepresentativeFields.tsx';
import { EnterRepresentative } from './standing-documents.ts';

const TITLE = '推荐代表';

/** 推荐代表入库: by a unit, or by the office itself; another person verifies. */
export const NominatePage = () => (
  <EntryDesk title={TITLE}>
    {(today) => (
      <Panel title="代表资料">
        <Form today={today} />
      </Panel>
    )}
  </EntryDesk>
);

function Form({ today }: { today: CalendarDay }) {
  const [, navigate] = useLocation();
  const { unit } = useViewer();
  const { representativeTermYears: years } = usePolicy();
  const draft = useDraft('representative:new', emptyForm(today, years));
  const enter = useCommand(EnterRepresentative, {
    onDone: ({ no }) => {
      draft.discard();
      navigate(representativePath(no));
    },
  });
  const findings = draft.dirty ? formFindings(draft.values, years) : [];
  const shown = (name: keyof typeof FORM_LABELS) =>
    enter.fieldError(name) ?? (draft.changed(name) ? fieldError(findings, name) : undefined);
  return (
    <SaveForm
      label={TITLE}
      word="推荐"
      command={enter}
      draft={draft}
      labels={FORM_LABELS}
      onSave={() => void enter.run({ input: inputOf(draft.values) })}
    >
      <p>以{unit.name}的名义推荐。提交后由政府办公室核实身份和年龄，登记的人不能自己核实。</p>
      <RepresentativeFields draft={draft} termFixed={false} hasContact={false} errorOf={shown} />
    </SaveForm>
  );
}
