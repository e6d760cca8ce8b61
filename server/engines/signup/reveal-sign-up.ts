import { ContactKind } from '#schema/identity/contact-kind.ts';
import type { RevealedSignUp } from '#schema/signup/sign-up-view.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { reasonToReveal } from '#server/ground/kernel/reveal-reason.ts';
import { hosted } from './change-sign-up.ts';
import { keepsSignUps } from './kinds.ts';
import { openPerson } from './sign-up-person.ts';

/** 查看报名人的姓名和联系方式, with a reason, on record (个人信息保护法第五十一条): the only way by which they leave their seal for staff. */
export const revealSignUp = defineCommand(
  ['signUp.revealed', '查看报名人联系方式'],
  keepsSignUps,
  async (command, id: string, reason: string): Promise<RevealedSignUp> => {
    const why = reasonToReveal(reason);
    const own = await hosted(command, id);
    command.about('signUp', own.id, why);
    const kept = await command.db
      .selectFrom('sign_up_person')
      .select('sealed')
      .where('sign_up_id', '=', own.id)
      .executeTakeFirst();
    if (!kept) throw notFound('该报名的联系方式，已到期删除');
    const { name, contactKind, contact, guardian, organisation, cardNo } = openPerson(
      command.services.seal,
      own.id,
      kept.sealed,
    );
    return {
      name,
      contact,
      contactKind: ContactKind[contactKind],
      guardian: guardian ?? null,
      organisation: organisation ?? null,
      cardNo: cardNo ?? null,
    };
  },
);
