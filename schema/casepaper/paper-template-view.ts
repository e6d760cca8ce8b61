import { View, bool, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import type { PaperBlank } from '#server/law/casepaper/paper-blank.ts';
import { BlankType, CasePaperKind, PaperMaker } from './case-paper-enums.ts';

/** 文书的空白. */
@View('PaperBlank', '文书的空白')
export class PaperBlankView implements PaperBlank {
  readonly name = str();
  readonly type = of(() => BlankType);
  readonly needed = bool();
  readonly asked = bool('记录里没有时由制作人补写');
}

/** 文书文本的一版. */
@View('PaperEdition', '文书文本的一版')
export class PaperEditionView {
  readonly edition = int();
  readonly title = str();
  readonly body = str();
  readonly reason = str();
  readonly changedBy = str();
  readonly changedAt = instant.opt();
}

/** 文书文本, with its editions, the one in use first. */
@View('PaperTemplate', '文书文本')
export class PaperTemplateView {
  readonly kind = of(() => CasePaperKind);
  readonly maker = of(() => PaperMaker);
  readonly article = str();
  readonly blanks = of.many(() => PaperBlankView);
  readonly editions = of.many(() => PaperEditionView, '各版，现行的在前');
  readonly canChange = of(() => Capability);
}

/** 机关代字 of a unit. */
@View('PaperMark', '机关代字；没有的用单位名称')
export class PaperMarkView {
  readonly unitId = id();
  readonly unitName = str();
  readonly mark = str();
}
