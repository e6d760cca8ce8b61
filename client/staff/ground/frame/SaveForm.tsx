import type { KeyboardEvent, ReactNode, SyntheticEvent } from 'react';
import { Button } from '#client/ui/Button.tsx';
import { composing } from '#client/ui/desk/shortcuts.ts';
import { Status } from '#client/ui/desk/Status.tsx';
import { words } from '#client/words.ts';
import { CommandReport } from './CommandReport.tsx';
import { DraftKept } from './DraftKept.tsx';
import type { Command } from './use-command.ts';

interface SaveFormProps {
  /** Name of the thing filled in: "目录事项". */
  label: string;
  command: Pick<Command<never, unknown>, 'refusal' | 'fault' | 'attempt' | 'busy' | 'acknowledge' | 'reload'>;
  draft: { dirty: boolean; discard: () => void; movedOn: readonly string[] };
  /** The form's fields by the contract's names; a control's id is the same name unless `placeOf` says otherwise. */
  labels: Readonly<Record<string, string>>;
  placeOf?: ((field: string) => string | undefined) | undefined;
  /** Verb of the button. */
  word?: string | undefined;
  onSave: () => void;
  children: ReactNode;
}

/** Ctrl+Enter saves from any field; an input method that composes keeps its keys. */
export const saveKey = (event: KeyboardEvent<HTMLFormElement>) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || composing(event.nativeEvent)) return;
  // A button or a file field would answer to Enter itself; a key held down saves once.
  event.preventDefault();
  if (!event.repeat) event.currentTarget.requestSubmit();
};

const statusOf = ({ busy, attempt, refusal, fault }: SaveFormProps['command'], dirty: boolean) => {
  if (busy) return words.states.saving;
  return attempt > 0 && !dirty && refusal.length === 0 && !fault ? words.states.saved : '';
};

/** A record's form: why the last try failed, what is not saved yet, the fields, and what became of saving. */
export function SaveForm(props: SaveFormProps) {
  const { label, command, draft, labels, word = words.actions.save, onSave, children } = props;
  const { placeOf = (field) => (field in labels ? field : undefined) } = props;
  const status = statusOf(command, draft.dirty);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onSave();
  };
  return (
    <div className="stack">
      <CommandReport command={command} placeOf={placeOf} />
      <form className="fields" noValidate aria-label={label} onSubmit={submit} onKeyDown={saveKey}>
        {children}
        <DraftKept draft={draft} labels={labels} />
        <div className="row save-row">
          <Button type="submit" aria-busy={command.busy}>
            {word}
          </Button>
          <Status tone={status === words.states.saved ? 'done' : undefined}>{status}</Status>
        </div>
      </form>
    </div>
  );
}
