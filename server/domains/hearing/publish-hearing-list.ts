import { HearingDraw } from '#schema/hearing/hearing-draw.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { Acknowledged } from '#server/ground/kernel/context.ts';
import { holdDecision } from '#server/ground/kernel/matter/hold-decision.ts';
import { HearingStage } from '#server/law/hearing/hearing-stage.ts';
import { HearingTiding } from '#server/law/hearing/hearing-tiding.ts';
import { HearingNoticeKind } from '#server/law/hearing/hearing-words.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';
import { announceTiding } from './announce-tiding.ts';
import { giveNotice } from './give-notice.ts';
import { atStage, refuseDecisionPhase } from './hearing-guards.ts';
import { changePublicly, loadOwn } from './hearing-load.ts';
import { mayBring } from './hearing.permissions.ts';
import { activeOf, listLines } from './participants.ts';
import { refuseParticipants } from './selection-findings.ts';

/** 公布听证参加人名单 (第十六条): always before the hearing, every side in it; by somebody else than who drew. */
export const publishHearingList = defineCommand(
  'hearing.listPublished',
  mayBring('publishList'),
  async (command, id: string, version: number, acknowledged: readonly Acknowledged[]) => {
    const hearing = await loadOwn(command, id, version);
    const phase = await holdDecision(command, hearing.decisionId);
    const participants = await activeOf(command, id);
    const draw = await command.em.findOne(HearingDraw, { hearingId: id });
    const { hearingListDays } = command.policy;
    const standing = await refuseParticipants(command, hearing, participants, {
      listOn: command.today,
      hearingListDays,
    });
    const refusal = command.refusalOf(
      atStage('publishList', hearing, () => [
        ...(phase ? refuseDecisionPhase(phase) : []),
        ...refuseSamePerson(actorOf(command).id, [draw?.drawnById ?? null], '抽取结果'),
        ...standing,
      ]),
      acknowledged,
    );
    if (refusal) return refusal;
    hearing.stage = HearingStage.LIST_PUBLISHED;
    hearing.listPublishedAt = command.now;
    giveNotice(command, hearing, HearingNoticeKind.LIST, listLines(participants));
    await announceTiding(command, id, HearingTiding.LIST_PUBLISHED);
    changePublicly(command, hearing);
    return id;
  },
);
