import type { Db } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseClosingSignUp } from '#server/law/press/press-sign-up.ts';
import { atStage, loadPress, tellReaders } from './press-load.ts';
import { mayPress } from './press.permissions.ts';

/** 开放记者报名和提问: for the conferences whose hosts want them; closed again while nobody has made use of it. */
export const setPressSignUp = defineCommand(
  ['press.signUpSet', '开放或者关闭记者报名和提问'],
  mayPress('setSignUp'),
  async (command, eventId: string, open: boolean) => {
    const press = await loadPress(command, 'setSignUp', eventId);
    const used = !open && (await usedSignUp(command.db, eventId));
    const refusal = command.refusalOf(atStage('setSignUp', press, () => refuseClosingSignUp(used)));
    if (refusal) return refusal;
    press.event.pressSignUp = open;
    tellReaders(command, press.event);
    return press.event.no;
  },
);

/** Whether somebody has signed up as a journalist, or asked (已经有人报名或者提问). */
async function usedSignUp(db: Db, eventId: string): Promise<boolean> {
  const asked = await db
    .selectFrom('press_question')
    .select('id')
    .where('event_id', '=', eventId)
    .limit(1)
    .executeTakeFirst();
  if (asked) return true;
  const signed = await db
    .selectFrom('sign_up')
    .select('id')
    .where('subject_id', '=', eventId)
    .where('kind', '=', 'PRESS')
    .limit(1)
    .executeTakeFirst();
  return signed !== undefined;
}
