import { useParams } from 'wouter';
import { offer } from '#client/offer.ts';
import { graphql } from '#client/graphql/gql.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { HearingDeskQuery as Data } from '#client/graphql/graphql.ts';
import { hearingHref } from '#client/citizen/addresses/hearing.ts';
import { AsideFirst } from '#client/staff/ground/frame/AsideFirst.tsx';
import { policyOf } from '#client/staff/domains/consultation/period-hints.ts';
import { decisionPath } from '#client/staff/ground/addresses/decision.ts';
import { notMine } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { DESK_LABELS, HEARING_STAGE_LABELS } from '#client/words.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { SubjectCalls } from '#client/staff/domains/calls/SubjectCalls.tsx';
import { DrawPanel } from './DrawPanel.tsx';
import { EnterOpinions } from './EnterOpinions.tsx';
import { canOf } from './hearing-can.ts';
import { type HearingProps, type HearingRecord, HearingRecordFragment } from './hearing-record.ts';
import { HearingActions } from './HearingActions.tsx';
import { HearingSteps } from './HearingSteps.tsx';
import { ParticipantsPanel } from './ParticipantsPanel.tsx';
import { HearingChoicesFragment, planChoices } from './PlanHearingForm.tsx';
import { PlanPanel } from './PlanPanel.tsx';
import { PublishedPanel, ReportPanel } from './PublishedPanel.tsx';
import { RecordPanel } from './RecordPanel.tsx';
import { ServicePanel } from './ServicePanel.tsx';
import { SignUpsPanel } from './SignUpsPanel.tsx';

const HearingDeskQuery = graphql(`
  query HearingDesk($no: String!, $decisionNo: String!) {
    serverTime {
      today
    }
    localPolicy {
      version
      values {
        key
        value
      }
    }
    decision(no: $decisionNo) {
      id
      ...HearingChoices_decision
    }
    hearing(no: $no) {
      id
      ...HearingRecord_hearing
    }
  }
`);

/** 一场听证会的办理: how far it is, what is to be done, everything on record. */
export function HearingPage() {
  const { no = '' } = useParams();
  useTitle(DESK_LABELS.HEARINGS);
  const asked = useDesk(HearingDeskQuery, { no, decisionNo: no.replace(/-\d+$/, '') });
  return <Waiting asked={asked}>{(data) => (data.hearing ? <Desk {...data} /> : <NotFoundPage />)}</Waiting>;
}

function Desk({ hearing: found, decision, localPolicy, serverTime }: Data) {
  const hearing = readFragment(HearingRecordFragment, found);
  const chosen = readFragment(HearingChoicesFragment, decision);
  if (!hearing) return null;
  const props = {
    hearing,
    today: serverTime.today as CalendarDay,
    policy: policyOf(localPolicy.values),
    documents: chosen?.documents ?? [],
  };
  return (
    <>
      <Top hearing={hearing} />
      <DeskBody>
        <HearingSteps hearing={hearing} />
        <AsideFirst aside={<HearingActions {...props} />}>
          <Matter {...props} choices={planChoices(chosen)} />
        </AsideFirst>
      </DeskBody>
    </>
  );
}

const Top = ({
  hearing: { no, name, stage, unit, decision, noticePublishedAt },
}: {
  hearing: HearingRecord;
}) => (
  <DeskTop title={name} note={[no, HEARING_STAGE_LABELS[stage], unit.name].join('　')}>
    <ButtonLink look="quiet" href={decisionPath(decision.no)}>
      回到决策
    </ButtonLink>
    {noticePublishedAt ? (
      <ButtonLink look="quiet" href={hearingHref(no)} target="_blank" rel="noopener">
        看公众页面
      </ButtonLink>
    ) : null}
  </DeskTop>
);

/** Parts of the hearing in the order in which they are worked on: the newest work first. */
const Matter = ({ choices, ...props }: HearingProps & { choices: ReturnType<typeof planChoices> }) => (
  <>
    <RecordPanel {...props} />
    <EnterOpinions {...props} />
    <ReportPanel {...props} />
    <ParticipantsPanel {...props} />
    <ServicePanel {...props} />
    <DrawPanel {...props} />
    {props.hearing.noticePublishedAt && !notMine(offer(canOf(props.hearing), 'recordSignUp')) ? (
      <>
        <SubjectCalls aboutId={props.hearing.id} />
        <SignUpsPanel {...props} />
      </>
    ) : null}
    <PlanPanel {...props} choices={choices} />
    <PublishedPanel {...props} />
  </>
);
