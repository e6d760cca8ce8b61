import { clauseBrief, clauseName } from '#client/citizen/names.ts';
import { Button } from '#client/ui/Button.tsx';
import { ChoiceBox } from '#client/ui/ChoiceGroup.tsx';
import { More } from '#client/ui/More.tsx';
import { isHeading } from '#server/law/draft/draft-tree.ts';
import type { BasisRow } from './dossier-form.ts';
import type { DossierWork } from './use-dossier.ts';

interface SupportedClausesProps {
  row: BasisRow;
  set: (change: Partial<BasisRow>) => void;
  id: string;
  work: Pick<DossierWork, 'record' | 'draft'>;
}

const without = (list: readonly string[], one: string) => list.filter((other) => other !== one);

/** Which clauses of the draft an entry supports, by their identity: a clause stays chosen whatever its number becomes. */
export function SupportedClauses({ row, set, id, work: { record, draft } }: SupportedClausesProps) {
  const chosen = row.clauseIds ?? [];
  const clauses = record.clauses.filter(({ kind }) => !isHeading(kind));
  const kept = clauses.filter(({ anchorId }) => chosen.includes(anchorId));
  const gone = chosen.filter((one) => !clauses.some(({ anchorId }) => anchorId === one));
  const toggle = (anchorId: string) =>
    set({ clauseIds: chosen.includes(anchorId) ? without(chosen, anchorId) : [...chosen, anchorId] });
  return (
    <More row summary={`支持的条款：${kept.map(({ no }) => clauseName(no)).join('、') || '草案全文'}`}>
      <div className="stack">
        {draft.values.draftText === record.draftText ? null : (
          <p className="small soft">刚写的条款，保存以后可以选择。</p>
        )}
        {clauses.length === 0 ? <p className="small soft">填写并保存草案正文后，可以选择条款。</p> : null}
        {clauses.map((clause) => (
          <ChoiceBox
            key={clause.anchorId}
            type="checkbox"
            name={`${id}-clauses`}
            label={clauseBrief(clause)}
            checked={chosen.includes(clause.anchorId)}
            onChange={() => toggle(clause.anchorId)}
          />
        ))}
        <Gone count={gone.length} onDrop={() => set({ clauseIds: kept.map(({ anchorId }) => anchorId) })} />
      </div>
    </More>
  );
}

/** Chosen once and deleted from the draft since: shown until somebody drops them. */
const Gone = ({ count, onDrop }: { count: number; onDrop: () => void }) =>
  count === 0 ? null : (
    <p className="row">
      <span className="due">所选的条款中有{count}条已不在草案中。</span>
      <Button look="text" mini about="已不在草案中的条款" onClick={onDrop}>
        取消选择
      </Button>
    </p>
  );
