import type { Step } from '#client/ui/Steps.tsx';
import type { DecisionItem } from './DecisionPage.tsx';
import { stepsOf } from './steps-of.ts';

/** The step line of a matter (流程线); a step it was decided not to take is no step still to come. */
export function decisionLine({ decision, stepLine }: Pick<DecisionItem, 'decision' | 'stepLine'>): Step[] {
  const entries = decision?.stepLine ?? stepLine;
  const waived = new Set(
    decision?.requirements.filter(({ status }) => status === 'WAIVED').map(({ kind }) => kind),
  );
  return stepsOf(entries).map((step, index) => {
    const kind = entries[index]?.kind;
    return kind && waived.has(kind) ? { ...step, state: 'none', note: '不办，理由见下表' } : step;
  });
}
