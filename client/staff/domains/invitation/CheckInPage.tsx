import { type SyntheticEvent, useRef, useState } from 'react';
import { useParams } from 'wouter';
import { offer } from '#client/offer.ts';
import { clock } from '#client/format.ts';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { FaultNote } from '#client/staff/ground/frame/FaultNote.tsx';
import { Findings } from '#client/staff/ground/frame/RefusalPanel.tsx';
import { type Command, useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Table } from '#client/ui/Table.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { invitationDeskPath } from '#client/staff/ground/addresses/invitation.ts';
import { CheckInBySeatCode, CheckInInvitee } from './invitee-documents.ts';
import { type Guest, InvitedOfMeetingQuery, type Item, type Meeting, seated } from './meeting-query.ts';
import { capacityText } from './SeatListPage.tsx';
import { useInvites } from './use-reads-invitations.ts';

/** 签到: at the door, by what the scanner reads from a badge or by name; made for a phone in one hand. */
export function CheckInPage() {
  const { no = '' } = useParams();
  useTitle('签到');
  const asked = useDesk(InvitedOfMeetingQuery, { no });
  return (
    <Waiting asked={asked}>
      {({ meeting }) => (meeting ? <Door meeting={meeting} /> : <NotFoundPage />)}
    </Waiting>
  );
}

function Door({ meeting }: { meeting: Meeting }) {
  const office = useInvites(meeting.unit);
  const all = seated(meeting);
  const here = all.filter(({ one }) => one.checkedInAt).length;
  return (
    <>
      <DeskTop
        title="签到"
        note={[meeting.name, clock(meeting.startsAt), `已到${here}，应到${all.length}`].join('　')}
      >
        <ButtonLink look="quiet" href={invitationDeskPath(meeting.no)}>
          返回
        </ButtonLink>
      </DeskTop>
      <DeskBody>
        {office ? <Scan meetingId={meeting.id} /> : null}
        <ByName all={all} />
      </DeskBody>
    </>
  );
}

/** Field for a scanner, whose input ends with Enter; it is emptied for the next badge. */
function Scan({ meetingId }: { meetingId: string }) {
  const [code, setCode] = useState('');
  const [last, setLast] = useState('');
  const field = useRef<HTMLDivElement>(null);
  const command = useCommand(CheckInBySeatCode, {
    onDone: ({ addressee, checkedInAt }) =>
      setLast(`${addressee}，${checkedInAt ? clock(checkedInAt) : ''}签到`),
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (code.trim() === '') return;
    setLast('');
    void command.run({ meetingId, code });
    setCode('');
    field.current?.querySelector('input')?.focus();
  };
  return (
    <Panel title="扫码签到">
      <form className="stack door" noValidate aria-label="扫码签到" onSubmit={submit}>
        <div ref={field}>
          <TextInput
            name="code"
            label="签到码"
            hint="扫列席证上的二维码，或者输入下面的12位字符。"
            autoComplete="off"
            value={code}
            onChange={({ target }) => setCode(target.value)}
          />
        </div>
        <p>
          <Button type="submit" aria-busy={command.busy}>
            签到
          </Button>
        </p>
      </form>
      <Came last={last} command={command} />
    </Panel>
  );
}

interface CameProps {
  /** Who signed in last, and when. */
  last: string;
  command: Pick<Command<never, unknown>, 'refusal' | 'fault'>;
}

/** Who came, or why they are not signed in, said aloud; the focus stays in the field, where the next badge is scanned. */
const Came = ({ last, command: { refusal, fault } }: CameProps) => (
  <div aria-live="assertive">
    {last ? (
      <Note tone="done" small title={last} level={3}>
        {null}
      </Note>
    ) : null}
    {refusal.length > 0 ? (
      <Note tone="due" small title="没有签到" level={3}>
        <Findings findings={refusal} plain />
      </Note>
    ) : null}
    {fault ? <FaultNote fault={fault} /> : null}
  </div>
);

type Seat = { item: Item; one: Guest };

/** By name, for whom has no badge with them; only who was invited is on the list. */
function ByName({ all }: { all: readonly Seat[] }) {
  const [sought, setSought] = useState('');
  const command = useCommand(CheckInInvitee);
  const found = all.filter(({ one }) => one.addressee.includes(sought.trim()));
  return (
    <Panel title="按姓名签到" aside={<span className="small soft">{found.length}人</span>}>
      <TextInput
        name="sought"
        label="姓名"
        hint="没有受邀的人不能顶替列席。"
        autoComplete="off"
        value={sought}
        onChange={({ target }) => setSought(target.value)}
      />
      <CommandReport command={command} />
      <Table
        stack
        tight
        caption="应到的人"
        captionHidden
        columns={[{ label: '姓名' }, { label: '身份' }, { label: '议题' }, { label: '签到' }]}
        rows={found.map((seat) => rowOf(seat, command.busy, (id) => void command.run({ id })))}
      />
    </Panel>
  );
}

const rowOf = ({ item, one }: Seat, busy: boolean, signIn: (id: string) => void) => ({
  key: one.id,
  cells: [
    one.addressee,
    capacityText(one),
    `第${item.position}项`,
    offer(one.viewerCan, 'checkIn').allowed ? (
      <Button key="in" about={one.addressee} aria-busy={busy} onClick={() => signIn(one.id)}>
        签到
      </Button>
    ) : (
      arrivalText(one)
    ),
  ],
});

const arrivalText = ({ stage, checkedInAt }: Guest): string => {
  if (checkedInAt) return `${clock(checkedInAt)}签到`;
  return stage === 'ABSENT' ? '缺席' : '未签到';
};
