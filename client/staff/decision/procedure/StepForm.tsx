import type { KeyboardEvent, ReactNode, SyntheticEvent } from 'react';
import { CommandReport } from '#client/staff/frame/CommandReport.tsx';
import { DraftKept } from '#client/staff/frame/DraftKept.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Status } from '#client/ui/desk/Status.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { words } from '#client/words.ts';
import type { StepWork } from './use-step.ts';

interface StepFormProps<Values extends object> {
  work: StepWork<Values>;
  /** What the form does: "登记专家论证". */
  word: string;
  children: ReactNode;
}

/** Ctrl+Enter sends from any field; an input method that composes keeps its keys. */
const sendKey = (event: KeyboardEvent<HTMLFormElement>) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing)
    event.currentTarget.requestSubmit();
};

/** The form of one step. The report stands before it: a warning taken upon oneself is a form of its own. */
export function StepForm<Values extends object>({ work, word, children }: StepFormProps<Values>) {
  const { command, draft, shape, placeOf, submit, onFold } = work;
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <div className="stack">
      <CommandReport command={command} placeOf={placeOf} />
      <Heading level={3}>{word}</Heading>
      <form className="fields" noValidate aria-label={word} onSubmit={send} onKeyDown={sendKey}>
        <DraftKept draft={draft} labels={shape.labels} />
        {children}
        <div className="row save-row">
          <Button type="submit" aria-busy={command.busy}>
            {word}
          </Button>
          <Button look="text" onClick={onFold}>
            收起
          </Button>
          <Status>{command.busy ? words.states.saving : ''}</Status>
        </div>
      </form>
    </div>
  );
}
