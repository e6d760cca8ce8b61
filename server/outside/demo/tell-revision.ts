import { explainDraftChange } from '#server/engines/draft/explain-draft-change.ts';
import { sourceGrounds } from '#server/engines/draft/source-grounds.queries.ts';
import { read } from '#server/ground/kernel/read.ts';
import { clerkOf } from './desks.ts';
import type { RevisionTelling } from './later.ts';
import type { Way } from './later-action.ts';
import { beginRevision, fixRevision, reword } from './revise-draft.ts';
import { kept } from './teller.ts';

/** 修改稿: what others than the public brought is written into the draft, with its source (第十八条、第二十条、第二十八条). */
export async function tellRevision(
  { id, teller }: Way,
  unit: string,
  revision: RevisionTelling | undefined,
): Promise<void> {
  if (!revision) return;
  const clerk = clerkOf(unit);
  await teller.clock(revision.on, '10:00');
  const version = await beginRevision(teller, clerk, id);
  const changes = revision.changes.map(({ clauseNo, before, after }) => ({
    clauseNo,
    before: teller.shift.text(before),
    after: teller.shift.text(after),
  }));
  const changed = await reword(teller, clerk, version, changes);
  const grounds = await read(teller.as(clerk), (db) => sourceGrounds(db, id));
  const groundId = grounds.find(({ source }) => source === revision.source)?.id ?? null;
  for (const anchorId of new Set(changed.map((one) => one.anchorId)))
    kept(await explainDraftChange(teller.as(clerk), version, anchorId, { ...revision, groundId }));
  await fixRevision(teller, clerk, version, revision);
}
