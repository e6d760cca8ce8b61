import { paths } from '#client/staff/frame/paths.ts';

export const consultation = `${paths.consultations}/:id`;
export const opinions = `${paths.opinions}/:id`;
export const decision = `${paths.decisions}/:no`;

const invitations = `${paths.meetings}/:no/yaoqing`;

/** Which desk, as whom, and the desks whose first link of that kind leads there. */
type Visit = [route: string, who: string, login: string, ...way: string[]];

export const VISITS: readonly Visit[] = [
  [paths.workbench, '经办人', 'fagai'],
  [paths.password, '经办人', 'fagai'],
  [paths.account, '经办人', 'fagai'],
  [paths.approvals, '政府领导，待批示', 'fuxianzhang'],
  [paths.calls, '经办人', 'fagai'],
  [paths.catalogue, '司法局', 'sifa'],
  [`${paths.catalogue}/:versionId`, '司法局', 'sifa', paths.catalogue],
  [paths.proposals, '经办人', 'fagai'],
  [`${paths.proposals}/xin`, '政府办公室', 'zhengban'],
  [`${paths.proposals}/:id`, '政府领导，建议和决定', 'fuxianzhang', paths.proposals],
  [paths.decisions, '经办人', 'fagai'],
  [decision, '经办人，起草', 'fagai', paths.decisions],
  [decision, '负责人', 'zhujian-fuze', paths.decisions],
  [paths.consultations, '经办人', 'fagai'],
  [consultation, '经办人，拟稿', 'zhujian', paths.workbench],
  [consultation, '负责人，待公布', 'ziran-fuze', paths.consultations],
  [consultation, '经办人，征集中', 'fagai', paths.consultations],
  [`${consultation}/yulan`, '经办人', 'zhujian', paths.workbench, consultation],
  // The matter of the demonstration on which opinions are asked.
  [`${decision}/caoan`, '经办人，草案', 'fagai', paths.decisions, `${paths.decisions}/2026-002`],
  [`${decision}/juanzong`, '经办人，卷宗打印', 'fagai', paths.decisions, decision],
  [`${paths.inquiries}/:id`, '经办人，被征求意见', 'ziran', paths.workbench],
  [paths.hearings, '经办人', 'fagai'],
  [`${paths.hearings}/:no`, '经办人，报名中', 'fagai', paths.hearings],
  [`${paths.hearings}/:no`, '负责人，已报告', 'jiaoti-fuze', paths.hearings],
  [paths.meetings, '政府办公室', 'zhengban'],
  [`${paths.meetings}/:no`, '政府办公室', 'zhengban', paths.meetings],
  [`${paths.meetings}/:no`, '政府领导', 'fuxianzhang', paths.meetings],
  [`${paths.meetings}/:no`, '融媒体中心', 'rongmei', paths.meetings],
  [`${paths.meetings}/:no/liexi`, '承办单位，待答复', 'minzheng', paths.workbench],
  [invitations, '政府办公室', 'zhengban', paths.meetings, `${paths.meetings}/:no`],
  ...['mingdan', 'zhengjian', 'qiandao', 'han/:id'].map((below): Visit => [
    `${invitations}/${below}`,
    '政府办公室',
    'zhengban',
    paths.meetings,
    // The meeting of the demonstration that is to come.
    `${paths.meetings}/2026-4`,
    `${paths.meetings}/2026-4/yaoqing`,
  ]),
  [`${paths.meetings}/:no/zhibo`, '融媒体中心', 'rongmei', paths.meetings, `${paths.meetings}/:no`],
  [`${paths.meetings}/:no/luxiang`, '融媒体中心', 'rongmei', paths.meetings, `${paths.meetings}/:no`],
  [
    `${paths.meetings}/:no/luxiang/:part/wenzi`,
    '融媒体中心',
    'rongmei',
    paths.meetings,
    // The meeting of the demonstration that was recorded.
    `${paths.meetings}/2026-2`,
    `${paths.meetings}/2026-2/luxiang`,
  ],
  [paths.representatives, '政府办公室', 'zhengban'],
  [`${paths.representatives}/tuijian`, '经办人', 'minzheng', paths.representatives],
  [`${paths.representatives}/daoru`, '政府办公室', 'zhengban', paths.representatives],
  [`${paths.representatives}/:no`, '政府办公室', 'zhengban', paths.representatives],
  [`${paths.representatives}/:no`, '经办人，本单位推荐的', 'minzheng', paths.representatives],
  [paths.activities, '经办人', 'zhujian'],
  [`${paths.activities}/:no/:seq`, '经办人', 'zhujian', paths.activities],
  [paths.events, '政府办公室', 'zhengban'],
  [`${paths.events}/xin`, '政府办公室', 'zhengban', paths.events],
  [`${paths.events}/changdi`, '政府办公室', 'zhengban', paths.events],
  [`${paths.events}/rili`, '政府办公室', 'zhengban', paths.events],
  [`${paths.events}/rili`, '经办人', 'fagai', paths.events],
  [`${paths.events}/:no`, '政府办公室', 'zhengban', paths.events],
  ...['baoming', 'mingdan', 'qiandao'].map((below): Visit => [
    `${paths.events}/:no/${below}`,
    '政府办公室',
    'zhengban',
    paths.events,
    // The open day of the demonstration that one can sign up for.
    `${paths.events}/2026-2`,
  ]),
  ...['jizhe', 'shilu'].map((below): Visit => [
    `${paths.events}/:no/${below}`,
    '融媒体中心',
    'rongmei',
    paths.events,
    // The press conference of the demonstration that is to come.
    `${paths.events}/2026-3`,
  ]),
  [
    `${paths.events}/:no/jizhe/mingdan`,
    '融媒体中心',
    'rongmei',
    paths.events,
    `${paths.events}/2026-3`,
    `${paths.events}/2026-3/jizhe`,
  ],
  [paths.suggestions, '经办人', 'jiaoti'],
  [`${paths.suggestions}/dengji`, '经办人', 'jiaoti'],
  [`${paths.suggestions}/:id`, '经办人', 'jiaoti', paths.suggestions],
  [paths.compliance, '司法局', 'sifa'],
  [paths.ledger, '经办人', 'fagai'],
  [paths.opinions, '经办人', 'fagai'],
  [opinions, '经办人', 'fagai', paths.opinions],
  [opinions, '负责人', 'zhujian-fuze', paths.opinions],
  [`${opinions}/dailu`, '经办人', 'fagai', paths.opinions, opinions],
  [paths.reports, '经办人', 'zhujian'],
  [`${paths.reports}/:id`, '经办人，未公布', 'zhujian', paths.reports],
  [`${paths.reports}/:id`, '负责人，已公布', 'jiaoti-fuze', paths.reports],
  [paths.reviews, '保密审查员', 'baomi'],
  [paths.policy, '司法局', 'sifa'],
  [`${paths.policy}/guiding`, '司法局', 'sifa'],
  [paths.calendar, '系统管理员', 'guanli'],
  [paths.accounts, '系统管理员', 'guanli'],
  [paths.site, '系统管理员', 'guanli'],
  [paths.messages, '经办人', 'fagai'],
  [paths.audit, '审计员', 'shenji'],
  [paths.holds, '司法局', 'sifa'],
  // The open day of the demonstration that was held.
  [`${paths.events}/:no/qingkuang`, '政府办公室', 'zhengban', paths.events, `${paths.events}/2026-1`],
];
