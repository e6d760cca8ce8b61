import { randomUUID } from 'node:crypto';
import { ContactKind } from '#schema/identity/contact-kind.ts';
import type { RepresentativeInput } from '#schema/register/representative-input.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import { applyAsRepresentative } from '#server/domains/register/apply-as-representative.ts';
import { enterRepresentative } from '#server/domains/register/enter-representative.ts';
import { suspendRepresentative } from '#server/domains/register/suspend-representative.ts';
import { verifyRepresentative } from '#server/domains/register/verify-representative.ts';
import { NOTICE_TOLD } from './notice-told.ts';
import { FIRST_TERM_STARTS, REPRESENTATIVES, type RepresentativeLine, TERM } from './representatives.ts';
import { kept, type Teller } from './teller.ts';

const OFFICE = 'zhengban';

/** 社会公众代表库: nominated by the units, verified by the office; one is suspended, one citizen's application waits. */
export async function tellRegister(teller: Teller): Promise<void> {
  await teller.clock('2026-01-06', '10:00');
  const ids: string[] = [];
  for (const line of REPRESENTATIVES) ids.push(await nominate(teller, line, ids.length + 1));
  await teller.clock('2026-01-08', '15:00');
  for (const id of ids) await verify(teller, id);
  await suspended(teller);
  await applied(teller);
}

const parts = (text: string) => text.split('、');

const inputOf = (
  [name, categories, unitPost, fields, region, village, gender, , more]: RepresentativeLine,
  place: number,
): RepresentativeInput => ({
  name,
  categories: categories.map((category) => RepresentativeCategory[category]),
  unitPost,
  fields: parts(fields),
  region,
  village,
  gender,
  declaredInterests: [],
  contactKind: ContactKind.EMAIL,
  contact: `daibiao${place}@lanxi.example`,
  termStartsOn: more?.termEndsOn ? FIRST_TERM_STARTS : TERM.termStartsOn,
  termEndsOn: more?.termEndsOn ?? TERM.termEndsOn,
  nameConsentOn: more?.nameless ? null : '2026-01-05',
});

const nominate = async (teller: Teller, line: RepresentativeLine, place: number): Promise<string> =>
  kept(await enterRepresentative(teller.as(line[7]), teller.shift.whole(inputOf(line, place))));

const verify = async (teller: Teller, id: string): Promise<string> =>
  kept(
    await verifyRepresentative(teller.as(OFFICE), id, 1, '当面核对身份证件，年满十八周岁；证件号码不登记。'),
  );

async function suspended(teller: Teller): Promise<void> {
  await teller.clock('2026-09-10', '10:30');
  const [row] = await teller.rows<{ id: string; version: number }>(
    `select id, version from representative where name = '石磊'`,
  );
  if (!row) throw new Error('nobody to suspend');
  const reason = '本人到外地挂职一年，书面申请暂停。';
  kept(await suspendRepresentative(teller.as(OFFICE), row.id, row.version, reason));
}

/** A citizen's own application, not yet verified. */
async function applied(teller: Teller): Promise<void> {
  await teller.clock('2026-11-18', '20:35');
  kept(
    await applyAsRepresentative(teller.as(null), {
      idempotencyKey: randomUUID(),
      name: '牧晓晴',
      categories: [RepresentativeCategory.RESIDENT],
      unitPost: '家庭主妇',
      fields: ['教育', '养老'],
      region: '青石镇',
      village: '河西村',
      gender: '女',
      declaredInterests: [],
      contactKind: ContactKind.EMAIL,
      contact: 'muxiaoqing@lanxi.example',
      reason: '家里上有老人、下有学生，平时常帮邻居跑腿办事，愿意把大家的想法带到会上。',
      ofAge: true,
      nameConsent: true,
      noticeVersion: NOTICE_TOLD,
    }),
  );
}
