/** 地方组织法第八十八条、国令713号第四十二条: a town lets residents sit in on its own meetings; whoever holds a meeting invites to it. */
import { actsForOrgan, type PostHolder } from '#server/law/people/organ-post.ts';
import { Role } from '#server/law/people/role.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r70 = provision('R-70', 'LAW', '地方组织法第八十八条、国令713号第四十二条');

/**
 * Reason against drawing lots for, or inviting to, a meeting of another body (召开会议的机关); null is the county's
 * government.
 */
export const refuseInvitingElsewhere = (holder: PostHolder, organId: string | null): Finding[] =>
  actsForOrgan(holder, [Role.GOV_OFFICE_STAFF], organId) ? [] : [invitedByAnother];

const invitedByAnother = r70.block('INVITED_BY_ANOTHER_BODY')`
  这次会议由另一机关召开，列席会议的代表由召开会议的机关抽选和邀请。
  由召开会议的机关的办公室办理。`;
