import { selectInvitees } from '#server/law/register/representative-selection.ts';
import { offerOf } from '#server/ground/lottery/lottery-offer.ts';
import { planLottery } from '#server/ground/lottery/lottery-plan.ts';
import {
  type LotteryFault,
  type LotteryFile,
  ticketsEach,
  verifyLottery,
} from '#server/ground/proof/lottery.ts';
import { type RotationFault, type RotationFile, verifyRotation } from '#server/ground/proof/rotation.ts';
import type { Announced, DrawVerdict } from './draw-verdict.ts';

const FAULTS: Readonly<Record<LotteryFault | RotationFault, string>> = {
  SCHEME: '办法与文件不符',
  POOL: '名册没有按编号排列',
  TICKET: '有的签人数不对或者有人重复',
  QUOTA: '有的签不符合名额',
  COMMITMENT: '种子与抽选以前公布的承诺值不符',
  OFFER: '方案摘要与公布的不符',
  TICKET_NO: '重算的中签号与文件中的不符',
  DRAWN: '重算的名单与文件中的不符',
  RESULT: '重算的结果与文件中的不符',
};

const incomplete: DrawVerdict = { lines: ['✗ 核验文件不完整 / the file is not complete'], fits: false };
const verdict = (
  head: readonly string[],
  found: readonly string[],
  picks: readonly string[],
): DrawVerdict => ({
  lines: [
    ...head,
    ...found.map((fault) => `✗ ${fault}`),
    ...picks,
    found.length === 0 ? '核验通过：抽选没有被改动 / verified' : '核验不通过 / NOT verified',
  ],
  fits: found.length === 0,
});

/** Before the draw a file has no seed: there is nothing to repeat yet. */
const notDrawn = (draw: string): DrawVerdict => ({
  lines: [`✗ 抽选 ${draw} 还没有抽取，没有可以重算的结果 / not drawn yet`],
  fits: false,
});

const unlike = (what: string, one: string, announced: string | undefined) =>
  announced === undefined || one === announced.toLowerCase() ? [] : [`${what}不是抽选以前公布的`];

/** Repeats a selection by rotation (核验按需轮换): every lot is thrown again, and the rule applied again. */
export async function rotationVerdict(given: unknown, announced: Announced): Promise<DrawVerdict> {
  const file = given as RotationFile;
  if (!Array.isArray(file.pool) || !Array.isArray(file.quotas) || !Array.isArray(file.topics))
    return incomplete;
  if (typeof file.seed !== 'string') return notDrawn(file.draw);
  const faults = await verifyRotation(file, file.offerDigest, selectInvitees);
  const picks = file.result.selected.map(({ id, quota }) => `  ${quota}：${id}`);
  const after = file.result.reserves.map(({ quota, ids }) => `  递补（${quota}）：${ids.join('、') || '无'}`);
  return verdict(
    [`公众代表的按需轮换 ${file.draw}：${file.pool.length}人，种子 ${file.seed}`],
    [
      ...faults.map((fault) => FAULTS[fault]),
      ...unlike('种子的承诺值', file.commitment, announced.commitment),
      ...unlike('方案摘要', file.offerDigest, announced.poolDigest),
    ],
    [...picks, ...after],
  );
}

/** Repeats a lottery (核验分层抽签): the panel that is drawn, and the making of the panels themselves. */
export async function lotteryVerdict(given: unknown, announced: Announced): Promise<DrawVerdict> {
  const file = given as LotteryFile;
  if (!Array.isArray(file.pool) || !Array.isArray(file.quotas) || !Array.isArray(file.tickets))
    return incomplete;
  if (typeof file.seed !== 'string') return notDrawn(file.draw);
  const faults = await verifyLottery(file, file.offerDigest);
  const counts = ticketsEach(file);
  return verdict(
    [
      `公众代表的分层抽签 ${file.draw}：${file.pool.length}人，${file.tickets.length}张签，种子 ${file.seed}`,
      `中签号：第${file.ticketNo}号`,
    ],
    [
      ...faults.map((fault) => FAULTS[fault]),
      ...unlike('种子的承诺值', file.commitment, announced.commitment),
      ...unlike('方案摘要', file.offerDigest, announced.poolDigest),
      ...((await sameTickets(file)) ? [] : ['用同一名册和名额重新排签，得出的签不同']),
    ],
    file.drawn.map((id) => {
      const at = file.pool.findIndex((one) => one.id === id);
      return `  ${id}：${file.tickets.length}张签中有${counts[at] ?? 0}张`;
    }),
  );
}

/** Whether the panels are those that the published way of making them gives for this pool and these quotas. */
async function sameTickets(file: LotteryFile): Promise<boolean> {
  const problem = { pool: file.pool, quotas: file.quotas, seats: file.seats };
  const outcome = await planLottery(problem);
  if ('conflict' in outcome) return false;
  const { tickets } = await offerOf(file.draw, file.commitment, problem, outcome.plan);
  return JSON.stringify(tickets) === JSON.stringify(file.tickets);
}
