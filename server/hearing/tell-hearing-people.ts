import { MessageKind } from '#schema/message/message-kind.ts';
import { newId } from '#schema/kernel/id.ts';
import { act } from '#server/kernel/act.ts';
import { anyone } from '#server/kernel/authority.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { HearingStage } from '#server/law/hearing-stage.ts';
import { HEARING_TIDING_LABELS, HearingTiding, isToldOf } from '#server/law/hearing-tiding.ts';
import { queueMessage } from '#server/message/queue-message.ts';
import type { TidingOrder } from './announce-tiding.ts';
import { hearingCalendar } from './hearing-calendar.ts';
import { personPurpose, type SealedPerson } from './sign-up-store.ts';
import { tidingText } from './tiding-text.ts';
import {
  nominated,
  signedUp,
  tidingHearing,
  type TidingHearing,
  type TidingPerson,
} from './told-people.queries.ts';

/** How many people one run tells; the job adds itself again while some are left. */
const BATCH = 200;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** 听证会告知: whoever left a mail address is written to, for everybody else the unit gets a call to make; each once. */
export const tellHearingPeople = act(
  'hearing.peopleTold',
  anyone,
  async (command, order: TidingOrder, after: string | null) => {
    command.about('hearing', order.hearingId, HEARING_TIDING_LABELS[order.tiding]);
    const hearing = await tidingHearing(command.db, order.hearingId);
    if (!hearing || isOver(order, hearing)) return 0;
    const people = await signedUp(command.db, order, after ?? FIRST, BATCH);
    const more = after === null && concernsNominees(order) ? await nominated(command.db, order) : [];
    for (const person of [...people, ...more])
      if (isToldOf(order.tiding, person.state)) await tell(command, order, hearing, person);
    const last = people.at(-1);
    if (people.length === BATCH && last)
      await command.enqueue('tell-hearing-people', { ...order, after: last.contactId });
    return people.length + more.length;
  },
);

/** Who was nominated is in no draw and on no reserve list. */
const concernsNominees = ({ tiding, contactId }: TidingOrder) =>
  contactId === null && tiding !== HearingTiding.DRAW_RESULT;

/** Of a cancelled hearing nothing is told any more but that it is cancelled. */
const isOver = ({ tiding }: TidingOrder, { stage }: TidingHearing) =>
  stage === HearingStage.CANCELLED && tiding !== HearingTiding.CANCELLED;

const keyOf = ({ tiding, occasion }: TidingOrder, { contactId }: TidingPerson) =>
  `hearing:${tiding}:${occasion}:${contactId}`;

async function tell(
  command: CommandContext,
  order: TidingOrder,
  hearing: TidingHearing,
  person: TidingPerson,
): Promise<void> {
  const to = mailOf(command, person);
  const text = tidingText(order.tiding, hearing, person);
  if (!to) return callFor(command, order, person, text);
  const href = `${command.services.config.publicUrl ?? ''}/tingzheng/${hearing.no}`;
  await queueMessage(command, {
    kind: MessageKind.HEARING_TIDING,
    uniqueKey: keyOf(order, person),
    to,
    unitId: hearing.unitId,
    subject: `${HEARING_TIDING_LABELS[order.tiding]}：${hearing.name}`,
    body: [text, ...lookUp(person), `听证会：${href}`].join('\n'),
    calendar: calendarOf(command, order, hearing, href),
  });
}

const lookUp = ({ receiptNo }: TidingPerson): string[] =>
  receiptNo
    ? [
        `您的受理编号：${receiptNo.slice(0, 4)}-${receiptNo.slice(4)}。凭编号和查询码，可以在“我的意见”中查看、确认或者撤回报名。`,
      ]
    : [];

function mailOf({ services }: CommandContext, { contactId, sealed }: TidingPerson): string | null {
  if (!sealed) return null;
  const person = JSON.parse(services.seal.open(sealed, personPurpose(contactId))) as SealedPerson;
  return person.contactKind === 'EMAIL' ? person.contact : null;
}

/** What moves or strikes out the appointment in the reader's own calendar. */
function calendarOf(
  { now, services }: CommandContext,
  { tiding }: TidingOrder,
  hearing: TidingHearing,
  href: string,
): string | null {
  const cancelled = tiding === HearingTiding.CANCELLED;
  if (!cancelled && tiding !== HearingTiding.POSTPONED) return null;
  return hearingCalendar(
    { ...hearing, cancelled },
    { at: now, from: senderOf(services.config.mail?.from), href },
  );
}

/** The bare address of whoever sends. */
const senderOf = (from = 'noreply@localhost') => /<([^>]+)>/.exec(from)?.[1] ?? from;

/** 须电话通知: a call to make, for the unit's list. */
async function callFor(
  { db, now }: CommandContext,
  order: TidingOrder,
  person: TidingPerson,
  text: string,
): Promise<void> {
  const { contactId, displayName, receiptNo } = person;
  await db
    .insertInto('hearing_call')
    .values({
      id: newId(),
      unique_key: keyOf(order, person),
      hearing_id: order.hearingId,
      contact_id: contactId,
      tiding: order.tiding,
      display_name: displayName,
      receipt_no: receiptNo,
      text,
      created_at: now,
      note: '',
    })
    .onConflict((conflict) => conflict.column('unique_key').doNothing())
    .execute();
}
