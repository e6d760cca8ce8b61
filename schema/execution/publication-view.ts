import { View, bool, day, id, of, str } from '#schema/kernel/fields.ts';
import { ExplainedClip } from '#schema/playback/explained-clip-view.ts';
import {
  ExplainedCase,
  ExplainedPicture,
  ExplainedQuestion,
  Impact,
  InterpretationPart,
} from '#schema/consultation/dossier-parts.ts';
import { ComparedVersionView } from './text-comparison-view.ts';
import {
  type AbsentPlace,
  OutreachForm,
  PublicationPlace,
} from '#server/law/decision/decision-publication.ts';
import { DisclosureProperty, type DocumentHeader, Validity } from '#server/law/decision/document-header.ts';
import { InterpretationForm } from '#server/law/consultation/interpretation.ts';

/** 文件要素; whether it is in force follows from its term and from a repeal. */
@View('DocumentHeader', '文件要素')
export class DocumentHeaderView implements DocumentHeader {
  readonly indexNo = str('索引号');
  readonly topic = str('主题分类');
  readonly issuer = str('发布机构');
  readonly documentNo = str('发文字号');
  readonly writtenDate = day.opt('成文日期');
  readonly validity = of(() => Validity);
  readonly expiresOn = day.opt('有效期至');
  readonly disclosure = of(() => DisclosureProperty);
}

/** 本县没有的载体. */
@View('AbsentPlace')
export class AbsentPlaceView implements AbsentPlace {
  readonly place = of(() => PublicationPlace);
  readonly reason = str();
}

/** Documents and places of a publication plan (公布方案). */
@View('PublicationPlan', '公布方案，送审和公布的是同一件')
export class PublicationPlanView {
  readonly header: DocumentHeader = of(() => DocumentHeaderView);
  readonly textFileId = id('决策正式文本');
  readonly interpretationFileId = id('政策解读');
  readonly sections = of.many(() => InterpretationPart);
  readonly forms = of.many(() => InterpretationForm);
  readonly impacts = of.many(() => Impact, '对谁有什么变化');
  readonly impactsConfirmed = bool('拟定的人已经对照审定稿逐行核对');
  readonly pictures = of.many(() => ExplainedPicture, '解读形式有图文漫画的，沿用征求意见时的图解');
  readonly clips = of.many(() => ExplainedClip, '解读形式有短视频的，沿用征求意见时的解读视频');
  readonly questions = of.many(() => ExplainedQuestion, '解读形式有简明问答的，沿用征求意见时的问答');
  readonly cases = of.many(() => ExplainedCase, '解读形式有事例讲解的，沿用征求意见时的案例');
  readonly places = of.many(() => PublicationPlace);
  readonly absentPlaces: readonly AbsentPlace[] = of.many(() => AbsentPlaceView);
  readonly publicOpinionsStatement = str('社会公众意见采纳情况');
  readonly expertOpinionsStatement = str('专家论证意见采纳情况，补充的话');
  readonly expertsTold = str('专家论证意见采纳情况，按论证记录写成');
  readonly outreach = of.many(() => OutreachForm);
}

/** 宣传解读 that took place, as everyone reads it. */
@View('Outreach')
export class OutreachView {
  readonly form = of(() => OutreachForm);
  readonly heldOn = day();
  readonly summary = str();
  readonly url = str();
}

/** 决策公布, as everyone reads it. */
@View('DecisionPublication', '决策公布')
export class DecisionPublicationView extends PublicationPlanView {
  readonly publishedOn = day('公布日期');
  readonly explained = of.many(() => OutreachView);
  readonly comparedWith = of.opt(
    () => ComparedVersionView,
    '公布的文本与它逐字一致的审定稿；系统里没有草案的为空',
  );
}
