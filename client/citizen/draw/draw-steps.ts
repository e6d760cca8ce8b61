import { moment } from '#client/format.ts';
import type { Step } from '#client/ui/Steps.tsx';
import { courseOf, type Milestone } from '../course.tsx';

/** Milestones of a draw, shown to the minute (抽取的步骤). */
export const drawSteps = (all: readonly Milestone[]): Step[] => courseOf(all, moment);

/** The last one: whoever wants to, whenever they want. */
export const CHECK_STEP: Milestone = { name: '核验', at: null, until: '任何人，随时' };
