import { offerOf } from '#schema/kernel/offer.ts';
import { Input, View, bool, id, int, of, str, text } from '#schema/kernel/fields.ts';
import { UnitView } from '#schema/identity/unit-view.ts';
import { EDITION_ACTIONS, EditionView } from '#schema/paper/edition-view.ts';
import { PromisedWay } from '#server/law/participation/promised-way.ts';

/** A decision of the matter; one of the catalogue is there before it is begun. */
@View('PromisedDecision', '归入清单事项的决策')
export class PromisedDecisionView {
  readonly no = str();
  readonly title = str();
  readonly begun = bool('已经启动；没有启动的是目录事项');
}

/** 承诺的方式、实际开展. */
@View('KeptWay', '参与方式：承诺没有，实际开展几次')
export class KeptWayView {
  readonly way = of(() => PromisedWay);
  readonly promised = bool();
  readonly times = int.opt('归入事项的各项决策合计；空的是没有记录');
}

/** 清单事项, as everybody reads it. */
@View('PromisedMatter', '清单事项：谁可以参与、怎样参与')
export class PromisedMatterView {
  readonly decisionNos!: readonly string[];

  readonly id = id();
  readonly name = str('事项');
  readonly scope = str('参与范围');
  readonly ways = of.many(() => PromisedWay, '参与方式');
  readonly unit = of.opt(() => UnitView, '责任单位');
  readonly unitWords = str('责任单位，由不同单位承办的');
  readonly basis = str('依据');
  readonly period = str('时间');
  readonly periodDays = int.opt('公开征求意见的天数');
  readonly decisions = of.many(() => PromisedDecisionView);
}

/** Actions on a list permitted to the viewer (可办事项). */
export const ParticipationListOffer = offerOf('ParticipationList', '清单可办事项', EDITION_ACTIONS);

/** 公众参与行政决策事项清单: the public reads published versions. */
@View('ParticipationList', '公众参与行政决策事项清单')
export class ParticipationListView extends EditionView {
  readonly year = int();
}

/** Fields of a matter to fill in. */
@Input('PromisedMatterInput', '清单事项')
export class PromisedMatterInput {
  readonly name = text();
  readonly scope = text();
  readonly ways = of.many(() => PromisedWay);
  readonly unitId? = id.opt();
  readonly unitWords = text({ defaultValue: '' });
  readonly basis = text({ defaultValue: '' });
  readonly period = text({ defaultValue: '' });
  readonly periodDays? = int.opt();
  readonly decisionNos = str.many({ defaultValue: [] });
}

/** The whole list, as it is filled in at its desk. */
@Input('ParticipationListInput', '公众参与行政决策事项清单')
export class ParticipationListInput {
  readonly changeNote = text({ defaultValue: '' });
  readonly matters = of.many(() => PromisedMatterInput);
}
