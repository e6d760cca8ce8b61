import { HearingDraw } from '#schema/hearing/hearing-draw.ts';
import type { Candidate } from '#schema/hearing/draw-parts.ts';
import type { Hearing } from '#schema/hearing/hearing.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Acknowledged, CommandContext } from '#server/ground/kernel/context.ts';
import { SelectionMode } from '#server/law/hearing/hearing-selection.ts';
import { STAKEHOLDER_SIDE_LABELS, type StakeholderSide } from '#server/law/hearing/hearing-side.ts';
import { HearingStage } from '#server/law/hearing/hearing-stage.ts';
import { HearingAttendance, HearingNoticeKind } from '#server/law/hearing/hearing-words.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { poolDigestOf, sortedPool } from '#server/ground/proof/hearing-draw.ts';
import { giveNotice } from './give-notice.ts';
import { atStage, signUpStillOpen } from './hearing-guards.ts';
import { changePublicly, loadOwn } from './hearing-load.ts';
import { mayBring } from './hearing.permissions.ts';
import { lockHearing } from './hearing-seats.ts';

const r28 = provision('R-28', 'DESIGN', '抽取规则');

/** 开始遴选: sign-up is over; who may be drawn is fixed and its digest published before the seed is known to anybody. */
export const beginHearingSelection = defineCommand(
  ['hearing.selectionBegun', '开始遴选听证参加人'],
  mayBring('beginSelection'),
  async (command, id: string, version: number, acknowledged: readonly Acknowledged[]) => {
    const hearing = await loadOwn(command, id, version);
    const draw = await command.em.findOne(HearingDraw, { hearingId: id });
    const pool = draw && !draw.pool ? await poolOf(command, hearing) : null;
    const refusal = command.refusalOf(
      atStage('beginSelection', hearing, () => (pool ? refusePool(hearing, pool, command.now) : [])),
      acknowledged,
    );
    if (refusal) return refusal;
    if (draw && pool) await publishPool(command, hearing, draw, pool);
    hearing.stage = HearingStage.SELECTING;
    changePublicly(command, hearing);
    return id;
  },
);

async function poolOf(command: CommandContext, { id, noticePublishedAt }: Hearing): Promise<Candidate[]> {
  if (!noticePublishedAt) return [];
  await lockHearing(command.db, id);
  const rows = await command.db
    .selectFrom('sign_up as s')
    .innerJoin('sign_up_hearing as a', 'a.sign_up_id', 's.id')
    .select(['s.receipt_no as receiptNo', 'a.side'])
    .where('s.subject_id', '=', id)
    .where('a.attendance', '=', HearingAttendance.PARTICIPANT)
    .where('s.cancelled_at', 'is', null)
    .execute();
  return rows.flatMap(({ receiptNo, side }) => (side ? [{ receiptNo, side }] : []));
}

async function publishPool(
  command: CommandContext,
  hearing: Hearing,
  draw: HearingDraw,
  pool: readonly Candidate[],
): Promise<void> {
  draw.pool = sortedPool(pool) as Candidate[];
  draw.poolDigest = await poolDigestOf(hearing.no, pool);
  draw.poolPublishedAt = command.now;
  giveNotice(command, hearing, HearingNoticeKind.POOL, [
    `有效报名${pool.length}人。`,
    ...drawnSides(hearing).map(({ side }) => `${STAKEHOLDER_SIDE_LABELS[side]}${countOf(pool, side)}人`),
    `名册摘要（SHA-256）：${draw.poolDigest}`,
    `种子承诺值（SHA-256）：${draw.commitment}`,
  ]);
}

const drawnSides = ({ sides }: Hearing) => sides.filter(({ mode }) => mode === SelectionMode.DRAW);
const countOf = (pool: readonly Candidate[], side: StakeholderSide) =>
  pool.filter((one) => one.side === side).length;

function refusePool(hearing: Hearing, pool: readonly Candidate[], now: Date): Finding[] {
  const { signUpClosesAt } = hearing;
  const short = drawnSides(hearing).filter(({ side, seats }) => countOf(pool, side) < seats);
  return [
    ...(signUpClosesAt && now < signUpClosesAt ? [signUpStillOpen(signUpClosesAt)] : []),
    ...short.map(({ side, seats }) => poolShort(STAKEHOLDER_SIDE_LABELS[side], countOf(pool, side), seats)),
  ];
}

const poolShort = (side: string, there: number, seats: number) => r28.warn('HEARING_POOL_SHORT', 'sides')`
  ${side}报名${there}人，少于${seats}个席位。
  延期并延长报名，或者写明仍按此办理的理由，抽取之后以推荐补足。`;
