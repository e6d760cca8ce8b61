import { useViewer } from '#client/staff/ground/frame/viewer.ts';

/** Whether the viewer's post gives comments to colleagues and takes lists of them out: staff and lead of a unit. */
export function useHandles(): boolean {
  const { roles } = useViewer();
  return roles.includes('UNIT_STAFF') || roles.includes('UNIT_LEAD');
}
