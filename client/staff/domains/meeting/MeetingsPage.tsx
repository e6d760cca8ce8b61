import { graphql } from '#client/graphql/gql.ts';
import type { MeetingKind, MeetingState } from '#client/graphql/graphql.ts';
import { type Address, AFTER, useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { Chips } from '#client/ui/Chips.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { DESK_LABELS, MEETING_KIND_LABELS, MEETING_STATE_LABELS } from '#client/words.ts';
import { MeetingGrid } from './MeetingGrid.tsx';
import { MembersPanel } from './MembersPanel.tsx';
import { MeetingMonth } from './MeetingMonth.tsx';
import { PlanMeetingForm } from './PlanMeetingForm.tsx';
import { KINDS } from './plan-fields.ts';

const MeetingsDeskQuery = graphql(`
  query MeetingsDesk($state: MeetingState, $kind: MeetingKind, $after: String) {
    serverTime {
      today
    }
    meetings(state: $state, kind: $kind, first: 50, after: $after) {
      ...MeetingGrid_meetings
    }
    planMeetingCan {
      allowed
      findings {
        ...Findings_finding
      }
    }
  }
`);

const STATE = 'zhuangtai';
const KIND = 'zhonglei';
const VIEW = 'kan';
const STATES = Object.keys(MEETING_STATE_LABELS) as MeetingState[];

/** 会议: a list or a month, and one more meeting to prepare. */
export function MeetingsPage() {
  useTitle(DESK_LABELS.MEETINGS);
  const { unit } = useViewer();
  const address = useAddress();
  const state = STATES.find((one) => one === address.get(STATE)) ?? null;
  const kind = KINDS.find((one) => one === address.get(KIND)) ?? null;
  const month = address.get(VIEW) === 'yue';
  const asked = useDesk(MeetingsDeskQuery, { state, kind, after: address.get(AFTER) ?? null });
  return (
    <>
      <DeskTop title={DESK_LABELS.MEETINGS} note={`${unit.name}　常务会议、全体会议、专题会议和办公会议`} />
      <DeskBody>
        <View address={address} month={month} />
        {month ? null : <Choices address={address} state={state} kind={kind} />}
        <Waiting asked={asked}>
          {({ meetings, planMeetingCan, serverTime }) => (
            <>
              <PlanMeetingForm capability={planMeetingCan} />
              <MembersPanel />
              {month ? <MeetingMonth today={serverTime.today} /> : <MeetingGrid meetings={meetings} />}
            </>
          )}
        </Waiting>
      </DeskBody>
    </>
  );
}

const View = ({ address, month }: { address: Address; month: boolean }) => (
  <Chips
    label="怎样看"
    items={[
      { href: address.with({ [VIEW]: null }), label: '列表', current: !month },
      { href: address.with({ [VIEW]: 'yue', [AFTER]: null }), label: '月历', current: month },
    ]}
  />
);

interface ChoicesProps {
  address: Address;
  state: MeetingState | null;
  kind: MeetingKind | null;
}

const Choices = ({ address, state, kind }: ChoicesProps) => (
  <>
    <Chips
      label="看哪些会议"
      items={[
        { href: address.with({ [STATE]: null, [AFTER]: null }), label: '全部', current: state === null },
        ...STATES.map((one) => ({
          href: address.with({ [STATE]: one, [AFTER]: null }),
          label: MEETING_STATE_LABELS[one],
          current: one === state,
        })),
      ]}
    />
    <Chips
      label="会议种类"
      items={[
        { href: address.with({ [KIND]: null, [AFTER]: null }), label: '各种会议', current: kind === null },
        ...KINDS.map((one) => ({
          href: address.with({ [KIND]: one, [AFTER]: null }),
          label: MEETING_KIND_LABELS[one],
          current: one === kind,
        })),
      ]}
    />
  </>
);
