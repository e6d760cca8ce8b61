import type { RefObject } from 'react';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import type { Command } from '#client/staff/ground/frame/use-command.ts';
import { Button } from '#client/ui/Button.tsx';
import { Status } from '#client/ui/desk/Status.tsx';
import { MarkRow } from './MarkRow.tsx';
import type { ItemChoice } from './recording-record.ts';
import type { Mark, Marks } from './use-marks.ts';

interface MarksFormProps {
  /** 段, 章. */
  counter: string;
  /** 剪去的时段, 章节. */
  what: string;
  marks: Marks;
  proposed: readonly Mark[];
  items: readonly ItemChoice[];
  ends?: boolean;
  titled?: boolean;
  player: RefObject<HTMLVideoElement | null>;
  command: Command<never, unknown>;
  wrong: string;
  onSave: () => void;
}

/** Marks on a recording, row by row, with what the agenda proposes. */
export function MarksForm(props: MarksFormProps) {
  const { counter, what, marks, proposed, command, wrong, onSave, player, ...rows } = props;
  const here = () => Math.round((player.current?.currentTime ?? 0) * 1000);
  return (
    <>
      {marks.rows.map((row, index) => (
        <MarkRow
          {...rows}
          key={row.key}
          name={`第${index + 1}${counter}`}
          row={row}
          player={player}
          onChange={(change) => marks.set(row.key, change)}
          onRemove={() => marks.remove(row.key)}
        />
      ))}
      <p className="row">
        <Button look="quiet" mini onClick={() => marks.add(here())}>{`添加一${counter}`}</Button>
        {proposed.length > 0 ? (
          <Button look="quiet" mini onClick={() => marks.replace(proposed)}>{`按议程生成${what}`}</Button>
        ) : null}
      </p>
      <div className="row">
        <Button aria-busy={command.busy} onClick={onSave}>{`保存${what}`}</Button>
        <Status tone={wrong ? 'due' : undefined}>{wrong || (marks.dirty ? '有修改没有保存' : '')}</Status>
      </div>
      <CommandReport command={command} />
    </>
  );
}
