import { Input, View, bool, day, id, int, of, str } from '#schema/kernel/fields.ts';
import { DecisionView } from '#schema/decision/decision-view.ts';
import { FindingType } from '#schema/kernel/refusal.ts';
import { LateProposalView } from '#schema/procedure/late-proposal-view.ts';
import type { Finding } from '#server/law/refusal.ts';

/** Where an entry stands that came in from a sheet (导入的补录). */
export enum LateEntryState {
  PENDING = 'PENDING',
  CONFIRMED = 'CONFIRMED',
  RETURNED = 'RETURNED',
}

/** 一次导入中的一项补录. */
@View('LateImportEntry', '一次导入中的一项补录')
export class LateImportEntryView {
  readonly row = int('登记表的第几行');
  readonly state = of(() => LateEntryState);
  readonly proposal = of(() => LateProposalView);
  readonly decision = of(() => DecisionView);
}

/** 一次成批补录. */
@View('LateImport', '一次成批导入的补录；公众看不到')
export class LateImportView {
  readonly id = id();
  readonly sheet = str('登记表的文件名');
  readonly by = str('录入人和单位');
  readonly on = day();
  readonly total = int();
  readonly pending = int('等待确认的');
}

/** Which entry is meant, in which matter. */
@Input('LateEntryPick', '选定的补录')
export class LateEntryPick {
  readonly decisionId = id();
  readonly proposalId = id();
}

/** 逐项确认的结果. */
@View('LateConfirmation', '一项补录的确认结果')
export class LateConfirmation {
  readonly proposalId = id();
  readonly confirmed = bool();
  readonly findings: readonly Finding[] = of.many(() => FindingType, '不能确认的理由；确认了的为空');
}
