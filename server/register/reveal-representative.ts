import { ContactKind } from '#schema/consultation/comment-contact-kind.ts';
import type { RevealedRepresentative } from '#schema/register/representative-view.ts';
import { Representative } from '#schema/register/representative.ts';
import { act } from '#server/kernel/act.ts';
import { badInput } from '#server/kernel/fault.ts';
import { loadById } from '#server/kernel/load.ts';
import { substance } from '#server/law/substance.ts';
import { revealsRepresentatives } from './register.permissions.ts';
import { representativeContact } from './representative-contact.queries.ts';

const REASON_MIN = 5;

/** 查看代表的联系方式, with a reason, on record (个人信息保护法第五十一条). */
export const revealRepresentative = act(
  'representative.revealed',
  revealsRepresentatives,
  async (command, id: string, reason: string): Promise<RevealedRepresentative> => {
    if (substance(reason) < REASON_MIN)
      throw badInput(`请写明查看的理由，不少于${REASON_MIN}个字。`, ['reason']);
    const { no } = await loadById(command.em, Representative, id, '该代表');
    command.about('representative', id, `${no} ${reason.trim()}`);
    const kept = await representativeContact(command.db, command.services.seal, id);
    return kept
      ? { contactKind: ContactKind[kept.contactKind], contact: kept.contact }
      : { contactKind: null, contact: null };
  },
);
