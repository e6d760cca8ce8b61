/** The list of comments as a table for a spreadsheet, one row each. */
import { longDate, moment } from '#client/format.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import {
  COMMENT_CHANNEL_LABELS,
  COMMENT_STATUS_LABELS,
  HIDE_STATE_LABELS,
  IDENTITY_KIND_LABELS,
  OUTCOME_LABELS,
  STANCE_LABELS,
} from '#client/words.ts';
import { groupedCode } from '#client/format.ts';
import type { Exported } from './export-pages.ts';
import { DispositionFragment } from './opinion-record.ts';
import { aboutOf } from './opinion-words.ts';

type Column = readonly [head: string, text: (row: Exported) => string];

const outcomeOf = ({ disposition }: Exported) => readFragment(DispositionFragment, disposition);

function stateOf(row: Exported): string {
  const outcome = outcomeOf(row);
  if (!outcome) return '';
  if (outcome.state === 'CONFIRMED') return '已确认';
  return outcome.returnedReason ? '已退回' : '待确认';
}

const publicOf = ({ showText, textCleared, hideState }: Exported) => {
  if (hideState) return HIDE_STATE_LABELS[hideState];
  return showText ? `同意公开，${textCleared ? '已核准' : '尚未核准'}` : '不同意公开';
};

const COLUMNS: readonly Column[] = [
  ['受理编号', ({ receiptNo }) => groupedCode(receiptNo)],
  ['收到', ({ receivedOn, submittedAt }) => (receivedOn ? longDate(receivedOn) : moment(submittedAt))],
  ['渠道', ({ channel }) => COMMENT_CHANNEL_LABELS[channel]],
  ['代录人', ({ recordedBy }) => recordedBy ?? ''],
  ['意见人', ({ displayName }) => displayName],
  ['身份', ({ identity }) => IDENTITY_KIND_LABELS[identity]],
  ['身份说明', ({ group }) => group ?? ''],
  ['所在地', ({ region }) => region ?? ''],
  ['人数', ({ peopleCount }) => String(peopleCount)],
  ['针对', aboutOf],
  ['态度', ({ stance }) => STANCE_LABELS[stance]],
  ['意见', ({ text }) => text],
  ['建议改成', ({ suggestedText }) => suggestedText ?? ''],
  ['公开', publicOf],
  ['进度', ({ status }) => COMMENT_STATUS_LABELS[status]],
  ['经办人', ({ assignee }) => assignee ?? ''],
  ['主题', ({ cluster }) => cluster?.title ?? ''],
  ['结果', (row) => OUTCOME_LABELS[outcomeOf(row)?.result as keyof typeof OUTCOME_LABELS] ?? ''],
  ['确认', stateOf],
  ['理由', (row) => outcomeOf(row)?.reason ?? ''],
];

export const EXPORT_HEAD: readonly string[] = COLUMNS.map(([head]) => head);

export const exportRow = (row: Exported): string[] => COLUMNS.map(([, text]) => text(row));
