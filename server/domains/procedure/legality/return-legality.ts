import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { Refusal } from '#server/law/refusal.ts';
import { reopenReview } from './reopen-review.ts';
import { returnToUnit } from './return-to-unit.ts';
import { reviews } from '../review.permissions.ts';

/** 退回修改 (国令713号第二十六条): the draft goes back to the unit without an opinion. */
export const returnLegality = defineCommand(
  ['decision.legalityReturned', '退回送审草案'],
  reviews,
  async (command, id: string, version: number, reason: string) => {
    const given = { event: 'returnLegality', id, version, reason, hinders: () => [] } as const;
    const done = await returnToUnit(command, given);
    if (done instanceof Refusal) return done;
    await reopenReview(command, id);
    return id;
  },
);
