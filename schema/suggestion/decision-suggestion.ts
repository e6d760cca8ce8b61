import { Table, column } from '#schema/kernel/columns.ts';
import type { EntityName, Opt } from '@mikro-orm/core';
import { Decision } from '#schema/decision/decision.ts';
import { Unit } from '#schema/identity/unit.ts';
import { Receipted } from '#schema/kernel/receipted.ts';
import type { CaseTransfer } from '#schema/casework/case-transfer.ts';
import type { CommentChannel } from '#server/law/people/comment-channel.ts';
import type { SuggestionState, SuggestionSubject } from '#server/law/decision/decision-suggestion.ts';

/**
 * 对决策及其执行的意见建议 (国令713号第三十五条): what somebody says of a decision that was published. What was said is never changed;
 * it is not shown to the public, its number is.
 */
@Table({ indexes: [{ properties: ['unitId', 'state'] }, { properties: ['decisionId', 'submittedAt'] }] })
export class DecisionSuggestion extends Receipted {
  declare readonly [EntityName]?: 'DecisionSuggestion';

  readonly decisionId = column.ref(() => Decision);
  readonly channel = column.text() as CommentChannel;
  readonly subject = column.text() as SuggestionSubject;
  readonly text = column.text();

  /** Always masked. */
  readonly displayName = column.text();
  readonly hasContact = column.bool.or(false);

  /** The privacy notice its author saw; null where staff wrote down what came on paper or by telephone. */
  readonly noticeVersion = column.integer.opt();

  /** The day it reached the county: it counts from then. */
  readonly receivedOn = column.day();
  readonly submittedAt = column.instant();

  /** The unit whose turn it is (办理单位). */
  unitId = column.ref(() => Unit);
  state = column.text() as SuggestionState;

  /** The day by which it is answered (答复期限). */
  readonly dueOn = column.day();
  forwards = column.json.or([]) as Opt<readonly CaseTransfer[]>;
  answer = column.text.opt();
  answeredOn = column.day.opt();
  answeredByName = column.text.opt();
  answeredUnit = column.text.opt();
  readonly version = column.version();
}
