import { channelsOf } from '#server/ground/kernel/channels.ts';
import { sql } from 'kysely';
import { DeliveryWay } from '#server/law/people/notification.ts';
import { ORGAN_POSTS } from '#server/law/people/organ-post.ts';
import type { Role } from '#server/law/people/role.ts';
import type { CommandContext, Db } from '#server/ground/kernel/context.ts';
import { queueMessage } from '#server/engines/message/queue-message.ts';
import { unitAddresses } from '#server/engines/message/unit-address.queries.ts';
import { keyOf, type Notification, type Recipient, type StaffKind } from './notification.ts';
import { wordsContext } from './notify.ts';

/** The staff who have to act: those of one unit in these roles; without a unit, of the whole county, whose posts are the county's own. */
export interface StaffAsked {
  unitId: string | null;
  roles: readonly Role[];
}

interface Colleague {
  id: string;
  name: string;
  email: string | null;
  mobile: string | null;
  unitId: string;
}

/**
 * 告知工作人员: those who must act, at their own addresses. Only when nobody of them has one does it go to the unit's
 * mailbox, or stay on record under the unit's name. Staff are never on a call list: their own desk shows the task.
 */
export async function notifyStaff<Facts>(
  command: CommandContext,
  asked: StaffAsked,
  notification: Notification<Facts> & { kind: StaffKind<Facts> },
): Promise<void> {
  const texting = channelsOf(command.services.config).sms;
  const people = await colleagues(command.db, asked);
  const reached = people.flatMap((one) => addressed(one, texting));
  for (const [person, way] of reached) await write(command, person, way, notification);
  if (reached.length === 0)
    for (const unit of await unitsOf(command.db, asked, people))
      await write(command, unit, DeliveryWay.MAIL, notification);
}

const colleagues = async (db: Db, { unitId, roles }: StaffAsked): Promise<Colleague[]> =>
  (
    await sql<Colleague>`
      select id, name, email, mobile, unit_id as "unitId" from person
      where active and posts_of(person) && ${sql.val(`{${roles.join(',')}}`)}::text[]
        and (unit_id = ${unitId}::uuid or (${unitId}::uuid is null and ${COUNTY_POST(roles)}))
      order by name, id`.execute(db)
  ).rows;

/** Condition of a post of the county: a post of a unit that decides for itself is none. */
const COUNTY_POST = (roles: readonly Role[]) => {
  const others = roles.filter((role) => !ORGAN_POSTS.has(role));
  return sql`(posts_of(person) && ${sql.val(`{${others.join(',')}}`)}::text[]
    or not exists (select from unit u where u.id = person.unit_id and u.decides_itself))`;
};

function addressed(
  { id, name, email, mobile, unitId }: Colleague,
  texting: boolean,
): [Recipient, DeliveryWay][] {
  const person = { id, displayName: name, unitId };
  if (email) return [[{ ...person, contactKind: 'EMAIL', contact: email }, DeliveryWay.MAIL]];
  return mobile && texting ? [[{ ...person, contactKind: 'PHONE', contact: mobile }, DeliveryWay.SMS]] : [];
}

/** The mailboxes of the units whose staff are meant; a unit without one is kept under its name. */
async function unitsOf(db: Db, { unitId }: StaffAsked, people: readonly Colleague[]): Promise<Recipient[]> {
  const ids = [...new Set(unitId ? [unitId] : people.map((one) => one.unitId))];
  if (ids.length === 0) return [];
  const boxes = await unitAddresses(db);
  const units = await db.selectFrom('unit').select(['id', 'name']).where('id', 'in', ids).execute();
  return units.map(({ id, name }) => ({
    id,
    displayName: name,
    unitId: id,
    contactKind: 'EMAIL',
    contact: boxes.get(id) ?? name,
  }));
}

async function write<Facts>(
  command: CommandContext,
  person: Recipient,
  way: DeliveryWay,
  notification: Notification<Facts>,
): Promise<void> {
  const { kind, facts, about } = notification;
  const context = wordsContext(command);
  const byMail = way === DeliveryWay.MAIL;
  await queueMessage(command, {
    kind: kind.kind,
    uniqueKey: keyOf(notification, person),
    topic: kind.key,
    way,
    to: person.contact,
    recipient: person,
    unitId: person.unitId,
    about,
    subject: kind.subject(facts, person),
    body: byMail ? kind.mail(facts, person, context) : kind.short(facts, person, context),
  });
}
