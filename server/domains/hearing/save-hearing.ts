import type { HearingInput } from '#schema/hearing/hearing-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { voidReview } from '#server/engines/paper/paper-columns.ts';
import { atStage } from './hearing-guards.ts';
import { loadOwn } from './hearing-load.ts';
import { mayBring } from './hearing.permissions.ts';
import { planColumns, refuseTyped } from './plan-input.ts';
import { hostOf } from './price-host.queries.ts';

/** 修改听证会方案和公告: until the notice is published; a review that had begun is void. */
export const saveHearing = defineCommand(
  ['hearing.saved', '修改听证会方案'],
  mayBring('save'),
  async (command, id: string, version: number, input: HearingInput) => {
    const hearing = await loadOwn(command, id, version);
    const typed = await refuseTyped(command, hearing.decisionId, input);
    const refusal = command.refusalOf(atStage('save', hearing, () => typed));
    if (refusal) return refusal;
    Object.assign(hearing, planColumns(input));
    Object.assign(hearing, await hostOf(command.db, command, hearing));
    voidReview(command, hearing, hearing.paper);
    return id;
  },
);
