import { Input, bool, id, instant, of, text } from '#schema/kernel/fields.ts';
import {
  BasisLevel,
  type Channel,
  ChannelKind,
  type ContactPoint,
  type Impact,
  InterpretationSection,
  type InterpretationPart,
  type LegalBasis,
  type ExplainedCase,
  type ExplainedPicture,
  type ExplainedQuestion,
  type Way,
  WayKind,
} from './dossier-parts.ts';

/** 意见反馈途径, as it is typed. */
@Input('WayInput')
export class WayInput implements Way {
  readonly kind = of(() => WayKind);
  readonly text = text();
}

/** 决策依据, as it is typed. */
@Input('LegalBasisInput')
export class LegalBasisInput implements LegalBasis {
  readonly level: `${BasisLevel}` = of(() => BasisLevel);
  readonly title = text();
  readonly docNo = text({ defaultValue: '', description: '文号' });
  readonly article = text();
  readonly quotation = text({ defaultValue: '', description: '条文原文' });
  readonly url = text({ defaultValue: '' });
  readonly clauseIds = id.many({
    defaultValue: [],
    description: '所支持的条款，以固定编号；支持草案全文的为空',
  });
}

/** 联系方式, as it is typed. */
@Input('ContactPointInput')
export class ContactPointInput implements ContactPoint {
  readonly unit = text();
  readonly name = text();
  readonly phone = text();
  readonly email = text();
  readonly address = text();
}

/** 公布渠道, as it is planned. */
@Input('ChannelInput')
export class ChannelInput implements Channel {
  readonly kind = of(() => ChannelKind);
  readonly name = text();
  readonly at = instant();
}

/** One section of the 政策解读, as it is typed. */
@Input('InterpretationPartInput')
export class InterpretationPartInput implements InterpretationPart {
  readonly section = of(() => InterpretationSection);
  readonly text = text();
  readonly applies = bool({ defaultValue: true, description: '为否的，这一项不适用，写明不适用的理由' });
}

/** 政策变化, as it is typed. */
@Input('ImpactInput')
export class ImpactInput implements Impact {
  readonly who = text();
  readonly before = text();
  readonly after = text();
  readonly since = text();
}

/** 问答, as it is typed. */
@Input('ExplainedQuestionInput')
export class ExplainedQuestionInput implements ExplainedQuestion {
  readonly question = text();
  readonly answer = text();
}

/** 案例, as it is typed. */
@Input('ExplainedCaseInput')
export class ExplainedCaseInput implements ExplainedCase {
  readonly who = text();
  readonly situation = text();
  readonly outcome = text();
}

/** 图解: the words of a picture that was uploaded, in the place of the list that it is shown in. */
@Input('ExplainedPictureInput')
export class ExplainedPictureInput implements Pick<ExplainedPicture, 'id' | 'alt' | 'caption'> {
  readonly id = id();
  readonly alt = text();
  readonly caption = text({ defaultValue: '' });
}
