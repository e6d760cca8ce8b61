import { type RawBuilder, sql } from 'kysely';
import type { GroupSample, OpinionGroupView } from '#schema/feedback/opinion-group-view.ts';
import type { ReportRow } from '#schema/feedback/report-parts.ts';
import {
  COMMENT_TOLD,
  type PublicRow,
  shown,
} from '#server/domains/consultation/comment/public-comment.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { preparedRows } from '#server/ground/kernel/prepared-rows.ts';
import { inShort } from '#server/law/feedback/asked.ts';
import { rowsOfReport } from './report-rows-shown.queries.ts';
import { publishedReport } from './report.queries.ts';

/** The round whose groups are asked for. */
interface Round {
  id: string;
  no: string;
  round: number;
}

/** A group with what its further readings need. */
export interface GroupRecord extends OpinionGroupView {
  consultationId: string;
  rows: readonly ReportRow[];
}

/** The most groups that are listed, and opinions that are quoted of one. */
const GROUPS = 50;
const SAMPLES = 10;

/**
 * The groups of a round (一并处理的意见), the largest first: as the published report has them; before it only how large they are,
 * of those with an opinion that everybody may read already.
 */
export const opinionGroups = async (context: Context, round: Round): Promise<GroupRecord[]> =>
  ((await answeredGroups(context, round)) ?? (await openGroups(context, round))).slice(0, GROUPS);

/** One group at its address; null where there is none, or nothing of it may be said yet. */
export async function opinionGroup(context: Context, round: Round, id: string): Promise<GroupRecord | null> {
  if (!isId(id)) return null;
  const groups = (await answeredGroups(context, round)) ?? (await openGroups(context, round));
  return groups.find((group) => group.id === id.toLowerCase()) ?? null;
}

/** Null until the report is published. */
async function answeredGroups(context: Context, { id, no, round }: Round): Promise<GroupRecord[] | null> {
  const report = await publishedReport(context, no, round);
  if (!report) return null;
  const rows = await rowsOfReport(context, report, { outcome: null, clauseNo: null });
  const groups = [...Map.groupBy(rows, ({ groupId }) => groupId)].flatMap(([groupId, own]) =>
    groupId ? [answered(id, groupId, own)] : [],
  );
  return groups.filter(({ count }) => count > 1).toSorted((one, other) => other.count - one.count);
}

const answered = (consultationId: string, id: string, rows: readonly ReportRow[]): GroupRecord => ({
  id,
  consultationId,
  title: rows[0]?.title ?? null,
  words: null,
  count: rows.reduce((sum, { count }) => sum + count, 0),
  people: rows.reduce((sum, { people }) => sum + people, 0),
  outcomes: rows.map(({ result }) => result),
  rows,
});

const readPublic = <Row>(
  { services: { database, reading } }: Context,
  key: string,
  make: () => RawBuilder<unknown>,
  values: readonly (string | number)[],
): Promise<Row[]> => preparedRows(reading, database, { key, make }, values);

const OPEN = () => sql`select g.id as "groupId", g.opinions, g.people, t.* from opinion_groups($1) g
  cross join lateral (select ${COMMENT_TOLD} from group_sample($1, g.id, 1)) t`;

type OpenRow = PublicRow & { groupId: string; opinions: number; people: number };

async function openGroups(context: Context, { id: consultationId }: Round): Promise<GroupRecord[]> {
  const rows = await readPublic<OpenRow>(context, 'opinion groups', OPEN, [consultationId]);
  return rows.map(({ groupId, opinions, people, ...row }) => {
    const { text, suggestedText } = shown(row);
    const words = inShort(text || (suggestedText ?? ''));
    return {
      id: groupId,
      consultationId,
      title: null,
      words,
      count: opinions,
      people,
      outcomes: [],
      rows: [],
    };
  });
}

const SAMPLE = () => sql`select ${COMMENT_TOLD}, same from group_sample($1, $2, $3)`;

/** Opinions of a group that everybody may read: each wording once, those of most people first. */
export async function samplesOf(
  context: Context,
  { id, consultationId }: GroupRecord,
): Promise<GroupSample[]> {
  const rows = await readPublic<PublicRow & { same: number }>(context, 'group sample', SAMPLE, [
    consultationId,
    id,
    SAMPLES,
  ]);
  return rows.map(({ same, ...row }) => ({ opinion: shown(row), same }));
}
