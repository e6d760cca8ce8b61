import { Button } from '#client/ui/Button.tsx';
import { More } from '#client/ui/More.tsx';
import { Note } from '#client/ui/Note.tsx';
import { clauseMark } from '#client/citizen/names.ts';
import type { DossierWork } from './use-dossier.ts';

/** How the text was divided at the last save: the public comments by these numbers. */
export function ClauseSplit({ work }: { work: DossierWork }) {
  const { record, draft, command, save } = work;
  const { clauses } = record;
  return (
    <section aria-label="条款切分" className="stack">
      {draft.changed('draftText') ? (
        <Note tone="care" small>
          <p>正文改过，保存后重新切分条款。</p>
          <p>
            <Button look="quiet" aria-busy={command.busy} onClick={() => void save()}>
              保存并重新切分
            </Button>
          </p>
        </Note>
      ) : null}
      {clauses.length > 0 ? (
        <More summary={`已切分为${clauses.length}条，逐条核对`} row>
          <ol className="plain split">
            {clauses.map(({ id, no, text }) => (
              <li key={id}>
                <b>{clauseMark(no)}</b>
                <p>{text}</p>
              </li>
            ))}
          </ol>
        </More>
      ) : null}
    </section>
  );
}
