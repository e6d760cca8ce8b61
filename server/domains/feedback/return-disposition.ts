import { DispositionState } from '#server/law/feedback/disposition-state.ts';
import { Disposition } from '#schema/feedback/disposition.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadById, sameVersion } from '#server/ground/kernel/load.ts';
import { leads } from './feedback.permissions.ts';
import { loadMatter, outcomesChanged, refuseAtStage } from './matter.ts';
import { refuseReturn } from '#server/law/reason.ts';

const WHAT = '该处理意见';

/** 退回处理意见, proposed or confirmed, with a reason; not after the report is published. */
export const returnDisposition = defineCommand(
  ['disposition.returned', '退回处理意见'],
  leads,
  async (command, id: string, version: number, reason: string) => {
    const disposition = await loadById(command.em, Disposition, id, WHAT);
    const matter = await loadMatter(command, disposition.consultationId);
    sameVersion(disposition, version, WHAT);
    const refusal = command.refusalOf([
      ...refuseAtStage('dispose', matter, command.now),
      ...refuseReturn(reason),
    ]);
    if (refusal) return refusal;
    disposition.state = DispositionState.PROPOSED;
    disposition.confirmedById = null;
    disposition.confirmedAt = null;
    disposition.returnedReason = reason;
    await outcomesChanged(command, matter);
    return disposition.id;
  },
);
