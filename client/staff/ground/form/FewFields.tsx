import type { SyntheticEvent } from 'react';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { Button } from '#client/ui/Button.tsx';
import { RecordFields } from './RecordFields.tsx';
import type { RecordWork } from './use-record-form.ts';

interface FewFieldsProps {
  form: string;
  word: string;
  work: RecordWork & { submit: () => void; setOpen: (open: boolean) => void };
}

/** The form of an action that asks for little: no heading of its own, its answer below. */
export function FewFields({ form, word, work }: FewFieldsProps) {
  const submitted = (event: SyntheticEvent) => {
    event.preventDefault();
    work.submit();
  };
  return (
    <>
      <form className="stack" noValidate aria-label={word} onSubmit={submitted}>
        <RecordFields form={form} work={work} />
        <p className="row">
          <Button type="submit" aria-busy={work.command.busy}>
            {word}
          </Button>
          <Button look="text" onClick={() => work.setOpen(false)}>
            收起
          </Button>
        </p>
      </form>
      <CommandReport command={work.command} placeOf={work.placeOf} />
    </>
  );
}
