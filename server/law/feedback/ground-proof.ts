/**
 * 国令713号第十八条: opinions are studied and argued. A ground for not adopting names what proves it (理由的凭据): the article of
 * the law, the sum, the plan. A ground that names nothing says only that somebody does not want to.
 */
import { RejectionGround } from './outcome.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r33 = provision('R-33', 'DESIGN', '意见处理规则');

/** Marks that a reason on one ground has to bear, and how the clerk is told to mend it. */
interface Proof {
  named: readonly RegExp[];
  lacks: string;
  mend: string;
}

const ACT = /《[^《》]{2,60}》/u;
const DOCUMENT = /《[^《》]{2,60}》|[〔［[（(]20\d\d[〕］\])）]\s*\d+号/u;
const ARTICLE = /第[〇零一二三四五六七八九十百千0-9]+条/u;
const SUM = /[0-9０-９〇零一二三四五六七八九十百千][余多]?[十百千万亿]*[余多]?元/u;
const PLAN = /《[^《》]{2,60}》|[\p{Script=Han}]{2,}(?:规划|计划|区划|方案)/u;

const PROOFS: Partial<Record<RejectionGround, Proof>> = {
  [RejectionGround.CONTRARY_TO_LAW]: {
    named: [ACT, ARTICLE],
    lacks: '没有写明哪部法律法规的哪一条',
    mend: '写明名称和条款，如“《价格法》第二十三条”，再说所提建议与它怎样不一致。',
  },
  [RejectionGround.BEYOND_AUTHORITY]: {
    named: [ACT],
    lacks: '没有写明权限是哪部法律法规、哪份文件规定的',
    mend: '写明规定权限的文件，如“《行政处罚法》第十四条”，再说应当由谁决定。',
  },
  [RejectionGround.FISCAL_LIMIT]: {
    named: [SUM],
    lacks: '没有写明要多少钱',
    mend: '写明按所提建议要增加的金额和怎样算的，如“每年约需300万元，按2.4万户测算”。',
  },
  [RejectionGround.CONFLICT_WITH_PLAN]: {
    named: [PLAN],
    lacks: '没有写明与哪个规划不符',
    mend: '写明规划的名称和它的规定。',
  },
  [RejectionGround.ALREADY_REGULATED]: {
    named: [DOCUMENT],
    lacks: '没有写明哪份文件已经规定',
    mend: '写明文件的名称或者文号，提意见的人照着找得到。',
  },
};

/** Reasons against a ground whose reason does not name its proof (理由没有凭据). */
export function refuseUnprovenGround(ground: RejectionGround | null | undefined, reason: string): Finding[] {
  const proof = ground ? PROOFS[ground] : undefined;
  return !proof || proof.named.every((one) => one.test(reason)) ? [] : [unproven(proof)];
}

const unproven = ({ lacks, mend }: Proof) => r33.block('GROUND_PROOF_REQUIRED', 'reason')`
  按所选的类别，理由${lacks}。
  ${mend}不是这个原因的，改选类别。`;
