import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { namedUnits } from '#server/ground/kernel/named-units.ts';
import { goesOn, refuseHandOver, transferNo } from '#server/law/concern/concern-register.ts';
import { refuseEnded } from '#server/law/concern/concern-response.ts';
import { registersConcerns } from './concern.permissions.ts';
import { isStaffed, loadConcern, openDraft } from './load-concern.ts';

/** 转办: by a numbered sheet to the unit whose business it is; a draft of the unit before goes back, for the next to make its own. */
export const handOverConcern = defineCommand(
  ['concern.handedOver', '转办舆情'],
  registersConcerns,
  async (
    command,
    id: string,
    version: number,
    leadUnitId: string,
    unitIds: readonly string[],
    note: string,
  ) => {
    const concern = await loadConcern(command, id, version);
    const [lead] = await namedUnits(command, [leadUnitId], 'leadUnitId');
    const others = await namedUnits(command, unitIds, 'unitIds');
    const toUnitId = lead?.id ?? '';
    const refusal = command.refusalOf([
      ...refuseEnded(concern),
      ...refuseHandOver({
        fromUnitId: concern.leadUnitId,
        toUnitId,
        note,
        staffed: await isStaffed(command, toUnitId),
      }),
    ]);
    if (refusal) return refusal;
    const sheet = {
      no: transferNo(concern.no, concern.transfers.length),
      unitName: lead?.name ?? '',
      note,
      at: command.now.toISOString(),
    };
    const draft = await openDraft(command, id);
    if (draft) draft.returnReason = goesOn(sheet.unitName, note);
    concern.leadUnitId = toUnitId;
    concern.unitIds = [...new Set(others.map((unit) => unit.id))].filter((unitId) => unitId !== toUnitId);
    concern.transfers = [...concern.transfers, sheet];
    return id;
  },
);
