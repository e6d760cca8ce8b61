import { offer } from '#client/offer.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { offered } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { itemOnDesk } from '#client/staff/ground/addresses/invitation.ts';
import { useReadsInvitations } from '#client/staff/domains/invitation/use-reads-invitations.ts';
import { More } from '#client/ui/More.tsx';
import { AgendaEditor } from './AgendaEditor.tsx';
import { AgendaLine } from './AgendaLine.tsx';
import { canOf } from './meeting-can.ts';
import { type MeetingProps, standing } from './meeting-record.ts';

/** 议程: as it stands, with what only those who prepare it read; and as long as it can be, to be changed. */
export function AgendaPanel({ meeting }: MeetingProps) {
  const { agenda } = meeting;
  const setAgenda = offer(canOf(meeting), 'setAgenda');
  const count = standing(meeting).length;
  const readsInvitations = useReadsInvitations(meeting.unit.id);
  return (
    <Panel title="议程" aside={<span className="small soft">{count}项</span>}>
      {agenda.length === 0 ? (
        <p className="small soft">还没有议题。</p>
      ) : (
        <ol className="stack">
          {agenda.map((item) => (
            <AgendaLine
              key={item.id}
              item={item}
              inviting={readsInvitations ? itemOnDesk(meeting.no, item.position) : undefined}
            />
          ))}
        </ol>
      )}
      {offered(setAgenda) ? (
        <More row summary={agenda.length === 0 ? '编排议程' : '修改议程'} open={agenda.length === 0}>
          {meeting.announcedAt ? (
            <p className="small soft">
              已经预告的议题不能修改，只能撤下；增加的议题送审以后，作为议程变更公布。
            </p>
          ) : null}
          <AgendaEditor meeting={meeting} />
        </More>
      ) : null}
    </Panel>
  );
}
