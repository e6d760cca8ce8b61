import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { auditColumns, type AuditEvent } from '#client/staff/domains/audit/audit-columns.tsx';

const event = (detail: string | null): AuditEvent => ({
  __typename: 'AuditEvent',
  id: 'e1',
  action: 'consultation.opened',
  words: '公开征求意见',
  outcome: 'REFUSED',
  actorId: 'p1',
  actorName: '负责人乙',
  role: 'UNIT_LEAD',
  unitName: '县住房和城乡建设局',
  address: '10.0.0.1',
  at: '2026-11-20T02:00:00.000Z',
  targetKind: 'consultation',
  targetId: 'c1',
  detail,
});
const columns = auditColumns({ target: (id) => `?duixiang=${id}`, actor: (id) => `?jingban=${id}` });
const action = (detail: string | null) =>
  renderToStaticMarkup(<p>{columns.find(({ label }) => label === '事项')?.cell(event(detail))}</p>);

it('依法未准的，每一条理由和依据各占一行', () => {
  const told = '期限少于30日。（国令713号第十五条）\n没有填写联系方式。（国令713号第十五条）';
  expect(action(told).match(/<small>[^<]+<\/small>/g)).toEqual([
    '<small>期限少于30日。（国令713号第十五条）</small>',
    '<small>没有填写联系方式。（国令713号第十五条）</small>',
  ]);
  expect(action(null)).not.toContain('<small>');
});
