import { PublicActivity } from '#schema/participation/public-activity.ts';
import type { RevealedWritten } from '#schema/participation/written-answer.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { reasonToReveal } from '#server/ground/kernel/reveal-reason.ts';
import { ownDecision } from './activity-load.ts';
import { plansActivities } from './participation.permissions.ts';
import { writtenAnswer } from './written-answers.queries.ts';

const WHAT = '您单位问卷的该条书面回答';

/** 查看未遮盖的书面回答, with a reason, on record (个人信息保护法第五十一条). */
export const revealWrittenAnswer = defineCommand(
  ['activity.writtenRevealed', '查看书面回答原文'],
  plansActivities,
  async (command, id: string, reason: string): Promise<RevealedWritten> => {
    const why = reasonToReveal(reason);
    const answer = await writtenAnswer(command.db, id);
    const activity = answer && (await command.em.findOne(PublicActivity, { id: answer.activityId }));
    if (!activity) throw notFound(WHAT);
    await ownDecision(command, activity.decisionId);
    command.about('activity', activity.id, why);
    return { text: answer.text };
  },
);
