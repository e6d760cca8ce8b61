import { useViewer } from '#client/staff/ground/frame/viewer.ts';

/** As the server has it (`readsInvitations`). */
const READERS = ['GOV_OFFICE_STAFF', 'GOV_LEADER', 'AUDITOR'] as const;

/** Whether the viewer reads whom a meeting of this unit invites (邀请情况): a body that decides for itself reads its own. */
export function useReadsInvitations(unitId: string): boolean {
  const { roles, unit } = useViewer();
  const reads = READERS.some((role) => roles.includes(role));
  return reads && (!unit.decidesItself || unit.id === unitId || roles.includes('AUDITOR'));
}

/** Whether the viewer's office invites to the meetings of this unit (抽选、邀请): a body that decides for itself to its own, the county's to all others. */
export function useInvites({ id, decidesItself }: { id: string; decidesItself: boolean }): boolean {
  const { roles, unit } = useViewer();
  const own = decidesItself || unit.decidesItself;
  return roles.includes('GOV_OFFICE_STAFF') && (!own || unit.id === id);
}
