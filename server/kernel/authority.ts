import { COUNTY_WIDE, Role, ROLE_LABELS } from '#server/law/role.ts';

/** Who acts: a signed-in member of staff (工作人员). Citizens act without an account and are `null`. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly roles: readonly Role[];
  readonly mustChangePassword: boolean;
}

/** The scopes of row security (see migrations): what a transaction may see and write. */
export type Scope = 'SYSTEM' | 'COUNTY' | 'UNIT' | 'REVIEW' | 'AUDIT' | 'ARCHIVE' | 'MEDIA';

/**
 * Who may run a command: one sentence for people, one predicate for the door.
 * Whose matters they may touch is not asked here: row security makes rows of other units not found.
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
  allows: (actor) =>
    actor !== null && !actor.mustChangePassword && roles.some((role) => actor.roles.includes(role)),
});

/** Anyone who is signed in, also before the first change of password. */
export const signedIn: Permission = { sentence: '已登录的工作人员', allows: (actor) => actor !== null };

/** Anyone, for a deed on the asker's own record; runs with the system's sight, so the command itself proves whose it is. */
export const anyone: Permission = { sentence: '任何人', allows: () => true, scopes: ['SYSTEM'] };

/** The house itself, when its day or hour has come (系统按期限): nobody asks for it, and it sees everything. */
export const bySystem = (sentence: string): Permission => ({
  sentence,
  allows: () => true,
  scopes: ['SYSTEM'],
});

const SCOPE_OF: Partial<Record<Role, Scope>> = {
  [Role.UNIT_STAFF]: 'UNIT',
  [Role.UNIT_LEAD]: 'UNIT',
  [Role.EXECUTING_UNIT]: 'UNIT',
  [Role.SECRECY_REVIEWER]: 'REVIEW',
  [Role.AUDITOR]: 'AUDIT',
  [Role.ARCHIVIST]: 'ARCHIVE',
  [Role.MEDIA_STAFF]: 'MEDIA',
};

/** Roles of the county that decide or check decisions; the remaining county-wide roles have their own narrower sight. */
const COUNTY: ReadonlySet<Role> = new Set([
  Role.JUSTICE_STAFF,
  Role.LEGALITY_REVIEWER,
  Role.GOV_OFFICE_STAFF,
  Role.GOV_LEADER,
  Role.HEAD_OF_GOVERNMENT,
  Role.MARKET_SUPERVISION,
]);

/** What an actor's roles let him see; without an actor nothing but what is published. */
export const scopesOf = (actor: Actor | null): Scope[] => [
  ...new Set(
    (actor?.roles ?? []).flatMap((role): Scope[] => {
      const scope = SCOPE_OF[role];
      if (scope) return [scope];
      return COUNTY.has(role) && COUNTY_WIDE.has(role) ? ['COUNTY'] : [];
    }),
  ),
];

/** Contacts are for those who answer comments, never for administrators and auditors. */
export const seesContacts = (actor: Actor | null) =>
  actor !== null && actor.roles.some((role) => role === Role.UNIT_STAFF || role === Role.UNIT_LEAD);
