import { useState } from 'react';
import { clock } from '#client/format.ts';
import { Button } from '#client/ui/Button.tsx';
import { More } from '#client/ui/More.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { REGISTRATION_STATE_LABELS } from '#client/words.ts';
import type { Ticket } from './gate-documents.ts';
import { enteredBy, ticketsLike } from './gate-judge.ts';
import { groupsOf } from './groups.ts';
import type { GateEvent } from './gate-documents.ts';
import type { Gate } from './use-gate.ts';

const MOST = 30;

interface GateTicketsProps {
  gate: Gate;
  event: GateEvent;
  onAdmit: (ticket: Ticket) => void;
}

/** By the last signs of the number or by surname, for whom has no code with them. */
export function GateTickets({ gate, event, onAdmit }: GateTicketsProps) {
  const [sought, setSought] = useState('');
  const found = ticketsLike(event, sought).filter(({ state }) => state !== 'CANCELLED' && state !== 'LAPSED');
  const groups = new Map(groupsOf(event.slots).map((group) => [group.id, group.label]));
  return (
    <More row summary="没带回执，按尾号或姓氏找">
      <div className="stack">
        <TextInput
          name="sought"
          label="尾号或者姓氏"
          hint="回执后四位，或者姓；核对人数和同行的人再签到。"
          autoComplete="off"
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
        <p className="small soft" role="status">
          {found.length}批{found.length > MOST ? `，只列前${MOST}批，请多输几位` : ''}
        </p>
        <ul className="tickets">
          {found.slice(0, MOST).map((ticket) => (
            <li key={ticket.id}>
              <span>
                {ticket.displayName}　尾号{ticket.tail}　{ticket.persons}人
                <span className="small soft">
                  {`　${groups.get(ticket.groupId) ?? ''}${ticket.needs ? `　需要：${ticket.needs}` : ''}`}
                </span>
              </span>
              <Standing gate={gate} ticket={ticket} onAdmit={onAdmit} />
            </li>
          ))}
        </ul>
      </div>
    </More>
  );
}

interface StandingProps {
  gate: Gate;
  ticket: Ticket;
  onAdmit: (ticket: Ticket) => void;
}

const Standing = ({ gate: { pending }, ticket, onAdmit }: StandingProps) => {
  const entered = enteredBy(ticket, pending);
  if (entered) return <span className="small done">{clock(entered.at)}签到</span>;
  if (ticket.state !== 'CONFIRMED' && ticket.state !== 'NO_SHOW')
    return <span className="small soft">{REGISTRATION_STATE_LABELS[ticket.state]}</span>;
  return (
    <Button
      look="quiet"
      mini
      about={`${ticket.displayName}，尾号${ticket.tail}`}
      onClick={() => onAdmit(ticket)}
    >
      签到
    </Button>
  );
};
