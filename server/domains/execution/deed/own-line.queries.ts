import { sql } from 'kysely';
import type { AdoptedLine } from '#schema/execution/adopted-deed-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { ADOPTING } from '#server/law/feedback/outcome.ts';
import { adoptedLines, adoptedMatter, type PublishedMatter } from './adopted-lines.queries.ts';

interface OwnDecision extends PublishedMatter {
  dispositionId: string;
}

/** The line that speaks of somebody's own adopted opinion, opened by its receipt (本人意见的落实); null while the decision is not published. */
export const ownAdoptedLine = (
  context: Context,
  { consultationId, receiptNo }: { consultationId: string; receiptNo: string },
): Promise<AdoptedLine | null> =>
  readAsSystem(context, async (db) => {
    const { rows } = await sql<OwnDecision>`
      select d.id, d.no, d.title, d.phase, coalesce(own.id, shared.id) as "dispositionId"
      from comment c join consultation k on k.id = c.consultation_id join decision d on d.id = k.decision_id
      left join disposition own on own.comment_id = c.id
      left join cluster_member m on m.comment_id = c.id
      left join disposition shared on shared.cluster_id = m.cluster_id
      where c.consultation_id = ${consultationId} and c.receipt_no = ${receiptNo}
        and k.feedback_published_at is not null and coalesce(own.result, shared.result) = any(${ADOPTING}::text[])`.execute(
      db,
    );
    const [own] = rows;
    if (!own) return null;
    const reported = (await adoptedLines(db, own.id)).find(({ row }) =>
      row.dispositionIds?.includes(own.dispositionId),
    );
    const matter = reported && (await adoptedMatter(db, own));
    return (
      matter?.lines.find(
        ({ round, position }) => round === reported?.round && position === reported.row.position,
      ) ?? null
    );
  });
