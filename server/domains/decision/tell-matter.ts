import { Decision } from '#schema/decision/decision.ts';
import type { MatterInput } from '#schema/decision/matter-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadForChange } from '#server/ground/kernel/load.ts';
import { classify } from '#server/law/catalogue/major-decision.ts';
import { SPECIAL_RULE_NAMES } from '#server/law/catalogue/special-law.ts';
import { DECISION_CATEGORY_LABELS } from '#server/law/decision/decision-category.ts';
import { refuseFactPhase } from '#server/law/decision/fact-change.ts';
import { refuseTellingMatter } from '#server/law/decision/outside-matter.ts';
import { rulesOnFacts } from './decision.permissions.ts';
import { ControlAct } from '#server/law/people/interested.ts';
import { refuseControl } from '#server/ground/kernel/matter/control.ts';
import { reopenSteps } from '#server/ground/kernel/matter/reopen-steps.ts';
import { requirementsOf } from './requirement.queries.ts';

/** 写明目录外事项的类别和专门规定 (第三条): by 司法局 without a part in it, where nobody asked at the start; laws are added, never taken back. */
export const tellMatter = defineCommand(
  'decision.matterTold',
  rulesOnFacts,
  async (command, id: string, version: number, input: MatterInput) => {
    const decision = await loadForChange(command.em, Decision, id, version, '该决策事项');
    command.about('decision', id, decision.no);
    const refusal = command.refusalOf([
      ...refuseFactPhase(decision.phase),
      ...(await refuseControl(command.db, ControlAct.FACT_RULING, command.actor, decision)),
      ...refuseTellingMatter(decision, input),
    ]);
    if (refusal) return refusal;
    const before = await requirementsOf(command.db, decision, command);
    decision.categories = classify(input.categories);
    decision.specialRules = [...new Set(input.specialRules ?? [])];
    await reopenSteps(command, decision, before, await requirementsOf(command.db, decision, command));
    const laws = decision.specialRules.map((kind) => SPECIAL_RULE_NAMES[kind]);
    const kinds = decision.categories.map((one) => DECISION_CATEGORY_LABELS[one]);
    command.about('decision', id, [...kinds, ...laws].join('、'));
    command.publish('catalogue', `decision:${decision.no}`);
    return id;
  },
);
