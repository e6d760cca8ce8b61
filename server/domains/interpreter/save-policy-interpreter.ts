import type { PolicyInterpreterInput } from '#schema/interpreter/policy-interpreter-view.ts';
import { PolicyInterpreter } from '#schema/interpreter/policy-interpreter.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { loadForChange } from '#server/ground/kernel/load.ts';
import { refuseInterpreter } from '#server/law/casework/policy-interpreter.ts';
import { keepsInterpreters } from './interpreter.permissions.ts';

const WHAT = '本单位的这位专员';

/** Public pages that say whom to ask. */
export const INTERPRETERS_SCOPE = 'interpreters';

/** 登记政策解读专员 of the actor's own unit: a new one, or with its id one that is known; one that left is only put aside. */
export const savePolicyInterpreter = defineCommand(
  ['interpreter.saved', '登记政策解读专员'],
  keepsInterpreters,
  async (command, id: string | null | undefined, version: number, input: PolicyInterpreterInput) => {
    const { em, actor } = command;
    const unitId = actor?.unitId ?? '';
    const kept = id == null ? null : await loadForChange(em, PolicyInterpreter, id, version, WHAT);
    if (kept && kept.unitId !== unitId) throw notFound(WHAT);
    const others = await em.find(PolicyInterpreter, { unitId, active: true, id: { $ne: kept?.id ?? null } });
    const refusal = command.refusalOf(refuseInterpreter(input, input.active ? others : []));
    if (refusal) return refusal;
    const { name, phone, hours, topics, active } = input;
    const entry = { name: name.trim(), phone: phone.trim(), hours, topics, active };
    const saved = kept ? Object.assign(kept, entry) : em.create(PolicyInterpreter, { unitId, ...entry });
    command.about('interpreter', saved.id, saved.name);
    command.publish(INTERPRETERS_SCOPE);
    return saved.id;
  },
);
