import { type CommentFilter, CommentSort } from '#schema/consultation/comment-filter.ts';
import type { Connection } from '#schema/kernel/page.ts';
import { clustersOf } from '#server/domains/feedback/cluster.queries.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { exportsComments } from './comment.permissions.ts';
import { loadOwnMatter } from './comment-load.ts';
import type { DeskComment } from './desk-comment-row.ts';
import { deskPage, once } from './desk-comment.queries.ts';
import { askedBy } from './desk-filter.ts';

/** Rows of one page: what the server holds of an export at any time, however long it is. */
const ROWS = 500;

/** Scope of an export (导出的范围): the desk's own filter and order, and the cursor to go on from. */
export interface ExportAsked {
  filter: CommentFilter | null;
  sort: CommentSort;
  after: string | null;
}

/** 导出意见, a page at a time: the desk's own masked reading, nobody's contact in it; every page is on record. */
export const exportComments = defineCommand(
  ['comments.exported', '导出意见'],
  exportsComments,
  async (command, consultationId: string, asked: ExportAsked): Promise<Connection<DeskComment>> => {
    const matter = await loadOwnMatter(command, consultationId);
    const page = await deskPage(command, command.db, {
      consultationId: matter.id,
      filter: askedBy(command.actor, asked.filter),
      sort: asked.sort,
      after: asked.after,
      size: ROWS,
      clusters: once(() => clustersOf(command, matter.id)),
    });
    command.about('consultation', matter.id, detailOf(page.nodes, asked.filter));
    return page;
  },
);

/** Names of the conditions of a filter; the words searched for are not repeated. */
const CONDITIONS: Readonly<Record<keyof CommentFilter, string>> = {
  clauseNo: '条文',
  likeGroupId: '相近的意见',
  stance: '态度',
  channel: '渠道',
  progress: '进度',
  outcome: '结果',
  clusterId: '主题',
  unclustered: '未归主题',
  assigneeId: '经办人',
  unassigned: '没有人办理',
  mine: '由本人办理',
  namesMe: '备注提到本人',
  askedAgain: '追问待答',
  text: '正文',
};

/** How many, from which receipt to which, by which conditions. */
function detailOf(rows: readonly DeskComment[], filter: CommentFilter | null): string {
  const [first, last] = [rows[0], rows.at(-1)];
  const which = first && last ? `（${first.receiptNo}至${last.receiptNo}）` : '';
  const conditions = Object.entries(CONDITIONS).flatMap(([name, word]) =>
    filter?.[name as keyof CommentFilter] ? [word] : [],
  );
  const by = conditions.length > 0 ? `，条件：${conditions.join('、')}` : '';
  return `导出${rows.length}条${which}${by}`;
}
