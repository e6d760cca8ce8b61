import { Input, bool, id, int, of } from '#schema/kernel/fields.ts';
import { ConsultationStage } from '#server/law/consultation/consultation-stage.ts';

/** States by which the public filters consultations (公众所查的征求意见状态). */
export enum ConsultationState {
  OPEN = 'OPEN',
  COMING = 'COMING',
  CLOSED = 'CLOSED',
  WITHDRAWN = 'WITHDRAWN',
}

/** The order of the public list; consultations no longer open are always newest first. */
export enum ConsultationSort {
  CLOSES_SOON = 'CLOSES_SOON',
  NEWEST = 'NEWEST',
}

/** Which consultations the public list shows. */
@Input()
export class ConsultationFilter {
  readonly state? = of.opt(() => ConsultationState);
  readonly unitId? = id.opt();
  readonly organId? = id.opt('决策机关：自行决策的这个单位');
  readonly ofCounty? = bool.opt('决策机关：县人民政府');
  readonly year? = int.opt();
}

/** Which consultations a desk shows; `mine` are those the viewer made or last edited. */
@Input()
export class DeskConsultationFilter {
  readonly stage? = of.opt(() => ConsultationStage);
  readonly unitId? = id.opt();
  readonly mine? = bool.opt();
}
