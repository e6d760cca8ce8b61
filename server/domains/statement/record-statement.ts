import { Invitation } from '#schema/invitation/invitation.ts';
import type { StatementInput } from '#schema/statement/statement-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { badInput, notFound } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { refuseSpeaker, refuseStatement } from '#server/law/invitation/attendee-statement.ts';
import { StatementOrigin } from '#server/law/invitation/statement-stage.ts';
import { provision } from '#server/law/refusal.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import { keepStatement, keptBefore } from './keep-statement.ts';
import { loadItemOfOurs } from './load-statement.ts';
import { recordsStatements } from './statement.permissions.ts';

const r64 = provision('R-64', 'DESIGN', '列席意见办理规则');

/** 登记列席意见: what somebody said to an item, by whom, when, and whether they consent to be named. */
export const recordStatement = defineCommand(
  'statement.recorded',
  recordsStatements,
  async (command, input: StatementInput) => {
    if (!isId(input.idempotencyKey)) throw badInput('登记编号无效。', ['idempotencyKey']);
    const { item, meeting } = await loadItemOfOurs(command, input.itemId);
    command.about('meeting', meeting.id, meeting.no);
    const before = await keptBefore(command, input.idempotencyKey);
    if (before) return before.id;
    const { name, category, findings } = await speakerOf(command, item.id, input);
    const saidAt = input.now ? command.now : (input.saidAt ?? null);
    const refusal = command.refusalOf([
      ...findings,
      ...refuseStatement({ speaker: name, text: input.text, saidAt }, item),
    ]);
    if (refusal) return refusal;
    const { invitationId = null, text, named, idempotencyKey } = input;
    const said = { invitationId, category, origin: StatementOrigin.SPOKEN, text, saidAt, idempotencyKey };
    return keepStatement(command, { item, meeting }, { ...said, name, named });
  },
);

/** Somebody invited to this item who was there, or a name and a category of somebody who sat in otherwise. */
async function speakerOf({ em }: CommandContext, itemId: string, input: StatementInput) {
  if (!input.invitationId)
    return {
      name: input.speaker,
      category: input.category ?? RepresentativeCategory.OTHER,
      findings: input.category ? [] : [categoryRequired],
    };
  const invitation = isId(input.invitationId)
    ? await em.findOne(Invitation, { id: input.invitationId, itemId })
    : null;
  if (!invitation) throw notFound('该邀请');
  const { addressee, category, stage } = invitation;
  return { name: addressee, category, findings: refuseSpeaker(stage) };
}

const categoryRequired = r64.block('STATEMENT_CATEGORY_REQUIRED', 'category')`
  没有写明发言人属于哪一类代表。
  选择类别。`;
