/** 个人信息保护法第四十七条: contacts that a case still needs stay, however old; when it is over they go. */
import { describe, expect, it } from 'vitest';
import { auditTrail } from '#test/kernel/ask.ts';
import { CASE, holdRoom, OVER } from './hold-room.ts';

const { database, people, matter, place, placed, lift, list, purge } = await holdRoom();
const { justiceStaff, auditor, clerk, admin } = people;

const BEFORE = '2026-12-10T02:00:00Z';
const AFTER = '2028-12-11T02:00:00Z';
const times = async (action: string) => (await auditTrail(database)).filter(([one]) => one === action).length;

describe('暂缓删除', () => {
  it('暂缓的到期不删，解除后删除；只暂缓一次征求意见的，其余照删；各记入审计', async () => {
    await database.setClock(BEFORE);
    const [whole, part, free] = [await matter(), await matter(), await matter()];
    const hold = await placed({ decisionNo: whole.no });
    const round = await placed({ decisionNo: part.no, consultationRound: 2, ground: 'LITIGATION' });
    expect(hold).toMatchObject({
      decisionNo: whole.no,
      consultationRound: null,
      placedByName: justiceStaff.name,
    });
    expect(round).toMatchObject({ consultationRound: 2, ground: 'LITIGATION' });
    await database.setClock(AFTER);
    await purge();
    expect(await whole.left()).toEqual({ comments: 2, suggestions: 1 });
    expect(await part.left()).toEqual({ comments: 1, suggestions: 0 });
    expect(await free.left()).toEqual({ comments: 0, suggestions: 0 });
    const purged = await times('decision.contactsPurged');
    await purge();
    expect(await times('decision.contactsPurged')).toBe(purged);
    await lift(hold);
    await lift(round);
    await purge();
    expect([await whole.left(), await part.left()]).toEqual([
      { comments: 0, suggestions: 0 },
      { comments: 0, suggestions: 0 },
    ]);
    expect([await times('contacts.held'), await times('contacts.released')]).toEqual([2, 2]);
  });

  it('两件案件都要的，解除一件，另一件还在', async () => {
    await database.setClock(BEFORE);
    const one = await matter();
    const hold = await placed({ decisionNo: one.no });
    await placed({ decisionNo: one.no, ground: 'PETITION' });
    await lift(hold);
    await database.setClock(AFTER);
    await purge();
    expect(await one.left()).toEqual({ comments: 2, suggestions: 1 });
  });
});

describe('登记和解除', () => {
  it('司法行政部门登记；说明不够、事项不对的不登记', async () => {
    await database.setClock(BEFORE);
    const { no } = await matter();
    const codes = async (input: object, actor = justiceStaff) =>
      (await place({ decisionNo: no, ...input }, actor)).codes;
    expect(await codes({ reason: '有案件' })).toEqual(['HOLD_REASON_REQUIRED']);
    expect(await codes({ decisionNo: '2026-999' })).toEqual(['NOT_FOUND']);
    expect(await codes({ consultationRound: 9 })).toEqual(['NOT_FOUND']);
    expect(await codes({ hearingNo: '2026-999-1' })).toEqual(['NOT_FOUND']);
    expect(await codes({}, clerk)).toEqual(['FORBIDDEN']);
    expect(await codes({}, admin)).toEqual(['FORBIDDEN']);
    expect((await place({ decisionNo: no }, null)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('司法行政部门和审计员看得到，别人看不到', async () => {
    const { no } = await matter();
    const before = await list(justiceStaff);
    const hold = await placed({ decisionNo: no });
    expect(await list(justiceStaff)).toHaveLength(before.length + 1);
    expect(await list(auditor)).toContainEqual(expect.objectContaining({ id: hold.id, reason: CASE }));
    expect([await list(clerk), await list(admin), await list(null)]).toEqual([
      ['FORBIDDEN'],
      ['FORBIDDEN'],
      ['UNAUTHENTICATED'],
    ]);
  });

  it('解除要说明，只解除一次；版本过时的不解除；解除的列在已解除里', async () => {
    const { no } = await matter();
    const { id, version } = await placed({ decisionNo: no });
    expect((await lift({ id, version }, '结了')).codes).toEqual(['HOLD_REASON_REQUIRED']);
    expect((await lift({ id, version: version + 1 })).codes).toEqual(['CONFLICT']);
    expect((await lift({ id, version }, OVER, auditor)).codes).toEqual(['FORBIDDEN']);
    const { hold } = await lift({ id, version });
    expect(hold).toMatchObject({
      liftedByName: justiceStaff.name,
      liftReason: OVER,
      viewerCan: [{ action: 'lift', allowed: false, findings: [{ code: 'HOLD_LIFTED' }] }],
    });
    expect((await lift({ id, version: hold?.version ?? 0 })).codes).toEqual(['HOLD_LIFTED']);
    expect(await list(auditor, true)).toContainEqual(expect.objectContaining({ id }));
    expect(await list(auditor)).not.toContainEqual(expect.objectContaining({ id }));
  });
});
