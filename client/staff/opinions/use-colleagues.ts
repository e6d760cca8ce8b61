import { skipToken } from '@apollo/client/react';
import { useDesk } from '#client/staff/frame/use-desk.ts';
import { useViewer } from '#client/staff/frame/viewer.ts';
import { type Colleague, ColleaguesQuery } from './opinion-queries.ts';

const NONE: readonly Colleague[] = [];

/** Whom comments can be given to; asked only by the posts that give them, and known to their own unit alone. */
export function useColleagues(consultationId: string): readonly Colleague[] {
  const { roles } = useViewer();
  const assigns = roles.includes('UNIT_STAFF') || roles.includes('UNIT_LEAD');
  const { data } = useDesk(ColleaguesQuery, assigns ? { consultationId } : skipToken);
  return data?.colleagues ?? NONE;
}
