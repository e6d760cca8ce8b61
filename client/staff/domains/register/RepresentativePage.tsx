import { useParams } from 'wouter';
import { graphql } from '#client/graphql/gql.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import { AsideFirst } from '#client/staff/ground/frame/AsideFirst.tsx';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { DESK_LABELS } from '#client/words.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { REPRESENTATIVE_STATE_LABELS } from '#server/law/register/representative-stage.ts';
import { EditRepresentative } from './EditRepresentative.tsx';
import { type RepresentativeRecord, RepresentativeRecordFragment } from './representative-record.ts';
import { RepresentativeActions } from './RepresentativeActions.tsx';
import { RepresentativeFacts } from './RepresentativeFacts.tsx';
import { Course, InvitedTo } from './RepresentativeHistory.tsx';
import { longDate } from '#client/format.ts';

const RepresentativeQuery = graphql(`
  query RepresentativeDesk($no: String!) {
    serverTime {
      today
    }
    representative(no: $no) {
      id
      ...RepresentativeRecord_representative
    }
  }
`);

/** 一位代表: their entry in the register, the actions on it, and its history. */
export function RepresentativePage() {
  const { no = '' } = useParams();
  useTitle(DESK_LABELS.REPRESENTATIVES);
  const asked = useDesk(RepresentativeQuery, { no });
  return (
    <Waiting asked={asked}>
      {({ representative, serverTime }) =>
        representative ? (
          <Desk
            representative={readFragment(RepresentativeRecordFragment, representative)}
            today={serverTime.today as CalendarDay}
          />
        ) : (
          <NotFoundPage />
        )
      }
    </Waiting>
  );
}

interface DeskProps {
  representative: RepresentativeRecord;
  today: CalendarDay;
}

const Desk = ({ representative, today }: DeskProps) => (
  <>
    <DeskTop title={representative.name} note={noteOf(representative, today)}>
      <ButtonLink look="quiet" href={paths.representatives}>
        返回名册
      </ButtonLink>
    </DeskTop>
    <DeskBody>
      <AsideFirst aside={<RepresentativeActions representative={representative} today={today} />}>
        <Panel title="代表资料">
          <RepresentativeFacts representative={representative} />
          <EditRepresentative representative={representative} />
        </Panel>
        <InvitedTo {...representative} />
        <Course {...representative} />
      </AsideFirst>
    </DeskBody>
  </>
);

const noteOf = ({ no, state, awayUntil }: RepresentativeRecord, today: CalendarDay) =>
  [
    no,
    REPRESENTATIVE_STATE_LABELS[state],
    awayUntil && awayUntil >= today ? `请假至${longDate(awayUntil)}` : null,
  ]
    .filter(Boolean)
    .join('　');
