import { LawEntry } from '#schema/policy/law-entry.ts';
import type { LawEntryInput } from '#schema/policy/law-entry-input.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { refuseLawEntry, refuseSecondProposal } from '#server/law/policy/law-entry.ts';
import { editionsOf, nextEdition, pending, refuseLongFields } from './law-entry-row.ts';
import { notifyOfLaw } from './notify-of-law.ts';
import { keepLaws } from './policy.permissions.ts';

/** 登记专门规定，或者提出新的一版: by one person of 司法局; it requires nothing of anybody before another confirms it. */
export const proposeLawEntry = defineCommand(
  ['law.proposed', '登记专门规定'],
  keepLaws,
  async (command, input: LawEntryInput, code: string | null) => {
    refuseLongFields(input);
    const editions = code === null ? [] : await editionsOf(command, code);
    if (code !== null && editions.length === 0) throw notFound('这项专门规定');
    const draft = Object.assign({}, input, left(input));
    const refusal = command.refusalOf([
      ...refuseSecondProposal(pending(editions)),
      ...refuseLawEntry(draft, command.today),
    ]);
    if (refusal) return refusal;
    const edition = nextEdition(command, editions, code ?? (await freshCode(command)));
    const entry = command.em.create(LawEntry, Object.assign(edition, draft));
    command.about('law', entry.id, entry.label);
    await notifyOfLaw(command, 'submitReview', entry);
    return entry.id;
  },
);

const left = ({ minimumDays = null, hearing = null, attendance = null }: LawEntryInput) => ({
  minimumDays,
  hearing,
  attendance,
});

/** 登记号: the county's own entries are numbered as they come. */
async function freshCode(command: CommandContext): Promise<string> {
  await editionsOf(command, '');
  const own = await command.em.find(LawEntry, { code: { $like: 'G%' }, no: 1 }, { fields: ['code'] });
  return `G${String(own.length + 1).padStart(3, '0')}`;
}
