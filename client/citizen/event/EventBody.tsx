import { Facts } from '#client/ui/Facts.tsx';
import { Section, Split } from '#client/ui/Layout.tsx';
import { More } from '#client/ui/More.tsx';
import { Note } from '#client/ui/Note.tsx';
import { EVENT_KINDS } from '#client/words.ts';
import { eventCalendarHref } from '../addresses/event.ts';
import { isComing } from '../parts/event-standing.ts';
import { AboutPart } from './AboutPart.tsx';
import { noticeFacts } from './event-facts.tsx';
import { eventAside } from './EventHead.tsx';
import type { Event } from './EventPage.tsx';
import { EventFeedbackPart } from './FeedbackPart.tsx';
import { PlacePart } from './PlacePart.tsx';
import { PostponedNote } from './PostponedNote.tsx';
import { PressWays } from './PressWays.tsx';
import { ProgrammePart } from './ProgrammePart.tsx';
import { EventReportPart } from './ReportPart.tsx';

/** The event itself, beside its day and seats. */
export function EventBody({ event }: { event: Event }) {
  const aside = eventAside(event);
  const parts = (
    <div>
      <PostponedNote event={event} />
      <Cancelled {...event} />
      {EVENT_KINDS[event.kind].hasPress && event.stage !== 'CANCELLED' ? <PressWays {...event} /> : null}
      <EventReportPart event={event} />
      <EventFeedbackPart event={event} />
      {event.stage === 'CANCELLED' ? null : <Plan event={event} />}
    </div>
  );
  if (!aside) return parts;
  return (
    <Split asideFirst aside={<div className="aside-sticky">{aside}</div>}>
      {parts}
    </Split>
  );
}

/** The plan for those who come: what it is about, by the hour, and how to get there. */
const Plan = ({ event }: { event: Event }) => (
  <>
    {isComing(event.stage) ? (
      <AboutPart event={event} />
    ) : (
      <Section id="neirong" title="活动内容" rule>
        <AboutPart event={event} />
      </Section>
    )}
    <ProgrammePart event={event} />
    {isComing(event.stage) ? <PlacePart event={event} /> : null}
  </>
);

/** 活动公告 term by term, whole and last; folded where the page has told it already. */
export const Announcement = ({ event }: { event: Event }) => (
  <Section id="gonggao" title="活动公告" rule>
    {event.stage === 'CANCELLED' ? (
      <Facts items={noticeFacts(event)} />
    ) : (
      <More row summary="公告的全部事项">
        <Facts items={noticeFacts(event)} />
      </More>
    )}
  </Section>
);

/** Notice of an event that will not take place, with the reason. */
const Cancelled = ({ no, stage, cancelReason }: Event) =>
  stage === 'CANCELLED' ? (
    <Note tone="care" title="这项活动已经取消">
      <p>{`原因：${cancelReason ?? ''}`}</p>
      <p className="screen-only">
        加入过日历的，<a href={eventCalendarHref(no)}>在日历中划去</a>。
      </p>
    </Note>
  ) : null;
