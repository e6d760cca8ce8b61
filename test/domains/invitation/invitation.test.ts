/** 列席邀请: letters, answers by link and by telephone, and who takes a freed seat. */
import { beforeEach, describe, expect, it } from 'vitest';
import { auditTrail } from '#test/kernel/ask.ts';
import { codes, invitations, LETTER } from './invitations.ts';
import { openRoom } from './room.ts';

const room = await openRoom();
const { database, people } = room;
const { govOffice, clerk, auditor } = people;
const desk = invitations(room);
const { job, sent } = desk;
await desk.reachable();
beforeEach(() => database.setClock('2026-12-02T07:00:00Z'));

describe('发出邀请', () => {
  it('每人一份有文号的邀请函，各有各的答复链接；发出即计入议题的邀请', async () => {
    const { itemId, list } = await sent();
    expect(list.map(({ stage }) => stage)).toEqual(['SENT', 'SENT', 'SENT', 'SENT']);
    expect(new Set(list.map(({ letterNo }) => letterNo)).size).toBe(4);
    expect(list[0]?.letterNo).toMatch(/^邀〔2026〕\d+-1号$/);
    expect(await desk.counts(itemId)).toEqual({ sent: 4, accepted: 0 });
    const links = await desk.mailed(itemId);
    const { result: letter } = await desk.letter(links.get('周映雪')!);
    expect(letter).toMatchObject({
      stage: 'SENT',
      open: true,
      addressee: '周映雪',
      place: expect.any(String),
    });
    expect((await desk.letter('别的链接')).result).toBeNull();
    expect((await auditTrail(database)).at(-1)).toEqual(['invitation.sent', 'DONE']);
  });

  it('没有待发的、答复期限不对的，一次说清；晚于三个工作日的，写明理由才发', async () => {
    const { itemId } = await desk.drawn();
    expect(
      codes(await desk.send(govOffice, itemId, { ...LETTER, contact: ' ', replyBy: '2026-12-11T07:00:00Z' })),
    ).toEqual(['INVITATION_INCOMPLETE', 'INVITATION_REPLY_AFTER_MEETING', 'INVITATION_REPLY_LATE']);
    expect(codes(await desk.send(govOffice, (await room.meeting()).itemIds[2]!))).toEqual([
      'INVITATION_NONE_PREPARED',
    ]);
    await database.setClock('2026-12-09T01:00:00Z');
    expect(codes(await desk.send(govOffice, itemId))).toEqual(['INVITATION_LATE']);
    const late = [{ code: 'INVITATION_LATE', reason: '议题临时增加，已逐一电话确认。' }];
    expect((await desk.send(govOffice, itemId, LETTER, late)).result?.__typename).toBe('InvitationsOfItem');
  });

  it('抽中以后暂停、请假的，不能发出邀请函，指名说明', async () => {
    const { itemId, draw } = await desk.drawn();
    const [first] = draw.result!.selected;
    await database.sql("update representative set away_until = '2027-01-31' where no = $1", [first!.id]);
    const { result } = await desk.send(govOffice, itemId);
    expect(codes({ result })).toEqual(['REP_NOT_ELIGIBLE']);
    expect(result?.findings[0]?.message).toContain('请假至2027年1月31日');
    await database.sql('update representative set away_until = null where no = $1', [first!.id]);
    expect((await desk.send(govOffice, itemId)).result?.__typename).toBe('InvitationsOfItem');
  });

  it('利益相关方要写明利害关系，随其他邀请函一并发出', async () => {
    const { itemId } = await desk.drawn();
    expect(codes(await desk.stakeholder(govOffice, itemId, { interest: '' }))).toEqual([
      'STAKEHOLDER_WITHOUT_INTEREST',
    ]);
    await desk.stakeholder(govOffice, itemId);
    const { result } = await desk.send(govOffice, itemId);
    expect(result?.invitations.filter(({ addressee }) => addressee === '罗启明')).toMatchObject([
      { stage: 'SENT', category: 'STAKEHOLDER' },
    ]);
    const stored = JSON.stringify(
      await database.sql('select * from invitation where item_id = $1', [itemId]),
    );
    expect(stored).not.toContain('luo@example.com');
  });
});

describe('利益相关方的联系方式', () => {
  it('会议满两年的次日删除，邀请还在', async () => {
    const { itemId } = await desk.drawn();
    await desk.stakeholder(govOffice, itemId);
    const held = async () =>
      database.sql(
        'select c.invitation_id from invitation_contact c join invitation i on i.id = c.invitation_id where i.item_id = $1',
        [itemId],
      );
    await database.setClock('2028-12-11T02:00:00Z');
    await job('purge-invitation-contacts');
    expect(await held()).toHaveLength(1);
    await database.setClock('2028-12-11T17:00:00Z');
    await job('purge-invitation-contacts');
    expect(await held()).toHaveLength(0);
    expect((await desk.list(govOffice, itemId)).list.some(({ addressee }) => addressee === '罗启明')).toBe(
      true,
    );
  });
});

describe('答复', () => {
  it('凭链接应邀，计入应邀人数；同样的答复再来一次，还是一次', async () => {
    const { itemId } = await sent();
    const token = (await desk.mailed(itemId)).get('周映雪')!;
    expect((await desk.reply(token, 'ACCEPT')).result).toMatchObject({ stage: 'ACCEPTED' });
    expect((await desk.reply(token, 'ACCEPT')).result).toMatchObject({ stage: 'ACCEPTED' });
    expect(await desk.counts(itemId)).toEqual({ sent: 4, accepted: 1 });
    expect((await desk.reply('没有这个链接', 'ACCEPT')).codes).toEqual(['NOT_FOUND']);
  });

  it('谢绝要写原因；空出的席位随即邀请同类的下一位', async () => {
    const { itemId, list, draw } = await sent();
    const token = (await desk.mailed(itemId)).get('周映雪')!;
    expect(codes(await desk.reply(token, 'DECLINE'))).toEqual(['INVITATION_REASON_REQUIRED']);
    expect((await desk.reply(token, 'DECLINE', '出差在外')).result).toMatchObject({
      stage: 'DECLINED',
      open: false,
    });
    const { list: after } = await desk.list(govOffice, itemId);
    const next = after.find(({ succeedsId }) => succeedsId === list[0]!.id);
    expect(next).toMatchObject({ stage: 'SENT', quota: '两代表一委员' });
    const order = draw.result!.reserves.find(({ quota }) => quota === '两代表一委员')!.ids;
    expect(next).toMatchObject({ representativeNo: order[0] });
    expect(after).toHaveLength(5);
  });

  it('凭链接应邀后退出：写明原因，席位递补；再退一次还是一次；没有应邀的不叫退出', async () => {
    const { itemId, list } = await sent();
    const token = (await desk.mailed(itemId)).get('周映雪')!;
    expect(codes(await desk.withdraw(token, '家中有急事'))).toEqual(['WRONG_STAGE']);
    await desk.reply(token, 'ACCEPT');
    expect(codes(await desk.withdraw(token, ' '))).toEqual(['INVITATION_REASON_REQUIRED']);
    const both = await Promise.all([desk.withdraw(token, '家中有急事'), desk.withdraw(token, '家中有急事')]);
    for (const { result } of both) expect(result).toMatchObject({ stage: 'WITHDRAWN', open: false });
    expect(await desk.counts(itemId)).toEqual({ sent: 5, accepted: 0 });
    const { list: after } = await desk.list(govOffice, itemId);
    expect(after.filter(({ succeedsId }) => succeedsId === list[0]!.id)).toHaveLength(1);
    expect((await desk.withdraw('没有这个链接', '有事')).codes).toEqual(['NOT_FOUND']);
    await database.setClock('2026-12-11T06:30:00Z');
    expect(codes(await desk.withdraw((await desk.mailed(itemId)).get('沈知行')!, '有事'))).toContain(
      'INVITATION_LINK_EXPIRED',
    );
  });

  it('会议开始后链接失效；过了期限没有答复的，链接不再能应邀', async () => {
    const { itemId } = await sent();
    const token = (await desk.mailed(itemId)).get('沈知行')!;
    await database.setClock('2026-12-09T09:30:00Z');
    expect((await desk.letter(token)).result).toMatchObject({ stage: 'EXPIRED', open: false });
    expect(codes(await desk.reply(token, 'ACCEPT'))).toEqual(['WRONG_STAGE']);
    await database.setClock('2026-12-11T06:30:00Z');
    expect(codes(await desk.reply(token, 'ACCEPT'))).toContain('INVITATION_LINK_EXPIRED');
  });
});

describe('到会', () => {
  it('签到一次，第二次不受理；没有应邀的不能签到', async () => {
    const { list } = await sent();
    expect(codes(await desk.checkIn(govOffice, list[0]!.id))).toEqual(['WRONG_STAGE', 'CHECK_IN_TOO_EARLY']);
    await desk.phone(govOffice, list[0]!.id, 'ACCEPT');
    expect(codes(await desk.checkIn(govOffice, list[0]!.id))).toEqual(['CHECK_IN_TOO_EARLY']);
    await database.setClock('2026-12-11T06:12:00Z');
    const both = await Promise.all([
      desk.checkIn(govOffice, list[0]!.id),
      desk.checkIn(govOffice, list[0]!.id),
    ]);
    expect(new Set(both.map(({ result }) => result?.__typename))).toEqual(new Set(['Invitation', 'Refusal']));
    const refused = both.find(({ result }) => result?.__typename === 'Refusal');
    expect(refused?.result?.findings[0]).toMatchObject({
      code: 'CHECKED_IN_ALREADY',
      message: '已于2026年12月11日14:12签到。',
    });
  });
});

describe('谁能看', () => {
  it('邀请名单只有政府办和审计看得到', async () => {
    const { itemId, list } = await sent();
    expect((await desk.list(auditor, itemId)).list).toHaveLength(4);
    expect((await desk.list(clerk, itemId)).codes).toEqual(['FORBIDDEN']);
    expect((await desk.list(null, itemId)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await desk.phone(clerk, list[0]!.id, 'ACCEPT')).codes).toEqual(['FORBIDDEN']);
    expect((await desk.send(null, itemId)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('发出的邀请函，数据库也不许改', async () => {
    const { list } = await sent();
    for (const change of [`letter = '{}'`, `letter_no = 'x'`, `addressee = '别人'`])
      await expect(
        database.sql(`update invitation set ${change} where id = $1`, [list[0]!.id]),
      ).rejects.toThrow(/not changed/);
  });
});
