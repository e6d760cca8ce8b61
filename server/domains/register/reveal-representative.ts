import type { RevealedContact } from '#schema/receipt/revealed-view.ts';
import { ContactKind } from '#schema/identity/contact-kind.ts';
import { Representative } from '#schema/register/representative.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { reasonToReveal } from '#server/ground/kernel/reveal-reason.ts';
import { revealsRepresentatives } from './register.permissions.ts';
import { representativeContact } from './representative-contact.queries.ts';

/** 查看代表的联系方式, with a reason, on record (个人信息保护法第五十一条). */
export const revealRepresentative = defineCommand(
  ['representative.revealed', '查看代表联系方式'],
  revealsRepresentatives,
  async (command, id: string, reason: string): Promise<RevealedContact> => {
    const why = reasonToReveal(reason);
    const { no } = await loadById(command.em, Representative, id, '该代表');
    command.about('representative', id, `${no} ${why}`);
    const kept = await representativeContact(command.db, command.services.seal, id);
    return kept
      ? { contactKind: ContactKind[kept.contactKind], contact: kept.contact }
      : { contactKind: null, contact: null };
  },
);
