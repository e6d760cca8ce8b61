import { offer } from '#client/offer.ts';
import { heldText } from '#client/citizen/parts/activity-standing.ts';
import { decisionPath } from '#client/staff/ground/addresses/decision.ts';
import { notMine, offered } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { NoticeLog } from '#client/staff/ground/frame/NoticeLog.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { type Fact, Facts } from '#client/ui/Facts.tsx';
import { More } from '#client/ui/More.tsx';
import { EVENT_NOTICE_LABELS } from '#client/words.ts';
import { type EventProps, type EventRecord, formOf } from './event-record.ts';
import { PlanForm } from './PlanForm.tsx';
import { planTyped } from './plan-form.ts';
import { canOf } from './event-can.ts';
import { SaveEvent } from './event-documents.ts';
import { NoticePreview } from './NoticePreview.tsx';

/** 活动方案: what is for the hosts alone, and the notice as everybody will read it. */
export function PlanPanel({ event, now }: EventProps) {
  const { on, form } = formOf(event, 'plan');
  const save = offer(canOf(event), 'save');
  return (
    <Panel title="活动方案">
      <Facts small items={factsOf(event)} />
      <More row summary="公告全文" open={event.publishedAt === null}>
        <NoticePreview event={event} />
      </More>
      {offered(save) ? (
        <PlanForm
          form={form}
          look="quiet"
          word="修改活动方案"
          capability={save}
          document={SaveEvent}
          record={planTyped(event)}
          now={now}
          eventId={event.id}
          variables={(input) => ({ ...on, input })}
        />
      ) : null}
    </Panel>
  );
}

const factsOf = (event: EventRecord): Fact[] => [
  { term: '时间', detail: heldText(event) },
  { term: '场次', detail: `${event.slots.length}场` },
  { term: '场地', detail: event.room ? `${event.room.name}（${event.room.seats}人）` : '不占用登记的场地' },
  ...hostsFact(event),
  { term: '主办和协办', detail: event.hostUnits.map(({ name }) => name).join('、') },
  ...(event.decision
    ? [
        {
          term: '相关决策',
          detail: <a href={decisionPath(event.decision.no)}>{event.decision.title}</a>,
        },
      ]
    : []),
];

/** Who receives the visitors is for those who work on the event. */
const hostsFact = (event: EventRecord): Fact[] => {
  const save = offer(canOf(event), 'save');
  const passReview = offer(canOf(event), 'passReview');
  if (notMine(save) && notMine(passReview)) return [];
  return [{ term: '接待人', detail: event.hosts.map(({ name }) => name).join('、') || '没有指定' }];
};

/** 公示记录. */
export const NoticesPanel = ({ event }: EventProps) => (
  <NoticeLog
    notices={event.notices.map(({ kind, text, at }) => ({
      id: `${kind}${at}`,
      word: EVENT_NOTICE_LABELS[kind],
      text,
      at,
    }))}
  />
);
