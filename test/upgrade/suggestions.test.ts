/** 国令713号第三十五条 意见建议: what was said of decisions before it was a case item is found as it was, and its receipt opens it. */
import type { Migration } from '@mikro-orm/migrations';
import { beforeAll, describe, expect, it } from 'vitest';
import { MIGRATIONS } from '#migrations/list.ts';
import { newId } from '#schema/kernel/id.ts';
import { CASE_REQUEST } from '#server/domains/casework/case-row.ts';
import { requestHashOf } from '#server/engines/receipt/request.ts';
import { CASE_TITLE_MAX, suggestionTitle } from '#server/law/casework/case-words.ts';
import { openCourse } from '#test/domains/execution/room.ts';
import { questions } from '#test/domains/casework/suggestion-questions.ts';
import { SUGGESTIONS_BEFORE } from './suggestions-before.ts';

const { database, people, executing } = await openCourse();
const { received, mine, reveal, standing } = questions(database);
const decision = await executing();
const AUTHOR = { name: '张三', contactKind: 'PHONE', contact: '13800138000' } as const;
const LONG = '县城老旧小区加装电梯、更新供水管网和改造地下停车场的三年实施方案（2026至2028年）';

const BEFORE = `
  ${SUGGESTIONS_BEFORE};
  alter table suggestion_contact add column contact_mark text;
  insert into decision_suggestion select id, decision_id, idempotency_key, request_hash, receipt_no, lookup_hmac, channel,
    subject, text, display_name, has_contact, notice_version, received_on, submitted_at, unit_id,
    case when text like '已经%' then 'ANSWERED' else 'FORWARDED' end, due_on,
    '[{"fromUnit": "甲", "toUnit": "乙", "note": "属于乙的职责", "on": "2026-12-09"}]',
    case when text like '已经%' then '已经办结，谢谢您的提醒。' end, case when text like '已经%' then received_on end, null, null,
    version from case_item;
  insert into suggestion_contact (suggestion_id, sealed, contact_mark) select case_id, sealed, 'mark' from case_person;
  truncate case_item cascade;
  alter table case_item drop constraint case_item_of_decision, drop constraint case_item_decision_id_foreign;
  drop index case_item_decision_id_submitted_at_index;
  drop policy read on case_item; drop policy add on case_item; drop policy change on case_item;
  create policy read on case_item for select using (app_reads(array[unit_id]));
  create policy add on case_item for insert with check (app_writes(array[unit_id]));
  create policy change on case_item for update using (app_writes(array[unit_id])) with check (app_writes(array[unit_id]));
  alter table case_item drop column decision_id, drop column subject;
  alter table case_person alter column years set not null`;

async function upgrade(): Promise<void> {
  const found = MIGRATIONS.find(({ name }) => name === 'Migration20261130110000')?.class;
  const migration = new (found as unknown as new () => Migration)();
  await migration.up();
  for (const query of migration.getQueries()) if (typeof query === 'string') await database.sql(query);
}

describe('以前的意见建议，升级以后', () => {
  let open: Awaited<ReturnType<typeof received>>;
  let done: typeof open;
  beforeAll(async () => {
    open = await received(decision.no, AUTHOR);
    done = await received(decision.no, { text: '已经办好的事情，补充一句感谢。' });
    await database.sql('update decision set title = $2 where id = $1', [decision.id, LONG]);
    await database.sql(BEFORE);
    await upgrade();
  });

  it('回执照样查得到，件数不变；没有答复的是办理中，转办记录还在', async () => {
    expect((await mine(open)).result).toMatchObject({ state: 'ASSIGNED', decision: { no: decision.no } });
    expect((await mine(done)).result).toMatchObject({
      state: 'ANSWERED',
      answer: '已经办结，谢谢您的提醒。',
    });
    expect(await standing(null, decision.no)).toMatchObject({ received: 2, answered: 1 });
    const [row] = await database.sql('select transfers from case_item where receipt_no = $1', [
      open.receiptNo,
    ]);
    expect(row).toEqual({
      transfers: [{ fromUnit: '甲', toUnit: '乙', note: '属于乙的职责', on: '2026-12-09' }],
    });
  });

  it('归入意见建议一种，标题不超过四十字；原来的两张表没有了', async () => {
    const rows = await database.sql<{ title: string }>(
      'select distinct kind, case_class, public_wish, title from case_item',
    );
    const title = '对《县城老旧小区加装电梯、更新供水管网和改造地下停车场的三年实施方…》的意见建议';
    expect(rows).toEqual([{ kind: 'SUGGESTION', case_class: 'ORDINARY', public_wish: false, title }]);
    expect([suggestionTitle(LONG), Array.from(title).length]).toEqual([title, CASE_TITLE_MAX]);
    expect(await database.sql(`select to_regclass('decision_suggestion') as gone`)).toEqual([{ gone: null }]);
  });

  it('密封的联系方式照样打得开，跟着决策的期限保存', async () => {
    const [row] = await database.sql<{ id: string }>('select id from case_item where receipt_no = $1', [
      open.receiptNo,
    ]);
    const id = row?.id ?? '';
    expect((await reveal(people.clerk, id)).result).toMatchObject({ name: '张三', contact: '13800138000' });
    expect(await database.sql('select years, contact_mark from case_person')).toEqual([
      { years: null, contact_mark: 'mark' },
    ]);
  });

  it('意见建议一定说的是一项决策，别的来件不是', async () => {
    const kind = (to: string) =>
      database.sql(`update case_item set kind = '${to}' where receipt_no = $1`, [open.receiptNo]);
    await expect(kind('MESSAGE')).rejects.toThrow();
    const other = `insert into case_item select (jsonb_populate_record(c, jsonb_build_object('id', '${newId()}',
      'idempotency_key', '${newId()}', 'receipt_no', 'X', 'kind', 'MESSAGE'))).* from case_item c limit 1`;
    await expect(database.sql(other)).rejects.toThrow('case_item_of_decision');
  });

  it('升级以前提交过的，升级以后又发一次，认得是同一份', () => {
    const { seal } = database.services;
    const before = {
      decisionNo: decision.no,
      idempotencyKey: newId(),
      subject: 'ADVICE',
      text: '建议延长。',
      noticeVersion: 4,
    } as const;
    const now = { ...before, kind: 'SUGGESTION', publicWish: false, name: null } as const;
    expect(requestHashOf(seal, CASE_REQUEST, now)).toBe(requestHashOf(seal, { purpose: 'request' }, before));
  });
});
