import type { Finding } from '#server/law/refusal.ts';

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

const unscheduled: Finding = {
  rule: 'R-15',
  basis: 'DESIGN',
  article: '办理流程',
  severity: 'BLOCK',
  code: 'NOT_SCHEDULED',
  message: '现在没有预约公布，不需要取消。',
  fields: [],
};
