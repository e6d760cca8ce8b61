import { act } from '#server/kernel/act.ts';
import { accreditationState, refuseArriving } from '#server/law/press-accreditation.ts';
import { held } from './decide-accreditation.ts';
import { atStage } from './press-load.ts';
import { mayPress } from './press.permissions.ts';

/** 登记记者到场: whoever is accredited, once. */
export const receiveJournalist = act(
  'press.journalistArrived',
  mayPress('accredit'),
  async (command, id: string) => {
    const { accreditation, press } = await held(command, id);
    const refusal = command.weigh(
      atStage('receive', press, () =>
        refuseArriving(accreditationState(accreditation), press.event.startsAt, command.now),
      ),
    );
    if (refusal) return refusal;
    accreditation.arrivedAt = command.now;
    return press.event.no;
  },
);
