import { FINDING_BASIS_LABELS } from '#client/words.ts';
import { type Duty, DUTY_STAGE_LABELS, stateWord } from './duty-words.ts';

/** The columns of the file. */
export const DUTY_HEAD = [
  '台账日期',
  '决策编号',
  '决策事项',
  '环节',
  '合规事项',
  '所涉',
  '依据性质',
  '条款',
  '规则',
  '责任单位',
  '责任岗位',
  '状态',
  '期限',
  '办理日',
  '更正前最晚办理日',
  '登记日',
  '时间情况',
  '证据',
  '说明',
] as const;

/** A duty as it goes into a file: all its days, also those a correction replaced. */
export const dutyRow = (duty: Duty): string[] => [
  duty.day ?? '',
  duty.decisionNo,
  duty.decisionTitle,
  DUTY_STAGE_LABELS[duty.stage],
  duty.title,
  duty.about ?? '',
  FINDING_BASIS_LABELS[duty.basis],
  duty.article,
  duty.rule,
  duty.unitName ?? '',
  duty.post,
  stateWord(duty),
  duty.dueOn ?? '',
  duty.evidence?.saidOn ?? '',
  duty.evidence?.worstOn ?? '',
  duty.evidence?.recordedOn ?? '',
  duty.left ?? '',
  duty.evidence?.label ?? '',
  duty.reason ?? '',
];
