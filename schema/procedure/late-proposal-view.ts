import { offerOf } from '#schema/kernel/offer.ts';
import { View, bool, day, id, of, str } from '#schema/kernel/fields.ts';
import { RecordLineView } from '#schema/decision/decision-record-view.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import { LateStep } from '#server/law/procedure/late-step.ts';
import { LateEntryInput } from './late-entry-input.ts';

/** 补录的材料. */
@View('LateDocument', '补录的材料')
export class LateDocumentView {
  readonly id = id();
  readonly name = str();
  readonly sha256 = str();
}

/** 等待确认的补录: what another person is to look at. */
@View('LateProposal', '等待确认的补录；公众看不到')
export class LateProposalView {
  readonly id = id();
  readonly step = of(() => LateStep);
  readonly corrects = bool('更正已经确认的补录');
  readonly by = str();
  readonly on = day();
  readonly lines = of.many(() => RecordLineView);
  readonly documents = of.many(() => LateDocumentView);
}

/** 一项可以更正的补录. */
@View('LateCorrectable', '一项已经确认的补录能不能更正')
export class LateCorrectable {
  readonly id = id('补录标记的编号');
  readonly step = of(() => LateStep);
  readonly can = of(() => Capability);
  readonly told = of.opt(() => LateEntryInput, '现行的内容；只有可以更正的人看得到');
}

/** 补录可办事项. */
export const LateOffer = offerOf('Late', '可办事项', [
  { event: 'propose', label: '提出补录' },
  { event: 'answer', label: '确认或者退回补录' },
]);
