import { anyone, type Permission, staff } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';

/** Whoever has a mail address; what follows needs the link that was sent there. */
export const follows: Permission = anyone;

/** Who sees how many follow what (关注人数); nobody sees who. */
export const countsFollowers = staff(
  Role.UNIT_STAFF,
  Role.UNIT_LEAD,
  Role.GOV_OFFICE_STAFF,
  Role.JUSTICE_STAFF,
  Role.AUDITOR,
  Role.SYS_ADMIN,
);
