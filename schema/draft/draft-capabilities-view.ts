import { View, of } from '#schema/kernel/fields.ts';
import { Capability } from '#schema/kernel/refusal.ts';

/** Actions on a version permitted to the viewer. */
@View()
export class DraftCapabilities {
  readonly edit = of(() => Capability, '逐条修改');
  readonly discard = of(() => Capability, '放弃这一稿');
  readonly fixDraft = of(() => Capability, '定为新稿');
}

/** Actions on a decision's draft as a whole permitted to the viewer. */
@View()
export class DraftLineCapabilities {
  readonly startDraftRevision = of(() => Capability, '另起修改稿');
}
