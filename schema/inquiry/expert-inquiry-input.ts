import { Input, View, bool, day, id, of, text } from '#schema/kernel/fields.ts';
import {
  type AspectAdoption,
  type ExpertArgument,
  ExpertAspect,
} from '#server/law/procedure/expert-adoption.ts';
import type { ExpertAnswer, ExpertDeclaration } from '#server/law/procedure/expert-answer.ts';
import type { ExpertPaper } from '#server/law/procedure/expert-paper.ts';
import { InterestDeclaration } from '#server/law/procedure/interest-declaration.ts';
import { ExpertKind } from '#server/law/procedure/expert-review.ts';
import { UnitReply } from '#server/law/procedure/unit-consultation.ts';

/** 请来论证的专家: an entry of the library, or who they are and why they are asked. */
@Input('ExpertToAskInput', '请来论证的专家、专业机构')
export class ExpertToAskInput {
  readonly expertId? = id.opt('专家库中的专家；库外专家为空，另填以下各项');
  readonly kind = of(() => ExpertKind, { defaultValue: ExpertKind.PERSON });
  readonly name = text({ defaultValue: '' });
  readonly employer = text({ defaultValue: '' });
  readonly outsideReason = text({
    defaultValue: '',
    description: '为什么请库外专家；县里建有专家库的，为什么请上级专家库的专家',
  });
  readonly dissenting = bool('已知对草案持不同意见');
}

/** 专家论证函, to several experts at once. */
@Input('ExpertInquiriesInput', '专家论证函')
export class ExpertInquiriesInput {
  readonly experts = of.many(() => ExpertToAskInput);
  readonly dueOn = day('答复的最后日期');
  readonly note = text('请着重论证的问题');
  readonly contact = text('承办单位联系人和电话');
  readonly fileIds = id.many('随函材料');
}

/** 利害关系声明 of an expert. */
@Input('ExpertDeclarationInput', '专家的利害关系声明')
export class ExpertDeclarationInput implements ExpertDeclaration {
  readonly interest = of(() => InterestDeclaration);
  readonly note = text('是什么利害关系；没有的为空');
}

/** 论证的三个方面. */
@View('ExpertArgument')
@Input('ExpertArgumentInput', '专家的论证')
export class ExpertArgumentInput implements ExpertArgument {
  readonly necessity = text('必要性');
  readonly feasibility = text('可行性');
  readonly scientificMerit = text('科学性');
}

/** 论证意见, signed by who sends it. */
@Input('ExpertAnswerInput', '专家的论证意见')
export class ExpertAnswerInput implements ExpertAnswer {
  readonly conclusion = of(() => UnitReply, '结论：赞成、修改后赞成、不赞成');
  readonly argument = of(() => ExpertArgumentInput);
}

/** 书面声明和书面意见, each with its scan; who declares a direct interest argues nothing. */
@Input('ExpertPaperInput', '专家的书面声明和书面意见，由承办单位录入')
export class ExpertPaperInput implements ExpertPaper {
  readonly interest? = of.opt(() => InterestDeclaration, '书面的利害关系声明；已经凭链接声明的为空');
  readonly interestNote = text({ defaultValue: '', description: '是什么利害关系；没有的为空' });
  readonly declarationId? = id.opt('书面声明的扫描件');
  readonly conclusion? = of.opt(() => UnitReply, '结论；有直接利害关系的为空');
  readonly argument? = of.opt(() => ExpertArgumentInput);
  readonly repliedOn = day('书面声明、书面意见的日期');
  readonly fileId? = id.opt('书面意见的扫描件；有直接利害关系的为空');
}

/** 研究采纳情况 of one aspect. */
@View('AspectAdoption')
@Input('AspectAdoptionInput', '专家意见一个方面的研究采纳情况')
export class AspectAdoptionInput implements AspectAdoption {
  readonly aspect = of(() => ExpertAspect);
  readonly adopted = bool();
  readonly reason = text('怎样采纳，或者不采纳的理由');
}
