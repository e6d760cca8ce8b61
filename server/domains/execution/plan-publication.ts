import type { PublicationPlan } from '#schema/execution/execution-contents.ts';
import type { PublicationPlanInput } from '#schema/execution/publication-plan-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseNamedDocuments } from '#server/ground/kernel/matter/decision-documents.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import { loadForEvent, mayBring } from '#server/ground/kernel/matter/decision-action.ts';
import { recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { notifyOfPlan } from './notify-of-plan.ts';
import { planFindings } from './publication-findings.ts';
import { papersOf } from './submitted-papers.queries.ts';
import { expertsOnRecord } from './experts-on-record.ts';
import { publicationStanding, type PublicationStanding } from './publication.queries.ts';
import { recordsOf } from '#server/domains/decision/record.queries.ts';
import { toldExperts } from '#server/law/procedure/told-experts.ts';

const MAX_IMPACTS = 50;

/** 拟定公布方案 (国令713号第三十二条): the text and its interpretation, sent to review as one; a review of an older plan is void. */
export const planPublication = defineCommand(
  'decision.publicationPlanned',
  mayBring('publish'),
  async (command, id: string, version: number, input: PublicationPlanInput) => {
    if (input.impacts.length > MAX_IMPACTS) throw badInput(`最多${MAX_IMPACTS}行。`, ['impacts']);
    const decision = await loadForEvent(command, 'publish', id, version);
    const records = await recordsOf(command.db, id);
    const plan = planOf(input, publicationStanding(records), toldExperts(expertsOnRecord(records)));
    const papers = await papersOf(command.db, id, plan);
    const planned = [plan.textFileId, plan.interpretationFileId];
    // The reviewer sees the whole beside its public part; published is what the plan names.
    const fileIds = [...new Set([...planned, ...papers.map(({ fileId }) => fileId)])];
    const refusal = command.refusalOf([
      ...refuseDecisionEvent('publish', decision.phase),
      ...(await refuseNamedDocuments(command, id, fileIds)),
      ...(await planFindings(command, decision, plan)),
    ]);
    if (refusal) return refusal;
    await notifyOfPlan(command, decision, '公布方案');
    await recordDecision(command, decision, {
      kind: RecordKind.PUBLICATION_PLAN,
      happenedOn: command.today,
      content: { plan, withholding: null, papers, fileIds },
    });
    return id;
  },
);

/** Number and date are those the decision was issued with. */
function planOf(
  { header: { ...header }, textFileId, interpretationFileId, ...input }: PublicationPlanInput,
  { issue }: PublicationStanding,
  expertsTold: string,
): PublicationPlan {
  const { documentNo = '', writtenDate = null } = issue?.content ?? {};
  return {
    ...input,
    expertsTold,
    header: { ...header, documentNo, writtenDate },
    textFileId: textFileId.toLowerCase(),
    interpretationFileId: interpretationFileId.toLowerCase(),
  };
}
