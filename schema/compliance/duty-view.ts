import { View, bool, day, id, of, str } from '#schema/kernel/fields.ts';
import { FindingBasis } from '#schema/kernel/refusal.ts';
import { DutyStage, DutyState, Lateness } from '#server/law/compliance/duties.ts';
import { Role } from '#server/law/people/role.ts';

const EVIDENCE = '履行证据，由记录、材料、征求意见等得出';

/** 履行证据: where it can be read, by what name. */
@View('DutyEvidence', EVIDENCE)
export class DutyEvidence {
  readonly label = str();
  readonly path = str();
  readonly saidOn = day.opt('记录所载的办理日');
  readonly worstOn = day.opt('历次记录中最晚的办理日，更正前的也算');
  readonly recordedOn = day.opt('首次登记日');
}

/** 一项合规事项, as it stands today. */
@View('Duty', '一项合规事项的履行情况，只由记录得出，不另存')
export class DutyView {
  readonly id = id();
  readonly code = str();
  readonly rule = str();
  readonly basis = of(() => FindingBasis);
  readonly article = str();
  readonly title = str();
  readonly stage = of(() => DutyStage);
  readonly state = of(() => DutyState);
  readonly lateness = of.opt(() => Lateness);
  readonly decisionNo = str();
  readonly decisionTitle = str();
  readonly about = str.opt('所涉的征求意见或者听证会');
  readonly role = of(() => Role, '责任岗位');
  readonly post = str('责任岗位在决策机关的名称');
  readonly unitId = id.opt();
  readonly unitName = str.opt('责任单位');
  readonly dueOn = day.opt();
  readonly provisional = bool('节假日安排尚未公布，期限为暂定');
  readonly left = str.opt('还有几日或者几个工作日、逾期几日');
  readonly day = day.opt('台账日期：未办的为期限，已办的为办理日');
  readonly reason = str.opt('不适用或者不履行的理由');
  readonly evidence = of.opt(() => DutyEvidence);
}
