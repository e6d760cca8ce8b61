import { LockMode } from '@mikro-orm/core';
import { Person } from '#schema/identity/person.ts';
import { anyone } from '#server/ground/kernel/authority.ts';
import type { CommandContext, Context } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notAtTerminal } from '#server/ground/kernel/fault.ts';
import { Refusal } from '#server/law/refusal.ts';
import { r93 } from './account-rule.ts';
import { endSessions } from './end-sessions.ts';
import { endWaits } from './end-waits.ts';
import { opens, readOpening } from './opening-link.ts';
import { hashPassword } from './password.ts';
import { refusePassword } from './refuse-password.ts';

/** 凭链接开通账号: the person sets a password that nobody else has seen; the link is used up. */
export async function openAccount(context: Context, token: string, next: string) {
  if (context.terminal !== undefined) throw notAtTerminal();
  return opened(context, token, next);
}

const opened = defineCommand(
  ['person.opened', '凭链接开通账号'],
  anyone,
  async (command, token: string, next: string) => {
    const person = await personBehind(command, token);
    if (!person) return new Refusal([DEAD]);
    command.about('person', person.id);
    const refusal = command.refusalOf(refusePassword(next, person.loginName));
    if (refusal) return refusal;
    person.passwordHash = await hashPassword(next);
    person.mustChangePassword = false;
    await endSessions(command, person.id);
    await endWaits(command, person.id);
    return { id: person.id, name: person.name };
  },
);

/** Held until the command ends: of two who use a link at once, one finds it used up. */
async function personBehind(command: CommandContext, token: string): Promise<Person | null> {
  const read = readOpening(token);
  if (!read) return null;
  const { em, services, now } = command;
  const person = await em.findOne(Person, { id: read.id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  return person?.active && opens(services.seal, token, person, now) ? person : null;
}

const DEAD = r93.block('OPENING_LINK_DEAD', 'token')`
  这个开通链接已经用过、过期，或者不完整。
  请系统管理员重置密码，重新发一个链接。`;
