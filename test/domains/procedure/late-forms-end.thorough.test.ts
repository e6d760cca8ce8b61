import { expect, it } from 'vitest';
import { ask } from '#test/kernel/ask.ts';
import { faults, importingLate, sheetOf, told } from './late-importing.ts';
import { setFormsLastDay } from './late-room.ts';
import { TOLD } from './late-samples.ts';

const { database, people, started, propose, enter, confirm, pending, send } = await importingLate();
const codes = ({ findings = [] }: { findings?: { code: string }[] }) => findings.map(({ code }) => code);

/** What the desk offers the clerk of the matter. */
const offered = async (no: string) => {
  const { data } = await ask(database, people.clerk, {
    query: `query($no: String!) { decision(no: $no) {
      lateCan { action allowed findings { code message fix } } lateCorrectable { step can { allowed } } } }`,
    variables: { no },
  });
  const { lateCan, lateCorrectable } = (data as unknown as { decision: Offered }).decision;
  return { propose: lateCan.find(({ action }) => action === 'propose'), lateCorrectable };
};
interface Offered {
  lateCan: { action: string; allowed: boolean; findings: { code: string; message: string; fix: string }[] }[];
  lateCorrectable: { step: string; can: { allowed: boolean } }[];
}

it('截止日当天照常逐项补录；次日起不再提供表单、服务器拒绝，已经提出的照常确认，成批导入和更正照办', async () => {
  await setFormsLastDay(database, '2026-07-10');
  const { id, no } = await started();
  expect(codes(await enter(id, 'START'))).toEqual([]);
  expect(codes(await propose(id, 'RESEARCH'))).toEqual([]);
  expect((await offered(no)).propose?.allowed).toBe(true);

  await setFormsLastDay(database, '2026-07-09');
  expect(codes(await propose(id, 'UNIT_CONSULTATION'))).toEqual(['LATE_FORMS_ENDED']);
  const { propose: entering, lateCorrectable } = await offered(no);
  expect(entering).toMatchObject({ allowed: false, findings: [{ code: 'LATE_FORMS_ENDED' }] });
  expect(entering?.findings[0]?.message).toContain('自2026年7月10日起');
  expect(lateCorrectable).toMatchObject([{ step: 'START', can: { allowed: true } }]);

  expect(codes(await confirm(id))).toEqual([]);
  expect(await pending(id)).toEqual([]);

  const [start] = await database.sql<{ id: string }>(
    `select id from decision_record where decision_id = $1 and kind = 'LATE_ENTRY' and content -> 'place' ->> 'step' = 'START'`,
    [id],
  );
  const correction = {
    ...TOLD.START,
    correctsId: start?.id ?? '',
    correctionReason: '档案原件所载与录入的不同，录入时看错。',
    summary: '县政府批准启动，岚政办〔2026〕5号。',
  };
  expect(codes(await enter(id, 'START', correction))).toEqual([]);

  const { report } = await send(await sheetOf(told(no).UNITS ?? {}));
  expect(faults(report)).toEqual([]);
  expect(report.imported).toBe(1);
});
