import type { KeyboardEvent } from 'react';
import { SaveForm } from '#client/staff/ground/frame/SaveForm.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Kbd } from '#client/ui/desk/Kbd.tsx';
import type { AgendaRow } from './agenda-form.ts';
import { AgendaRowFields } from './AgendaRowFields.tsx';
import type { MeetingRecord } from './meeting-record.ts';
import { itemPlace, placeIn, settledItems, useAgenda } from './use-agenda.ts';

/** 编排议程: items are added, taken out, and moved by buttons or with Alt and the arrow keys; saved as a whole. */
export function AgendaEditor({ meeting }: { meeting: MeetingRecord }) {
  const agenda = useAgenda(meeting);
  const { draft, command, rows, said, add, save } = agenda;
  return (
    <SaveForm
      label="议程"
      word="保存议程"
      command={command}
      draft={draft}
      labels={{ items: '议程' }}
      placeOf={placeIn(meeting)}
      onSave={save}
    >
      <p className="small soft screen-only">
        在议题里按 <Kbd>Alt</Kbd> + <Kbd>↑</Kbd>、<Kbd>↓</Kbd> 也可以移动。
      </p>
      <ol className="rows plain">
        {rows.map((row, index) => (
          <li key={row.key}>
            <Row meeting={meeting} agenda={agenda} row={row} index={index} />
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <p>
        <Button look="quiet" onClick={add}>
          添加议题
        </Button>
      </p>
    </SaveForm>
  );
}

type Agenda = ReturnType<typeof useAgenda>;
type Move = (by: 1 | -1) => void;

interface RowProps {
  meeting: MeetingRecord;
  agenda: Agenda;
  row: AgendaRow;
  index: number;
}

/** Alt with an arrow key, from anywhere in the item; an input method that composes keeps its keys. */
const movingKey = (move: Move) => (event: KeyboardEvent) => {
  if (!event.altKey || event.nativeEvent.isComposing) return;
  if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
  event.preventDefault();
  move(event.key === 'ArrowUp' ? -1 : 1);
};

function Row({ meeting, agenda, row, index }: RowProps) {
  const { rows, command } = agenda;
  const id = itemPlace(meeting, index);
  const number = settledItems(meeting) + index + 1;
  const move: Move = (by) => agenda.move(row.key, by);
  return (
    // Keys of the item as a whole; each thing in it is reached and worked by itself.
    <div role="group" id={id} tabIndex={-1} aria-label={`议题${number}`} onKeyDown={movingKey(move)}>
      <RowHead
        number={number}
        first={index === 0}
        last={index === rows.length - 1}
        move={move}
        remove={() => agenda.remove(row.key)}
      />
      <AgendaRowFields
        id={id}
        row={row}
        set={(part) => agenda.change(row.key, part)}
        errorOf={(field) =>
          (field === 'decisionId' ? agenda.unpickedIn(row) : undefined) ??
          command.fieldError(`items.${index}.${field}`)
        }
      />
    </div>
  );
}

interface RowHeadProps {
  number: number;
  first: boolean;
  last: boolean;
  move: Move;
  remove: () => void;
}

const RowHead = ({ number, first, last, move, remove }: RowHeadProps) => {
  const about = `议题${number}`;
  return (
    <div className="row spread">
      <b>第{number}项</b>
      <p className="row">
        {first ? null : (
          <Button look="text" mini about={about} onClick={() => move(-1)}>
            上移
          </Button>
        )}
        {last ? null : (
          <Button look="text" mini about={about} onClick={() => move(1)}>
            下移
          </Button>
        )}
        <Button look="text" mini about={about} onClick={remove}>
          移除
        </Button>
      </p>
    </div>
  );
};
