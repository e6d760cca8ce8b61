import { type ClassType, createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql';
import { type Finding, Refusal } from '#server/law/refusal.ts';

/** 依据的性质: the statute, a document, our own setting. */
export enum FindingBasis {
  LAW = 'LAW',
  POLICY = 'POLICY',
  DESIGN = 'DESIGN',
}
enum FindingSeverity {
  BLOCK = 'BLOCK',
  WARN = 'WARN',
}
registerEnumType(FindingBasis, {
  name: 'FindingBasis',
  description: '依据的性质：法律、上级或本县文件、本县设定',
});
registerEnumType(FindingSeverity, { name: 'FindingSeverity', description: '不予办理，或者提示' });

/** 依法不予办理的一项理由. */
@ObjectType('Finding', { description: '依法不予办理的一项理由', simpleResolvers: true })
export class FindingType implements Finding {
  @Field(() => String)
  readonly rule!: Finding['rule'];

  @Field(() => FindingBasis)
  readonly basis!: Finding['basis'];

  @Field(() => String, { description: '条款' })
  readonly article!: string;

  @Field(() => String)
  readonly code!: string;

  @Field(() => FindingSeverity)
  readonly severity!: Finding['severity'];

  @Field(() => String)
  readonly message!: string;

  @Field(() => [String])
  readonly fields!: readonly string[];

  @Field(() => String, { nullable: true, description: '怎样改正' })
  readonly fix?: string;
}

/** 依法不予办理：全部理由. */
@ObjectType('Refusal', { description: '依法不予办理：全部理由', simpleResolvers: true })
export class RefusalType {
  @Field(() => [FindingType])
  readonly findings!: readonly Finding[];
}

/** 能否办理，以及为什么不能. */
@ObjectType('Capability', { description: '能否办理，以及为什么不能', simpleResolvers: true })
export class Capability {
  @Field(() => Boolean)
  readonly allowed!: boolean;

  @Field(() => [FindingType])
  readonly findings!: readonly Finding[];
}

/** The result of an act the law may forbid: the thing itself, or everything that stands in the way. */
export const orRefusal = <T extends object>(type: ClassType<T>, name = type.name) =>
  createUnionType({
    name: `${name}OrRefusal`,
    types: () => [type, RefusalType] as const,
    resolveType: (value) => (value instanceof Refusal ? RefusalType : type),
  });
