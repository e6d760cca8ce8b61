/** 县政务公开任务清单: people called to sit in on government meetings and to visit on open days, by category. */
import { vocabulary } from '#server/law/vocabulary.ts';

/** Category of people who sit in on a meeting (列席代表的类别). */
export const [RepresentativeCategory, REPRESENTATIVE_CATEGORY_LABELS] = vocabulary({
  PARTY_DELEGATE: '党代表',
  PEOPLES_CONGRESS_DEPUTY: '人大代表',
  CPPCC_MEMBER: '政协委员',
  EXPERT_SCHOLAR: '专家学者',
  ENTREPRENEUR: '企业家代表',
  MEDIA: '新闻媒体代表',
  NEW_SOCIAL_STRATUM: '新的社会阶层人士',
  FIVE_TYPE_SUPERVISOR: '“五型”政府建设监督员',
  VETERAN_CADRE: '老干部代表',
  WOMEN: '妇女代表',
  PARTY_MEMBER: '党员代表',
  RESIDENT: '群众代表',
  STAKEHOLDER: '利益相关方',
  OTHER: '其他人士',
});
export type RepresentativeCategory = keyof typeof RepresentativeCategory;
