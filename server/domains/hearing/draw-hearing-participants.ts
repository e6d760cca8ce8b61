import { HearingContact } from '#schema/hearing/hearing-contact.ts';
import type { DrawnSide } from '#schema/hearing/draw-parts.ts';
import { HearingDraw } from '#schema/hearing/hearing-draw.ts';
import type { Hearing } from '#schema/hearing/hearing.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { SelectionMode } from '#server/law/hearing/hearing-selection.ts';
import { STAKEHOLDER_SIDE_LABELS } from '#server/law/hearing/hearing-side.ts';
import { HearingTiding } from '#server/law/hearing/hearing-tiding.ts';
import { HearingNoticeKind, ParticipantOrigin } from '#server/law/hearing/hearing-words.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { drawHearing } from '#server/ground/proof/hearing-draw.ts';
import { announceTiding } from './announce-tiding.ts';
import { giveNotice } from './give-notice.ts';
import { atStage } from './hearing-guards.ts';
import { changePublicly, loadOwn } from './hearing-load.ts';
import { mayBring } from './hearing.permissions.ts';
import { nextPosition, seatSignUp } from './participants.ts';
import { seedPurpose } from './publish-hearing-notice.ts';

const r28 = provision('R-28', 'DESIGN', '抽取规则');

/**
 * 抽取听证参加人: the seed is revealed and decides, with the digits called out on the spot; anyone repeats it from the
 * file.
 */
export const drawHearingParticipants = defineCommand(
  ['hearing.drawn', '抽取听证参加人'],
  mayBring('draw'),
  async (command, id: string, version: number, publicDigits: string) => {
    const hearing = await loadOwn(command, id, version);
    const draw = await command.em.findOne(HearingDraw, { hearingId: id });
    const refusal = command.refusalOf(
      atStage('draw', hearing, () => [...refuseDrawing(draw), ...refuseDigits(publicDigits)]),
    );
    if (refusal || !draw?.pool) return refusal ?? id;
    const { sealed } = await command.em.findOneOrFail(HearingContact, { id: draw.id });
    draw.seed = command.services.seal.open(sealed, seedPurpose(draw.id));
    draw.publicDigits = publicDigits;
    draw.result = (await drawHearing({
      hearing: hearing.no,
      seed: draw.seed,
      publicDigits,
      seats: hearing.sides.filter(({ mode }) => mode === SelectionMode.DRAW),
      pool: draw.pool,
    })) as DrawnSide[];
    draw.drawnById = actorOf(command).id;
    draw.drawnAt = command.now;
    await seatDrawn(command, hearing, draw.result);
    giveNotice(command, hearing, HearingNoticeKind.DRAW, drawLines(draw));
    await announceTiding(command, id, HearingTiding.DRAW_RESULT);
    changePublicly(command, hearing);
    return id;
  },
);

async function seatDrawn(command: CommandContext, hearing: Hearing, result: readonly DrawnSide[]) {
  let position = await nextPosition(command, hearing.id);
  for (const receiptNo of result.flatMap(({ drawn }) => drawn)) {
    await seatSignUp(command, hearing, receiptNo, { origin: ParticipantOrigin.DRAWN, position });
    position += 1;
  }
}

const drawLines = ({ seed, publicDigits, poolDigest, result }: HearingDraw): string[] => [
  `随机种子：${seed ?? ''}`,
  publicDigits ? `现场报出的数字：${publicDigits}` : '',
  `名册摘要（SHA-256）：${poolDigest ?? ''}`,
  ...(result ?? []).flatMap(({ side, drawn, reserves }) => [
    `${STAKEHOLDER_SIDE_LABELS[side]}抽中：${drawn.join('、') || '无'}`,
    `${STAKEHOLDER_SIDE_LABELS[side]}候补：${reserves.join('、') || '无'}`,
  ]),
];

/** Reasons against drawing (抽取): there is no pool, or it was done. */
function refuseDrawing(draw: HearingDraw | null): Finding[] {
  if (!draw?.pool) return [nothingToDraw];
  return draw.drawnAt ? [drawnAlready] : [];
}

/** Digits of the public: called out aloud, so they are digits and few. */
const refuseDigits = (digits: string): Finding[] => (/^\d{0,32}$/.test(digits) ? [] : [digitsWrong]);

const nothingToDraw = r28.block('HEARING_NOTHING_TO_DRAW')`
  没有要抽取的席位。
  推荐、邀请的参加人直接登记。`;

const drawnAlready = r28.block('HEARING_ALREADY_DRAWN')`
  已经抽取，结果不能重来。
  参加人退出的，由候补递补。`;

const digitsWrong = r28.block('HEARING_DIGITS_INVALID', 'publicDigits')`
  现场报出的数字只能是0到9的数字，不超过32位。
  只填数字；没有的留空。`;
