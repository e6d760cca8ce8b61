/** 换联系方式的数据密钥：逐批重新密封，中断了接着做，做完才停用旧的。 */
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { random } from '#server/ground/kernel/random.ts';
import { sealAnew } from '#server/outside/cli/keys/seal-anew.ts';
import { renewContacts } from '#server/outside/cli/rotate-keys.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { contact, countyWithContact, type CountyWithContact } from './beside.ts';

const LETTERS = 401;

let county: CountyWithContact;
beforeEach(async () => {
  county = await countyWithContact();
});

/** Letters that wait, more than two batches of them. */
async function manyLetters(): Promise<void> {
  const ids = Array.from({ length: LETTERS }, () => randomUUID());
  const sealed = ids.map((id) => county.services.seal.close('13800000001', `message:${id}`));
  await county.database.sql(
    `insert into message (id, unique_key, kind, recipient, recipient_masked, subject, body, status, created_at)
     select id, id::text, 'X', sealed, '', '', '', 'SENT', now() from unnest($1::uuid[], $2::bytea[]) as n (id, sealed)`,
    [ids, sealed],
  );
}

const plan = { heardMs: 0, report: () => undefined };
const renew = () => renewContacts(county, plan);

/** Rows of opinions' contacts that are under the newest key. */
async function newest(): Promise<boolean[]> {
  const rows = await county.database.sql<{ id: string; sealed: Buffer }>(
    'select comment_id as id, sealed from comment_contact',
  );
  return rows.map(({ id, sealed }) => county.services.seal.isNewest(sealed, `comment:${id}`));
}

describe('重新密封', () => {
  it('以前封存的都换到新密钥下，查看如常；旧的停用；审计记下启用和停用', async () => {
    const said = await renew();
    expect(said[0]).toContain('已重新密封 / sealed anew: 1');
    expect(await newest()).toEqual([true]);
    expect(await county.versions()).toEqual([
      { version: 1, retired: true },
      { version: 2, retired: false },
    ]);
    expect((await county.reveal()).done).toMatchObject({ contact: contact.value });
    const told = await county.database.sql(
      `select action, detail from audit_event where action like 'keys.%' order by at, id`,
    );
    expect(told).toEqual([
      { action: 'keys.contactKeyMade', detail: '2' },
      { action: 'keys.contactKeyRetired', detail: '1' },
    ]);
  });

  it('做到一半断了：已做的、没做的都打得开，旧的没有停用；再来一次接着做，不另加一版', async () => {
    await manyLetters();
    const cut = new Error('cut off');
    const cutOff = (line: string) => {
      if (line.includes('message: 200')) throw cut;
    };
    await expect(renewContacts(county, { heardMs: 0, report: cutOff })).rejects.toBe(cut);
    const done = await lettersDone();
    expect(done).toEqual([200, LETTERS]);
    expect(await county.versions()).toEqual([
      { version: 1, retired: false },
      { version: 2, retired: false },
    ]);
    expect((await county.reveal()).done).toMatchObject({ contact: contact.value });
    await renew();
    expect(await lettersDone()).toEqual([LETTERS, LETTERS]);
    expect(await county.versions()).toEqual([
      { version: 1, retired: true },
      { version: 2, retired: false },
    ]);
    expect((await county.reveal()).done).toMatchObject({ contact: contact.value });
  });

  async function lettersDone(): Promise<[number, number]> {
    const rows = await county.database.sql<{ id: string; sealed: Buffer }>(
      `select id, recipient as sealed from message where kind = 'X'`,
    );
    const done = rows.filter(({ id, sealed }) => county.services.seal.isNewest(sealed, `message:${id}`));
    return [done.length, rows.length];
  }

  it('一行早已损坏、任何密钥都解不开：数出来，原样留着，其余的照做', async () => {
    const { id } = await buildComment(
      county.database,
      await buildConsultation(county.database, county.people),
      { contact },
    );
    const damaged = random(60);
    await county.database.sql('update comment_contact set sealed = $2 where comment_id = $1', [id, damaged]);
    const said = await renew();
    expect(said.join('\n')).toContain('comment_contact.sealed 有1行任何密钥都解不开');
    const [row] = await county.database.sql<{ sealed: Buffer }>(
      'select sealed from comment_contact where comment_id = $1',
      [id],
    );
    expect(row!.sealed.equals(damaged)).toBe(true);
  });

  it('触发器守着的行（听证的联系方式）也换，换后触发器还守着', async () => {
    const id = randomUUID();
    await county.database.sql(
      'alter table hearing_contact drop constraint hearing_contact_hearing_id_foreign',
    );
    await county.database.sql('insert into hearing_contact (id, hearing_id, sealed) values ($1, $1, $2)', [
      id,
      county.services.seal.close('{}', `hearing:${id}`),
    ]);
    await renew();
    const [row] = await county.database.sql<{ sealed: Buffer }>(
      'select sealed from hearing_contact where id = $1',
      [id],
    );
    expect(county.services.seal.isNewest(row!.sealed, `hearing:${id}`)).toBe(true);
    await expect(county.database.sql('update hearing_contact set sealed = sealed')).rejects.toThrow(
      'is not changed',
    );
  });

  it('正在被别人改的一行，不覆盖别人写的', async () => {
    await renew();
    const fresh = county.services.seal.close('{}', `comment:${county.first}`);
    const seal = Object.assign(Object.create(county.services.seal) as typeof county.services.seal, {
      isNewest: () => false,
      open: (...args: [Buffer, string]) => county.services.seal.open(...args),
      close: (...args: [string, string]) => county.services.seal.close(...args),
    });
    const meanwhile = {
      query: async (text: string, values?: unknown[]) => {
        if (text.startsWith('update comment_contact'))
          await county.database.sql('update comment_contact set sealed = $2 where comment_id = $1', [
            county.first,
            fresh,
          ]);
        return county.owner.query(text, values);
      },
    };
    expect(await sealAnew(meanwhile as never, seal, () => undefined)).toMatchObject({ sealed: 0 });
    const [row] = await county.database.sql<{ sealed: Buffer }>('select sealed from comment_contact');
    expect(row!.sealed.equals(fresh)).toBe(true);
  });
});
