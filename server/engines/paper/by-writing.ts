import type { Permission } from '#server/ground/kernel/authority.ts';

/** Nobody submits what is submitted by writing it (拟定即送审): that action notifies the reviewers itself. */
export const byWriting = (action: string): Permission => ({
  sentence: `${action}即送审，不另提交`,
  allows: () => false,
});
