import { orRefusal } from '#schema/kernel/refusal.ts';
import { DraftFileText } from '#schema/draft/draft-file-view.ts';
import { DraftVersionView } from '#schema/draft/draft-view.ts';
import { id, int, of, str, text } from '#schema/kernel/fields.ts';
import { answering, arg, byId, mutation, mutations } from '#server/ground/kernel/mutations.ts';
import { ClauseKind } from '#server/law/draft/draft-tree.ts';
import { discardDraftRevision } from './discard-draft-revision.ts';
import { draftFileText } from './draft-file-text.ts';
import { versionAfter } from './draft.queries.ts';
import { insertClause } from './insert-clause.ts';
import { joinClauses } from './join-clauses.ts';
import { moveClause } from './move-clause.ts';
import { removeClause } from './remove-clause.ts';
import { restoreClause } from './restore-clause.ts';
import { reviseClause } from './revise-clause.ts';
import { splitClause } from './split-clause.ts';

const asDraftVersion = answering(DraftVersionView, versionAfter);

/** Editing a version clause by clause (逐条修改). */
export const DraftEditMutations = mutations({
  readDraftFile: mutation(
    orRefusal(DraftFileText),
    '从docx或者txt文件读出草案；只读取，不保存',
    [arg('file', () => str('文件，base64，不超过700KB'))],
    draftFileText,
  ),
  reviseClause: asDraftVersion(
    '改写一条',
    [
      byId,
      arg('anchorId', id),
      arg('seen', () => text('修改前看到的文字；别人已经改过的，返回 CONFLICT')),
      arg('text', text),
    ],
    reviseClause,
  ),
  insertClause: asDraftVersion(
    '增加一条',
    [
      byId,
      arg('after', () => id.opt('放在哪一条之后；空的放在最前')),
      arg('kind', () => of(() => ClauseKind)),
      arg('text', text),
    ],
    insertClause,
  ),
  removeClause: asDraftVersion('删去一条', [byId, arg('anchorId', id)], removeClause),
  restoreClause: asDraftVersion('恢复删去的一条', [byId, arg('anchorId', id)], restoreClause),
  moveClause: asDraftVersion('调整一条的顺序', [byId, arg('anchorId', id), arg('after', id.opt)], moveClause),
  splitClause: asDraftVersion(
    '把一条拆成两条',
    [byId, arg('anchorId', id), arg('at', () => int('第一部分的字数'))],
    splitClause,
  ),
  joinClauses: asDraftVersion('与下一条合并', [byId, arg('anchorId', id)], joinClauses),
  discardDraftRevision: asDraftVersion('放弃没有定稿的一稿；返回它由来的一稿', [byId], discardDraftRevision),
});
