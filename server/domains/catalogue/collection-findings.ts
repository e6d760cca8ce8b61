import { type Finding, provision } from '#server/law/refusal.ts';

const r09 = provision('R-09', 'DESIGN', '目录办理流程');
const r10 = provision('R-10', 'DESIGN', '目录办理流程');

/** Adds to a finding about one of several matters which of them it is about (逐项指出). */
export const inMatter =
  (name: string, index: number) =>
  (finding: Finding): Finding => ({
    ...finding,
    message: `“${name.trim() || `第${index + 1}项`}”：${finding.message}`,
    fields: finding.fields.map((field) => `picks.${index}.${field}`),
  });

/** Nothing was chosen to be handed in. */
export const nothingPicked = r09.block('NOTHING_PICKED', 'picks')`
  没有选择要申报的事项。
  选择至少一项拟报的事项。`;

/** A matter that was finished, or is not of last year's catalogue, is not carried over. */
export const notUnfinished = (no: string) => r10.block('NOT_UNFINISHED', 'nos')`
  编号${no}的事项不是上一年度目录中没有完成的事项。
  只选择列出的事项。`;

/** A matter stands in a catalogue once. */
export const alreadyCarried = (no: string) => r10.block('ALREADY_CARRIED_OVER', 'nos')`
  编号${no}的事项已在本版目录中。
  不必再次结转。`;
