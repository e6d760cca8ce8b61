import { graphql } from '#client/graphql/gql.ts';
import { CapabilityButton } from '#client/staff/frame/CapabilityButton.tsx';
import { CommandReport } from '#client/staff/frame/CommandReport.tsx';
import { useCommand } from '#client/staff/frame/use-command.ts';
import { useDraft } from '#client/staff/frame/use-draft.ts';
import { Button } from '#client/ui/Button.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import type { ConsultationRecord } from './consultation-record.ts';
import { instantOf, typedMoment } from './shanghai.ts';

const ScheduleConsultationMutation = graphql(`
  mutation ScheduleConsultation($id: ID!, $version: Int!, $opensAt: Instant!) {
    scheduleConsultation(id: $id, version: $version, opensAt: $opensAt) {
      ... on Consultation {
        id
        version
        scheduledOpensAt
      }
      ...RefusalPanel_refusal
    }
  }
`);

const CancelSchedule = graphql(`
  mutation CancelSchedule($id: ID!, $version: Int!) {
    cancelSchedule(id: $id, version: $version) {
      ... on Consultation {
        id
        version
        scheduledOpensAt
      }
      ...RefusalPanel_refusal
    }
  }
`);

/** 预约公布: the clock opens it, after everything was weighed again at that instant. */
export function ScheduleConsultation({ record }: { record: ConsultationRecord }) {
  const { id, version, scheduledOpensAt, viewerCan } = record;
  const draft = useDraft(`schedule:${id}`, { opensAt: typedMoment(scheduledOpensAt) });
  const schedule = useCommand(ScheduleConsultationMutation, { onDone: draft.discard });
  const opensAt = instantOf(draft.values.opensAt);
  if (!viewerCan.schedule.allowed) return null;
  return (
    <div className="stack">
      <CommandReport command={schedule} placeOf={() => 'schedule-at'} />
      <TextInput
        name="schedule-at"
        label="预约公布时间（北京时间）"
        hint="到时重新核对期限和材料，不合规定的不公布，并通知负责人。"
        type="datetime-local"
        value={draft.values.opensAt}
        error={schedule.fieldError('opensAt')}
        onChange={({ target }) => draft.set('opensAt', target.value)}
      />
      <div className="row">
        <CapabilityButton
          look="quiet"
          capability={viewerCan.schedule}
          busy={schedule.busy}
          onPress={() => void (opensAt && schedule.run({ id, version, opensAt }))}
        >
          预约公布
        </CapabilityButton>
        {scheduledOpensAt ? <Cancel id={id} version={version} /> : null}
      </div>
    </div>
  );
}

function Cancel({ id, version }: { id: string; version: number }) {
  const cancel = useCommand(CancelSchedule);
  return (
    <>
      <Button look="text" aria-busy={cancel.busy} onClick={() => void cancel.run({ id, version })}>
        取消预约
      </Button>
      <CommandReport command={cancel} />
    </>
  );
}
