import { type Actor, type Permission, staff } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';

/** The justice bureau keeps the county's settings (本县设定). */
export const keepPolicy = staff(Role.JUSTICE_STAFF);

/** Its head, leaders and office keep the settings of a body that decides for itself (本机关设定); the county's posts do not. */
export const OWN_KEEPERS: readonly Role[] = [Role.HEAD_OF_GOVERNMENT, Role.GOV_LEADER, Role.GOV_OFFICE_STAFF];

/** Who keeps the settings of this body (决策机关); null is the county. */
export const keepPolicyOf = (organId: string | null): Permission =>
  organId === null
    ? keepPolicy
    : {
        sentence: '本机关负责人、领导和办公室',
        allows: (actor) => actor?.unitId === organId && keepsOwn(actor),
      };

const keepsOwn = ({ organRoles, confined }: Actor): boolean =>
  !confined && OWN_KEEPERS.some((role) => organRoles.includes(role));

/** Permission of everyone who keeps some settings; which ones is checked in each command (设定的提出和确认). */
export const keepSomePolicy: Permission = {
  sentence: '县司法局经办人；自行决策的机关由本机关负责人、领导和办公室',
  allows: (actor) => keepPolicy.allows(actor) || (actor !== null && keepsOwn(actor)),
};

/** The justice bureau keeps the special and local laws: one person proposes, another confirms (专门规定). */
export const keepLaws = staff(Role.JUSTICE_STAFF);

/** The justice bureau enters the State Council's yearly notice; who administers the machine does not (工作日历). */
export const keepCalendar = staff(Role.JUSTICE_STAFF);
