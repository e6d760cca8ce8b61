import type { Step } from '#client/ui/Steps.tsx';
import type { DecisionItem } from './DecisionPage.tsx';
import { type StepEntry, stepsOf } from '../parts/steps-of.ts';

/** Note on a step that will not come, since the decision has ended (终止、废止、讨论未通过). */
export const NO_MORE = '不再进行';

/** Step that is still to come after a decision has ended, however it ended: its file is closed (第三十三条). */
export const comesYet = (kind: StepEntry['kind']) => kind === 'ARCHIVE';

type Lined = Pick<DecisionItem, 'year' | 'decision' | 'stepLine'>;

/** The step line of a matter (流程线); a step not to be taken, or that will not come any more, is no step still to come. */
export function decisionLine({ year, decision, stepLine }: Lined): Step[] {
  const entries = decision?.stepLine ?? stepLine;
  const waived = new Set(
    decision?.requirements.filter(({ status }) => status === 'WAIVED').map(({ kind }) => kind),
  );
  return stepsOf(year, entries).map((step, index) => {
    const entry = entries[index];
    if (!entry) return step;
    if (waived.has(entry.kind)) return { ...step, state: 'none', note: '不办，理由见下表' };
    const over = decision?.ending && entry.state !== 'DONE' && !comesYet(entry.kind);
    return over ? { ...step, state: 'none', note: NO_MORE } : step;
  });
}
