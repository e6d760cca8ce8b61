import { Input, bool, day, id, of, text } from '#schema/kernel/fields.ts';
import { ImpactInput, InterpretationPartInput } from '#schema/consultation/dossier-input.ts';
import {
  type AbsentPlace,
  OutreachForm,
  PublicationPlace,
} from '#server/law/decision/decision-publication.ts';
import { DisclosureProperty, Validity } from '#server/law/decision/document-header.ts';
import { InterpretationForm } from '#server/law/consultation/interpretation.ts';

/** 本县没有的载体, and what stands for it. */
@Input('AbsentPlaceInput')
export class AbsentPlaceInput implements AbsentPlace {
  readonly place = of(() => PublicationPlace);
  readonly reason = text();
}

/** 文件要素, as they are typed; number and date of the document are those it was issued with. */
@Input('DocumentHeaderInput')
export class DocumentHeaderInput {
  readonly indexNo = text('索引号');
  readonly topic = text('主题分类');
  readonly issuer = text('发布机构');
  readonly validity = of(() => Validity);
  readonly expiresOn = day.opt({ defaultValue: null, description: '有效期至' });
  readonly disclosure = of(() => DisclosureProperty);
}

/** 公布方案, as it is typed. */
@Input('PublicationPlanInput')
export class PublicationPlanInput {
  readonly header = of(() => DocumentHeaderInput);
  readonly textFileId = id('决策正式文本');
  readonly interpretationFileId = id('政策解读');
  readonly sections = of.many(() => InterpretationPartInput);
  readonly forms = of.many(() => InterpretationForm);
  readonly impacts = of.many(() => ImpactInput, {
    defaultValue: [],
    description: '对谁有什么变化，随决策公布',
  });
  readonly impactsConfirmed = bool({ defaultValue: false, description: '已经对照审定稿逐行核对' });
  readonly places = of.many(() => PublicationPlace);
  readonly absentPlaces = of.many(() => AbsentPlaceInput, { defaultValue: [] });
  readonly publicOpinionsStatement = text('社会公众意见采纳情况');
  readonly expertOpinionsStatement = text('专家论证意见采纳情况由平台按记录写成；这里是要补充的话');
  readonly outreach = of.many(() => OutreachForm);
}
