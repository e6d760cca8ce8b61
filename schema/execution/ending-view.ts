import { View, bool, day, of, str } from '#schema/kernel/fields.ts';
import { ArchiveItem } from '#server/law/archive/archive.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';

/** How a decision ended before its time (终止、废止、讨论未通过), with the reason that is published. */
@View('DecisionEnding', '终止、废止、讨论未通过及其理由')
export class DecisionEndingView {
  readonly phase = of(() => DecisionPhase);
  readonly endedOn = day();
  readonly reason = str();
}

/** One thing that a decision's file must hold (归档材料), and whether it does. */
@View('ArchiveEntry', '应当归档的一项材料')
export class ArchiveEntryView {
  readonly item = of(() => ArchiveItem);
  readonly label = str();
  readonly present = bool('卷宗中已有');
}
