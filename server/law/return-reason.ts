/** What is sent back says what to mend; an order of work of ours. */
import type { Finding } from './refusal.ts';

const REASON_MIN = 5;

/** Whoever gets something back is told what to mend. */
export const refuseReturn = (reason: string): Finding[] =>
  reason.length >= REASON_MIN
    ? []
    : [
        {
          rule: 'R-74',
          basis: 'DESIGN',
          article: '办理流程',
          severity: 'BLOCK',
          code: 'RETURN_REASON_REQUIRED',
          message: `退回要写明原因，不少于${REASON_MIN}字。`,
          fields: ['reason'],
          fix: '写明哪里需要修改。',
        },
      ];
