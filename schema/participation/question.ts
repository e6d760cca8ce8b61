import { Input, View, bool, int, of, str, text } from '#schema/kernel/fields.ts';
import {
  type OnlyIf,
  type Question,
  type QuestionAnswer,
  QuestionKind,
  type WholeQuestion,
} from '#server/law/participation/question.ts';

/** 跳答条件. */
@View('QuestionCondition', '跳答条件，都从0起')
export class QuestionConditionView implements OnlyIf {
  readonly question = int();
  readonly option = int();
}

/** 问卷题目. */
@View('Question')
export class QuestionView implements WholeQuestion {
  readonly kind = of(() => QuestionKind);
  readonly text = str();
  readonly options = str.many('选项；逐项选择题的各列');
  readonly rows = str.many('逐项选择题的各项');
  readonly points = int.opt('打分题的最高分');
  readonly lowEnd = str('最低分的意思');
  readonly highEnd = str('最高分的意思');
  readonly other = bool('可以选“其他”并写明');
  readonly required = bool('必答');
  readonly onlyIf = of.opt(() => QuestionConditionView);
}

/** 跳答条件, as it is typed. */
@Input('QuestionConditionInput')
export class QuestionConditionInput implements OnlyIf {
  readonly question = int();
  readonly option = int();
}

/** 问卷题目, as it is typed. */
@Input('QuestionInput')
export class QuestionInput implements Question {
  readonly kind = of(() => QuestionKind);
  readonly text = text();
  readonly options = text.many();
  readonly rows? = text.many({ defaultValue: [] });
  readonly points? = int.opt();
  readonly lowEnd? = text({ defaultValue: '' });
  readonly highEnd? = text({ defaultValue: '' });
  readonly other? = bool({ defaultValue: false });
  readonly required? = bool({ defaultValue: false });
  readonly onlyIf? = of.opt(() => QuestionConditionInput);
}

/** 一题的作答. */
@Input('QuestionAnswerInput')
export class QuestionAnswerInput implements QuestionAnswer {
  readonly choices = int.many(
    '从0起：所选各项（“其他”是最后一项之后的一项）；打分的分数减1；各选项的名次；各项所选的列。没有选的一项是-1',
  );
  readonly text = text();
}
