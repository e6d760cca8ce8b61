import { ActingPost } from '#schema/identity/acting-post.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { refuseActingEnd } from '#server/law/people/acting-post.ts';
import { keepAccounts } from './identity.permissions.ts';

/** 结束代理: at once; what was done in those days stays done. */
export const endActing = defineCommand('person.actingEnded', keepAccounts, async (command, id: string) => {
  const post = await loadById(command.em, ActingPost, id, '该代理');
  const { today } = command;
  command.about('person', post.absentId);
  const refusal = command.refusalOf(refuseActingEnd(post.endsOn < today || post.endedOn !== null));
  if (refusal) return refusal;
  post.endedOn = today;
  return post.absentId;
});
