import { useRef, useState } from 'react';
import { offer } from '#client/offer.ts';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Kbd } from '#client/ui/desk/Kbd.tsx';
import { Status } from '#client/ui/desk/Status.tsx';
import { Select } from '#client/ui/Select.tsx';
import { takerOptions } from './colleague-options.ts';
import type { Opinion } from './opinion-record.ts';
import type { OpinionsContext } from './opinions-desk.ts';
import { useAssign } from './use-assign.ts';

interface AssigneeFieldProps {
  context: OpinionsContext;
  opinion: Opinion;
}

/** Who handles the comment. Chosen first and given by a press: arrow keys pass by the names between. */
export function AssigneeField({ context: { matter, colleagues }, opinion }: AssigneeFieldProps) {
  const group = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const present = opinion.assigneeId ?? '';
  const [chosen, setChosen] = useState<string | null>(null);
  const { to, command } = useAssign(matter.id, setSaid);
  const value = chosen ?? present;
  const taker = colleagues.find(({ id }) => id === value) ?? null;
  const give = async () => {
    await to([opinion], taker);
    setChosen(null);
    // The button is gone with the choice; who pressed it by key goes on from here, with the desk's keys in force.
    group.current?.focus();
  };
  return (
    <div ref={group} className="stack" role="group" aria-label="分办" tabIndex={-1}>
      <Select
        name="assignee"
        label="经办人"
        options={takerOptions(colleagues, opinion)}
        placeholder="不指定"
        value={value}
        onChange={({ target }) => setChosen(target.value)}
      />
      {value === present ? (
        <GivenKeys takes={offer(matter.viewerCan, 'triage').allowed} />
      ) : (
        <p>
          <Button look="quiet" aria-busy={command.busy} onClick={() => void give()}>
            {taker ? `分给${taker.name}` : '不再指定'}
          </Button>
        </p>
      )}
      <CommandReport command={command} />
      <Status tone="done">{said}</Status>
    </div>
  );
}

const GivenKeys = ({ takes }: { takes: boolean }) => (
  <p className="row small soft">
    <span>
      <Kbd>F</Kbd> 分办
    </span>
    {takes ? (
      <span>
        <Kbd>A</Kbd> 由我办理
      </span>
    ) : null}
  </p>
);
