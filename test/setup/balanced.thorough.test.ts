/** 几台服务器是一个县：一个数据库、一个数据目录、前面一个四层负载均衡，其中一台随时被杀。 */
import { createHash, randomInt, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, expect, it } from 'vitest';
import { hashPassword } from '#server/domains/identity/password.ts';
import { RECORDING_UPLOADS } from '#server/outside/http/recording-upload.ts';
import { PASSWORD, signInQuestion } from '#test/domains/identity/at-the-door.ts';
import { type BalancedCounty, balancedCounty } from './balanced-county.ts';
import { announced, filmWith, openMatters } from './balanced-matters.ts';
import { broadcast, type Receipt, submitOnce, upload, Watcher, write } from './balanced-people.ts';

/** Said with every failure: the server that is killed, and when. */
const SEED = Number(process.env.SEED ?? randomInt(1_000_000));
const VICTIM = SEED % 3;
const KILL_AFTER_MS = 1500 + (SEED % 1000);
const seeded = `SEED=${SEED}`;

const matters = await openMatters();
const { database, people, consultation, meeting, notice, opinion } = matters;

let county: BalancedCounty;
/** A member of staff who signed in through the balancer. */
async function signIn({ id }: { id: string }, loginName: string) {
  await database.sql('update person set login_name = $2, password_hash = $3 where id = $1', [
    id,
    loginName,
    await hashPassword(PASSWORD),
  ]);
  const { query, variables } = signInQuestion(loginName, PASSWORD);
  const { headers, at } = await county.graphql(query, variables);
  return { at, cookie: String(headers['set-cookie']).split(';')[0] ?? '' };
}
const viewerAt = (headers: { cookie: string }) =>
  county.atEach(() => county.graphql<{ viewer: { id: string } | null }>('{ viewer { id } }', {}, headers));

let media: { cookie: string };
beforeAll(async () => {
  county = await balancedCounty(database);
  media = await signIn(people.media, 'rongmei');
});

it('在一台登录，在每一台都算；在一台退出，在每一台都退出', async () => {
  const admin = await signIn(people.admin, 'guanli');
  for (const { data } of await viewerAt(admin)) expect(data.viewer?.id).toBe(people.admin.id);
  await county.graphql('mutation { signOut }', {}, admin);
  for (const { data } of await viewerAt(admin)) expect(data.viewer).toBeNull();
});

const receipts: Receipt[] = [];
const watchers: Watcher[] = [];
let posted: number[] = [];

it('一台被杀、又启动：意见、直播、上传照旧，由别的服务器接着办', { timeout: 120_000 }, async () => {
  for (let each = 0; each < 3; each += 1)
    watchers.push(await new Watcher(county, `/huiyi/${meeting.no}/zhibo/events`).begin());
  expect(new Set(watchers.map(({ servers }) => servers[0]))).toEqual(new Set([0, 1, 2]));

  // Each server has told how many watch there: the killed one's number is left behind.
  const told = () => database.sql('select count(*)::int as servers from live_audience');
  await expect.poll(told).toEqual([{ servers: 3 }]);
  let over = false;
  const writing = Promise.all([1, 2, 3, 4].map((from) => write(county, opinion(from), () => over)));
  const where = { meetingId: meeting.id, agendaItemId: meeting.itemIds[1] };
  const posting = broadcast(county, media, where, () => over);
  const film = filmWith(12_000_000);
  const fileId = await announced(county, media, { meetingId: matters.held.id, size: film.length });
  const sending = upload(county, media, { path: RECORDING_UPLOADS, fileId, bytes: film });

  await wait(KILL_AFTER_MS);
  await county.kill(VICTIM);
  await wait(1500);
  await county.restart(VICTIM);
  await wait(1500);
  over = true;
  receipts.push(...(await writing).flat());
  posted = await posting;

  expect((await sending).size, seeded).toBe(3);
  const file = () => database.sql('select state, sha256 from recording_file where id = $1', [fileId]);
  const sha256 = createHash('sha256').update(film).digest('hex');
  await expect.poll(file, { message: seeded }).toEqual([{ state: 'READY', sha256 }]);
});

it('有回执的意见在每一台都查得到，一条不多；数和号与所存的一致', async () => {
  expect(receipts.length, seeded).toBeGreaterThan(10);
  const stored = await database.sql<{ key: string; no: string }>(
    'select idempotency_key as key, receipt_no as no from comment where consultation_id = $1',
    [consultation.id],
  );
  const given = receipts.map(({ key, receiptNo }) => ({ key, no: receiptNo }));
  const byNo = (one: { no: string }, other: { no: string }) => one.no.localeCompare(other.no);
  expect(stored.toSorted(byNo), seeded).toEqual(given.toSorted(byNo));
  const mine = receipts.map(
    ({ receiptNo, lookupCode }, index) =>
      `a${index}: myReceipt(receiptNo: "${receiptNo}", lookupCode: "${lookupCode}") { ... on MyComment { receiptNo } }`,
  );
  for (let from = 0; from < mine.length; from += 20) {
    const query = `{ ${mine.slice(from, from + 20).join(' ')} }`;
    const headers = { 'x-forwarded-for': `198.51.100.${from / 20}` };
    for (const { data } of await county.atEach(() =>
      county.graphql<Record<string, { receiptNo: string } | null>>(query, {}, headers),
    ))
      expect(
        Object.values(data).map((one) => one?.receiptNo),
        seeded,
      ).toEqual(receipts.slice(from, from + 20).map(({ receiptNo }) => receiptNo));
  }
  const shown = async () =>
    (await county.atEach(() => county.ask(`/zhengji/${consultation.no}/1`))).map(
      ({ text }) => /已收到(?:<!-- -->)?(\d+)/.exec(text)?.[1],
    );
  await expect.poll(shown, { message: seeded }).toEqual(Array(3).fill(String(receipts.length)));
  const [counted] = await database.sql(
    'select sum(comments)::int as comments from comment_counter where consultation_id = $1',
    [consultation.id],
  );
  expect(counted, seeded).toEqual({ comments: receipts.length });
});

it('看直播的，每一条都收到一次、依次；在别的服务器上的没有断过；在看人数是对的', async () => {
  expect(posted, seeded).toEqual(posted.map((_, index) => index + 1));
  for (const { seqs } of watchers) await expect.poll(() => seqs, { message: seeded }).toEqual(posted);
  for (const { servers } of watchers) expect(servers.length, seeded).toBe(servers[0] === VICTIM ? 2 : 1);
  const query = `{ live(meetingNo: "${meeting.no}") { viewers } }`;
  const viewers = async () =>
    (await county.atEach(() => county.graphql<{ live: { viewers: number } }>(query, {}, media))).map(
      ({ data }) => data.live.viewers,
    );
  await expect.poll(viewers, { timeout: 40_000, message: seeded }).toEqual([3, 3, 3]);
  for (const watcher of watchers) watcher.leave();
  await expect.poll(viewers, { timeout: 40_000, message: seeded }).toEqual([0, 0, 0]);
});

const OUTDATED = Array.from({ length: 3 }, () => ['NOTICE_OUTDATED']);

it('听其他服务器的连接断了，断的时候改的，每一台都照新的办', async () => {
  const submit = (version: number) =>
    county.atEach(() => submitOnce(county, randomUUID(), opinion(9, version)));
  const refused = async (version: number) =>
    (await submit(version)).map(({ data }) => data.submitComment.findings?.map(({ code }) => code) ?? []);
  // Whoever is refused tells the others nothing: each remembers the notice that it knows now.
  expect(await refused(notice + 1)).toEqual(OUTDATED);
  const phone = '0000-1234567';
  const shown = async () =>
    (await county.atEach(() => county.ask('/'))).map(({ text }) => text.includes(phone));
  expect(await shown()).toEqual([false, false, false]);

  await database.sql(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'participation-content' and datname = current_database()`,
  );
  // Told by nobody, as a word that came while nobody listened.
  await database.sql(
    `insert into privacy_notice (version, text, effective_on) values ($1, '新的告知', app_today())`,
    [notice + 1],
  );
  await database.sql('update site_profile set phone = $1', [phone]);
  await expect.poll(() => refused(notice + 1)).toEqual([[], [], []]);
  expect(await refused(notice)).toEqual(OUTDATED);
  await expect.poll(shown).toEqual([true, true, true]);
});
