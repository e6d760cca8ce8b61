import { offerOf } from '#schema/kernel/offer.ts';
import { View, bool, day, int, of, str } from '#schema/kernel/fields.ts';
import { CatalogueChange } from '#schema/catalogue/catalogue-change.ts';
import { DecisionView } from '#schema/decision/decision-view.ts';
import { StepLineEntry } from '#schema/decision/step-line-entry.ts';
import { MatterOfYearView } from '#schema/catalogue/matter-of-year-view.ts';
import { UnitView } from '#schema/identity/unit-view.ts';
import { type Connection, PageInfo } from '#schema/kernel/page.ts';

/** 目录事项, as everyone reads it. */
@View('CatalogueItem')
export class CatalogueItemView extends MatterOfYearView {
  readonly no = str();
  readonly year = int();
  readonly seq = int();
  readonly decisionOrgan = str();
  readonly leadUnit = of(() => UnitView);
  readonly plannedOn = day();
  readonly plannedText = str();
  readonly change = of(() => CatalogueChange);
  readonly adjustmentNote = str.opt();
  readonly carriedOverFrom = int.opt('由哪一年度的目录结转而来');
  readonly firstPlannedText? = str.opt('结转事项原定的决策时间');
  readonly daysLate? = int.opt('结转事项逾原定决策时间的日数；没有逾期、已作出决策的为空');
  readonly removed = bool();
  readonly stepLine = of.many(() => StepLineEntry);
  readonly decision = of.opt(() => DecisionView);
}

/** Actions on a row permitted to the viewer (可办事项). */
export const CatalogueItemOffer = offerOf('CatalogueItem', '可办事项', ['createDecision']);

/** A page of rows with how many there are in all (目录事项分页). */
@View()
export class CatalogueItemConnection implements Connection<CatalogueItemView> {
  readonly nodes = of.many(() => CatalogueItemView);
  readonly pageInfo = of(() => PageInfo);
  readonly total = int();
}
