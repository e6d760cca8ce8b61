import { rolesForOrgan } from '#server/law/people/organ-post.ts';
import { COUNTY_WIDE, Role, ROLE_LABELS } from '#server/law/people/role.ts';

/** The actor: a signed-in member of staff (工作人员). Citizens have no account and are `null`. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly roles: readonly Role[];
  /** Their posts in a unit that decides for itself; they hold for that unit's decisions alone. */
  readonly organRoles: readonly Role[];
  /** Names of those they act for today (代理): their posts are among these. */
  readonly actedFor?: readonly string[];
  /** Until they set a password of their own, and a second factor where the county asks everybody for one: only their own account is open. */
  readonly confined: boolean;
}

/** The scopes of row security (see migrations): what a transaction may see and write. */
export type Scope = 'SYSTEM' | 'COUNTY' | 'UNIT' | 'REVIEW' | 'AUDIT' | 'ARCHIVE' | 'MEDIA';

/**
 * Who may run a command: a sentence for people and a predicate for the server.
 * It does not say whose rows: row security hides the rows of other units.
 */
export interface Permission {
  readonly sentence: string;
  allows(actor: Actor | null): boolean;
  /** The row-security scopes the command runs in; from the actor's roles unless the command says otherwise. */
  readonly scopes?: readonly Scope[];
}

/** Staff in any one of these roles. */
export const staff = (...roles: readonly Role[]): Permission => ({
  sentence: roles.map((role) => ROLE_LABELS[role]).join('、'),
  allows: (actor) => actor !== null && !actor.confined && roles.some((role) => actor.roles.includes(role)),
});

/** Staff in any one of these posts, of the county or of a body that decides for itself; for whose decision is asked where it is known. */
export const staffOfAnyOrgan = (...roles: readonly Role[]): Permission => {
  const permission = staff(...roles);
  return {
    ...permission,
    allows: (actor) => permission.allows(actor && { ...actor, roles: [...actor.roles, ...actor.organRoles] }),
  };
};

/** The actor as they stand before a decision of this body (决策机关); null is the county's government. */
export const forOrgan = <Who extends Actor | null>(actor: Who, organId: string | null): Who =>
  actor && { ...actor, roles: rolesForOrgan(actor, organId), organRoles: [] };

/** Anyone who is signed in, also before the first change of password. */
export const signedIn: Permission = { sentence: '已登录的工作人员', allows: (actor) => actor !== null };

/** Anyone, for an action on their own record. Runs with the system's scope, so the command itself proves ownership. */
export const anyone: Permission = { sentence: '任何人', allows: () => true, scopes: ['SYSTEM'] };

/** The system itself, on schedule (系统按期限): no requester, and it sees everything. */
export const bySystem = (sentence: string): Permission => ({
  sentence,
  allows: () => true,
  scopes: ['SYSTEM'],
});

/** The system, when a deadline has passed (系统按期限). */
export const byDeadline = bySystem('系统按期限');

/** The system, acting when the retention period of personal data is over (系统按保存期限). */
export const byRetention = bySystem('系统按保存期限');

const SCOPE_OF: Partial<Record<Role, Scope>> = {
  [Role.UNIT_STAFF]: 'UNIT',
  [Role.UNIT_LEAD]: 'UNIT',
  [Role.EXECUTING_UNIT]: 'UNIT',
  [Role.SECRECY_REVIEWER]: 'REVIEW',
  [Role.AUDITOR]: 'AUDIT',
  [Role.ARCHIVIST]: 'ARCHIVE',
  [Role.MEDIA_STAFF]: 'MEDIA',
};

/** County roles that make or check decisions. The other county-wide roles have narrower scopes of their own. */
const COUNTY: ReadonlySet<Role> = new Set([
  Role.JUSTICE_STAFF,
  Role.LEGALITY_REVIEWER,
  Role.GOV_OFFICE_STAFF,
  Role.GOV_LEADER,
  Role.HEAD_OF_GOVERNMENT,
  Role.MARKET_SUPERVISION,
]);

/** The scopes of an actor's roles; without an actor, published rows only. */
export const scopesOf = (actor: Actor | null): Scope[] => [
  ...new Set([
    ...(actor?.roles ?? []).flatMap((role): Scope[] => {
      const scope = SCOPE_OF[role];
      if (scope) return [scope];
      return COUNTY.has(role) && COUNTY_WIDE.has(role) ? ['COUNTY'] : [];
    }),
    // Heads of a township and of its office see its own rows.
    ...(actor?.organRoles ?? []).map((): Scope => 'UNIT'),
  ]),
];

/** Contacts are visible to those who answer comments, never to administrators or auditors. */
export const seesContacts = (actor: Actor | null) =>
  actor !== null && actor.roles.some((role) => role === Role.UNIT_STAFF || role === Role.UNIT_LEAD);
