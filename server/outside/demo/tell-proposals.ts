import type { ProposalInput } from '#schema/proposal/proposal-input.ts';
import { ProposerKind } from '#server/law/decision/decision-proposal.ts';
import { declineProposal } from '#server/domains/proposal/decline-proposal.ts';
import { proposeDecision } from '#server/domains/proposal/propose-decision.ts';
import { startStudy } from '#server/domains/proposal/start-study.ts';
import { kept, type Teller } from './teller.ts';

const CHARGING: ProposalInput = {
  proposerKind: ProposerKind.DEPARTMENT,
  title: '建设乡镇公共充电设施',
  problem: '十一个乡镇没有公共充电设施，返乡车辆充电排队。',
  reasons: '新能源汽车三年增加两倍，春节返乡高峰矛盾集中。',
  basis: '国务院办公厅关于进一步构建高质量充电基础设施体系的指导意见',
  preliminaryPlan: '两年建成乡镇公共充电桩120个，先集镇后中心村。',
  necessity: '方便群众出行，带动农村消费。',
  feasibility: '用地可用现有公共停车场，资金列入中期规划，电网容量已核对。',
  receivedOn: '2026-11-17',
};

const MARKET: ProposalInput = {
  proposerKind: ProposerKind.CITIZEN,
  proposerName: '钱小禾',
  proposerOrganisation: '城关镇东街社区',
  title: '恢复东门便民早市',
  writtenText: '东门早市取消以后，附近老人买菜要走二十多分钟。\n建议划定时段和摊位，恢复早市。',
  receivedOn: '2026-11-09',
};

const BRIDGE: ProposalInput = {
  proposerKind: ProposerKind.CONGRESS_DEPUTY,
  proposerName: '石桥生',
  proposerOrganisation: '青石镇代表团',
  title: '青石河老桥拆除重建',
  writtenText: '老桥桥面窄，会车困难，建议拆除重建。',
  receivedOn: '2026-10-12',
};

/** Proposals for a decision (国令713号第十条): one just made, one under study, one not started. */
export async function tellProposals(teller: Teller): Promise<void> {
  const bridge = await propose(teller, 'zhengban', BRIDGE);
  await teller.clock('2026-10-14');
  kept(await startStudy(teller.as('zhengban'), bridge, 1, '由县交通运输局研究，两周内提出意见。'));
  await teller.clock('2026-10-30');
  const reason = '老桥为文物保护单位，不得拆除；上游新桥已列入明年交通项目，可以满足通行需要。';
  const answer = '老桥依法保护，不能拆除。上游新桥明年开工，建成后老桥只供行人通行。';
  kept(await declineProposal(teller.as('fuxianzhang'), bridge, 2, reason, answer));

  const market = await propose(teller, 'zhengban', MARKET);
  await teller.clock('2026-11-12');
  const note = '由县市场监督管理局会同城关镇研究，月底前提出意见。';
  kept(await startStudy(teller.as('zhengban'), market, 1, note));
  await propose(teller, 'fagai', CHARGING);
}

async function propose(teller: Teller, login: string, written: ProposalInput): Promise<string> {
  await teller.clock(written.receivedOn);
  return kept(await proposeDecision(teller.as(login), teller.shift.whole(written)));
}
