import type { Capability } from '#schema/kernel/refusal.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Finding } from '#server/law/refusal.ts';
import { leads, sorts } from './feedback.permissions.ts';

/** Findings against an outcome (处理结果), by whoever shows the comment. */
interface OutcomeFindings {
  readonly dispose: readonly Finding[];
  readonly confirm: readonly Finding[];
}

/** Whether the viewer may propose an outcome or confirm one: the permissions of the very commands that do it. */
export const outcomeCapabilities = (
  actor: Actor | null,
  { dispose, confirm }: OutcomeFindings,
): Record<keyof OutcomeFindings, Capability> => ({
  dispose: capability(actor, sorts, dispose),
  confirm: capability(actor, leads, confirm),
});
