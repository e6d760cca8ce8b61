import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { Sheet } from '#schema/kernel/sheet.ts';

/** What is wrong with a document's bytes (材料的异常). */
export enum FileFaultKind {
  /** They are no longer where they were put. */
  VANISHED = 'VANISHED',
  /** They are not what was put there. */
  CHANGED = 'CHANGED',
}

registerEnumType(FileFaultKind, { name: 'FileFaultKind' });

/** 卷宗里缺失或与登记不符的材料. */
@ObjectType('FileFault', { description: '卷宗里缺失或与登记不符的材料', simpleResolvers: true })
export class FileFault {
  @Field(() => String, { description: '在卷宗里的位置' })
  readonly path!: string;

  @Field(() => FileFaultKind)
  readonly fault!: FileFaultKind;

  @Field(() => String, { description: '登记的摘要' })
  readonly sha256!: string;
}

/** 卷宗的一次生成, as the console shows it. */
@ObjectType('MadeProcessFile', { description: '卷宗的一次生成', simpleResolvers: true })
export class MadeProcessFile {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => InstantScalar)
  readonly generatedAt!: Date;

  @Field(() => String)
  readonly generatedBy!: string;

  @Field(() => Int)
  readonly entries!: number;

  @Field(() => Number, { description: '打包前的总字节数' })
  readonly bytes!: number;

  @Field(() => String, { description: '清单 manifest.json 的 SHA-256' })
  readonly manifestSha256!: string;

  @Field(() => [FileFault])
  readonly faults!: readonly FileFault[];
}

/** 卷宗: where it is fetched, and when it was. */
@ObjectType('ProcessFile', { description: '卷宗', simpleResolvers: true })
export class ProcessFileView {
  @Field(() => String, { description: '下载地址' })
  readonly url!: string;

  @Field(() => [MadeProcessFile], { description: '最近的生成，新的在前' })
  readonly made!: readonly MadeProcessFile[];
}

/** 整卷供打印. */
@ObjectType('PrintedFile', { description: '整卷供打印', simpleResolvers: true })
export class PrintedFile {
  @Field(() => [Sheet])
  readonly sheets!: readonly Sheet[];

  @Field(() => Int, { description: '没有列入的意见册数，见下载的卷宗' })
  readonly omitted!: number;
}
