import { clauseName } from '#client/citizen/names.ts';
import type { Draft } from '#client/staff/ground/frame/use-draft.ts';
import { Button } from '#client/ui/Button.tsx';
import { Note } from '#client/ui/Note.tsx';
import { grantedClause } from '#server/law/feedback/already-granted.ts';
import type { AnsweredClause } from './answered-draft.ts';
import { beginChange } from './ChangedClauses.tsx';
import type { DispositionForm, Outcome } from './disposition-form.ts';
import type { Target } from './target.ts';

interface AlreadyGrantedProps {
  target: Pick<Target, 'opinion'>;
  draft: Draft<DispositionForm>;
  result: Outcome;
  clauses: readonly AnsweredClause[];
}

/** 草案已体现, offered where an outcome would turn away what a clause already says. */
export function AlreadyGranted({ target: { opinion }, draft, result, clauses }: AlreadyGrantedProps) {
  const consulted = clauses.flatMap(({ before, ...clause }) =>
    before === null ? [] : [{ ...clause, text: before }],
  );
  const clause = grantedClause(result, opinion, consulted);
  if (!clause) return null;
  const take = () => {
    draft.set('changedClauses', [beginChange(clauses, clause.anchorId)]);
    draft.set('result', 'ALREADY_COVERED');
  };
  return (
    <Note tone="care" small title={`草案${clauseName(clause.no)}已经用同样的文字写明`} level={3}>
      <p>{clause.text}</p>
      <Button look="quiet" mini onClick={take}>
        改为草案已体现
      </Button>
    </Note>
  );
}
