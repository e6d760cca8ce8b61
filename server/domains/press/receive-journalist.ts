import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseArriving } from '#server/law/press/press-accreditation.ts';
import { held } from './decide-accreditation.ts';
import { atStage } from './press-load.ts';
import { mayPress } from './press.permissions.ts';

/** 登记记者到场: whoever is accredited, once. */
export const receiveJournalist = defineCommand(
  'press.journalistArrived',
  mayPress('accredit'),
  async (command, id: string) => {
    const { signUp, state, press } = await held(command, id);
    const refusal = command.refusalOf(
      atStage('receive', press, () => refuseArriving(state, press.event.startsAt, command.now)),
    );
    if (refusal) return refusal;
    signUp.checkedInAt = command.now;
    return press.event.no;
  },
);
