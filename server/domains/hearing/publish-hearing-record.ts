import { HearingEntry } from '#schema/hearing/hearing-entry.ts';
import { HearingParticipant } from '#schema/hearing/hearing-participant.ts';
import type { Hearing } from '#schema/hearing/hearing.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { inChinese } from '#server/law/calendar/calendar-day.ts';
import { HEARING_ENTRY_LABELS, HearingNoticeKind, HearingPaper } from '#server/law/hearing/hearing-words.ts';
import { turnTo } from '#server/engines/paper/paper-columns.ts';
import { giveNotice, whenAndWhere } from './give-notice.ts';
import { atStage, refuseRecordTwice, refuseUnreviewed } from './hearing-guards.ts';
import { changePublicly, loadOwn } from './hearing-load.ts';
import { mayBring } from './hearing.permissions.ts';
import { activeOf } from './participants.ts';

/**
 * 公布听证记录: the record of a public hearing, reviewed by another person for what must not be disclosed
 * (国令711号第十七条).
 */
export const publishHearingRecord = defineCommand(
  ['hearing.recordPublished', '公布听证记录'],
  mayBring('publishRecord'),
  async (command, id: string, version: number) => {
    const hearing = await loadOwn(command, id, version);
    const refusal = command.refusalOf(
      atStage('publishRecord', hearing, () => [
        ...refuseRecordTwice(hearing),
        ...(hearing.recordPublishedAt ? [] : refuseUnreviewed(HearingPaper.RECORD, hearing)),
      ]),
    );
    if (refusal) return refusal;
    giveNotice(command, hearing, HearingNoticeKind.RECORD, await recordLines(command, hearing), true);
    hearing.recordPublishedAt = command.now;
    turnTo(hearing, HearingPaper.REPORT);
    changePublicly(command, hearing);
    return id;
  },
);

async function recordLines(command: CommandContext, hearing: Hearing): Promise<string[]> {
  const { em } = command;
  const entries = await em.find(HearingEntry, { hearingId: hearing.id }, { orderBy: { position: 'asc' } });
  const participants = await activeOf(command, hearing.id);
  return [
    hearing.name,
    whenAndWhere(hearing),
    `主持人：${hearing.chair ?? ''}；记录人：${hearing.recorder ?? ''}`,
    `旁听${hearing.observersCame}人，记者${hearing.pressCame}人`,
    ...entries.map(({ kind, speaker, text }) => `【${HEARING_ENTRY_LABELS[kind]}】${speaker}：${text}`),
    ...participants.map(signatureLine),
  ];
}

function signatureLine(one: HearingParticipant): string {
  if (!one.attended) return `${one.displayName}：未到会`;
  return one.signedOn
    ? `${one.displayName}：${inChinese(one.signedOn)}确认并签字`
    : `${one.displayName}：拒绝签字，理由：${one.refusalReason ?? ''}`;
}
