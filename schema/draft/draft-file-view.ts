import { Field, ObjectType } from 'type-graphql';
import { orRefusal } from '#schema/kernel/refusal.ts';

/** 从文件读出的草案: its text with the numbers a reader sees, and what of the file is not in it. */
@ObjectType('DraftFileText', { description: '从文件读出的草案；只读取，不保存', simpleResolvers: true })
export class DraftFileText {
  @Field(() => String)
  readonly text!: string;

  @Field(() => [String], { description: '没有读入的内容，逐项核对' })
  readonly left!: readonly string[];
}

/** The text, or why the file is not read. */
export const DraftFileTextOrRefusal = orRefusal(DraftFileText, 'DraftFileText');
