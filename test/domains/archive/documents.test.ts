/** 档案法实施条例第三十九条: names and bytes of documents. */
import { describe, expect, it } from 'vitest';
import { done } from '#test/outside/http/uploads.ts';
import { readWord } from './opened.ts';
import { fileRoom } from './room.ts';

const { database, send, matter, take } = await fileRoom();

describe('材料的名字和字节', () => {
  const NAMES = [
    '../../../etc/passwd.pdf',
    '同名.pdf',
    '同名.pdf',
    'CON.pdf',
    `${'很长的名字'.repeat(25)}.pdf`,
    '𠮷👍\u202E甲.pdf',
  ];

  it('怪异的名字也不会写到卷外，同名的各是各的', async () => {
    const { id, no } = await matter();
    for (const name of NAMES) {
      const { id: fileId } = await done(await send({ decisionId: id, name: '甲.pdf' }));
      await asNamed(fileId, name);
    }
    const { entries } = await take(no);
    const paths = [...entries.keys()].filter((path) => path.startsWith('05 '));
    expect(paths).toHaveLength(NAMES.length);
    for (const path of paths) expect(path).toMatch(/^05 专家论证\/\d\d [^/\\:*?"<>|\p{C}]{1,70}\.pdf$/u);
  });

  /** As rows of another time may have it: what comes in now is cleaned at the door. */
  const asNamed = async (fileId: string, name: string) => {
    await database.sql('alter table decision_file disable trigger decision_file_fixed');
    await database.sql('update decision_file set name = $2 where id = $1', [fileId, name]);
    await database.sql('alter table decision_file enable trigger decision_file_fixed');
  };

  it('全文和公开版都在卷里，各写明公开属性', async () => {
    const { id, no } = await matter();
    const whole = await done(await send({ decisionId: id, name: '全文.pdf' }));
    const part = await done(await send({ decisionId: id, name: '公开版.pdf' }));
    const said = (fileId: string, disclosure: string, of: string | null) =>
      database.sql(
        `update decision_file set disclosure = $2, withheld_ground = 'THIRD_PARTY_RIGHTS', withheld_law = '条例第十五条',
           part_of_id = $3 where id = $1`,
        [fileId, disclosure, of],
      );
    await said(whole.id, 'WITHHELD', null);
    await said(part.id, 'PROACTIVE', whole.id);
    const { entries } = await take(no);
    const contents = JSON.stringify(await readWord(entries.get('目录.docx') ?? Buffer.alloc(0)));
    const why = '涉及商业秘密、个人隐私等，公开会损害第三方合法权益（条例第十五条）';
    expect(contents).toContain(`：全文.pdf；不予公开：${why}`);
    expect(contents).toContain(`：公开版.pdf；公开版，其余部分不予公开：${why}`);
  });

  it('取出的材料不在卷里', async () => {
    const { id, no } = await matter();
    const { id: fileId } = await done(await send({ decisionId: id, name: '误传.pdf' }));
    await database.sql('update decision_file set removed_at = app_now() where id = $1', [fileId]);
    const { entries } = await take(no);
    expect([...entries.keys()].filter((path) => path.includes('误传'))).toEqual([]);
  });
});
