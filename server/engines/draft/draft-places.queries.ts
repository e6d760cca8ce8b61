import { sql } from 'kysely';
import type { DraftPlace } from '#schema/draft/draft-place-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { ClauseKind, isHeading } from '#server/law/draft/draft-tree.ts';

const SPOKEN_OF = Object.values(ClauseKind).filter((kind) => !isHeading(kind));

/** Every version of a draft that the reader may see (草案页面), with the clauses of those that were put to the public. */
export const draftPlaces = (context: Context): Promise<DraftPlace[]> =>
  read(context, (db) =>
    db
      .selectFrom('draft_version as v')
      .innerJoin('decision as d', 'd.id', 'v.decision_id')
      .leftJoin('consultation as c', 'c.id', 'v.consultation_id')
      .select([
        'd.no',
        'v.no as versionNo',
        'c.round',
        sql<Date | null>`coalesce(v.published_at, c.opens_at)`.as('publishedAt'),
        sql<string[]>`array(select l.no from clause l where l.draft_version_id = v.id
          and v.consultation_id is not null and l.kind = any (${SPOKEN_OF}) order by l.position)`.as(
          'clauses',
        ),
      ])
      .orderBy('d.no')
      .orderBy('v.no')
      .execute(),
  );
