import { offer } from '#client/offer.ts';
import { Actions } from '#client/staff/ground/frame/Actions.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { PassReview, ReturnReview, SubmitReview } from '#client/staff/engines/review/ReviewForms.tsx';
import { ReviewStanding } from '#client/staff/engines/review/ReviewStanding.tsx';
import { EVENT_PAPER_LABELS } from '#client/words.ts';
import { Archive, Publish, Release } from './HoldActions.tsx';
import { Cancel, Postpone } from './ChangeActions.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { canOf } from './event-can.ts';
import type { EventProps, EventRecord } from './event-record.ts';

/** Said where nothing is to be done here. */
const NONE: Readonly<Partial<Record<EventRecord['stage'], string>>> = {
  FINISHED: '已经举行，活动情况在它自己的台上填写、送审、公布。',
};

/** Actions the viewer may take on the event now; an action of another post or stage is not listed. */
export function EventActions(props: EventProps) {
  const { event } = props;
  const can = canOf(event);
  const paper = { kind: 'EVENT', id: event.id, version: event.version } as const;
  const what = event.paper ? EVENT_PAPER_LABELS[event.paper] : '文稿';
  // After the event the text under review is its report, on the report's own desk.
  const notice = event.publishedAt === null;
  return (
    <Panel title="办理">
      {event.paper ? <ReviewStanding what={what} {...event} /> : null}
      <Actions
        none={<p className="small soft">{NONE[event.stage] ?? '这一步由其他岗位办理，或者已经办完。'}</p>}
      >
        {notice ? <PassReview paper={paper} what={what} capability={offer(can, 'passReview')} /> : null}
        {notice ? <ReturnReview paper={paper} capability={offer(can, 'returnReview')} /> : null}
        <Publish {...props} capability={offer(can, 'publish')} />
        {notice ? <SubmitReview paper={paper} capability={offer(can, 'submitReview')} /> : null}
        <Release {...props} capability={offer(can, 'releaseNoShows')} />
        <Postpone {...props} capability={offer(can, 'postpone')} />
        <Cancel {...props} capability={offer(can, 'cancel')} />
        <Archive {...props} capability={offer(can, 'archive')} />
      </Actions>
      <Elsewhere event={event} />
    </Panel>
  );
}
