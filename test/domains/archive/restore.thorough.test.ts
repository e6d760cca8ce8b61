/** 档案法实施条例第三十九条: a file that was handed out is enough to show the public everything again. */
import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { routes } from '#client/routes.ts';
import { told } from '#server/outside/cli/restore.ts';
import { openSite, signedIn } from '#test/outside/http/open-site.ts';
import { auditTrail } from '#test/kernel/ask.ts';
import { pagesOf } from './decision-pages.ts';
import { olderFile } from './older.ts';
import { opened, pathOf, readWord, sha256 } from './opened.ts';
import {
  faultsOf,
  listInterpreters,
  neighbours,
  restored,
  scratch,
  shown,
  staffMember,
  toldWithFiles,
  zipped,
} from './restoring.ts';

const database = await toldWithFiles();
const there = { routes, config: { publicUrl: 'https://juece.lanxi.example' } };
const origin = await openSite(database, there);
const justice = await staffMember(database, 'sifa');

const fetched = async (no: string): Promise<Buffer> => {
  const answer = await origin.get(`/juanzong/${no}`, await signedIn(database, justice));
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
};

const SCHOOL = '2026-003';
const ELDER = '2026-004';
const NOS = (await database.sql<{ no: string }>('select no from decision order by no')).map(({ no }) => no);

/** The pages of the activities and hearings that were announced. */
describe('恢复到空的系统，公众看到的与原来逐字节相同', () => {
  it.each(NOS)('%s', async (no) => {
    const into = await neighbours(database, no, () => fetched(SCHOOL));
    const { target, result } = await restored(await fetched(no), null, into);
    expect(faultsOf(result)).toEqual([]);
    await listInterpreters(database, target);
    const site = await openSite(target, there);
    for (const path of await pagesOf(database, no)) {
      const before = await shown(origin, path);
      // A calendar entry is there only until its time has come.
      if (!path.endsWith('.ics')) expect([path, before[1]]).toEqual([path, 200]);
      expect(await shown(site, path)).toEqual(before);
    }
  });
});

const bytes = await fetched(SCHOOL);
const entries = await opened(bytes);
const digest = sha256(entries.get('manifest.json') ?? Buffer.alloc(0));
const { target, result } = await restored(bytes, digest);

describe('恢复了什么', () => {
  it('说明恢复的事项、意见和材料，记入审计', async () => {
    expect(result).toMatchObject({ decisionNo: SCHOOL, digest, comments: 126 });
    expect(told(result)[1]).toContain(SCHOOL);
    expect(await auditTrail(target)).toEqual([['decision.fileRestored', 'DONE']]);
  });

  it('恢复出来的人只是记录里的名字，不能登录', async () => {
    const people = await target.sql<{ active: boolean; roles: string[]; hash: string }>(
      'select active, roles, password_hash as hash from person',
    );
    expect(people.length).toBeGreaterThan(3);
    expect(people.filter(({ active, roles, hash }) => active || roles.length > 0 || hash !== '')).toEqual([]);
  });

  it('没有联系方式，不公开的意见没有正文', async () => {
    const [row] = await target.sql<{ contacts: number; hidden: number; words: number }>(
      `select (select count(*)::int from comment_contact) as contacts,
        (select count(*)::int from comment where not show_text) as hidden,
        (select count(*)::int from comment where not show_text and text <> '') as words`,
    );
    expect(row).toMatchObject({ contacts: 0, words: 0 });
    expect(row?.hidden).toBeGreaterThan(0);
  });

  it('从恢复的系统再取的卷宗，意见和采纳情况说明与原来的一样', async () => {
    const again = await openSite(target, there);
    const [unit] = await target.sql<{ id: string }>('select lead_unit_id as id from decision where no = $1', [
      SCHOOL,
    ]);
    await target.sql(
      `insert into person (id, login_name, name, unit_id, roles, password_hash) values
       (gen_random_uuid(), 'sifa', '司法丙', $1, '{JUSTICE_STAFF}', '-')`,
      [unit?.id],
    );
    const [person] = await target.sql<{ id: string }>("select id from person where login_name = 'sifa'");
    const answer = await again.get(
      `/juanzong/${SCHOOL}`,
      await signedIn(target, { ...justice, id: person?.id ?? '' }),
    );
    const second = await opened(Buffer.from(await answer.arrayBuffer()));
    const paths = [...entries.keys()].filter((path) =>
      /(?:公众意见汇编 第\d+册|采纳情况说明)\.json$/.test(path),
    );
    expect(paths).toHaveLength(3);
    const known = (from: Map<string, Buffer>) =>
      paths.map((path) => [path, from.get(path)?.toString('utf8')]);
    expect(known(second)).toEqual(known(entries));
  });
});

it('恢复到已有别的事项的系统：两个事项的网页都与原来的相同', async () => {
  const into = await restored(await fetched(SCHOOL));
  const { result: second } = await restored(await fetched(ELDER), null, into.target);
  expect(faultsOf(second)).toEqual([]);
  expect(second).toMatchObject({ decisionNo: ELDER, beside: true });
  await listInterpreters(database, into.target);
  const site = await openSite(into.target, there);
  for (const no of [SCHOOL, ELDER])
    for (const path of await pagesOf(database, no))
      expect(await shown(site, path)).toEqual(await shown(origin, path));
});

it('公布过的活动都入卷：记录照录，问卷只有计数', async () => {
  const rows = await database.sql<{ no: string; title: string; minutes: string | null; chosen: number }>(
    `select d.no, a.title, a.minutes, (select count(*)::int from questionnaire_answer q,
       jsonb_array_elements(q.answers) x, jsonb_array_elements(x -> 'choices') c where q.activity_id = a.id) as chosen
     from public_activity a join decision d on d.id = a.decision_id where a.published_at is not null`,
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const { no, title, minutes, chosen } of rows) {
    const file = await opened(await fetched(no));
    const path = [...file.keys()].find(
      (one) => one.startsWith('03 公众参与/') && one.endsWith(`：${title}.docx`),
    );
    const { paragraphs, tables } = await readWord(file.get(path ?? '') ?? Buffer.alloc(0));
    for (const line of minutes?.split('\n') ?? []) expect(paragraphs.join('\n')).toContain(line);
    const counts = tables.flatMap((one) => one.slice(1).map(([, count]) => Number(count)));
    expect([title, counts.reduce((sum, count) => sum + count, 0)]).toEqual([title, chosen]);
  }
});

it('解开成文件夹的卷宗，按其中的 manifest.json 恢复', async () => {
  const folder = join(scratch(), 'unpacked');
  for (const [path, one] of entries) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), one);
  }
  const { result: done } = await restored(join(folder, 'manifest.json'));
  expect(done).toMatchObject({ decisionNo: SCHOOL, comments: 126 });
});

it('第三十三条 补录的听证会写进卷宗，注明来源和确认人；恢复以后补录的标记、更正的结论都在', async () => {
  const file = await fetched('2025-004');
  const path = pathOf(await opened(file), /^03 公众参与\/\d+ .*2025-11-05（补录）\.docx$/);
  const { paragraphs } = await readWord((await opened(file)).get(path) ?? Buffer.alloc(0));
  expect(paragraphs.join()).toMatch(/听证笔录签字.*来源：.*录入；.*确认/);
  const marks = `select kind, content, replaces_id from decision_record r where late_entry_id is not null and '2025-004' = (select no from decision d where d.id = r.decision_id) order by recorded_at, id`;
  expect(await (await restored(file)).target.sql(marks)).toEqual(await database.sql(marks));
});

it('没有议题事由的较早卷宗，整份恢复，事由照当时的规则认定', async () => {
  const { target: into, result: older } = await restored(
    await zipped(olderFile(await opened(await fetched(ELDER)), 'agenda_item', 'purpose')),
  );
  expect(faultsOf(older)).toEqual([]);
  expect(await into.sql('select distinct purpose from agenda_item')).toEqual([{ purpose: 'DECIDE' }]);
});
