import { StepStatus } from '#schema/decision/step-status.ts';
import type { CompetitionRecordInput } from '#schema/procedure/fair-competition-input.ts';
import { voiceLetters } from '#server/domains/inquiry/inquiry.queries.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { overtakenKinds } from '#server/engines/draft/judged-text.queries.ts';
import type { Acknowledged, CommandContext } from '#server/ground/kernel/context.ts';
import { refuseControl } from '#server/ground/kernel/matter/control.ts';
import { loadForAction } from '#server/ground/kernel/matter/decision-action.ts';
import { happened, refuseProvedGround } from '#server/ground/kernel/matter/record-ground.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { heardEarlierIn, heardIn } from '#server/law/procedure/competition-voices.ts';
import { ControlAct } from '#server/law/people/interested.ts';
import {
  COMPETITION_CONCLUSION_LABELS,
  CompetitionConclusion,
  refuseCompetitionRecord,
} from '#server/law/procedure/fair-competition.ts';
import { PREPARED_RECORDS } from './prepared-records.ts';
import { refuseInapplicable, refusePreparing } from './step-guards.ts';
import { keepRecord, requirementOf } from './step-record.ts';
import { COMPETITION_ROLES, reviewsCompetition } from './step.permissions.ts';

const { FAIR_COMPETITION } = DecisionStepKind;

/** 登记公平竞争审查 (第二十九条, 公平竞争审查条例第十四条): by market supervision; a draft that fails leaves the step open. */
export const recordFairCompetition = defineCommand(
  'decision.fairCompetitionRecorded',
  reviewsCompetition,
  async (
    command,
    id: string,
    version: number,
    input: CompetitionRecordInput,
    replacesId: string | null,
    acknowledged: readonly Acknowledged[],
  ) => {
    const decision = await loadForAction(command, COMPETITION_ROLES, id, version);
    const { happenedOn, ...told } = input;
    const letters = await voiceLetters(command.db, id);
    const content = { ...told, ...heardIn(letters, happenedOn), reviewedBy: await ownUnit(command) };
    const findings = [
      ...(await refuseControl(command.db, ControlAct.COMPETITION, command.actor, decision)),
      ...refusePreparing(
        decision.phase,
        PREPARED_RECORDS.fairCompetition,
        await overtakenKinds(command.db, id),
      ),
      ...refuseInapplicable(await requirementOf(command, decision, FAIR_COMPETITION)),
      ...refuseCompetitionRecord({ ...content, reviewedOn: happenedOn }, heardEarlierIn(letters, happenedOn)),
      ...(await refuseProvedGround(command, decision, RecordKind.FAIR_COMPETITION, happened(input))),
    ];
    const refusal = command.refusalOf(findings, acknowledged);
    if (refusal) return refusal;
    const record = { kind: RecordKind.FAIR_COMPETITION, happenedOn, content, replacesId } as const;
    return keepRecord(command, decision, record, competitionNews(input));
  },
);

/** Name of the unit that reviewed (审查单位): the recorder's own, never typed. */
const ownUnit = async ({ db, actor }: CommandContext): Promise<string> => {
  const unit = await db
    .selectFrom('unit')
    .select('name')
    .where('id', '=', actor?.unitId ?? null)
    .executeTakeFirst();
  return unit?.name ?? '';
};

/** Status of the step after the review (公平竞争审查的结论). */
export const competitionNews = ({ conclusion }: Pick<CompetitionRecordInput, 'conclusion'>) =>
  conclusion && conclusion !== CompetitionConclusion.FAILED
    ? { kind: FAIR_COMPETITION, status: StepStatus.DONE, note: COMPETITION_CONCLUSION_LABELS[conclusion] }
    : { kind: FAIR_COMPETITION, status: StepStatus.IN_PROGRESS };
