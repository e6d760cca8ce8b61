/**
 * 国令711号第十七条、第三十七条: a document's disclosure is settled before the review; a withheld document is never published, its
 * public part is.
 */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { routes } from '#client/routes.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { PDF } from '#test/outside/http/samples.ts';
import { openSite, signedIn } from '#test/outside/http/open-site.ts';
import { documentRemoved } from '#test/domains/decision/documents.ts';
import { auditTrail } from '#test/kernel/ask.ts';
import { openDisclosure, PRIVATE, settle } from './disclosure-room.ts';
import { linesOf } from './actions.ts';
import { PLAN } from './samples.ts';

const room = await openDisclosure();
const { database, people, divided, papers, issued, planned, reviewed, stranger, both } = room;
const { clerk, govOffice, secrecy, otherClerk } = people;
/** Every address of the public, as it would be for this decision. */
const addressesOf = (no: string) => {
  const named: Record<string, string> = { no, nian: '2026', receiptNo: 'x' };
  const filled = (path: string) => path.replaceAll(/:(\w+)/g, (_, name: string) => named[name] ?? '1');
  return [...routes.map(({ path }) => filled(path)), '/zhengji.xml', '/sitemap.xml'];
};
const OPEN = { disclosure: 'PROACTIVE' };
const settled = (id: string, input: object, actor = clerk, version?: number) =>
  settle(database, actor, id, input, version);
const DOCUMENTS = `documents { id disclosure withheldGround withheldLaw publicPartId isPublicPart published }`;

describe('确定公开属性', () => {
  it('经办人确定，记入审计；版本过时的、别的单位的、公众不能确定', async () => {
    const course = await issued();
    const { whole } = await papers(course);
    expect(await settled(whole, PRIVATE, clerk, 99)).toEqual(['CONFLICT']);
    expect(await settled(whole, PRIVATE, stranger)).toEqual(['NOT_FOUND']);
    expect(await settle(database, null, whole, PRIVATE)).toEqual(['UNAUTHENTICATED']);
    expect(await settled(whole, PRIVATE, secrecy)).toEqual(['FORBIDDEN']);
    expect(await settled(crypto.randomUUID(), PRIVATE)).toEqual(['NOT_FOUND']);
    expect(await settled(whole, PRIVATE)).toEqual([]);
    expect((await auditTrail(database)).at(-1)).toEqual(['decision.disclosureSet', 'DONE']);
  });

  it('没有理由、依据的不能确定，什么都没有改', async () => {
    const { whole } = await papers(await issued());
    expect(await settled(whole, { disclosure: 'WITHHELD' })).toEqual([
      'WITHHOLD_GROUND_REQUIRED',
      'WITHHOLD_LAW_REQUIRED',
    ]);
    const [row] = await database.sql('select disclosure, version from decision_file where id = $1', [whole]);
    expect(row).toEqual({ disclosure: 'PROACTIVE', version: 1 });
  });

  it('换公开版的，原来的重新确定；移除全文的，公开版重新确定', async () => {
    const { course, whole, part } = await divided();
    const second = (await papers(course)).part;
    expect(await settled(whole, { ...PRIVATE, publicPartId: second })).toEqual([]);
    const said = async (id: string) =>
      (
        await database.sql('select disclosure, part_of_id as whole from decision_file where id = $1', [id])
      )[0];
    expect([await said(part), await said(second)]).toEqual([
      { disclosure: null, whole: null },
      { disclosure: 'PROACTIVE', whole },
    ]);
    expect(await settled(second, OPEN)).toEqual(['DISCLOSURE_OF_PART']);
    const [row] = await database.sql<{ version: number }>('select version from decision_file where id = $1', [
      whole,
    ]);
    await documentRemoved(database, clerk, whole, row?.version);
    expect(await said(second)).toEqual({ disclosure: null, whole: null });
  });

  it('别的事项的材料不能作公开版', async () => {
    const [{ whole }, { part }] = [await papers(await issued()), await papers(await issued())];
    expect(await settled(whole, { ...PRIVATE, publicPartId: part })).toEqual(['PUBLIC_PART_UNFIT']);
    expect(await settled(whole, { ...PRIVATE, publicPartId: crypto.randomUUID() })).toEqual([
      'PUBLIC_PART_UNFIT',
    ]);
  });
});

describe('送审', () => {
  it('没有确定公开属性的、不予公开的，不能列入公布方案', async () => {
    const course = await issued();
    const { whole, interpretationFileId } = await papers(course);
    const plan = { ...PLAN, textFileId: whole, interpretationFileId };
    await database.sql('update decision_file set disclosure = null where id = $1', [whole]);
    expect(await course.codes('planPublication', govOffice, plan)).toEqual(['DISCLOSURE_REQUIRED']);
    await settled(whole, PRIVATE);
    expect(await course.codes('planPublication', govOffice, plan)).toEqual(['WITHHELD']);
  });

  it('审查的是送审的那些字节，全文和公开版都给审查人看', async () => {
    const { course, whole, part, plan } = await divided();
    await course.done('planPublication', govOffice, plan);
    const told = await course.done('passPaper', secrecy);
    const [bytes] = linesOf(told, 'PUBLICATION_REVIEW').filter((line) => line.startsWith('公开版.pdf'));
    expect(bytes).toBe(
      `公开版.pdf：公开版，其余部分不予公开：涉及商业秘密、个人隐私等，公开会损害第三方合法权益（${PRIVATE.law}）；SHA-256 ${'b'.repeat(64)}`,
    );
    expect(linesOf(told, 'PUBLICATION_REVIEW').join()).toContain(
      createHash('sha256').update(PDF).digest('hex'),
    );
    const seen = (await course.read(secrecy, DOCUMENTS)) as { documents: { id: string }[] };
    expect(seen.documents.map(({ id }) => id)).toEqual(expect.arrayContaining([whole, part]));
  });

  it('送审以后改了公开属性的，不能审查；审查以后改了的，审查失效', async () => {
    const sent = await planned();
    await settled(sent.plan.textFileId, PRIVATE);
    await settled(sent.plan.textFileId, { ...PRIVATE, law: '另一依据' });
    expect(await sent.course.codes('passPaper', secrecy)).toEqual(['PLAN_CHANGED']);
    const passed = await reviewed();
    await settled(passed.plan.textFileId, PRIVATE);
    expect(await passed.course.codes('publishDecision', govOffice)).toEqual(['REVIEW_REQUIRED', 'WITHHELD']);
    await settled(passed.plan.textFileId, OPEN);
    expect(await passed.course.done('publishDecision', govOffice)).toMatchObject({ phase: 'PUBLISHED' });
  });

  it('材料的上传人、确定公开属性的人不能自己审查', async () => {
    const { course, plan } = await planned();
    await database.sql('update decision_file set uploaded_by_id = $2 where id = $1', [
      plan.textFileId,
      both.id,
    ]);
    expect(await course.codes('passPaper', both)).toEqual(['REVIEWER_IS_AUTHOR']);
    const other = await planned();
    await database.sql('update decision_file set disclosed_by_id = $2 where id = $1', [
      other.plan.interpretationFileId,
      both.id,
    ]);
    expect(await other.course.codes('passPaper', both)).toEqual(['REVIEWER_IS_AUTHOR']);
    expect(await course.done('passPaper', secrecy)).toMatchObject({ phase: 'ISSUED' });
  });

  it('换了公开版的，原来的审查不算', async () => {
    const { course, whole, plan } = await divided();
    await course.done('planPublication', govOffice, plan);
    await course.done('passPaper', secrecy);
    const second = (await papers(course)).part;
    await settled(whole, { ...PRIVATE, publicPartId: second });
    expect(await course.codes('publishDecision', govOffice)).toContain('REVIEW_REQUIRED');
  });
});

describe('公布公开版', () => {
  it('公众只读到公开版和不予公开的理由，没有一个网址通向全文', async () => {
    const { course, whole, part, plan, interpretationFileId } = await divided();
    await course.done('planPublication', govOffice, plan);
    await course.done('passPaper', secrecy);
    await course.done('publishDecision', govOffice);
    expect(await course.read(null, DOCUMENTS)).toEqual({
      documents: expect.arrayContaining([
        {
          id: part,
          disclosure: 'PROACTIVE',
          withheldGround: 'THIRD_PARTY_RIGHTS',
          withheldLaw: PRIVATE.law,
          publicPartId: null,
          isPublicPart: true,
          published: true,
        },
        expect.objectContaining({ id: interpretationFileId, isPublicPart: false, withheldGround: null }),
      ]) as unknown,
    });
    const site = await openSite(database, { routes });
    const status = async (id: string, actor?: Actor) =>
      (await site.get(`/files/${id}/x`, actor ? await signedIn(database, actor) : {})).status;
    for (const requester of [undefined, stranger]) expect(await status(whole, requester)).toBe(404);
    // Whoever is handed the whole file (调取卷宗) reads what is in it.
    expect(await status(whole, people.archivist)).toBe(200);
    for (const path of addressesOf(course.no)) {
      const answer = await site.get(path);
      expect([path, answer.status < 500, (await answer.text()).includes(whole)]).toEqual([path, true, false]);
    }
    const page = (await (await site.get(`/juece/${course.no}`)).text()).replaceAll('<wbr/>', '');
    expect(page).toContain(`/files/${part}/`);
    expect(page).toContain('决策正式文本的部分内容依法不予公开');
    expect(page).toContain(`依据：${PRIVATE.law}。`);
    await site.stop();
  });

  it('数据库不许公布不予公开的材料，也不许改动已公布的公开属性', async () => {
    const { whole } = await divided();
    await expect(
      database.sql('update decision_file set published_at = app_now() where id = $1', [whole]),
    ).rejects.toThrow('withheld');
    const { plan, course } = await reviewed();
    await course.done('publishDecision', govOffice);
    await expect(
      database.sql(`update decision_file set disclosure = 'WITHHELD' where id = $1`, [plan.textFileId]),
    ).rejects.toThrow('is not changed');
    expect(await settled(plan.textFileId, PRIVATE)).toEqual(['DOCUMENT_PUBLISHED']);
    expect(await settled(plan.textFileId, PRIVATE, otherClerk)).toEqual(['NOT_FOUND']);
  });
});
