import type { Permission } from '#server/ground/kernel/authority.ts';
import type { Db, Rules } from '#server/ground/kernel/context.ts';
import type { ApprovalFact, ApprovalKind } from '#server/law/approval/approval.ts';
import type { Finding } from '#server/law/refusal.ts';
import type { StaffAsked } from '#server/engines/telling/notify-staff.ts';

/** A matter as a leader would be asked about it (请批的事项). */
export interface ApprovalMatter {
  decisionId: string;
  /** The round it is about; null where it is the decision itself. */
  consultationId: string | null;
  title: string;
  unitName: string;
  /** The units whose people ask for their own unit. */
  unitIds: readonly string[];
  /** 决策机关, whose leaders answer; null is the county's government. */
  organId: string | null;
  /** Staff notified of the answer. */
  askers: readonly StaffAsked[];
  /** Facts put before the leader. */
  facts: readonly ApprovalFact[];
  /** Why there is nothing to ask now. */
  refusals: readonly Finding[];
  /** Its desk, where it is asked for and the act is done. */
  path: string;
}

/** One kind of approval (请批): what the engine has to know of it. A domain declares it and adds it to `server/outside/wiring/kinds.ts`. */
export interface ApprovalDescriptor {
  readonly kind: ApprovalKind;
  readonly asks: Permission;
  /** Who asks about the matter of any unit; all others ask for their own unit alone. */
  readonly asksForAny: Permission | null;
  /** The matter as the reader may see it now; null: not there. */
  matter(db: Db, rules: Rules, id: string): Promise<ApprovalMatter | null>;
  /** Where the whole text is read. */
  textPath(of: { consultationId: string | null; no: string; facts: readonly ApprovalFact[] }): string;
}

/** How a fact names a draft that is a file alone (只有草案文件的). */
export const DRAFT_FILE = '案卷中的草案文件';

/** Where the text of a decision is read that lies before the leader: its draft, or the desk where its file lies. */
export const draftPath = ({ no, facts }: { no: string; facts: readonly ApprovalFact[] }): string =>
  `/gongzuotai/juece/${no}${facts.some(({ text }) => text === DRAFT_FILE) ? '' : '/caoan'}`;
