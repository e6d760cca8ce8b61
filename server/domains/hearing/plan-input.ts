import type { HearingInput } from '#schema/hearing/hearing-input.ts';
import type { Hearing } from '#schema/hearing/hearing.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { refuseNamedDocuments } from '#server/ground/kernel/matter/decision-documents.ts';
import { isId } from '#server/ground/kernel/load.ts';
import {
  hearingBegins,
  type HearingPlan,
  refuseHearingPlan,
  startingHour,
} from '#server/law/hearing/hearing-plan.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r27 = provision('R-27', 'DESIGN', '听证办理规则');

/** The columns of a plan as it was typed (听证会方案). */
export const planColumns = (input: HearingInput) => ({
  name: input.name,
  purpose: input.purpose,
  price: input.isPrice,
  host: input.host,
  chair: blank(input.chair) ? null : input.chair.trim(),
  heldOn: input.heldOn ?? null,
  startsAt: startingHour(input.startsAt),
  place: input.place || null,
  conditions: input.conditions,
  sides: input.sides.map(({ side, seats, mode }) => ({ side, seats, mode })),
  selectionMethod: input.selectionMethod || null,
  signUpOpensAt: input.signUpOpensAt ?? null,
  signUpClosesAt: input.signUpClosesAt ?? null,
  observerSeats: input.observerSeats,
  pressSeats: input.pressSeats,
  content: input.content,
  contact: input.contact,
  draftFileId: input.draftFileId?.toLowerCase() ?? null,
  explanationFileId: input.explanationFileId?.toLowerCase() ?? null,
});

/** A hearing's plan as the law looks at it. */
export const planOf = (
  hearing: Pick<
    Hearing,
    | 'purpose'
    | 'chair'
    | 'sides'
    | 'selectionMethod'
    | 'signUpOpensAt'
    | 'signUpClosesAt'
    | 'heldOn'
    | 'startsAt'
    | 'observerSeats'
    | 'pressSeats'
  >,
): HearingPlan => ({
  purpose: hearing.purpose,
  chair: hearing.chair,
  sides: hearing.sides,
  selectionMethod: hearing.selectionMethod,
  signUpOpensAt: hearing.signUpOpensAt,
  signUpClosesAt: hearing.signUpClosesAt,
  beginsAt: hearingBegins(hearing.heldOn, hearing.startsAt),
  observerSeats: hearing.observerSeats,
  pressSeats: hearing.pressSeats,
});

/** Faults of the typed plan, however far it is (方案的内容). */
export async function refuseTyped(
  command: CommandContext,
  decisionId: string,
  input: HearingInput,
): Promise<Finding[]> {
  const columns = planColumns(input);
  const files = [columns.draftFileId, columns.explanationFileId].filter((id) => id !== null);
  return [
    ...(blank(input.name) ? [nameMissing] : []),
    ...refuseHour(input.startsAt),
    ...refuseHearingPlan(planOf(columns)),
    ...(files.every(isId) ? await refuseNamedDocuments(command, decisionId, files) : [noFile]),
  ];
}

/** Faults of the hour (开始的钟点). */
export const refuseHour = (startsAt: string | null | undefined): Finding[] =>
  blank(startsAt) || startingHour(startsAt) ? [] : [hourWrong];

const nameMissing = r27.block('HEARING_NAME_REQUIRED', 'name')`
  没有写明听证会的名称。
  写明名称，如“城乡公交票价调整听证会”。`;

const hourWrong = r27.block('HEARING_HOUR_INVALID', 'startsAt')`
  开始的钟点不对。
  写成9:30或者14:30的样子。`;

const noFile = r27.block('DOCUMENT_NOT_FOUND', 'draftFileId', 'explanationFileId')`
  所列材料中有的不是本事项的材料，或者已经移除。
  先上传到本事项的决策材料，再选择。`;
