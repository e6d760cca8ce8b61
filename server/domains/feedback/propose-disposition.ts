import type { DispositionInput } from '#schema/feedback/disposition-view.ts';
import type { Acknowledged } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { Refusal } from '#server/law/refusal.ts';
import { sorts } from './feedback.permissions.ts';
import { loadMatter, outcomesChanged } from './matter.ts';
import { proposeAnswer, roundOf, type Target } from './propose-answer.ts';

/** 提出处理意见 for one comment or one cluster; another person confirms it after the closing. */
export const proposeDisposition = defineCommand(
  ['disposition.proposed', '提出处理意见'],
  sorts,
  async (
    command,
    target: Target,
    version: number | null,
    input: DispositionInput,
    acknowledged: readonly Acknowledged[],
  ) => {
    const matter = await loadMatter(command, await roundOf(command, target));
    const done = await proposeAnswer(command, matter, {
      target,
      version,
      input,
      acknowledge: () => acknowledged,
    });
    if (done instanceof Refusal) return done;
    await outcomesChanged(command, matter);
    return done;
  },
);
