/** 国令713号第十三条、第二十条: several addressees do not share an address, and none is that of who brings the matter. */
import { beforeEach, expect, it } from 'vitest';
import { EXPERT, MAILBOX, openExperts } from './experts.ts';

const house = await openExperts();
const { database, people } = house;
const { justiceStaff } = people;
beforeEach(() => database.setClock('2026-11-19T16:00:00Z'));

it('三名库外专家不能共用一个邮箱；承办人员的邮箱不能用；各用各的可以发出', async () => {
  const matter = await house.heard();
  const names = ['温某甲', '温某乙', '温某丙'];
  await house.send(matter.id, { experts: names.map((name) => ({ ...EXPERT, name })) });
  const letters = await house.lettersOf(matter.no);
  expect(letters).toHaveLength(3);
  const enter = async (at: number, contact: string) =>
    (await house.enterAddress(justiceStaff, letters[at]?.id ?? '', contact))?.findings?.map(
      ({ code }) => code,
    );
  expect(await enter(0, MAILBOX)).toBeUndefined();
  expect(await enter(1, MAILBOX.toUpperCase())).toEqual(['LETTER_ADDRESS_SHARED']);
  await database.sql(`update person set email = 'jingban@danwei.example' where unit_id = $1`, [
    people.units.housing.id,
  ]);
  expect(await enter(1, 'jingban@danwei.example')).toEqual(['LETTER_ADDRESS_OF_STAFF']);
  expect(await enter(1, 'yi@xuexiao.example')).toBeUndefined();
  // One's own address is corrected at any time.
  expect(await enter(1, 'yi2@xuexiao.example')).toBeUndefined();
});
