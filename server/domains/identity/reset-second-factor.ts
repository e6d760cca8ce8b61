import { Person } from '#schema/identity/person.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { refuseNoReason } from '#server/law/reason.ts';
import { r93 } from './account-rule.ts';
import { endSessions } from './end-sessions.ts';
import { keepAccounts } from './identity.permissions.ts';
import { enrolled, FACTOR_OFF, withoutSecondFactor } from './second-factor.ts';

/**
 * 重置两步验证, for somebody who lost phone and recovery codes: never for oneself, or whoever sits at an administrator's
 * screen could do without theirs. The password stays; every session of the person ends.
 */
export const resetSecondFactor = defineCommand(
  'person.secondFactorReset',
  keepAccounts,
  async (command, id: string, reason: string) => {
    const person = await loadById(command.em, Person, id, '该账号');
    command.about('person', id, reason);
    const refusal = command.refusalOf([
      ...(id === command.actor?.id ? [OWN] : []),
      ...((await enrolled(command.db, id)) ? [] : [FACTOR_OFF]),
      ...refuseNoReason(reason, ASKED),
    ]);
    if (refusal) return refusal;
    await withoutSecondFactor(command.db, person);
    await endSessions(command, id);
    return id;
  },
);

const ASKED = {
  code: 'SECOND_FACTOR_REASON',
  what: '重置两步验证',
  on: r93,
  example: '手机丢失，本人到场提出',
};

const OWN = r93.block('SECOND_FACTOR_OWN')`
  不能重置自己的两步验证。
  在“我的账号”中停用；手机和恢复码都没有的，请另一位系统管理员重置。`;
