import { ContactKind } from '#schema/consultation/comment-contact-kind.ts';
import type { RevealedJournalist } from '#schema/press/accreditation-view.ts';
import { PressAccreditation } from '#schema/press/press-accreditation.ts';
import { PressContact } from '#schema/press/press-contact.ts';
import { act } from '#server/kernel/act.ts';
import { badInput, notFound } from '#server/kernel/fault.ts';
import { loadById } from '#server/kernel/load.ts';
import { openJournalist } from './accreditation-row.ts';
import { loadPress } from './press-load.ts';
import { mayPress } from './press.permissions.ts';

const REASON_MIN = 5;

/** 查看记者的姓名和联系方式, with a reason, on record (个人信息保护法第五十一条). */
export const revealJournalist = act(
  'press.journalistRevealed',
  mayPress('accredit'),
  async (command, id: string, reason: string): Promise<RevealedJournalist> => {
    if (Array.from(reason).length < REASON_MIN)
      throw badInput(`请写明查看的理由，不少于${REASON_MIN}个字。`, ['reason']);
    const { eventId } = await loadById(command.em, PressAccreditation, id, '该报名');
    await loadPress(command, 'accredit', eventId);
    command.about('accreditation', id, reason);
    const kept = await command.em.findOne(PressContact, { accreditationId: id });
    if (!kept) throw notFound('该报名的联系方式，已到期删除');
    const { contactKind, ...person } = openJournalist(command.services.seal, id, kept.sealed);
    return { ...person, contactKind: ContactKind[contactKind] };
  },
);
