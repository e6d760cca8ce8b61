import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { Refusal } from '#server/law/refusal.ts';
import { returnToUnit } from './return-to-unit.ts';
import { refuseAskingTwice } from './review-guards.ts';
import { reviews } from '../review.permissions.ts';

/** 要求补充材料 (国令713号第二十六条): the review waits until the package comes again. */
export const requestLegalitySupplement = defineCommand(
  'decision.legalitySupplementRequested',
  reviews,
  async (command, id: string, version: number, reason: string) => {
    const given = { event: 'requestSupplement', id, version, reason, hinders: refuseAskingTwice } as const;
    const done = await returnToUnit(command, given);
    return done instanceof Refusal ? done : id;
  },
);
