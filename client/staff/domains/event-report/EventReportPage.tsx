import { useParams } from 'wouter';
import { offer } from '#client/offer.ts';
import { graphql } from '#client/graphql/gql.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { EventReportDeskQuery as Data } from '#client/graphql/graphql.ts';
import { eventHref } from '#client/citizen/addresses/event.ts';
import { ReportBody } from '#client/citizen/event/ReportPart.tsx';
import { dayOf } from '#client/format.ts';
import { AsideFirst } from '#client/staff/ground/frame/AsideFirst.tsx';
import { EnterSpoken } from '#client/staff/domains/consultation/EnterSpoken.tsx';
import { eventPath } from '#client/staff/ground/addresses/event.ts';
import { allowedIn } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { useWorkCalendar } from '#client/staff/ground/frame/use-work-calendar.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { EVENT_STAGE_LABELS, REPRESENTATIVE_CATEGORY_LABELS } from '#client/words.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { refuseEventReport } from '#server/law/event/event-report.ts';
import { CorrectReport } from './CorrectReport.tsx';
import { FeedbackPanel } from './FeedbackPanel.tsx';
import { PublishedPhotos } from './PublishedPhotos.tsx';
import { QuickOpinion } from './QuickOpinion.tsx';
import { EventReportDeskFragment } from './report-fragment.ts';
import { judgedOf, type ReportRecord, valuesOf } from './report-record.ts';
import { ReportActions } from './ReportActions.tsx';
import { ReportForm } from './ReportForm.tsx';

const EventReportDeskQuery = graphql(`
  query EventReportDesk($no: String!) {
    serverTime {
      today
    }
    event(no: $no) {
      id
      ...EventReportDesk_event
    }
  }
`);

/** 活动情况的办理: what came of an event, from what was heard on the day to its published report. */
export function EventReportPage() {
  const { no = '' } = useParams();
  useTitle('活动情况');
  const asked = useDesk(EventReportDeskQuery, { no });
  return <Waiting asked={asked}>{(data) => (data.event ? <Desk {...data} /> : <NotFoundPage />)}</Waiting>;
}

function Desk({ event: found, serverTime }: Data) {
  const event = readFragment(EventReportDeskFragment, found);
  return event ? <Work event={event} today={serverTime.today as CalendarDay} /> : null;
}

interface WorkProps {
  event: ReportRecord;
  today: CalendarDay;
}

function Work({ event, today }: WorkProps) {
  const calendar = useWorkCalendar(today);
  const draft = useDraft(`event-report:${event.id}`, valuesOf(event));
  const writes = allowedIn(offer(event.viewerCan, 'saveReport'));
  const wanting = writes ? refuseEventReport(judgedOf(draft.values, event), event.headcount) : [];
  return (
    <>
      <Top event={event} />
      <DeskBody>
        <AsideFirst
          aside={<ReportActions {...{ event, today, calendar, wanting }} unsaved={writes && draft.dirty} />}
        >
          {event.stage === 'ONGOING' ? <QuickOpinion event={event} /> : null}
          {writes ? <ReportForm event={event} draft={draft} /> : null}
          <Preview event={event} />
          <Entered event={event} />
          <CorrectReport event={event} />
          <PublishedPhotos event={event} />
          <FeedbackPanel event={event} />
        </AsideFirst>
      </DeskBody>
    </>
  );
}

const Top = ({ event: { no, title, stage, unit, publishedAt } }: Pick<WorkProps, 'event'>) => (
  <DeskTop title={`活动情况：${title}`} note={[no, EVENT_STAGE_LABELS[stage], unit.name].join('　')}>
    <ButtonLink look="quiet" href={eventPath(no)}>
      回到活动
    </ButtonLink>
    {publishedAt ? (
      <ButtonLink look="quiet" href={eventHref(no)} target="_blank" rel="noopener">
        看公众页面
      </ButtonLink>
    ) : null}
  </DeskTop>
);

/** As the public reads it, or will. */
function Preview({ event }: Pick<WorkProps, 'event'>) {
  const { report, reportPublishedAt } = event;
  if (!report) return null;
  return (
    <Panel title={reportPublishedAt ? '已公布的活动情况' : '预览：公众将看到的（已保存的内容）'}>
      <ReportBody {...event} report={report} publishedAt={reportPublishedAt} />
    </Panel>
  );
}

/** Opinions heard at the event, to be entered into the open consultation by the staff of the unit that asks. */
function Entered({ event }: Pick<WorkProps, 'event'>) {
  const { opinionConsultationId, opinions, startsAt } = event;
  return opinionConsultationId && opinions.length > 0 ? (
    <EnterSpoken
      title="听到的意见登记到意见处理"
      consultationId={opinionConsultationId}
      channel="OPEN_DAY"
      day={dayOf(startsAt)}
      spoken={opinions.map(({ id, text, category, entered }) => ({
        id,
        text,
        named: false,
        speaker: category ? REPRESENTATIVE_CATEGORY_LABELS[category] : '公众',
        receiptNo: entered?.receiptNo,
      }))}
    />
  ) : null;
}
