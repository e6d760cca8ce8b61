import type { Finding } from '#server/law/refusal.ts';

const ours = { rule: 'R-05', basis: 'DESIGN', article: '目录办理流程', severity: 'BLOCK' } as const;

/** A year has one draft at a time (一年度一份草稿). */
export const draftOnItsWay = (year: number): Finding => ({
  ...ours,
  code: 'CATALOGUE_ON_ITS_WAY',
  message: `${year}年度已有一版目录正在办理。`,
  fields: ['year'],
  fix: '在这一版目录中继续办理，公布后再提出新的调整。',
});

/** What is published changes only by an adjustment (目录调整). */
export const alreadyPublished = (year: number): Finding => ({
  ...ours,
  rule: 'R-07',
  code: 'CATALOGUE_ALREADY_PUBLISHED',
  message: `${year}年度目录已经公布。`,
  fields: ['year'],
  fix: '需要修改的，提出调整。',
});

/** An adjustment that leaves everything as it was. */
export const nothingChanged: Finding = {
  ...ours,
  rule: 'R-07',
  severity: 'WARN',
  code: 'NOTHING_CHANGED',
  message: '本版与已公布的目录相同。',
  fields: ['items'],
  fix: '修改、增加或者移出事项后再完成审核。',
};

/** Matters are carried over when the year's catalogue is drawn up (结转). */
export const carriedAtFirst: Finding = {
  ...ours,
  rule: 'R-10',
  code: 'CARRIED_AT_FIRST',
  message: '结转在编制年度目录时办理，本版是对已公布目录的调整。',
  fields: ['nos'],
  fix: '需要增加事项的，在本版中直接填写并说明理由。',
};

/** A matter under way stays with its units (承办单位). */
export const unitsUnderWay: Finding = {
  ...ours,
  rule: 'R-08',
  code: 'DECISION_UNDER_WAY',
  message: '该事项已启动决策程序，承办单位不能更换。',
  fields: ['leadUnitId', 'coUnitIds'],
  fix: '恢复原来的承办单位；确需更换的，将本项移出目录，另列新的事项。',
};

/** The meeting and the reply are named by their numbers. */
export const numberRequired = (field: string, what: string): Finding => ({
  ...ours,
  code: 'NUMBER_REQUIRED',
  message: `没有填写${what}。`,
  fields: [field],
  fix: `填写${what}。`,
});

/** What has not happened yet is not recorded as done. */
export const dayInFuture = (field: string, what: string): Finding => ({
  ...ours,
  code: 'DAY_IN_FUTURE',
  message: `${what}晚于今天。`,
  fields: [field],
  fix: '填写实际发生的日期。',
});

/** A version sent back, or refused, says why. */
export const reasonRequired = (what: string): Finding => ({
  ...ours,
  code: 'REASON_REQUIRED',
  message: `没有写明${what}。`,
  fields: ['reason'],
  fix: `写明${what}。`,
});

/** 两人办理: what one person wrote another one approves. */
export const secondPersonRequired = (rule: Finding['rule']): Finding => ({
  ...ours,
  rule,
  article: '办理流程',
  code: 'SECOND_PERSON_REQUIRED',
  message: '本版目录有您本人拟写的内容，须由另一人办理。',
  fields: [],
  fix: '请另一位有权限的人办理。',
});
