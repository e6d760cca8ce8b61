import { View, float, int, of, str } from '#schema/kernel/fields.ts';
import type { Tally } from '#server/law/participation/questionnaire.ts';
import type { TallyLine } from '#server/law/participation/question.ts';

/** 结果的一行. */
@View('QuestionTallyLine')
export class QuestionTallyLine implements TallyLine {
  readonly group = str('逐项选择题的一项；其他题型为空');
  readonly label = str();
  readonly count = int('次数；排序题为排在第1位的次数');
  readonly of = int('作答的份数');
  readonly mean = float.opt('排序题的平均名次');
}

/** 一题的结果: how often each option was chosen, how many answered at all. */
@View('QuestionTally', '一题的统计')
export class QuestionTally implements Tally {
  readonly counts = int.many('各行的次数');
  readonly lines = of.many(() => QuestionTallyLine);
  readonly answered = int('作答的份数');
  readonly written = int('有书面回答的份数');
  readonly mean = float.opt('打分题的平均分');
}

/** 问卷结果, published after it has closed. */
@View('QuestionnaireTally', '问卷统计，截止后公布；不是投票')
export class QuestionnaireTally {
  readonly total = int('收到的份数');
  readonly questions = of.many(() => QuestionTally);
}
