import { skipToken } from '@apollo/client/react';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { type Colleague, ColleaguesQuery } from './opinion-queries.ts';
import { useHandles } from './use-handles.ts';

const NONE: readonly Colleague[] = [];

/** Whom comments can be given to; asked only by the posts that give them, and known to their own unit alone. */
export function useColleagues(consultationId: string): readonly Colleague[] {
  const { data } = useDesk(ColleaguesQuery, useHandles() ? { consultationId } : skipToken);
  return data?.colleagues ?? NONE;
}
