import { Field, ID, Int, ObjectType } from 'type-graphql';
import { orRefusal } from '#schema/kernel/refusal.ts';
import { MeetingView } from './meeting-view.ts';

/** 归到一项议题的段落. */
@ObjectType('PlacedParagraphs', { simpleResolvers: true })
export class PlacedParagraphs {
  @Field(() => ID, { nullable: true, description: '议题；空的是议题以前的段落' })
  readonly itemId!: string | null;

  @Field(() => Int, { description: '段数' })
  readonly paragraphs!: number;
}

/** 没有归入纪要的段落. */
@ObjectType('UnplacedParagraph', { simpleResolvers: true })
export class UnplacedParagraph {
  @Field(() => Int, { description: '文件中的第几段' })
  readonly no!: number;

  @Field(() => String)
  readonly text!: string;

  @Field(() => String, { description: '为什么没有归入' })
  readonly why!: string;
}

/** 导入纪要的结果: what went where, and what could not be placed. */
@ObjectType('MinutesImport', { description: '导入纪要的结果', simpleResolvers: true })
export class MinutesImport {
  @Field(() => MeetingView)
  readonly meeting!: MeetingView;

  @Field(() => [PlacedParagraphs])
  readonly placed!: readonly PlacedParagraphs[];

  @Field(() => [UnplacedParagraph])
  readonly unplaced!: readonly UnplacedParagraph[];
}

/** What was imported, or why nothing was (导入的纪要或不予办理的理由). */
export const MinutesImportOrRefusal = orRefusal(MinutesImport);
