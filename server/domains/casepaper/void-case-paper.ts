import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseVoiding } from '#server/law/casepaper/paper-course.ts';
import { makesPapers } from './case-paper.permissions.ts';
import { loadPaper } from './load-paper.ts';

/** 作废: a document made in error; its number stays taken and stands in the register with the reason. */
export const voidCasePaper = defineCommand(
  ['casePaper.voided', '文书作废'],
  makesPapers,
  async (command, id: string, version: number, reason: string) => {
    const { paper } = await loadPaper(command, id, version);
    const refusal = command.refusalOf(refuseVoiding(paper, reason));
    if (refusal) return refusal;
    Object.assign(paper, { voidedById: actorOf(command).id, voidedAt: command.now, voidReason: reason });
    return id;
  },
);
