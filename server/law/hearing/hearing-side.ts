/** 国令713号第十六条: the sides of a hearing (利益相关各方): those with an interest in the matter, and those who can judge it. */
import { vocabulary } from '#server/law/vocabulary.ts';

/** A side at a hearing (听证参加人的方面). */
export const [StakeholderSide, STAKEHOLDER_SIDE_LABELS] = vocabulary({
  CONSUMER: '消费者',
  OPERATOR: '经营者',
  STAKEHOLDER: '其他利益相关方',
  PEOPLES_CONGRESS_DEPUTY: '人大代表',
  CPPCC_MEMBER: '政协委员',
  EXPERT: '专家学者',
  DEPARTMENT: '有关部门',
  SOCIAL_ORGANISATION: '社会组织',
});
export type StakeholderSide = keyof typeof StakeholderSide;
