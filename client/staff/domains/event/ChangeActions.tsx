import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { CancelEvent, PostponeEvent } from './event-documents.ts';
import { type EventActionProps, type EventRecord, formOf } from './event-record.ts';
import { moveFindings, postponedTyped, postponeFields, postponementInput } from './postpone-form.ts';
import { useClashes } from './use-clashes.ts';
import { usePlanChoices } from './use-plan-choices.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** Number of people with a seat or on the waiting list, all of whom are notified. */
const toldCount = ({ slots }: EventRecord) =>
  sum(slots.flatMap(({ groups }) => groups.map(({ taken, waiting }) => taken + waiting)));

const NO_OTHERS = { coUnitIds: [] };

/** 延期: whoever has a seat keeps it and is notified; readers of the old time see the new one beside it. */
export function Postpone({ event, now, capability }: EventActionProps) {
  const { on, ...form } = formOf(event, 'postpone');
  const record = postponedTyped(event);
  const { values } = useDraft(form.form, record);
  const choices = usePlanChoices({ ...NO_OTHERS, roomId: values.roomId });
  const hostIds = event.hosts.map(({ id }) => id);
  const clashes = useClashes({ roomId: values.roomId, hostIds, slots: values.slots }, event.id);
  if (!choices) return null;
  return (
    <RecordForm
      {...form}
      capability={capability}
      look="quiet"
      word="延期"
      document={PostponeEvent}
      record={record}
      fields={postponeFields(event, choices)}
      aliases={{ signUpClosesAt: 'closesDay', hostIds: 'slots' }}
      findings={(typed) => [...moveFindings(event, typed, now), ...clashes]}
      variables={(typed) => ({ ...on, input: postponementInput(typed) })}
      confirm={
        <p>
          延期公告立即公布，原定的时间保留可查；已经报名的{toldCount(event)}
          人名额保留，逐一告知，日历随之更新。
        </p>
      }
    />
  );
}

/** 取消: readers of the announcement see why it is not held, whoever signed up is notified. */
export function Cancel({ event, capability }: EventActionProps) {
  const { on, ...form } = formOf(event, 'cancel');
  return (
    <RecordForm
      {...form}
      capability={capability}
      look="quiet"
      word="取消活动"
      document={CancelEvent}
      record={{ reason: '' }}
      fields={[
        {
          kind: 'area',
          name: 'reason',
          label: '取消的原因',
          hint: '发布过的，原因向社会公布，并告知每个报名人。',
          required: true,
        },
      ]}
      variables={({ reason }) => ({ ...on, reason })}
      confirm={
        <p>
          取消以后不能恢复。
          {event.publishedAt
            ? `公告保留并标明已取消，原因同时公布，已经报名的${toldCount(event)}人逐一告知。`
            : ''}
          场地和接待人随之空出来。
        </p>
      }
    />
  );
}
