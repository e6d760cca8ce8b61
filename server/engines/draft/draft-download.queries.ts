import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { DRAFT_STAGE_LABELS } from '#server/law/draft/draft-stage.ts';
import { titleIn } from '#server/law/draft/draft-title.ts';
import { ClauseKind, type DraftClause } from '#server/law/draft/draft-tree.ts';
import { clausesOf } from './clause-rows.ts';
import { slipsOf } from './draft-slips.queries.ts';

/** A fixed version to be taken along (草案下载). */
export interface DraftDownload {
  title: string;
  name: string;
  digest: string;
  published: boolean;
  clauses: readonly DraftClause[];
  /** Corrections of the text since it was published (更正). */
  slips: readonly string[];
}

/** The fixed version of this number that the requester may see; null where there is none. */
export const draftDownload = (context: Context, no: string, version: number): Promise<DraftDownload | null> =>
  read(context, async (db) => {
    const found = await db
      .selectFrom('draft_version as v')
      .innerJoin('decision as d', 'd.id', 'v.decision_id')
      .select([
        'v.consultation_id as consultationId',
        'v.id',
        'v.stage',
        'v.digest',
        'v.published_at as publishedAt',
        'd.title',
      ])
      .where('d.no', '=', no)
      .where('v.no', '=', version)
      .where('v.frozen_at', 'is not', null)
      .executeTakeFirst();
    if (!found) return null;
    const clauses = await clausesOf(db, found.id);
    return {
      title: titleOf(clauses) || found.title,
      name: `${found.title}（第${version}稿，${DRAFT_STAGE_LABELS[found.stage]}）`,
      digest: found.digest ?? '',
      published: found.publishedAt !== null,
      slips: await slipsOf(db, found, clauses),
      clauses: clauses.map(({ kind, no: number, text }) => ({ kind, no: number, text })),
    };
  });

/** Title of the draft, where the text before the first number begins with it. */
const titleOf = ([first]: readonly DraftClause[]): string =>
  first?.kind === ClauseKind.PREAMBLE || first?.kind === ClauseKind.WHOLE ? titleIn(first.text) : '';
