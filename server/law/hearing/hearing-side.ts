/** 国令713号第十六条: the sides of a hearing (利益相关各方): those with an interest in the matter, and those who can judge it. */

/** A side at a hearing (听证参加人的方面). */
export enum StakeholderSide {
  CONSUMER = 'CONSUMER',
  OPERATOR = 'OPERATOR',
  STAKEHOLDER = 'STAKEHOLDER',
  PEOPLES_CONGRESS_DEPUTY = 'PEOPLES_CONGRESS_DEPUTY',
  CPPCC_MEMBER = 'CPPCC_MEMBER',
  EXPERT = 'EXPERT',
  DEPARTMENT = 'DEPARTMENT',
  SOCIAL_ORGANISATION = 'SOCIAL_ORGANISATION',
}

/** Labels of the sides (听证参加人的方面). */
export const STAKEHOLDER_SIDE_LABELS: Readonly<Record<StakeholderSide, string>> = {
  [StakeholderSide.CONSUMER]: '消费者',
  [StakeholderSide.OPERATOR]: '经营者',
  [StakeholderSide.STAKEHOLDER]: '其他利益相关方',
  [StakeholderSide.PEOPLES_CONGRESS_DEPUTY]: '人大代表',
  [StakeholderSide.CPPCC_MEMBER]: '政协委员',
  [StakeholderSide.EXPERT]: '专家学者',
  [StakeholderSide.DEPARTMENT]: '有关部门',
  [StakeholderSide.SOCIAL_ORGANISATION]: '社会组织',
};
