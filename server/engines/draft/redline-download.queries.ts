import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { trackedParagraphs } from '#server/law/draft/tracked-paragraphs.ts';
import { changesOf } from './draft-changes.queries.ts';
import { slipsOf } from './draft-slips.queries.ts';
import type { WrittenRedline } from './write-redline-docx.ts';

/** A comparison to be taken along (修改对照下载). */
export interface RedlineDownload extends WrittenRedline {
  name: string;
  digests: string;
  published: boolean;
  slips: readonly string[];
}

/** Two fixed versions that the requester may see, the later against the earlier; null where one of them is none. */
export const redlineDownload = (
  context: Context,
  no: string,
  version: number,
  former: number,
): Promise<RedlineDownload | null> =>
  read(context, async (db) => {
    const found = await db
      .selectFrom('draft_version as v')
      .innerJoin('decision as d', 'd.id', 'v.decision_id')
      .innerJoin('unit as u', 'u.id', 'd.lead_unit_id')
      .select([
        'v.consultation_id as consultationId',
        'v.id',
        'v.no',
        'v.digest',
        'v.published_at as publishedAt',
        'v.frozen_at as frozenAt',
      ])
      .select(['d.title', 'u.name as unit'])
      .where('d.no', '=', no)
      .where('v.no', 'in', [version, former])
      .where('v.frozen_at', 'is not', null)
      .execute();
    const [later, earlier] = [version, former].map((one) => found.find((row) => row.no === one));
    if (!later || !earlier || former >= version) return null;
    const changes = await changesOf(db, earlier.id, later.id);
    const texts = changes.flatMap(({ before, after }) => [{ text: before }, { text: after }]);
    return {
      title: `${later.title}（修改对照）`,
      name: `${later.title}（第${version}稿与第${former}稿修改对照）`,
      author: later.unit,
      at: later.frozenAt ?? new Date(0),
      digests: `${earlier.digest}-${later.digest}`,
      published: earlier.publishedAt !== null && later.publishedAt !== null,
      paragraphs: trackedParagraphs(changes),
      slips: [...(await slipsOf(db, earlier, texts)), ...(await slipsOf(db, later, texts))],
    };
  });
