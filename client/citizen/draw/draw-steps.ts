import { moment } from '#client/format.ts';
import type { Step } from '#client/ui/Steps.tsx';

/** A milestone of a draw (抽取的一步). */
export interface DrawStep {
  name: string;
  at: string | null | undefined;
  /** Said while it is not done. */
  until?: string;
}

/** The milestones with how far they are. */
export function drawSteps(all: readonly DrawStep[]): Step[] {
  const next = all.findIndex(({ at }) => !at);
  return all.map(({ name, at, until }, index) => ({
    name,
    note: at ? moment(at) : (until ?? '未开始'),
    state: next < 0 || index < next ? 'done' : index === next ? 'now' : 'none',
  }));
}

/** The last one: whoever wants to, whenever they want. */
export const CHECK_STEP: DrawStep = { name: '核验', at: null, until: '任何人，随时' };
