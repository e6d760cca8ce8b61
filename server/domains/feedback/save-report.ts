import { AdoptionReport } from '#schema/feedback/adoption-report.ts';
import { ReportStage } from '#schema/feedback/report-stage.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { conflict } from '#server/ground/kernel/fault.ts';
import type { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { drafts } from './feedback.permissions.ts';
import { loadMatter, outcomesChanged, refuseAtStage, returnToDraft } from './matter.ts';

const r35 = provision('R-35', 'DESIGN', '意见采纳情况公布规则');

const INTRODUCTION_MAX = 5000;

/** Parts the unit writes itself; the numbers and rows come from the record. */
export interface ReportWords {
  introduction: string;
  methodsHeld: readonly ParticipationMethod[];
}

/** 起草采纳情况, after the closing; every save makes an earlier confirmation or review void. */
export const saveReport = defineCommand(
  ['report.saved', '起草采纳情况'],
  drafts,
  async (command, consultationId: string, version: number | null, words: ReportWords) => {
    const matter = await loadMatter(command, consultationId);
    const present = await command.em.findOne(AdoptionReport, { consultationId: matter.id });
    if ((present?.version ?? null) !== version) throw conflict('采纳情况', present?.version ?? null);
    const refusal = command.refusalOf([
      ...refuseAtStage('draftReport', matter, command.now),
      ...refuseWords(words.introduction),
    ]);
    if (refusal) return refusal;
    const report = present ?? create(command, matter.id);
    report.introduction = words.introduction;
    report.methodsHeld = words.methodsHeld;
    report.lastEditedById = command.actor?.id ?? '';
    returnToDraft(report);
    await outcomesChanged(command, matter);
    return report.id;
  },
);

const create = ({ em, actor }: CommandContext, consultationId: string) =>
  em.create(AdoptionReport, {
    consultationId,
    stage: ReportStage.DRAFT,
    methodsHeld: [],
    createdById: actor?.id ?? '',
    lastEditedById: actor?.id ?? '',
  });

const refuseWords = (introduction: string): Finding[] =>
  introduction.length <= INTRODUCTION_MAX
    ? []
    : [
        r35.block('INTRODUCTION_TOO_LONG', 'introduction')`
          总体说明最多${INTRODUCTION_MAX}字。
          缩短说明。`,
      ];
