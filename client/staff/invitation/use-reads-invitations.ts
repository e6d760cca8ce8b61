import { useViewer } from '#client/staff/frame/viewer.ts';

/** As the server has it (`readsInvitations`). */
const READERS = ['GOV_OFFICE_STAFF', 'GOV_LEADER', 'AUDITOR'] as const;

/** Whether the viewer reads whom a meeting invites (邀请情况). */
export function useReadsInvitations(): boolean {
  const { roles } = useViewer();
  return READERS.some((role) => roles.includes(role));
}
