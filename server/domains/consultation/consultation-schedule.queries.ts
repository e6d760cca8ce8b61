import { type Finding, provision } from '#server/law/refusal.ts';

const r15 = provision('R-15', 'DESIGN', '办理流程');

interface Schedulable {
  scheduledOpensAt: Date | null;
  scheduledById: string | null;
  blockedReason: string | null;
  opensAt: Date | null;
}

/** When the clock will open it (预约公布): what a lead answers for, and neither a unit's plan nor what came to nothing. */
export const scheduledFor = ({ scheduledOpensAt, scheduledById, blockedReason, opensAt }: Schedulable) =>
  scheduledById && !blockedReason && !opensAt ? scheduledOpensAt : null;

/** There is something to cancel only where a lead has scheduled something that may still come. */
export const refuseUnscheduled = (row: Schedulable): Finding[] => (scheduledFor(row) ? [] : [unscheduled]);

const unscheduled = r15.block('NOT_SCHEDULED')`
  现在没有预约公布，不需要取消。`;
