/** The county's settings and its privacy notice, as the pages ask for them. */
import { POLICY_ENTRIES } from '#server/law/policy/local-policy.ts';

export const policy = {
  version: 2,
  reason: '根据办理情况调整受理期限',
  changedAt: '2026-06-01T02:00:00.000Z',
  changedKeys: ['commentTriageWorkingDays'],
  values: POLICY_ENTRIES.map(({ key, label, unit, kind, note }) => ({
    key,
    label,
    unit,
    kind,
    note,
    value:
      kind === 'boolean'
        ? 'true'
        : key === 'commentMaxChars'
          ? '10000'
          : kind === 'enum'
            ? 'AFTER_REVIEW'
            : '5',
    defaultValue: '5',
  })),
};
export const earlier = {
  ...policy,
  version: 1,
  reason: '初次设定',
  changedKeys: [],
  values: policy.values.map((one) => ({
    ...one,
    value: one.key === 'commentTriageWorkingDays' ? '3' : one.value,
  })),
};

export const notice = {
  version: 1,
  effectiveOn: '2026-01-01',
  text: '为办理重大行政决策公众意见，我们收集您填写的意见内容和您自愿填写的姓名、联系方式。\n联系方式只用于告知处理结果，保存至决策公布后两年。',
};
