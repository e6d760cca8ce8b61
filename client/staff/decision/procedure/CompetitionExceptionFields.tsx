import { Heading } from '#client/ui/Heading.tsx';
import { COMPETITION_EXCEPTION_LABELS } from '#server/law/competition-exception.ts';
import { type CompetitionForm, SHAPE } from './competition-form.ts';
import { DayField, LineField, PickField, TextField } from './StepControls.tsx';
import { StepFindings } from './StepFindings.tsx';
import { cellsOf } from './step-places.ts';
import type { StepWork } from './use-step.ts';

/** 适用例外规定 (公平竞争审查条例第十二条、第十七条): the ground, no lesser means, and an end. */
export function CompetitionExceptionFields({ work }: { work: StepWork<CompetitionForm> }) {
  const { exception } = work.draft.values;
  const cell = cellsOf(
    exception,
    (change) => work.draft.set('exception', { ...exception, ...change }),
    'competition-exception',
    work.errorAt,
  );
  return (
    <>
      <Heading level={4}>{SHAPE.labels.exception}</Heading>
      <PickField field={cell('ground')} label="适用的情形" labels={COMPETITION_EXCEPTION_LABELS} />
      <TextField
        field={cell('groundText')}
        label="符合该情形的理由"
        hint="法律、行政法规规定的其他情形，写明名称和条款。"
      />
      <TextField field={cell('noLesserMeans')} label="没有对公平竞争影响更小的替代方案的理由" />
      <p className="small soft">合理的实施期限或者终止条件，至少写明一项（公平竞争审查条例第十二条）。</p>
      <div className="fields-row">
        <DayField field={cell('endsOn')} label="实施期限的最后一日" optional min={work.today} />
        <LineField field={cell('endCondition')} label="终止条件" optional />
      </div>
      <StepFindings work={work} of={['exception']} begun={work.draft.changed('exception')} />
    </>
  );
}
