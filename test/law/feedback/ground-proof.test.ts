/** 国令713号第十八条: a ground for not adopting names what proves it. */
import { describe, expect, it } from 'vitest';
import { refuseUnprovenGround } from '#server/law/feedback/ground-proof.ts';
import { RejectionGround } from '#server/law/feedback/outcome.ts';

const G = RejectionGround;

describe('第十八条 未采纳的理由，按所选的类别写明凭据', () => {
  it.each<[string, RejectionGround, string, boolean]>([
    [
      '与上位法不一致，写明哪部法的哪一条',
      G.CONTRARY_TO_LAW,
      '《价格法》第二十三条规定定价应当听证，按所提建议不听证。',
      true,
    ],
    [
      '与上位法不一致，只说与上位法不一致',
      G.CONTRARY_TO_LAW,
      '所提建议与上位法的规定明显不一致，不能采纳。',
      false,
    ],
    [
      '与上位法不一致，有法名没有条款',
      G.CONTRARY_TO_LAW,
      '《价格法》对此已有规定，所提建议与它不一致。',
      false,
    ],
    [
      '与上位法不一致，有条款没有法名',
      G.CONTRARY_TO_LAW,
      '第二十三条规定定价应当听证，所提建议与它不一致。',
      false,
    ],
    [
      '与上位法不一致，条款用阿拉伯数字',
      G.CONTRARY_TO_LAW,
      '《价格法》第23条规定定价应当听证，不能免去。',
      true,
    ],
    [
      '超越权限，写明哪里规定权限',
      G.BEYOND_AUTHORITY,
      '《行政处罚法》没有授权县级政府设定罚款，本办法不能规定。',
      true,
    ],
    ['超越权限，没有写明', G.BEYOND_AUTHORITY, '罚款应当由上级机关设定，县里没有权限规定这一条。', false],
    ['财力所限，写明金额', G.FISCAL_LIMIT, '按2.4万户测算，每年须增加支出300万元，没有来源。', true],
    ['财力所限，金额用汉字', G.FISCAL_LIMIT, '全部提高到五成，每年须增加支出九百余万元。', true],
    ['财力所限，只说财力有限', G.FISCAL_LIMIT, '目前县级财政财力有限，难以承担所提建议的补助。', false],
    ['财力所限，有数没有钱', G.FISCAL_LIMIT, '涉及2.4万户，县级财政财力有限，难以承担补助。', false],
    ['与规划不符，写明规划', G.CONFLICT_WITH_PLAN, '国土空间规划将该地块定为公园绿地，不能建停车场。', true],
    ['与规划不符，没有写明哪个', G.CONFLICT_WITH_PLAN, '该地块另有用途，不能按照所提建议建设停车场。', false],
    [
      '其他政策已规定，写明文号',
      G.ALREADY_REGULATED,
      '市政府〔2025〕17号文件已经规定居住年限，本方案不再重复。',
      true,
    ],
    [
      '其他政策已规定，没有写明哪份',
      G.ALREADY_REGULATED,
      '居住年限由市级文件规定，本方案不再重复规定。',
      false,
    ],
    [
      '综合各方利益，凭具体说明',
      G.BALANCE_OF_INTERESTS,
      '延长营业有利于商户，但会影响楼上四十户的休息。',
      true,
    ],
    [
      '技术不可行，凭具体说明',
      G.TECHNICALLY_INFEASIBLE,
      '院内只有六米宽，消防车通道占四米，放不下电梯。',
      true,
    ],
    ['其他，凭具体说明', G.OTHER, '建议改的是征求意见公告的版式，不是方案的内容。', true],
  ])('%s', (_, ground, reason, proven) => {
    expect(refuseUnprovenGround(ground, reason).map(({ code }) => code)).toEqual(
      proven ? [] : ['GROUND_PROOF_REQUIRED'],
    );
  });

  it('没有类别的，由别处指出', () => expect(refuseUnprovenGround(null, '')).toEqual([]));
});
