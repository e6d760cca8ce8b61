import { View, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { Field } from 'type-graphql';
import { BasisLevel } from '#server/law/consultation/legal-basis.ts';
import { InterpretationSection } from '#server/law/consultation/interpretation-sections.ts';

/** 意见反馈途径 by kind. */
export enum WayKind {
  ONLINE = 'ONLINE',
  LETTER = 'LETTER',
  EMAIL = 'EMAIL',
  PHONE = 'PHONE',
  IN_PERSON = 'IN_PERSON',
  FAX = 'FAX',
}

/** 公布渠道 by kind; the portal is the first platform. */
export enum ChannelKind {
  PORTAL = 'PORTAL',
  WECHAT = 'WECHAT',
  NEWSPAPER = 'NEWSPAPER',
  RADIO = 'RADIO',
  TV = 'TV',
  NOTICE_BOARD = 'NOTICE_BOARD',
  OTHER = 'OTHER',
}

export { BasisLevel, InterpretationSection };

/** 意见反馈途径. */
@View()
export class Way {
  readonly kind = of(() => WayKind);
  readonly text = str();
}

/** 决策依据: a law or document with its article, the words quoted, and the clauses of the draft it supports. */
@View()
export class LegalBasis {
  readonly level: `${BasisLevel}` = of(() => BasisLevel);
  readonly title = str();
  readonly docNo = str('文号；没有的为空');
  readonly article = str();
  readonly quotation = str('条文原文');
  readonly url = str();
  readonly clauseIds = id.many('所支持的条款，以固定编号；支持草案全文的为空');
}

/** 联系方式 of the unit; an empty text means none. */
@View()
export class ContactPoint {
  readonly unit = str();
  readonly name = str();
  readonly phone = str();
  readonly email = str();
  readonly address = str();
}

/** 公布渠道 and when it was published there. */
@View()
export class Channel {
  readonly kind = of(() => ChannelKind);
  readonly name = str();
  readonly at: Date | string = instant();
}

/** One section of the 政策解读; one written before sections could be passed over does not say whether it applies. */
@View()
export class InterpretationPart {
  readonly section = of(() => InterpretationSection);
  readonly text = str();

  @Field(() => Boolean, { nullable: true, description: '为否的，这一项不适用，文字是不适用的理由' })
  readonly applies?: boolean;
}

/** Effects on one group of people: before, after, and from when (政策变化对照). */
@View()
export class Impact {
  readonly who = str('涉及哪些人');
  readonly before = str('现在怎样');
  readonly after = str('以后怎样');
  readonly since = str('从何时起；未定的为空');
}

/** A question people ask, with its answer (问答). */
@View()
export class ExplainedQuestion {
  readonly question = str();
  readonly answer = str();
}

/** How the draft treats one person in one situation (案例). */
@View()
export class ExplainedCase {
  readonly who = str('谁');
  readonly situation = str('遇到什么情况');
  readonly outcome = str('照草案怎样处理');
}

/** A picture of the interpretation (图解), in the order in which they are read. */
@View()
export class ExplainedPicture {
  readonly id = id();
  readonly url = str();
  readonly width = int('宽，像素');
  readonly height = int('高，像素');
  readonly alt = str('图上是什么');
  readonly caption = str('图下的文字；没有的为空');
}
