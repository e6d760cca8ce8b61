import { Input, id, of, text } from '#schema/kernel/fields.ts';
import type { WrittenBlank } from '#server/law/casepaper/paper-course.ts';
import { CasePaperKind } from './case-paper-enums.ts';

/** 补写的内容: what the record does not say yet. */
@Input('WrittenBlankInput', '记录里还没有、由制作人补写的内容')
export class WrittenBlankInput implements WrittenBlank {
  readonly name = text('空白的名称');
  readonly text = text();
}

/** 生成文书. */
@Input('CasePaperInput', '生成文书')
export class CasePaperInput {
  readonly kind = of(() => CasePaperKind);
  readonly subjectId = id('来源：记录、征求意见函、议题；归档目录填决策事项');
  readonly written = of.many(() => WrittenBlankInput);
}

/** 文书文本的改动. */
@Input('PaperTemplateInput', '文书文本的新版')
export class PaperTemplateInput {
  readonly title = text();
  readonly body = text('正文；空白写作{{名称}}');
  readonly reason = text('修改的原因');
}
