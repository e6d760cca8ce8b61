import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import { longDate } from '#client/format.ts';
import { offered } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { ItemMaterials } from '#client/staff/domains/material/ItemMaterials.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { lettersDueOn } from '#server/law/invitation/invitation-letter.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import type { WorkCalendar } from '#server/law/calendar/working-day.ts';
import { DrawPanel } from './DrawPanel.tsx';
import { OfferDraw } from './OfferDraw.tsx';
import {
  type DeskItem,
  type DeskMeeting,
  DrawRecordFragment,
  InvitationRowFragment,
  type LatestDrawFragment,
} from './invitation-record.ts';
import { InvitedTable } from './InvitedTable.tsx';
import { NameStakeholder } from './NameStakeholder.tsx';
import { SendLetters } from './SendLetters.tsx';

export interface ItemProps {
  meeting: DeskMeeting;
  item: DeskItem;
  policy: LocalPolicy;
  /** Null until it is known. */
  calendar: WorkCalendar | null;
  now: string;
  latest: FragmentType<typeof LatestDrawFragment> | null;
  /** Towns with somebody in the register (乡镇、街道). */
  towns: readonly string[];
}

/** 一项议题的邀请: what is owed, who is drawn, who is invited and what they answered. */
export function ItemPanel(props: ItemProps) {
  const { meeting, item, now } = props;
  const draws = item.draws.map((draw) => readFragment(DrawRecordFragment, draw));
  const invited = item.invited.map((one) => readFragment(InvitationRowFragment, one));
  const standing = draws.find(({ voidedAt }) => !voidedAt);
  const open = offered(item.inviting);
  return (
    <div id={`yiti-${item.position}`}>
      <Panel title={`第${item.position}项　${item.title}`} aside={<Flags item={item} />}>
        <Duty {...props} />
        {draws.map((draw) => (
          <DrawPanel
            key={draw.id}
            inviting={item.inviting}
            draw={draw}
            sent={invited.some((one) => one.drawn && one.sentAt)}
          />
        ))}
        {open && !standing ? <OfferDraw {...props} /> : null}
        {invited.length > 0 ? (
          <InvitedTable no={meeting.no} invited={invited} begun={now >= meeting.startsAt} />
        ) : null}
        <ItemMaterials itemId={item.id} />
        {open ? (
          <div className="stack">
            <NameStakeholder item={item} />
            <SendLetters {...props} prepared={invited.filter(({ stage }) => stage === 'DRAFT')} />
          </div>
        ) : null}
      </Panel>
    </div>
  );
}

const Flags = ({ item: { livelihood, highAttention, withdrawnAt } }: Pick<ItemProps, 'item'>) => (
  <span className="row">
    {withdrawnAt ? <Tag kind="closed">已撤下</Tag> : null}
    {livelihood ? <Tag kind="care">重大民生</Tag> : null}
    {highAttention ? <Tag kind="care">关注度高</Tag> : null}
  </span>
);

/** R-63 in words: what this item asks for, and by when. */
function Duty({ meeting, item, policy, calendar }: ItemProps) {
  const { livelihood, highAttention, invitationsSent, invitationsAccepted } = item;
  if (!livelihood && !highAttention)
    return invitationsSent > 0 ? (
      <p className="small soft">
        已邀请{invitationsSent}名，应邀{invitationsAccepted}名。
      </p>
    ) : (
      <p className="small soft">不是必须邀请列席的议题，可以邀请。</p>
    );
  if (invitationsSent > 0)
    return (
      <Note small tone="done" title={`已邀请${invitationsSent}名，应邀${invitationsAccepted}名`} level={3}>
        {invitationsAccepted === 0 ? '还没有人应邀；开始审议时仍无人应邀的，要写明理由。' : null}
      </Note>
    );
  const due =
    calendar &&
    longDate(
      lettersDueOn(
        new Date(meeting.startsAt),
        { sendWorkingDays: policy.invitationSendWorkingDays },
        calendar,
      ),
    );
  return (
    <Note small tone="due" title="应当邀请利益相关方和公众代表列席" level={3}>
      该议题涉及重大民生或者社会关注度高（县政务公开任务清单）。没有发出邀请的，不能开始审议。
      {due ? `邀请函最迟${due}发出（会前${policy.invitationSendWorkingDays}个工作日，本县设定）。` : ''}
    </Note>
  );
}
