import { offer } from '#client/offer.ts';
import { graphql } from '#client/graphql/gql.ts';
import { CapabilityButton } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
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

/** 预约公布: the clock opens it, after everything was weighed again at that instant; until then it may be cancelled. */
export const ScheduleConsultation = ({ record }: { record: ConsultationRecord }) => (
  <>
    {offer(record.viewerCan, 'schedule').allowed ? <Schedule record={record} /> : null}
    {offer(record.viewerCan, 'cancelSchedule').allowed ? <Cancel record={record} /> : null}
  </>
);

function Schedule({ record }: { record: ConsultationRecord }) {
  const { id, version, scheduledOpensAt, plannedOpensAt, viewerCan } = record;
  const draft = useDraft(`schedule:${id}`, { opensAt: typedMoment(scheduledOpensAt ?? plannedOpensAt) });
  const schedule = useCommand(ScheduleConsultationMutation, { onDone: draft.discard });
  const opensAt = instantOf(draft.values.opensAt);
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
          capability={offer(viewerCan, 'schedule')}
          busy={schedule.busy}
          onPress={() => void (opensAt && schedule.run({ id, version, opensAt }))}
        >
          {scheduledOpensAt ? '改为这个时间' : '预约公布'}
        </CapabilityButton>
      </div>
    </div>
  );
}

function Cancel({ record: { id, version, viewerCan } }: { record: ConsultationRecord }) {
  const cancel = useCommand(CancelSchedule);
  return (
    <div className="stack">
      <CommandReport command={cancel} />
      <div className="row">
        <CapabilityButton
          look="text"
          capability={offer(viewerCan, 'cancelSchedule')}
          busy={cancel.busy}
          onPress={() => void cancel.run({ id, version })}
        >
          取消预约
        </CapabilityButton>
      </div>
    </div>
  );
}
