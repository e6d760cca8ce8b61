/**
 * 国令711号第五十条, 国办公开办函〔2021〕30号附件. Applications of one year as the yearly report counts them
 * (收到和处理政府信息公开申请情况).
 */
import { APPLICANT_LABELS, ApplicantKind } from './request-form.ts';
import { OUTCOME_GROUPS, type OutcomeGroup, type RequestOutcome } from './request-outcome.ts';

/** So many applications (件数) of one kind of applicants, received in one year, and answered in one with one outcome or not yet. */
export interface CountedRequests {
  readonly applicant: ApplicantKind;
  readonly receivedYear: number;
  readonly answered: { readonly year: number; readonly outcome: RequestOutcome } | null;
  readonly count: number;
}

/** A column of applicants (申请人情况), perhaps under a head shared with its neighbours. */
interface ApplicantColumn {
  readonly head: string;
  readonly group?: string;
}

const ORGANISATIONS = '法人或其他组织';
const HEADS: Readonly<Record<ApplicantKind, string>> = { ...APPLICANT_LABELS, OTHER: '其他' };

/** Columns of the table (申请人情况), the sum of all last. */
export const REPORT_COLUMNS: readonly ApplicantColumn[] = [
  ...Object.values(ApplicantKind).map((kind) =>
    kind === ApplicantKind.PERSON ? { head: HEADS[kind] } : { head: HEADS[kind], group: ORGANISATIONS },
  ),
  { head: '总计' },
];

/** A row of the table: how deep it stands, and how many of each column; none where it only heads others. */
export interface ReportRow {
  readonly depth: 0 | 1 | 2;
  readonly label: string;
  readonly counts: readonly number[] | null;
}

/** A row as its cells are printed, its label set in by its depth; one that only heads others has empty cells. */
export const reportCells = ({
  depth,
  label,
  counts,
}: Pick<ReportRow, 'label' | 'counts'> & { readonly depth: number }): (string | number)[] => [
  `${'　'.repeat(depth)}${label}`,
  ...REPORT_COLUMNS.map((_, index) => counts?.[index] ?? ''),
];

/** How the rows of the table hang together (勾稽关系), as it says of itself. */
export const REPORT_IDENTITY = '第一项加第二项之和，等于第三项加第四项之和。';

/** Line of the form (情形) in which an outcome is counted; null where its group has no lines but its own. */
const LINES: Readonly<Record<RequestOutcome, string | null>> = {
  GIVEN: null,
  PUBLIC_ALREADY: null,
  PARTLY_GIVEN: null,
  STATE_SECRET: '属于国家秘密',
  FORBIDDEN: '其他法律行政法规禁止公开',
  ENDANGERS: '危及“三安全一稳定”',
  OF_THIRD_PARTY: '保护第三方合法权益',
  INTERNAL: '属于三类内部事务信息',
  IN_PROCESS: '属于四类过程性信息',
  ENFORCEMENT_FILE: '属于行政执法案卷',
  QUERY_BY_LAW: '属于行政查询事项',
  NOT_EXISTING: '本机关不掌握相关政府信息',
  OF_OTHER_BODY: '本机关不掌握相关政府信息',
  TO_BE_MADE: '没有现成信息需要另行制作',
  STILL_UNCLEAR: '补正后申请内容仍不明确',
  PETITION: '信访举报投诉类申请',
  REPEATED: '重复申请',
  PUBLICATION: '要求提供公开出版物',
  EXCESSIVE: '无正当理由大量反复申请',
  RECONFIRMING: '要求行政机关确认或重新出具已获取信息',
  UNCORRECTED: '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
  FEE_UNPAID: '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
  ENDED: '其他',
};

/** Ordinals of the groups (序数). */
const GROUP_NOS: Readonly<Record<OutcomeGroup, string>> = {
  OPEN: '（一）',
  PARTLY: '（二）',
  WITHHELD: '（三）',
  UNABLE: '（四）',
  UNHANDLED: '（五）',
  OTHERWISE: '（六）',
};

/** How the form explains a group (填报说明). */
const GROUP_NOTES: Partial<Record<OutcomeGroup, string>> = {
  PARTLY: '（区分处理的，只计这一情形，不计其他情形）',
};

/**
 * Rows of the table for this year (年度报告的表). Each application of the year is new or carried over from before, and answered
 * or carried over to the next: so the first two rows are as many as the sum of the outcomes and the last.
 */
export function requestYearRows(year: number, counted: readonly CountedRequests[]): ReportRow[] {
  const ours = counted.filter(
    ({ receivedYear, answered }) => receivedYear <= year && (answered === null || answered.year >= year),
  );
  const [received, before] = parted(ours, ({ receivedYear }) => receivedYear === year);
  const [answered, open] = parted(ours, (one) => one.answered?.year === year);
  return [
    row(0, '一、本年新收政府信息公开申请数量', received),
    row(0, '二、上年结转政府信息公开申请数量', before),
    head(0, '三、本年度办理结果'),
    ...OUTCOME_GROUPS.flatMap((group) => groupRows(group, answered)),
    row(1, '（七）总计', answered),
    row(0, '四、结转下年度继续办理', open),
  ];
}

function groupRows(
  { group, label, outcomes }: (typeof OUTCOME_GROUPS)[number],
  answered: readonly CountedRequests[],
): ReportRow[] {
  const title = `${GROUP_NOS[group]}${label}${GROUP_NOTES[group] ?? ''}`;
  const among = (some: readonly RequestOutcome[]) =>
    answered.filter((one) => one.answered !== null && some.includes(one.answered.outcome));
  const lines = [...new Set(outcomes.map((one) => LINES[one]))].filter((line) => line !== null);
  if (lines.length === 0) return [row(1, title, among(outcomes))];
  return [
    head(1, title),
    ...lines.map((line, index) =>
      row(2, `${index + 1}.${line}`, among(outcomes.filter((one) => LINES[one] === line))),
    ),
  ];
}

type Depth = ReportRow['depth'];

const head = (depth: Depth, label: string): ReportRow => ({ depth, label, counts: null });

const row = (depth: Depth, label: string, some: readonly CountedRequests[]): ReportRow => {
  const counts = Object.values(ApplicantKind).map((kind) =>
    sum(some.filter(({ applicant }) => applicant === kind)),
  );
  return { depth, label, counts: [...counts, sum(some)] };
};

const sum = (some: readonly CountedRequests[]): number => some.reduce((all, { count }) => all + count, 0);

const parted = <One>(all: readonly One[], holds: (one: One) => boolean): [One[], One[]] => [
  all.filter(holds),
  all.filter((one) => !holds(one)),
];
