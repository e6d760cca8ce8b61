import { useParams } from 'wouter';
import { SubjectCalls } from '#client/staff/domains/calls/SubjectCalls.tsx';
import { eventPath, checkInPath, gateListPath } from '#client/staff/ground/addresses/event.ts';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { EVENT_STAGE_LABELS } from '#client/words.ts';
import { DayPanel } from './DayPanel.tsx';
import { NeedsPanel } from './NeedsPanel.tsx';
import { RecordRegistrationForm } from './RecordRegistrationForm.tsx';
import { type DayEvent, EventRegistrationsQuery } from './registration-documents.ts';
import { RegistrationsGrid } from './RegistrationsGrid.tsx';
import { SeatsPanel } from './SeatsPanel.tsx';

/** 报名名单: who comes, who waits, who has to be called, and the day itself. */
export function RegistrationsPage() {
  const { no = '' } = useParams();
  useTitle('报名名单');
  const asked = useDesk(EventRegistrationsQuery, { no });
  return (
    <Waiting asked={asked}>
      {({ event }) => (event?.gate ? <Desk event={event} /> : <NotFoundPage />)}
    </Waiting>
  );
}

function Desk({ event }: { event: DayEvent }) {
  const seats = event.slots.flatMap(({ groups }) => groups);
  return (
    <>
      <DeskTop title="报名名单" note={[event.title, EVENT_STAGE_LABELS[event.stage]].join('　')}>
        <ButtonLink look="quiet" href={eventPath(event.no)}>
          回到活动
        </ButtonLink>
        <ButtonLink look="quiet" href={gateListPath(event.no)}>
          打印签到名单
        </ButtonLink>
        <ButtonLink look="quiet" href={checkInPath(event.no)}>
          签到
        </ButtonLink>
      </DeskTop>
      <DeskBody>
        {seats.length === 0 ? (
          <Empty title="这项活动没有设名额">
            <p>没有设场次名额的活动不接受报名；记者的报名在“记者与提问”里。</p>
          </Empty>
        ) : (
          <>
            <SeatsPanel event={event} />
            <SubjectCalls aboutId={event.id} />
            <DayPanel event={event} />
            <NeedsPanel event={event} />
            <RecordRegistrationForm event={event} />
            <RegistrationsGrid event={event} />
          </>
        )}
      </DeskBody>
    </>
  );
}
