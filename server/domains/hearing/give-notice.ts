import { HearingNotice, type Hearing } from '#schema/hearing/hearing.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { dayOf, inChinese, inShanghai } from '#server/law/calendar/calendar-day.ts';
import { seatsTotal } from '#server/law/hearing/hearing-plan.ts';
import { SELECTION_MODE_LABELS } from '#server/law/hearing/hearing-selection.ts';
import { STAKEHOLDER_SIDE_LABELS } from '#server/law/hearing/hearing-side.ts';
import type { HearingNoticeKind } from '#server/law/hearing/hearing-words.ts';

/** Publishes something of a hearing, word for word and for good (听证公示). */
export function giveNotice(
  command: CommandContext,
  hearing: Pick<Hearing, 'id' | 'reviewedById'>,
  kind: HearingNoticeKind,
  lines: readonly string[],
  reviewed = false,
): void {
  command.em.create(HearingNotice, {
    hearingId: hearing.id,
    kind,
    text: lines.filter((line) => line.trim() !== '').join('\n'),
    byId: command.actor?.id ?? null,
    reviewedById: reviewed ? hearing.reviewedById : null,
    at: command.now,
  });
}

/** When and where a hearing is held, as a line of its notice. */
export const whenAndWhere = ({ heldOn, startsAt, place }: Hearing): string =>
  `时间：${heldOn ? inChinese(heldOn) : ''}${startsAt ?? ''}；地点：${place ?? ''}`;

/** The notice of a hearing, line by line (听证会公告). */
export const noticeLines = (hearing: Hearing): string[] => [
  hearing.name,
  `听证事项：${hearing.purpose}`,
  whenAndWhere(hearing),
  hearing.host && `主持单位：${hearing.host}`,
  hearing.chair ? `听证主持人：${hearing.chair}` : '',
  `听证参加人${seatsTotal(hearing.sides)}名：${hearing.sides
    .map(
      ({ side, seats, mode }) =>
        `${STAKEHOLDER_SIDE_LABELS[side]}${seats}名（${SELECTION_MODE_LABELS[mode]}）`,
    )
    .join('、')}`,
  `旁听席位${hearing.observerSeats}个，记者席位${hearing.pressSeats}个`,
  hearing.conditions && `参加条件：${hearing.conditions}`,
  hearing.signUpClosesAt ? `报名截止：${untilInShanghai(hearing.signUpClosesAt)}` : '',
  hearing.content,
  `联系方式：${hearing.contact}`,
];

/** The end of a term (截止): 24:00 of the day before is what people call the first instant of the next. */
export function untilInShanghai(instant: Date): string {
  const said = inShanghai(instant);
  const eve = dayOf(new Date(instant.getTime() - 1));
  return said.endsWith('日00:00') ? `${inChinese(eve)}24:00` : said;
}
