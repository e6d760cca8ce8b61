import type { AttendeeStatement } from '#schema/statement/attendee-statement.ts';
import { applyRewordings, type Rewording } from '#server/engines/draft/apply-rewordings.ts';
import {
  lastConsulted,
  newestVersion,
  type VersionHead,
} from '#server/engines/draft/version-head.queries.ts';
import { type Wording, wordingsOf } from '#server/engines/draft/wordings.queries.ts';
import type { CommandContext, Db } from '#server/ground/kernel/context.ts';
import type { Finding } from '#server/law/refusal.ts';
import { decisionDiscussed } from './discussed-draft.queries.ts';

type Picked = readonly { anchorId?: string | null }[];
type OfItem = Pick<AttendeeStatement, 'itemId'>;

/**
 * Wordings of the picked clauses (修改前后的文字): in the discussed draft as the public read it, and in the newest version;
 * also whether the draft is in the system at all.
 */
export async function wordingsOfStatement(
  db: Db,
  { itemId }: OfItem,
  picked: Picked,
): Promise<{ changed: Wording[]; newest: VersionHead | undefined }> {
  const anchorIds = picked.flatMap(({ anchorId }) => anchorId ?? []);
  const decisionId = await decisionDiscussed(db, itemId);
  const newest = decisionId ? await newestVersion(db, decisionId) : undefined;
  const from = newest ? await lastConsulted(db, newest.decisionId) : undefined;
  return { changed: await wordingsOf(db, from, newest, anchorIds), newest };
}

/** Writes the words an answer brings into the discussed draft (采纳即修改). */
export async function reviseDiscussed(
  command: CommandContext,
  { itemId }: OfItem,
  rewordings: readonly Rewording[],
): Promise<readonly Finding[]> {
  const decisionId = rewordings.length > 0 ? await decisionDiscussed(command.db, itemId) : null;
  return decisionId ? applyRewordings(command, decisionId, rewordings) : [];
}
