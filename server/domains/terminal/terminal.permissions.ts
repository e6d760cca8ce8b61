import { anyone, staff } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';

/** Who registers and stops terminals: 政府信息公开工作主管部门, 国令711号第三条, which sets up the 政务公开专区. */
export const keepsTerminals = staff(Role.GOV_OFFICE_STAFF);

/** Who opens the address of a terminal: whoever stands at the machine and holds it. */
export const opensTerminal = anyone;
