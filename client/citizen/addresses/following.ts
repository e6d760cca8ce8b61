/** Where one follows something (关注的地址), and where what happened is read by programs. */
import type { DecisionCategory } from '#client/graphql/graphql.ts';
import { DECISION_CATEGORY_WORDS } from '#server/law/decision/decision-category.ts';
import { withQuery } from '../addresses.ts';

const part = encodeURIComponent;

export const FOLLOW = '/guanzhu';
export const followDecisionHref = (no: string) => withQuery(FOLLOW, { juece: no });
export const followUnitHref = (id: string) => withQuery(FOLLOW, { danwei: id });
export const followTownHref = (id: string) => withQuery(FOLLOW, { xiangzhen: id });
export const followCategoryHref = (category: DecisionCategory) =>
  withQuery(FOLLOW, { leibie: DECISION_CATEGORY_WORDS[category] });
/** Where one chooses the groups whose pushes one receives; the pushes, and the same for programs. */
export const FOLLOW_GROUPS = withQuery(FOLLOW, { qunti: '1' });
export const PUSHES = '/tuisong';
export const PUSH_FEED = `${PUSHES}/dongtai.xml`;
export const FOLLOW_COUNTY = withQuery(FOLLOW, { quanxian: '1' });
/** Where a number and the code it was sent open its follows; `yifa`: whether the code was just sent, or one has it already. */
export const FOLLOW_BY_PHONE = `${FOLLOW}/shouji`;
export const FOLLOW_CODE_SENT = withQuery(FOLLOW_BY_PHONE, { yifa: '1' });
export const FOLLOW_CODE_HELD = withQuery(FOLLOW_BY_PHONE, { yifa: 'yiyou' });
/** Where one manages one's own; the token is all that opens it. */
export const ownFollowsHref = (token: string) => `${FOLLOW}/wode/${part(token)}`;
export const decisionFeedHref = (no: string) => `/juece/${part(no)}/dongtai.xml`;
export const townFeedHref = (id: string) => `/xiangzhen/${part(id)}/dongtai.xml`;
export const categoryFeedHref = (category: DecisionCategory) =>
  `/leibie/${DECISION_CATEGORY_WORDS[category]}/dongtai.xml`;
export const unitFeedHref = (id: string) => `/danwei/${part(id)}/dongtai.xml`;
