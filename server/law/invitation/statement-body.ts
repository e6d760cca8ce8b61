/**
 * 地方组织法第八十八条、国令713号第四十二条: statements of people who sit in on a meeting are recorded and answered in the body that
 * holds it, as that body invites to it.
 */
import { actsElsewhere, type PostHolder } from '#server/law/people/organ-post.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { type StatementAction, statementRoles } from './statement-stage.ts';

const r67 = provision('R-67', 'LAW', '地方组织法第八十八条、国令713号第四十二条');

/**
 * Reason against work by a post of another body on a statement made at a meeting of this one (召开会议的机关); null is the
 * county's government.
 */
export const refuseStatementElsewhere = (
  holder: PostHolder,
  event: StatementAction,
  organId: string | null,
): Finding[] => (actsElsewhere(holder, statementRoles(event), organId) ? [atAnother] : []);

const atAnother = r67.block('STATEMENT_AT_ANOTHER_BODY')`
  这次会议由另一机关召开，列席意见由召开会议的机关登记和答复。
  由召开会议的机关的办公室、承办单位办理。`;
