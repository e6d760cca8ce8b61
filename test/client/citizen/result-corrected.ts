/** A correction of the result of an item, as everybody reads it (样例). */
export const RESULT_CORRECTED = {
  id: 'k1',
  before: '“通过”',
  after: '“原则通过”（按会议意见修改后报县委）',
  reason: '会上决定修改后再报，登记时误选为通过。',
  confirmedAt: '2026-12-12T01:00:00.000Z',
};
