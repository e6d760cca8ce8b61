/** 国令711号第三十条至第三十九条: the acts that the desk offers on an application, by where it stands. */
import { expect, it } from 'vitest';
import type { ActionCase } from '#client/staff/domains/casework/case-act.ts';
import { requestActs } from '#client/staff/domains/casework/request-acts.ts';

const step = (kind: string, endedOn: string | null = null, upheld: boolean | null = null) => ({
  kind,
  endedOn,
  upheld,
});
const OTHERS = ['askThirdParty', 'askOtherOrgan'];

it.each([
  ['待登记：只有登记', 'RECEIVED', [], null, ['assignCase']],
  [
    '办理中：拟写、每一种步骤、转办',
    'ASSIGNED',
    [],
    null,
    ['draftLetter', 'askCorrection', ...OTHERS, 'askExtension', 'assignCase'],
  ],
  [
    '要求过补正：补正只有一次',
    'ASSIGNED',
    [step('CORRECTION')],
    null,
    ['draftLetter', ...OTHERS, 'askExtension', 'assignCase'],
  ],
  [
    '提出了延期：由负责人审批，不再提出',
    'ASSIGNED',
    [step('EXTENSION')],
    null,
    ['draftLetter', 'agreeExtension', 'refuseExtension', 'askCorrection', ...OTHERS, 'assignCase'],
  ],
  [
    '不同意延期：可以再提出',
    'ASSIGNED',
    [step('EXTENSION', '2026-12-10', false)],
    null,
    ['draftLetter', 'askCorrection', ...OTHERS, 'askExtension', 'assignCase'],
  ],
  [
    '待审核：先审核、退回',
    'DRAFTED',
    [step('CORRECTION'), step('EXTENSION', '2026-12-10', true)],
    null,
    ['confirmCaseAnswer', 'returnCaseAnswer', 'draftLetter', ...OTHERS, 'assignCase'],
  ],
  ['已答复：归档', 'ANSWERED', [], null, ['fileCase']],
  ['已归档：没有要办的', 'ANSWERED', [], '2026-12-20', []],
])('%s', (_, state, steps, filedOn, acts) => {
  expect(requestActs({ state, steps, filedOn } as unknown as ActionCase)).toEqual(acts);
});
