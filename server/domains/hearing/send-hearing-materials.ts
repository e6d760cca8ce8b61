import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseSending } from '#server/law/hearing/hearing-materials.ts';
import { HearingTiding } from '#server/law/hearing/hearing-tiding.ts';
import { announceTiding } from './announce-tiding.ts';
import { atStage } from './hearing-guards.ts';
import { changePublicly, loadOwn } from './hearing-load.ts';
import { mayBring } from './hearing.permissions.ts';
import { deliveriesOf, servedOf } from './served.queries.ts';

/** 发送听证会材料 (第十六条): to every participant who does not have them, in the way they left; the sending record says when they were served. */
export const sendHearingMaterials = defineCommand(
  ['hearing.materialsSent', '发送听证会材料'],
  mayBring('sendMaterials'),
  async (command, id: string, version: number) => {
    const hearing = await loadOwn(command, id, version);
    const served = await servedOf(command.db, hearing);
    const refusal = command.refusalOf(
      atStage('sendMaterials', hearing, () => refuseSending(deliveriesOf(served))),
    );
    if (refusal) return refusal;
    await announceTiding(command, id, HearingTiding.MATERIALS_SENT);
    changePublicly(command, hearing);
    return id;
  },
);
