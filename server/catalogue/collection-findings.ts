import type { Finding } from '#server/law/refusal.ts';

const ours = { rule: 'R-09', basis: 'DESIGN', article: '目录办理流程', severity: 'BLOCK' } as const;

/** What comes from a finding about one of several matters says which (逐项指出). */
export const inMatter =
  (name: string, index: number) =>
  (finding: Finding): Finding => ({
    ...finding,
    message: `“${name.trim() || `第${index + 1}项`}”：${finding.message}`,
    fields: finding.fields.map((field) => `picks.${index}.${field}`),
  });

/** Nothing was chosen to be handed in. */
export const nothingPicked: Finding = {
  ...ours,
  code: 'NOTHING_PICKED',
  message: '没有选择要申报的事项。',
  fields: ['picks'],
  fix: '选择至少一项拟报的事项。',
};

/** A matter that was finished, or is not of last year's catalogue, is not carried over. */
export const notUnfinished = (no: string): Finding => ({
  ...ours,
  rule: 'R-10',
  code: 'NOT_UNFINISHED',
  message: `编号${no}的事项不是上一年度目录中没有完成的事项。`,
  fields: ['nos'],
  fix: '只选择列出的事项。',
});

/** A matter stands in a catalogue once. */
export const alreadyCarried = (no: string): Finding => ({
  ...ours,
  rule: 'R-10',
  code: 'ALREADY_CARRIED_OVER',
  message: `编号${no}的事项已在本版目录中。`,
  fields: ['nos'],
  fix: '不必再次结转。',
});
