import { Button } from '#client/ui/Button.tsx';
import { Note } from '#client/ui/Note.tsx';
import type { DossierWork } from './use-dossier.ts';

/** Notes whose clause is gone after the text was divided anew: shown until somebody moves or drops them. */
export function OrphanNotes({ clauses, draft }: Pick<DossierWork, 'clauses' | 'draft'>) {
  const { clauseNotes } = draft.values;
  const orphans = Object.entries(clauseNotes).filter(
    ([no, note]) => note.trim() !== '' && !clauses.some((clause) => clause.no === no),
  );
  const drop = (no: string) =>
    draft.set('clauseNotes', Object.fromEntries(Object.entries(clauseNotes).filter(([one]) => one !== no)));
  if (orphans.length === 0) return null;
  return (
    <Note tone="care" title="对不上条款的说明" level={3}>
      <p>草案切分后没有这些编号，说明不会保存。可以复制到别的条款，再移除。</p>
      <ul className="plain">
        {orphans.map(([no, note]) => (
          <li key={no} className="row">
            <b>{no}</b>
            <span>{note}</span>
            <Button look="text" mini about={no} onClick={() => drop(no)}>
              移除
            </Button>
          </li>
        ))}
      </ul>
    </Note>
  );
}
