import { Input, View, day, id, of, text } from '#schema/kernel/fields.ts';
import {
  type CompetitionException,
  CompetitionExceptionGround,
} from '#server/law/procedure/competition-exception.ts';
import { CompetitionConclusion, type FairCompetitionReview } from '#server/law/procedure/fair-competition.ts';

/** 适用例外规定的说明. */
@View('CompetitionException')
@Input('CompetitionExceptionInput', '适用例外规定的说明')
export class CompetitionExceptionInput implements CompetitionException {
  readonly ground? = of.opt(() => CompetitionExceptionGround);
  readonly groundText? = text.opt();
  readonly noLesserMeans? = text.opt('没有影响更小的替代方案的理由');
  readonly endsOn? = day.opt();
  readonly endCondition? = text.opt();
}

type Heard = 'operatorsHeard' | 'associationsHeard';

/** 公平竞争审查, by market supervision together with the drafter: it is the unit of whoever records it that reviewed, and it heard whoever answered their letter. */
@View('RecordedFairCompetition')
@Input('CompetitionRecordInput', '登记公平竞争审查；审查单位是登记人的单位，听取了谁的意见取自答复的函')
export class CompetitionRecordInput implements Omit<
  FairCompetitionReview,
  'reviewedOn' | 'reviewedBy' | Heard
> {
  readonly happenedOn = day('审查日期');
  readonly conclusion? = of.opt(() => CompetitionConclusion);
  readonly drafterOpinion? = text.opt('起草单位的初审意见');
  readonly exception? = of.opt(() => CompetitionExceptionInput);
  readonly fileIds = id.many();
}

/** The same with who reviewed, as its record tells it; entered late, it is told from the paper (补录). */
@View('FairCompetitionTold')
@Input('FairCompetitionInput', '公平竞争审查')
export class FairCompetitionInput
  extends CompetitionRecordInput
  implements Pick<FairCompetitionReview, Heard>
{
  readonly reviewedBy? = text.opt('审查单位、审查人');
  readonly operatorsHeard = text.many();
  readonly associationsHeard = text.many();
}
