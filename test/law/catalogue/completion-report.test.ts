import { describe, expect, it } from 'vitest';
import {
  COMPLETION_STATE_LABELS,
  type CompletionRow,
  CompletionState,
  refuseCompletionReport,
  yearEndReportDue,
} from '#server/law/catalogue/completion-report.ts';

const { COMPLETED, UNDER_WAY, CARRIED_OVER, STOPPED } = CompletionState;
const judge = (row: Partial<CompletionRow>, publishedOn: `${number}-${number}-${number}` = '2026-12-31') =>
  refuseCompletionReport({
    year: 2026,
    rows: [{ no: '2026-06', name: '污水处理厂二期扩建项目', ...row }],
    publishedOn,
  }).map(({ code }) => code);

describe('年底公布目录完成情况；结转的事项沿用原编号', () => {
  it('十二月三十一日为期', () => {
    expect(yearEndReportDue(2026)).toBe('2026-12-31');
    expect(judge({ completion: COMPLETED }, '2026-12-31')).toEqual([]);
    expect(judge({ completion: COMPLETED }, '2027-01-01')).toEqual(['COMPLETION_REPORT_OVERDUE']);
    expect(judge({ completion: COMPLETED }, '2026-12-01')).toEqual([]);
    expect(judge({ completion: COMPLETED }, '2026-11-30')).toEqual(['COMPLETION_REPORT_EARLY']);
  });

  it.each([
    ['已完成，不必说明', { completion: COMPLETED }, []],
    ['没有写明', {}, ['COMPLETION_UNSTATED']],
    ['正在办理，写明原因', { completion: UNDER_WAY, explanation: '环评补充论证，一月上会' }, []],
    ['正在办理，没有原因', { completion: UNDER_WAY, explanation: ' ' }, ['COMPLETION_UNEXPLAINED']],
    ['不再办理，没有原因', { completion: STOPPED }, ['COMPLETION_UNEXPLAINED']],
    ['结转，沿用编号', { completion: CARRIED_OVER, explanation: '环评', nextNo: '2026-06' }, []],
    [
      '结转，另编号',
      { completion: CARRIED_OVER, explanation: '环评', nextNo: '2027-01' },
      ['CARRIED_OVER_RENUMBERED'],
    ],
    ['结转，全部指出', { completion: CARRIED_OVER }, ['COMPLETION_UNEXPLAINED', 'CARRIED_OVER_RENUMBERED']],
  ])('%s', (_, row, found) => {
    expect(judge(row)).toEqual(found);
  });

  it('都是本县的做法，只作警示，不说成法律', () => {
    const found = refuseCompletionReport({
      year: 2026,
      rows: [
        { no: '1', name: '甲' },
        { no: '2', name: '乙', completion: CARRIED_OVER },
      ],
      publishedOn: '2027-02-01',
    });
    expect(found).toHaveLength(4);
    expect(found.every(({ basis, severity }) => basis === 'DESIGN' && severity === 'WARN')).toBe(true);
    expect(found.map(({ fields }) => fields[0])).toEqual([
      'publishedOn',
      'rows.0.completion',
      'rows.1.explanation',
      'rows.1.nextNo',
    ]);
  });

  it('完成情况各有名称', () => {
    expect(Object.keys(COMPLETION_STATE_LABELS)).toEqual(Object.values(CompletionState));
  });
});
