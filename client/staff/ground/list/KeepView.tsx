import { useState } from 'react';
import type { Desk } from '#client/graphql/graphql.ts';
import { standard } from '#client/graphql/standard.ts';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { Button } from '#client/ui/Button.tsx';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { Dialog } from '#client/ui/desk/Dialog.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import type { ViewLinkProps } from './ViewsRow.tsx';

const SaveView = standard('saveView');
const RemoveView = standard('removeView');

export interface KeepViewProps {
  open: boolean;
  desk: Desk;
  /** Filters in force, as a view keeps them. */
  present: string;
  kept: readonly ViewLinkProps[];
  onClose: () => void;
}

/** 更多视图: those that are kept, to open or to take away; and the filters in force, to be kept under a name. */
export function KeepView({ open, desk, present, kept, onClose }: KeepViewProps) {
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const done = () => {
    setName('');
    onClose();
  };
  const save = useCommand(SaveView, { onDone: done });
  const keep = () => void save.run({ desk, name, query: present, shared });
  return (
    <Dialog
      open={open}
      title="视图"
      onClose={onClose}
      closeWord="关闭"
      actions={
        <Button aria-busy={save.busy} onClick={keep}>
          存为视图
        </Button>
      }
    >
      {kept.length > 0 ? <Kept kept={kept} onOpen={onClose} /> : null}
      <CommandReport command={save} placeOf={(field) => (field === 'name' ? 'view-name' : undefined)} />
      <TextInput
        name="view-name"
        label="把现在的条件存为视图，名称"
        hint="同名的换成现在的条件。视图不限于这一个事项，哪个事项都能用。"
        value={name}
        error={save.fieldError('name')}
        onChange={({ target }) => setName(target.value)}
      />
      <Checkbox
        name="view-shared"
        label="全单位共用"
        checked={shared}
        onChange={({ target }) => setShared(target.checked)}
      />
    </Dialog>
  );
}

/** Views that are kept, each with the way to it and the way to take it away. */
function Kept({ kept, onOpen }: { kept: readonly ViewLinkProps[]; onOpen: () => void }) {
  const remove = useCommand(RemoveView);
  return (
    <section aria-label="已存的视图">
      <CommandReport command={remove} />
      <ul className="plain">
        {kept.map(({ id = '', name, shared, href, count }) => (
          <li key={id} className="row">
            <a href={href} onClick={onOpen}>
              {name}
            </a>
            <span className="soft">
              {count === undefined ? '' : `${count}条`}
              {shared ? '　全单位共用' : ''}
            </span>
            <Button look="text" mini about={name} onClick={() => void remove.run({ id })}>
              移除
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
