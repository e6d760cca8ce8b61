import { Invitation } from '#schema/invitation/invitation.ts';
import type { StatementInput } from '#schema/statement/statement-input.ts';
import { act } from '#server/kernel/act.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { badInput, notFound } from '#server/kernel/fault.ts';
import { isId } from '#server/kernel/load.ts';
import { refuseSpeaker, refuseStatement } from '#server/law/attendee-statement.ts';
import { StatementOrigin } from '#server/law/statement-stage.ts';
import type { Finding } from '#server/law/refusal.ts';
import { RepresentativeCategory } from '#server/law/representative-category.ts';
import { keepStatement, keptBefore } from './keep-statement.ts';
import { loadItemOfOurs } from './load-statement.ts';
import { recordsStatements } from './statement.permissions.ts';

/** 登记列席意见: what somebody said to an item, by whom, when, and whether he consents to be named. */
export const recordStatement = act(
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
    const refusal = command.weigh([
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

const categoryRequired: Finding = {
  rule: 'R-64',
  basis: 'DESIGN',
  article: '列席意见办理规则',
  severity: 'BLOCK',
  code: 'STATEMENT_CATEGORY_REQUIRED',
  message: '没有写明发言人属于哪一类代表。',
  fields: ['category'],
  fix: '选择类别。',
};
