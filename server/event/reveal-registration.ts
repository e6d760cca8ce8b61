import { ContactKind } from '#schema/consultation/comment-contact-kind.ts';
import { RegistrationContact } from '#schema/event/registration-contact.ts';
import { Registration } from '#schema/event/registration.ts';
import type { RevealedRegistration } from '#schema/event/registration-view.ts';
import { act } from '#server/kernel/act.ts';
import { badInput, notFound } from '#server/kernel/fault.ts';
import { loadById } from '#server/kernel/load.ts';
import { loadEvent } from './event-load.ts';
import { reveals } from './event.permissions.ts';
import { openRegistrant } from './registration-row.ts';

const REASON_MIN = 5;

/** 查看报名人的姓名和联系方式, with a reason, on record (个人信息保护法第五十一条). */
export const revealRegistration = act(
  'event.registrationRevealed',
  reveals,
  async (command, id: string, reason: string): Promise<RevealedRegistration> => {
    if (Array.from(reason).length < REASON_MIN)
      throw badInput(`请写明查看的理由，不少于${REASON_MIN}个字。`, ['reason']);
    const registration = await loadById(command.em, Registration, id, '该报名');
    await loadEvent(command, 'recordRegistration', registration.eventId, null);
    command.about('registration', id, reason);
    const kept = await command.em.findOne(RegistrationContact, { registrationId: id });
    if (!kept) throw notFound('该报名的联系方式，已到期删除');
    const { name, guardian, contact, contactKind } = openRegistrant(command.services.seal, id, kept.sealed);
    return { name, guardian, contact, contactKind: ContactKind[contactKind] };
  },
);
