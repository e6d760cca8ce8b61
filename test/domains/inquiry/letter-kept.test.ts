/** 函件的记录 (国令713号第十三条): sent letters and signed answers are protected by the database itself. */
import { beforeEach, describe, expect, it } from 'vitest';
import { openLetters } from './letters.ts';

const house = await openLetters();
const { database, people } = house;
const { otherClerk } = people;
beforeEach(() => database.setClock('2026-11-19T16:00:00Z'));

describe('函件的记录由数据库留存', () => {
  it.each([
    ['收件单位', `addressee = '别的单位'`, 'a letter that was sent is not changed'],
    ['答复的最后日期', `due_on = due_on + 1`, 'a letter that was sent is not changed'],
    ['草案摘要', `digest = 'x'`, 'a letter that was sent is not changed'],
    ['签署人', `signed_by = '别人'`, 'an answer that was signed is not changed'],
  ])('答复以后不能改%s', async (_, change, refused) => {
    const { atDesk } = await house.asked();
    await house.answer(otherClerk, atDesk.id, { reply: 'AGREE', opinions: [] });
    await expect(database.sql(`update inquiry set ${change} where id = $1`, [atDesk.id])).rejects.toThrow(
      refused,
    );
  });

  it('发出的函不能删', async () => {
    const { byLink } = await house.asked();
    await expect(database.sql('delete from inquiry where id = $1', [byLink.id])).rejects.toThrow(
      'a letter that was sent is kept',
    );
  });
});
