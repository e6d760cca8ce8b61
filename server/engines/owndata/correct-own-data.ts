import { sql } from 'kysely';
import type { OwnDataCorrectionInput } from '#schema/receipt/own-data-input.ts';
import { anyone } from '#server/ground/kernel/authority.ts';
import type { CommandContext, Context } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { type OwnWords, refuseCorrection } from '#server/law/people/own-correction.ts';
import type { Refusal } from '#server/law/refusal.ts';
import { readdress } from '#server/engines/telling/readdress.ts';
import type { Opened } from './load-own.ts';
import { loadOwn } from './load-own-command.ts';
import { openOwn, sealOwn, wordsIn, wordsOf } from './own-person.ts';

const correctOnce = defineCommand(
  ['ownData.corrected', '本人更正姓名和联系方式'],
  anyone,
  async (command, receiptNo: string, lookupCode: string, input: OwnDataCorrectionInput) => {
    const opened = await loadOwn(command, receiptNo, lookupCode);
    const asked = wordsIn(input);
    const refusal = command.refusalOf(judge(command, opened, { ...asked, contact: input.contact ?? null }));
    if (refusal) return refusal;
    const taken = command.refusalOf((await opened.kind.correct?.(command, opened.record, asked)) ?? []);
    if (taken) return taken;
    await store(command, opened, asked);
    return opened.receiptNo;
  },
);

/** 更正本人的姓名和联系方式 (个人信息保护法第四十六条), by the holder of the receipt; messages go to the new contact from then on. */
export const correctOwnData = (
  context: Context,
  receiptNo: string,
  lookupCode: string,
  input: OwnDataCorrectionInput,
): Promise<string | Refusal> => {
  const once = () => correctOnce(context, receiptNo, lookupCode, input);
  // Somebody with this contact signed up between reading and writing: read again, it is refused in words.
  return once().catch((error: unknown) => {
    if ((error as { code?: unknown } | null)?.code !== '23505') throw error;
    return once();
  });
};

/** Findings on the text as it was typed, before the contact is parsed: an error is reported, never repaired. */
const judge = ({ services }: CommandContext, { kind, record }: Opened, asked: OwnWords) =>
  refuseCorrection(
    {
      sealed: record.sealed !== null,
      held: record.held,
      identity: record.identity,
      nameSettled: record.nameSettled,
      needed: kind.needed || record.need !== null,
    },
    wordsOf(openOwn(services.seal, kind, record), record),
    asked,
  );

async function store(command: CommandContext, { kind, record }: Opened, words: OwnWords): Promise<void> {
  if (!kind.seal) return;
  const { contacts, key } = kind.seal;
  await sql`update ${sql.table(contacts)} set sealed = ${sealOwn(command.services.seal, kind, record, words)},
    contact_mark = null where ${sql.ref(key)} = ${record.id}::uuid`.execute(command.db);
  for (const one of [record.id, ...(record.further ?? [])]) await readdress(command, one, words);
}
