/** Which posts handle, confirm and read case items (办件), and for which kinds they count. */
import { Role } from '#server/law/people/role.ts';
import { CaseKind } from './case-kind.ts';
import { CASE_KINDS } from './case-kinds.ts';

const { UNIT_STAFF, UNIT_LEAD, EXECUTING_UNIT, GOV_OFFICE_STAFF, AUDITOR } = Role;

/** Posts that handle case items (办理): sort, hand on, draft the answer. */
export const HANDLING_POSTS: readonly Role[] = [UNIT_STAFF, UNIT_LEAD, EXECUTING_UNIT, GOV_OFFICE_STAFF];

/** Posts that confirm an answer (审核答复): the unit's lead, in a unit that carries out and in the government's office another of its staff. */
export const CONFIRMING_POSTS: readonly Role[] = [UNIT_LEAD, EXECUTING_UNIT, GOV_OFFICE_STAFF];

/** Posts that read them (查看). */
export const READING_POSTS: readonly Role[] = [...HANDLING_POSTS, AUDITOR];

/** Somebody's roles as they count for a kind: that of a unit that only carries decisions out not for every kind. */
export const rolesFor = (kind: CaseKind, roles: readonly Role[]): readonly Role[] =>
  CASE_KINDS[kind].executing ? roles : roles.filter((role) => role !== EXECUTING_UNIT);

/** Kinds of which somebody with these roles holds one of the posts. */
export const kindsFor = (posts: readonly Role[], roles: readonly Role[]): CaseKind[] =>
  Object.values(CaseKind).filter((kind) => rolesFor(kind, roles).some((role) => posts.includes(role)));
