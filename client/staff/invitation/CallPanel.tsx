import { moment } from '#client/format.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Table } from '#client/ui/Table.tsx';
import { INVITATION_TIDING_LABELS } from '#client/words.ts';
import { letterPath } from './addresses.ts';
import { type DeskItem, type DeskMeeting, type Invited, InvitationRowFragment } from './invitation-record.ts';
import { RecordCall } from './ByTelephone.tsx';
import { RevealInviteeContact } from './RevealInviteeContact.tsx';

interface CallPanelProps {
  meeting: DeskMeeting;
  items: readonly DeskItem[];
}

/** 须电话告知: whom neither mail nor a short message has reached, and what to say to them; ticked off one by one. */
export function CallPanel({ meeting, items }: CallPanelProps) {
  const waiting = items.flatMap((item) =>
    item.invited
      .map((one) => readFragment(InvitationRowFragment, one))
      .filter(({ toTell }) => toTell.length > 0)
      .map((one) => ({ item, one })),
  );
  if (waiting.length === 0) return null;
  return (
    <Panel title="须电话告知" aside={<span className="small soft">{waiting.length}人</span>}>
      <p className="small soft">
        没有电子邮箱、没有接入邮件或者短信、发送失败的，由县政府办公室打电话。没有人接听的也登记，仍留在名单上。
      </p>
      <Table
        stack
        tight
        caption="须电话告知的人"
        captionHidden
        columns={[{ label: '告知谁' }, { label: '告诉他' }, { label: '联系' }, { label: '登记' }]}
        rows={waiting.map(({ item, one }) => ({
          key: one.id,
          cells: [
            `${one.addressee}（第${item.position}项）`,
            <Say key="say" meeting={meeting} one={one} />,
            <RevealInviteeContact key="contact" one={one} />,
            one.viewerCan.recordCall.allowed ? <RecordCall key="call" one={one} /> : null,
          ],
        }))}
      />
    </Panel>
  );
}

interface SayProps {
  meeting: DeskMeeting;
  one: Invited;
}

/** What to tell them: a letter is read out; a new time is not in it, nor why they are no longer invited. */
const Say = ({ meeting, one }: SayProps) => {
  const moved = Date.parse(meeting.startsAt) !== Date.parse(one.letter?.startsAt ?? '');
  return (
    <>
      {one.toTell.map((tiding) => INVITATION_TIDING_LABELS[tiding]).join('、')}
      {moved && !one.toTell.includes('CANCELLED') ? (
        <p className="small">
          现定{moment(meeting.startsAt)}，{meeting.place}。
          {one.toTell.includes('MOVED') ? '席位保留，不能参加的请他说明。' : ''}
        </p>
      ) : null}
      {one.toTell.includes('CANCELLED') ? <p className="small">{one.reason}</p> : null}
      {one.letterNo ? (
        <p className="small">
          邀请函<a href={letterPath(meeting.no, one.id)}>{one.letterNo}</a>
          {moved ? '（写的是原定时间）' : null}
        </p>
      ) : null}
      {missedText(one)}
    </>
  );
};

const missedText = ({ deliveries }: Invited) => {
  const missed = deliveries.filter(({ way, reached }) => way === 'PHONE' && !reached).length;
  return missed > 0 ? <p className="small soft">打过{missed}次，没有人接听</p> : null;
};
