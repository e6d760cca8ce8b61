import type { ProposedChange } from '#schema/change/proposed-change.ts';
import type { Permission } from '#server/ground/kernel/authority.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { ChangeKind } from '#server/law/people/proposed-change.ts';
import type { ControlledMatter } from '#server/law/people/interested.ts';
import type { Finding } from '#server/law/refusal.ts';

/** A proposed change with its content. */
export type Change<Content> = Omit<ProposedChange, 'before' | 'after'> & {
  readonly before: Content | null;
  readonly after: Content;
};

/** Reasons against confirming a change as things stand now, and its writing down. */
export interface Standing {
  /** Whose matter the record is of (事项的单位); null where it is nobody's. */
  matter: ControlledMatter | null;
  refusals: readonly Finding[];
  keep: () => Promise<void> | void;
  /** After it was returned; nothing by default. */
  returned?: () => void;
}

/** One kind of change by two persons: what the engine has to know of it. A domain declares it and adds it to `server/outside/wiring/kinds.ts`. */
export interface ChangeDescriptor<Content extends object> {
  readonly kind: ChangeKind;
  readonly answers: Permission;
  /** The content as people read it; equal words are no change. */
  readonly words: (content: Content) => string;
  /** Names of those whom it concerns, who do not confirm it. */
  readonly concerns: (change: Change<Content>) => readonly string[];
  /** The record as it stands for the actor; not found where it is not theirs. */
  readonly standing: (command: CommandContext, change: Change<Content>) => Promise<Standing>;
}

/** Every kind there is. */
export type ChangeKinds = Readonly<Record<ChangeKind, ChangeDescriptor<never>>>;
