import { type SyntheticEvent, useState } from 'react';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { Button } from '#client/ui/Button.tsx';
import { More } from '#client/ui/More.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { RemoveCatalogueItem } from './catalogue-commands.ts';
import type { ItemRow } from './row.ts';

interface RemoveItemProps {
  row: ItemRow;
  /** The row stood in the published catalogue: taking it out needs a reason, which is published too. */
  published: boolean;
  onRemoved: () => void;
}

function useRemoval({ row, published, onRemoved }: RemoveItemProps) {
  const draft = useDraft(`catalogue:remove:${row.id}`, { reason: '' });
  const [asked, setAsked] = useState(false);
  const command = useCommand(RemoveCatalogueItem, {
    onDone: () => {
      draft.discard();
      onRemoved();
    },
  });
  const reason = draft.values.reason.trim();
  const unsaid = published && !reason;
  const remove = (event: SyntheticEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!unsaid) void command.run({ itemId: row.id, version: row.version, reason: reason || null });
  };
  return {
    draft,
    command,
    remove,
    error: asked && unsaid ? '请写明移出的理由' : command.fieldError('reason'),
  };
}

/** 移出目录: one that was published stays readable as 终止, with its reason. */
export function RemoveItem(props: RemoveItemProps) {
  const { draft, command, remove, error } = useRemoval(props);
  return (
    <More summary="移出本项" row open={draft.dirty || command.attempt > 0}>
      <form className="stack" noValidate onSubmit={remove} aria-label="移出本项">
        <CommandReport command={command} placeOf={() => 'remove-reason'} />
        {props.published ? (
          <TextArea
            id="remove-reason"
            name="reason"
            label="移出的理由"
            hint="移出后本项仍可查阅，标为终止，理由随新版本公布。"
            short
            value={draft.values.reason}
            error={error}
            onChange={({ target }) => draft.set('reason', target.value)}
          />
        ) : (
          <p className="small soft">本项没有公布过，移出后不再保留。</p>
        )}
        <Button type="submit" look="quiet" aria-busy={command.busy}>
          移出目录
        </Button>
      </form>
    </More>
  );
}
