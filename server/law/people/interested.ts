/**
 * R-74. 国令713号第二十五条: the unit that brings a draft does not review it. Our order of work asks the same of every act of
 * control on a matter: whoever does it has no part in the matter, by what the platform recorded of units and posts.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { vocabulary } from '#server/law/vocabulary.ts';
import { actsForOrgan, postLabel, type PostHolder } from './organ-post.ts';
import { Role } from './role.ts';

const r74 = provision('R-74', 'DESIGN', '办理流程');

/** Acts of control on a matter (把关的办理). */
export const [ControlAct, CONTROL_ACT_LABELS] = vocabulary({
  FACT_RULING: '认定事项情形',
  LATE_ENTRY: '确认补录',
  COMPETITION: '公平竞争审查',
  RISK_FINDING: '认定风险是否可控',
  APPROVAL: '批示',
  INITIATION: '决定启动决策',
  LETTER_ADDRESS: '录入函的联系方式',
  RESULT_CORRECTION: '确认审议结果的更正',
  ATTENDANCE_CORRECTION: '确认出席情况的更正',
  CATALOGUE_APPROVAL: '登记目录的审议和县委意见',
  SEAT_FREEING: '确认空出应邀代表的席位',
});
export type ControlAct = keyof typeof ControlAct;

interface ControlPosts {
  /** Whose act it is. */
  posts: readonly Role[];
  /** Who acts where everybody in those posts has a part in the matter. */
  deputies: readonly Role[];
  /** A law names the department; where nobody else there is without a part, it still acts. */
  namedByLaw?: true;
  /** A record of the office's own: the command says who else keeps it; where nobody of the posts is without a part, it still acts. */
  ownRecord?: true;
}

const LEADERS: ControlPosts = { posts: [Role.GOV_LEADER, Role.HEAD_OF_GOVERNMENT], deputies: [] };
const JUSTICE: ControlPosts = { posts: [Role.JUSTICE_STAFF], deputies: [Role.GOV_OFFICE_STAFF] };
const OFFICE: ControlPosts = { posts: [Role.GOV_OFFICE_STAFF], deputies: [], ownRecord: true };

/** Posts of each act of control (把关的岗位). */
export const CONTROL_POSTS: Readonly<Record<ControlAct, ControlPosts>> = {
  [ControlAct.FACT_RULING]: JUSTICE,
  [ControlAct.LATE_ENTRY]: JUSTICE,
  // 公平竞争审查条例第十四条
  [ControlAct.COMPETITION]: { posts: [Role.MARKET_SUPERVISION], deputies: [], namedByLaw: true },
  [ControlAct.RISK_FINDING]: { posts: [Role.GOV_LEADER], deputies: [Role.HEAD_OF_GOVERNMENT] },
  [ControlAct.APPROVAL]: LEADERS,
  [ControlAct.INITIATION]: LEADERS,
  [ControlAct.LETTER_ADDRESS]: JUSTICE,
  [ControlAct.RESULT_CORRECTION]: OFFICE,
  [ControlAct.ATTENDANCE_CORRECTION]: OFFICE,
  [ControlAct.CATALOGUE_APPROVAL]: OFFICE,
  [ControlAct.SEAT_FREEING]: OFFICE,
};

/** Acts of a second person on what is nobody's matter (没有利害关系单位的办理), and why; another person does each. */
export const WITHOUT_MATTER = {
  ORGAN_MEMBER: '名单变动关系的是所变动的本人，不是哪个单位承办的事；本人不确认。',
  WORK_CALENDAR: '节假日安排照国务院办公厅通知导入，对所有事项一样。',
  BLACKOUT: '隐去的是提意见的人的个人信息；意见依法由承办单位自己办理，别的单位看不到原文。',
  PUSH: '推送只引到本单位已经公布的页面，不改变任何事项；写的人不审核自己写的。',
  STATUTE: '法规的文本照公布的原文核对，对援引它的各项决策一样。',
} as const;

/** Roles that may do an act of control, deputies included. */
export const controllers = (act: ControlAct): readonly Role[] => [
  ...CONTROL_POSTS[act].posts,
  ...CONTROL_POSTS[act].deputies,
];

/** Units of a matter and the body that decides it (事项的承办单位、决策机关). */
export interface ControlledMatter {
  unitIds: readonly string[];
  organId: string | null;
}

const LEADING: ReadonlySet<Role> = new Set([Role.GOV_LEADER, Role.HEAD_OF_GOVERNMENT]);
const OF_UNIT: ReadonlySet<Role> = new Set([Role.UNIT_STAFF, Role.UNIT_LEAD]);

/**
 * Whether somebody has a part in a matter (有利害关系): they are of a unit that brings it. Leaders of the county sit in a unit
 * only by name, so they have one where they also work or answer for that unit; those of a body that decides for itself
 * (第四十二条) act for it.
 */
export function hasPart({ unitId, roles, organRoles }: PostHolder, { unitIds, organId }: ControlledMatter) {
  if (!unitIds.includes(unitId) || unitId === organId) return false;
  const held = [...roles, ...organRoles];
  return !held.some((role) => LEADING.has(role)) || held.some((role) => OF_UNIT.has(role));
}

/** Posts whose act it is on this matter (由谁把关): the deputies where everybody in those posts has a part in it. */
export function actingPosts(
  act: ControlAct,
  matter: ControlledMatter,
  holders: readonly PostHolder[],
): readonly Role[] {
  const { posts, deputies } = CONTROL_POSTS[act];
  return holders.some((one) => actsForOrgan(one, posts, matter.organId) && !hasPart(one, matter))
    ? posts
    : deputies;
}

/** Reason against an act of control by somebody who has a part in the matter (有利害关系的人把关). */
export const refusePart = (act: ControlAct, actor: PostHolder, matter: ControlledMatter): Finding[] =>
  hasPart(actor, matter) ? [interested(act, controllers(act), matter)] : [];

/**
 * Reasons against an act of control by somebody who has a part in the matter, or by a deputy while another is there.
 * `holders`: everybody whose account is in use.
 */
export function refuseInterested(
  act: ControlAct,
  actor: PostHolder,
  matter: ControlledMatter,
  holders: readonly PostHolder[],
): Finding[] {
  const { posts, namedByLaw, ownRecord } = CONTROL_POSTS[act];
  const free = (permitted: readonly Role[]) =>
    holders.some((one) => actsForOrgan(one, permitted, matter.organId) && !hasPart(one, matter));
  if (hasPart(actor, matter))
    return (namedByLaw || ownRecord) && !free(posts)
      ? []
      : [interested(act, actingPosts(act, matter, holders), matter)];
  const instead = !ownRecord && !actsForOrgan(actor, posts, matter.organId) && free(posts);
  return instead ? [notDeputy(act, posts, matter)] : [];
}

const labelled = (roles: readonly Role[], { organId }: ControlledMatter) =>
  roles.map((role) => postLabel(role, organId)).join('、');

const interested = (act: ControlAct, others: readonly Role[], matter: ControlledMatter) =>
  r74.block('CONTROLLER_INTERESTED')`
    您所在的单位承办或者配合这件事，${CONTROL_ACT_LABELS[act]}要由与这件事没有关系的人来做。
    ${others.length > 0 ? `转请${labelled(others, matter)}中别的单位的人员。` : '请系统管理员在别的单位另设这一岗位。'}`;

const notDeputy = (act: ControlAct, posts: readonly Role[], matter: ControlledMatter) =>
  r74.block('CONTROLLER_IS_DEPUTY')`
    ${labelled(posts, matter)}中有人与这件事没有关系，${CONTROL_ACT_LABELS[act]}不用代为办理。
    需要催办的，打电话提醒。`;
