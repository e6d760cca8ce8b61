/**
 * 国令713号第二条、第四十二条: departments and townships make and adjust major decisions of their own by reference. Their head, leaders, office
 * and reviewer act for their own body as the county's act for the county: the same posts, of another body.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { Role, ROLE_LABELS } from './role.ts';

const r01 = provision('R-01', 'LAW', '国令713号第二条、第四十二条');

/** The posts of a body that decides (决策机关的岗位): they act for that body's decisions and for no other's. */
export const ORGAN_POSTS: ReadonlySet<Role> = new Set([
  Role.HEAD_OF_GOVERNMENT,
  Role.GOV_LEADER,
  Role.GOV_OFFICE_STAFF,
  Role.LEGALITY_REVIEWER,
]);

/** Labels of these posts in a body that decides for itself; the others keep their names. */
const ORGAN_POST_LABELS: Partial<Record<Role, string>> = {
  [Role.HEAD_OF_GOVERNMENT]: '本机关负责人',
  [Role.GOV_LEADER]: '本机关领导',
  [Role.GOV_OFFICE_STAFF]: '本机关办公室经办人',
  [Role.LEGALITY_REVIEWER]: '本机关合法性审查员',
};

/** Label of a post for somebody who acts on a decision of this body (岗位名称); null is the county's government. */
export const postLabel = (role: Role, organId: string | null): string =>
  (organId === null ? undefined : ORGAN_POST_LABELS[role]) ?? ROLE_LABELS[role];

/** Labels of somebody's posts (岗位), in a unit that decides for itself or in any other. */
export const postLabels = (roles: readonly Role[], { decidesItself }: { decidesItself: boolean }): string =>
  roles.map((role) => (decidesItself ? ORGAN_POST_LABELS[role] : undefined) ?? ROLE_LABELS[role]).join('、');

/** Somebody's posts (岗位): those they hold for the county or their unit, and those of a body that decides for itself. */
export interface PostHolder {
  unitId: string;
  roles: readonly Role[];
  /** Posts of their own unit where it decides for itself; empty for everybody else. */
  organRoles: readonly Role[];
}

/** Which of somebody's posts are the county's, and which are those of their unit that decides for itself (自行决策单位). */
export const postsIn = (
  roles: readonly Role[],
  decidesItself: boolean,
): Pick<PostHolder, 'roles' | 'organRoles'> => ({
  roles: roles.filter((role) => !decidesItself || !ORGAN_POSTS.has(role)),
  organRoles: decidesItself ? roles.filter((role) => ORGAN_POSTS.has(role)) : [],
});

/**
 * The posts in which somebody acts on a decision of this body (决策机关); null is the county's government. 司法局 reviews for a body
 * that has no reviewer of its own, as it reviews for the county.
 */
export const rolesForOrgan = ({ unitId, roles, organRoles }: PostHolder, organId: string | null): Role[] =>
  organId === null
    ? [...roles]
    : [
        ...roles.filter((role) => !ORGAN_POSTS.has(role) || role === Role.LEGALITY_REVIEWER),
        ...(unitId === organId ? organRoles : []),
      ];

/** Whether somebody acts in one of these posts on a decision of this body (决策机关). */
export const actsForOrgan = (
  holder: PostHolder,
  permitted: readonly Role[],
  organId: string | null,
): boolean => rolesForOrgan(holder, organId).some((role) => permitted.includes(role));

/** Whether somebody holds one of these posts in another body alone (别的机关的岗位), and none that acts for this one. */
export const actsElsewhere = (
  holder: PostHolder,
  permitted: readonly Role[],
  organId: string | null,
): boolean => {
  const held = [...holder.roles, ...holder.organRoles].filter((role) => permitted.includes(role));
  const elsewhere = held.length > 0 && held.every((role) => ORGAN_POSTS.has(role));
  return elsewhere && !actsForOrgan(holder, permitted, organId);
};

/** Reason against a post acting on the decision of another body (决策机关) than its own. */
export const refuseOtherBodysPost = (
  holder: PostHolder,
  permitted: readonly Role[],
  organId: string | null,
): Finding[] => (actsElsewhere(holder, permitted, organId) ? [otherBodysDecision] : []);

const otherBodysDecision = r01.block('DECISION_OF_ANOTHER_BODY')`
  这项决策由另一机关作出，您的岗位只办理本机关的决策。
  把材料转给对方对口的岗位；确属您办的，请管理员调整账号的任职。`;
