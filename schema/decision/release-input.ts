import { Input, of, text } from '#schema/kernel/fields.ts';
import type {
  CategoryRelease,
  DutyRelease,
  LawRelease,
  StepRelease,
} from '#server/law/catalogue/releases.ts';
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import { DecisionCategory } from '#server/law/decision/decision-category.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { StepDutyKind } from '#server/law/decision/requirement.ts';

/** 一项目录新版本删去的程序, and why it is to be taken no longer. */
@Input('StepReleaseInput', '目录新版本删去、不再履行的程序和理由')
export class StepReleaseInput implements StepRelease {
  readonly step = of(() => DecisionStepKind);
  readonly reason = text();
}

/** 一项目录新版本删去的专门规定, and why it is to apply no longer. */
@Input('LawReleaseInput', '目录新版本删去、不再适用的专门规定和理由')
export class LawReleaseInput implements LawRelease {
  readonly law = of(() => SpecialRuleKind);
  readonly reason = text();
}

/** 一项目录新版本删去的具体要求 within a step, and why it is to be met no longer. */
@Input('DutyReleaseInput', '目录新版本删去、不再履行的具体要求和理由')
export class DutyReleaseInput implements DutyRelease {
  readonly duty = of(() => StepDutyKind);
  readonly reason = text();
}

/** 一项目录新版本删去的类别, and why the matter is no longer of it. */
@Input('CategoryReleaseInput', '目录新版本删去、不再归入的类别和理由')
export class CategoryReleaseInput implements CategoryRelease {
  readonly category = of(() => DecisionCategory);
  readonly reason = text();
}
