/** 县政务公开任务清单: people called to sit in on government meetings and to visit on open days, by category. */

/** Category of people who sit in on a meeting (列席代表的类别). */
export enum RepresentativeCategory {
  PARTY_DELEGATE = 'PARTY_DELEGATE',
  PEOPLES_CONGRESS_DEPUTY = 'PEOPLES_CONGRESS_DEPUTY',
  CPPCC_MEMBER = 'CPPCC_MEMBER',
  EXPERT_SCHOLAR = 'EXPERT_SCHOLAR',
  ENTREPRENEUR = 'ENTREPRENEUR',
  MEDIA = 'MEDIA',
  NEW_SOCIAL_STRATUM = 'NEW_SOCIAL_STRATUM',
  FIVE_TYPE_SUPERVISOR = 'FIVE_TYPE_SUPERVISOR',
  VETERAN_CADRE = 'VETERAN_CADRE',
  WOMEN = 'WOMEN',
  PARTY_MEMBER = 'PARTY_MEMBER',
  RESIDENT = 'RESIDENT',
  STAKEHOLDER = 'STAKEHOLDER',
  OTHER = 'OTHER',
}

/** Labels of the categories (列席代表的类别). */
export const REPRESENTATIVE_CATEGORY_LABELS: Readonly<Record<RepresentativeCategory, string>> = {
  [RepresentativeCategory.PARTY_DELEGATE]: '党代表',
  [RepresentativeCategory.PEOPLES_CONGRESS_DEPUTY]: '人大代表',
  [RepresentativeCategory.CPPCC_MEMBER]: '政协委员',
  [RepresentativeCategory.EXPERT_SCHOLAR]: '专家学者',
  [RepresentativeCategory.ENTREPRENEUR]: '企业家代表',
  [RepresentativeCategory.MEDIA]: '新闻媒体代表',
  [RepresentativeCategory.NEW_SOCIAL_STRATUM]: '新的社会阶层人士',
  [RepresentativeCategory.FIVE_TYPE_SUPERVISOR]: '“五型”政府建设监督员',
  [RepresentativeCategory.VETERAN_CADRE]: '老干部代表',
  [RepresentativeCategory.WOMEN]: '妇女代表',
  [RepresentativeCategory.PARTY_MEMBER]: '党员代表',
  [RepresentativeCategory.RESIDENT]: '群众代表',
  [RepresentativeCategory.STAKEHOLDER]: '利益相关方',
  [RepresentativeCategory.OTHER]: '其他人士',
};
