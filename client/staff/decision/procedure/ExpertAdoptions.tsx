import { Rows } from '#client/staff/consultation/Rows.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { type AdoptionRow, type ExpertForm, NO_ADOPTION, SHAPE } from './expert-form.ts';
import { LineField, PickField, TextField } from './StepControls.tsx';
import { cellsOf } from './step-places.ts';
import type { StepWork } from './use-step.ts';

const ADOPTED = { YES: '采纳', NO: '不采纳' } as const;

/** What became of what the experts said: told again when the draft is discussed. */
export const ExpertAdoptions = ({ work }: { work: StepWork<ExpertForm> }) => (
  <>
    <Heading level={4}>{SHAPE.labels.adoptions}</Heading>
    <p className="small soft">提请集体讨论时，专家意见的研究采纳情况要一并说明（国令713号第二十九条）。</p>
    <Rows
      name="expert-adoptions"
      noun="采纳情况"
      rows={work.draft.values.adoptions}
      blank={NO_ADOPTION}
      onChange={(rows) => work.draft.set('adoptions', rows)}
    >
      {(row, set, id) => (
        <Adoption cell={cellsOf(row, set, id, work.errorAt)} reasoned={row.adopted === 'NO'} />
      )}
    </Rows>
  </>
);

interface AdoptionProps {
  cell: ReturnType<typeof cellsOf<AdoptionRow>>;
  /** The reason is asked for. */
  reasoned: boolean;
}

const Adoption = ({ cell, reasoned }: AdoptionProps) => (
  <>
    <LineField field={cell('opinion')} label="专家的意见" />
    <PickField field={cell('adopted')} label="是否采纳" labels={ADOPTED} />
    <TextField field={cell('reason')} label={reasoned ? '不采纳的理由' : '怎样采纳'} optional={!reasoned} />
  </>
);
