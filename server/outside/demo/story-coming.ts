import { EIA_21, LAND_17, PLANNING_26 } from './laws.ts';
import type { Story } from './story.ts';

/** 国土空间规划: reviewed and scheduled; a plan under 城乡规划法, so its period may not be shortened. */
export const PLAN: Story = {
  seq: 1,
  unit: 'nr',
  title: '关于公开征求《岚溪县国土空间总体规划近期实施方案（草案）》意见的公告',
  plainWords:
    '未来三年，县里哪里可以盖房、哪里要保住耕地，要先定下来。新增的建房用地不超过180公顷，先给乡镇的学校、卫生院一类地方用。再划410亩农田，长期保护。岚河上游撤掉6处采砂点。截止以前，您可以上网、打电话或者寄信提意见。',
  opensOn: '2026-11-25',
  closesOn: '2026-12-25',
  draft: `第一条 近期实施期为三年。
第二条 新增建设用地不超过180公顷，优先用于乡镇公共服务。
第三条 补划永久基本农田410亩，位置见附图一。
第四条 岚河上游退出采砂点6处，恢复岸线11.2公里。
第五条 城关镇东部预留公共停车和应急避难用地。`,
  basis: [PLANNING_26, { ...LAND_17, clauses: ['第二条', '第三条'] }],
  ways: [
    ['ONLINE', '在本页“提出意见”'],
    ['LETTER', '岚溪县国土路1号 县自然资源局规划股'],
    ['PHONE', '0000-5550105'],
  ],
  contact: {
    name: '规划股',
    phone: '0000-5550105',
    email: 'guihua@lanxi.example',
    address: '岚溪县国土路1号',
  },
  interpretation: [
    ['BACKGROUND', '总体规划已获批准，需要确定近期安排。'],
    ['PURPOSE', '让近三年的建设用地和保护任务有先后、有着落。'],
    ['MAIN_CONTENT', '用地、耕地、生态、应急四项安排。'],
    ['STANDARDS', '规划确定用地规模，不设收费、补贴等执行标准。', 'NOT_APPLICABLE'],
    ['BENEFITS', '农村建房、中小学和卫生院的用地先行保障。'],
    ['DIFFERENCES', '本县首次编制近期规划，没有旧规划可以比较。', 'NOT_APPLICABLE'],
    ['NEXT_STEPS', '征求意见结束后组织专家论证，再报县政府常务会议讨论。'],
  ],
  until: 'SCHEDULED',
};

/** 污水处理厂: still being drafted, so that the desk shows what is missing; a leader is asked for its shorter period. */
export const SEWAGE: Story = {
  seq: 6,
  unit: 'house',
  title: '关于公开征求《县城生活污水处理厂二期扩建项目方案（征求意见稿）》意见的公告',
  plainWords:
    '县城的污水处理厂要扩建，每天能处理的污水从2万吨增加到4万吨。扩建占地38亩，池子加盖除臭。处理过的水排进岚河下游。住在附近和下游用水的人，关系最大。截止以前，您可以提意见。',
  opensOn: '2026-11-30',
  closesOn: '2026-12-18',
  shortenReason:
    '中央预算内投资计划要求本年度内完成项目申报，逾期不再受理；为保证有足够时间研究意见，截止日定在申报期限之前。',
  draft: `一、日处理能力由2万吨扩至4万吨，占地38亩。
二、采用加盖除臭工艺，厂界恶臭浓度执行一级标准。`,
  basis: [EIA_21],
  ways: [],
  contact: { name: '', phone: '', email: '', address: '' },
  interpretation: [],
  until: 'DRAFT',
};
