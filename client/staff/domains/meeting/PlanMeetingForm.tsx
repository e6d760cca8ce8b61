import { useLocation } from 'wouter';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { type CapabilityRef, notMine } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { meetingPath } from '#client/staff/ground/addresses/meeting.ts';
import { PlanMeeting } from './plan-documents.ts';
import { PLAN_ALIASES, PLAN_FIELDS } from './plan-fields.ts';
import { EMPTY_PLAN, planInput } from './plan-form.ts';

/** 筹备会议: one more meeting of one's own government or township; its agenda is set next, at its own desk. */
export function PlanMeetingForm({ capability }: { capability: CapabilityRef }) {
  const [, navigate] = useLocation();
  if (notMine(capability)) return null;
  return (
    <Panel title="筹备">
      <RecordForm
        form="meeting:new"
        capability={capability}
        word="筹备会议"
        document={PlanMeeting}
        record={EMPTY_PLAN}
        fields={PLAN_FIELDS}
        aliases={PLAN_ALIASES}
        variables={(values) => ({ input: planInput(values) })}
        onDone={({ no }) => navigate(meetingPath(no))}
      />
    </Panel>
  );
}
