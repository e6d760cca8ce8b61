import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { anyone } from '#server/ground/kernel/authority.ts';
import type { Seal } from '#server/ground/kernel/seal.ts';
import { latestDelivery } from '#server/law/hearing/hearing-materials.ts';
import { hearingBegins } from '#server/law/hearing/hearing-plan.ts';
import { HearingStage } from '#server/law/hearing/hearing-stage.ts';
import { HEARING_TIDING_LABELS, HearingTiding, isToldOf } from '#server/law/hearing/hearing-tiding.ts';
import { notify } from '#server/engines/telling/notify.ts';
import type { TidingOrder } from './announce-tiding.ts';
import { HEARING_NOTIFICATIONS, type HearingRecipient } from './hearing-notification.ts';
import { openHearingPerson } from './hearing-person.ts';
import { unservedContacts } from './served.queries.ts';
import {
  nominated,
  signedUp,
  tidingHearing,
  type TidingHearing,
  type TidingPerson,
} from './told-people.queries.ts';

const { MATERIALS_SENT } = HearingTiding;

/** Number of people notified in one run; the job adds itself again while some are left. */
const BATCH = 200;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** 听证会告知: everybody whom it concerns, once, in the way they left. */
export const tellHearingPeople = defineCommand(
  ['hearing.peopleTold', '告知听证报名人'],
  anyone,
  async (command, order: TidingOrder, after: string | null) => {
    command.about('hearing', order.hearingId, HEARING_TIDING_LABELS[order.tiding]);
    const hearing = await tidingHearing(command.db, order.hearingId);
    if (!hearing || isOver(order, hearing)) return 0;
    const people = await signedUp(command.db, order, after ?? FIRST, BATCH);
    const more = after === null && concernsNominees(order) ? await nominated(command.db, order) : [];
    const unserved = order.tiding === MATERIALS_SENT ? await unservedContacts(command.db, hearing) : null;
    const concerned = [...people, ...more].filter(
      ({ state, contactId }) => isToldOf(order.tiding, state) && (unserved?.has(contactId) ?? true),
    );
    await notify(
      command,
      concerned.map((person) => recipientOf(command.services.seal, hearing, person)),
      {
        kind: HEARING_NOTIFICATIONS[order.tiding],
        facts: hearing,
        occasion: String(order.occasion),
        about: { id: hearing.id, title: hearing.name, path: `/gongzuotai/tingzheng/${hearing.no}` },
        callUntil: hearingBegins(hearing.heldOn, hearing.startsAt),
        lastDay: order.tiding === MATERIALS_SENT && hearing.heldOn ? latestDelivery(hearing.heldOn) : null,
      },
    );
    const last = people.at(-1);
    if (people.length === BATCH && last)
      await command.enqueue('tell-hearing-people', { ...order, after: last.contactId });
    return people.length + more.length;
  },
);

/** Nominees are in no draw and on no reserve list. */
const concernsNominees = ({ tiding, contactId }: TidingOrder) =>
  contactId === null && tiding !== HearingTiding.DRAW_RESULT;

/** Of a cancelled hearing the cancellation is the only notice still sent. */
const isOver = ({ tiding }: TidingOrder, { stage }: TidingHearing) =>
  stage === HearingStage.CANCELLED && tiding !== HearingTiding.CANCELLED;

function recipientOf(
  seal: Seal,
  { unitId }: TidingHearing,
  { contactId, sealed, ...person }: TidingPerson,
): HearingRecipient {
  const { contactKind, contact } = sealed
    ? openHearingPerson(seal, { id: contactId, sealed, signedUp: person.receiptNo !== null })
    : { contactKind: null, contact: null };
  return { ...person, id: contactId, unitId, contactKind, contact };
}
