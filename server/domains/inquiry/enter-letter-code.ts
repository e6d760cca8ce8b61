import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { typedRight } from '#server/engines/telling/message-code.ts';
import { answersByLink } from './inquiry.permissions.ts';
import { letterCode, letterProof } from './letter-proof.ts';
import { loadByAnyLink } from './load-inquiry.ts';

/**
 * 填写验证码: returns a proof of identity; null where the code is wrong. Not a refusal, since a rollback would undo the
 * count of attempts.
 */
export const enterLetterCode = defineCommand(
  ['inquiry.codeEntered', '填写函的验证码'],
  answersByLink,
  async (command, token: string, code: string): Promise<string | null> => {
    const { inquiry, decision } = await loadByAnyLink(command, token);
    const { id, codeAt, codeTries, addressee } = inquiry;
    if (typedRight(command, { ...letterCode(inquiry), at: codeAt, tries: codeTries }, code))
      return letterProof(command.services.seal, inquiry, command.now);
    command.about('decision', decision.id, `${decision.no} ${addressee}，验证码不对`);
    await countTry(command, id, codeTries);
    return null;
  },
);

const countTry = ({ db }: CommandContext, id: string, tries: number) =>
  db
    .updateTable('inquiry')
    .set({ code_tries: tries + 1 })
    .where('id', '=', id)
    .execute();
