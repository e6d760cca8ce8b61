import { DispositionState } from '#schema/feedback/disposition-state.ts';
import { Disposition } from '#schema/feedback/disposition.ts';
import { defineCommand } from '#server/kernel/define-command.ts';
import { loadForChange } from '#server/kernel/load.ts';
import { leads } from './feedback.permissions.ts';
import { loadMatter, outcomesChanged, refuseAtStage } from './matter.ts';
import { refuseReturn } from '#server/law/reason.ts';

/** 退回处理意见, proposed or confirmed, with a reason; not after the report is published. */
export const returnDisposition = defineCommand(
  'disposition.returned',
  leads,
  async (command, id: string, version: number, reason: string) => {
    const disposition = await loadForChange(command.em, Disposition, id, version, '该处理意见');
    const matter = await loadMatter(command, disposition.consultationId);
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
