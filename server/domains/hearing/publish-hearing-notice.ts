import { StepStatus } from '#schema/decision/step-status.ts';
import { HearingContact } from '#schema/hearing/hearing-contact.ts';
import { HearingDraw } from '#schema/hearing/hearing-draw.ts';
import type { Hearing } from '#schema/hearing/hearing.ts';
import { newId } from '#schema/kernel/id.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Acknowledged, CommandContext } from '#server/ground/kernel/context.ts';
import { moveOn } from '#server/ground/kernel/matter/decision-action.ts';
import { holdDecision } from '#server/ground/kernel/matter/hold-decision.ts';
import { random } from '#server/ground/kernel/random.ts';
import { recordStep } from '#server/ground/kernel/matter/record-step.ts';
import { DecisionPhase, DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { takesSignUps } from '#server/law/hearing/hearing-plan.ts';
import { HearingStage } from '#server/law/hearing/hearing-stage.ts';
import { HearingNoticeKind, HearingPaper } from '#server/law/hearing/hearing-words.ts';
import { seedCommitment } from '#server/ground/proof/hearing-draw.ts';
import { turnTo } from '#server/engines/paper/paper-columns.ts';
import { openPlaces } from './hearing-seats.ts';
import { giveNotice, noticeLines } from './give-notice.ts';
import { atStage, refuseDecisionPhase, refuseUnreviewed } from './hearing-guards.ts';
import { changePublicly, loadOwn, touchDecision } from './hearing-load.ts';
import { mayBring } from './hearing.permissions.ts';
import { refuseAnnouncing } from './notice-findings.ts';
import { hostOf } from './price-host.queries.ts';

const SEED_BYTES = 32;

/** Purpose to which the encrypted seed of a draw is bound: that draw. */
export const seedPurpose = (drawId: string) => `hearing-draw:${drawId}`;

/** 公布听证会公告 (第十六条): everything is weighed again today; the way of selecting is published with it, and what fixes the draw. */
export const publishHearingNotice = defineCommand(
  ['hearing.announced', '公布听证会公告'],
  mayBring('publishNotice'),
  async (command, id: string, version: number, acknowledged: readonly Acknowledged[]) => {
    const hearing = await loadOwn(command, id, version);
    const phase = await holdDecision(command, hearing.decisionId);
    const standing = await refuseAnnouncing(command, hearing);
    const refusal = command.refusalOf(
      atStage('publishNotice', hearing, () => [
        ...refuseUnreviewed(HearingPaper.NOTICE, hearing),
        ...(phase ? refuseDecisionPhase(phase) : []),
        ...standing,
      ]),
      acknowledged,
    );
    if (refusal) return refusal;
    const { price, heldByPriceAuthority } = await hostOf(command.db, command, hearing);
    Object.assign(hearing, { price, heldByPriceAuthority });
    giveNotice(command, hearing, HearingNoticeKind.NOTICE, noticeLines(hearing), true);
    if (hearing.selectionMethod) {
      giveNotice(command, hearing, HearingNoticeKind.METHOD, [hearing.selectionMethod], true);
      hearing.methodPublishedAt = command.now;
    }
    if (takesSignUps(hearing.sides)) await commitSeed(command, hearing);
    await openPlaces(command.db, hearing);
    await publishPapers(command, hearing);
    hearing.stage = HearingStage.NOTICE_PUBLISHED;
    hearing.noticePublishedAt = command.now;
    turnTo(hearing, null);
    await beginHearing(command, hearing);
    changePublicly(command, hearing);
    return id;
  },
);

/** The seed is made by the machine and sealed: until the draw nobody knows it, and from now on nobody can choose another. */
async function commitSeed(command: CommandContext, { id, no }: Hearing): Promise<void> {
  const drawId = newId();
  const seed = random(SEED_BYTES).toString('hex');
  command.em.create(HearingDraw, {
    id: drawId,
    hearingId: id,
    commitment: await seedCommitment(no, seed),
    committedAt: command.now,
  });
  const sealed = command.services.seal.close(seed, seedPurpose(drawId));
  command.em.create(HearingContact, { id: drawId, hearingId: id, sealed });
}

/** Draft and explanation are everyone's to read from the notice on. */
async function publishPapers({ db, now }: CommandContext, hearing: Hearing): Promise<void> {
  const ids = [hearing.draftFileId, hearing.explanationFileId].filter((id) => id !== null);
  if (ids.length === 0) return;
  await db
    .updateTable('decision_file')
    .set((eb) => ({ published_at: now, version: eb('version', '+', 1) }))
    .where('id', 'in', ids)
    .where('decision_id', '=', hearing.decisionId)
    .where('published_at', 'is', null)
    .execute();
}

/** The announced hearing is a step under way, and with it the public begins to be heard. */
async function beginHearing(command: CommandContext, hearing: Hearing): Promise<void> {
  const decision = await touchDecision(command, hearing);
  const { HEARING, PUBLIC_PARTICIPATION } = DecisionStepKind;
  const note = `${hearing.name}已公告`;
  await recordStep(command, decision.id, HEARING, StepStatus.IN_PROGRESS, command.today, note);
  if (decision.phase !== DecisionPhase.DRAFTING) return;
  moveOn(command, decision, 'openParticipation');
  const begun = StepStatus.IN_PROGRESS;
  await recordStep(command, decision.id, PUBLIC_PARTICIPATION, begun, command.today, '听证会公告');
}
