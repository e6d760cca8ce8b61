import { AcknowledgedWarning } from '#schema/audit/acknowledged-warning.ts';
import { AuditEvent } from '#schema/audit/audit-event.ts';
import { Person } from '#schema/identity/person.ts';
import type { Unit } from '#schema/identity/unit.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { unauthenticated } from '#server/ground/kernel/fault.ts';
import { type AuditEntry, auditRow } from '#server/ground/kernel/record-audit.ts';
import { AuditOutcome } from '#server/law/people/audit-outcome.ts';
import type { Role } from '#server/law/people/role.ts';
import { type SheetImport, SheetRefusal } from '#server/law/sheet-refusal.ts';
import { accountDraft } from '../account-draft.ts';
import { knownAccounts } from '../account-facts.ts';
import { createPerson } from '../create-person.ts';
import { createUnit, newUnit, UNIT_SCOPES } from '../create-unit.ts';
import { keepAccounts } from '../identity.permissions.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { openingEnds, openingLink } from '../opening-link.ts';
import { noPassword } from '../password.ts';
import { SECOND_ACCOUNT } from '../refuse-person.ts';
import { knownUnits } from '../unit-facts.ts';
import { type Book, judgeRoster, type JudgedRoster } from './judge-roster.ts';
import type { RosterAccount } from './roster-sheet.ts';

/** 开通单: what is handed to the holder of a new account; told in no other answer and stored nowhere. */
export interface OpeningSlip {
  name: string;
  loginName: string;
  unitName: string;
  decidesItself: boolean;
  roles: readonly Role[];
  link: string;
  until: Date;
}

/** Result of a form, or of its trial: what is made, what was there already. */
export interface RosterImport extends SheetImport {
  units: { made: number; existing: readonly string[] };
  accounts: { made: number; existing: readonly string[] };
  slips: readonly OpeningSlip[];
}

const judged = async ({ db }: CommandContext, book: Book) =>
  judgeRoster(book, { units: await knownUnits(db), accounts: await knownAccounts(db) });

const told = ({ rows, units, accounts }: JudgedRoster, slips: readonly OpeningSlip[]): RosterImport => ({
  rows,
  imported: units.fresh.length + accounts.fresh.length,
  left: [],
  units: { made: units.fresh.length, existing: units.existing },
  accounts: { made: accounts.fresh.length, existing: accounts.existing },
  slips,
});

const summary = ({ units, accounts }: RosterImport): string => `单位${units.made}个、账号${accounts.made}个`;

/** 预审单位和账号登记表: what it would make, or everything that is wrong with it; nothing is made. */
export const tryRoster = defineCommand(
  ['roster.tried', '预审单位和账号登记表'],
  keepAccounts,
  async (command, book: Book): Promise<RosterImport | SheetRefusal> => {
    const roster = await judged(command, book);
    if (roster instanceof SheetRefusal) return roster;
    const done = told(roster, []);
    command.about('roster', 'R-93', summary(done));
    return done;
  },
);

/**
 * 成批建立单位和账号: all of a form or nothing, each recorded as if it had been made by hand. Nobody knows a password: each account is
 * opened by its link.
 */
export const importRoster = defineCommand(
  ['roster.imported', '成批建立单位和账号'],
  keepAccounts,
  async (command, book: Book): Promise<RosterImport | SheetRefusal> => {
    await oneAtATime(command.db);
    const roster = await judged(command, book);
    if (roster instanceof SheetRefusal) return roster;
    const places = await makeUnits(command, roster);
    const done = told(roster, makeAccounts(command, roster, places));
    command.about('roster', 'R-93', summary(done));
    return done;
  },
);

type Place = Pick<Unit, 'id' | 'name' | 'decidesItself'>;

/** The new units, at the end of the county's order; answers all that are there now, by their names. */
async function makeUnits(command: CommandContext, { units }: JudgedRoster): Promise<Map<string, Place>> {
  const known = await knownUnits(command.db);
  const fresh = units.fresh.map((input, index) => newUnit(command, input, known.length + index));
  for (const { id, code } of fresh)
    record(command, { action: createUnit.action, targetKind: 'unit', targetId: id, detail: code });
  await command.em.flush();
  if (fresh.length > 0) command.publish(...UNIT_SCOPES);
  return new Map([...known, ...fresh].map((unit) => [unit.name, unit]));
}

const makeAccounts = (
  command: CommandContext,
  { accounts, reasoned }: JudgedRoster,
  places: ReadonlyMap<string, Place>,
): OpeningSlip[] =>
  accounts.fresh.map((account) => {
    const unit = places.get(account.unitName);
    if (!unit) throw new Error(`no unit for a judged account: ${account.unitName}`);
    const person = makePerson(command, account.person, unit);
    if (reasoned.has(account)) acknowledge(command, person.id, account.reason);
    const { name, loginName, roles } = person;
    const link = openingLink(command, person);
    const { name: unitName, decidesItself } = unit;
    return { name, loginName, roles, unitName, decidesItself, link, until: openingEnds(command.now) };
  });

function makePerson(command: CommandContext, said: RosterAccount['person'], unit: Place): Person {
  const draft = accountDraft({ ...said, unitId: unit.id });
  const locked = { passwordHash: noPassword(), mustChangePassword: true };
  const person = command.em.create(Person, { ...draft, ...locked });
  const detail = `${draft.loginName} ${draft.roles.join(' ')}`;
  record(command, { action: createPerson.action, targetKind: 'person', targetId: person.id, detail });
  return person;
}

/** The audit event of one that was made, as its own command writes it. */
const record = (command: CommandContext, entry: Omit<AuditEntry, 'outcome'>) =>
  command.em.create(AuditEvent, auditRow(command, { ...entry, outcome: AuditOutcome.DONE }, command.now));

/** The reason why somebody has an account of their own, as it is kept when it is given by hand. */
function acknowledge({ em, actor, now }: CommandContext, targetId: string, reason: string): void {
  if (!actor) throw unauthenticated();
  const about = { action: createPerson.action, targetId, code: SECOND_ACCOUNT, reason };
  em.create(AcknowledgedWarning, { ...about, byId: actor.id, at: now });
}
