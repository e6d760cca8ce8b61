import type { Db } from '#server/ground/kernel/context.ts';
import {
  type MeasureOfChange,
  measureOfChange,
  refuseWithoutRound,
} from '#server/law/draft/material-change.ts';
import type { Finding } from '#server/law/refusal.ts';
import { changesOf } from './draft-changes.queries.ts';
import { lastConsulted, newestVersion } from './version-head.queries.ts';
import { refuseUnfixedRevision } from './next-version.ts';

const NOTHING: MeasureOfChange = measureOfChange([]);

/** How much a version differs from the text the public saw last (修改幅度); nothing where the public saw none. */
export async function measureOf(
  db: Db,
  version: { id: string; decisionId: string; consultationId: string | null },
): Promise<MeasureOfChange> {
  const consulted = await lastConsulted(db, version.decisionId);
  if (!consulted || version.consultationId) return NOTHING;
  return measureOfChange(await changesOf(db, consulted.id, version.id));
}

/**
 * Reasons in the draft against going on to the review or the meeting: it is still being edited, or its change
 * requires a new round.
 */
export async function refuseGoingOn(db: Db, decisionId: string): Promise<Finding[]> {
  const newest = await newestVersion(db, decisionId);
  const material = newest?.material === true && newest.consultationId === null;
  return [...refuseUnfixedRevision(newest), ...refuseWithoutRound(material)];
}
