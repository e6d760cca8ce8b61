import { View, bool, contractName, of, str } from '#schema/kernel/fields.ts';
import { type ClassType, createUnionType, Field } from 'type-graphql';
import { type Finding, Refusal } from '#server/law/refusal.ts';

/** 依据的性质: the statute, a document, our own setting. */
export enum FindingBasis {
  LAW = 'LAW',
  POLICY = 'POLICY',
  DESIGN = 'DESIGN',
}

/** 不予办理，或者提示. */
export enum FindingSeverity {
  BLOCK = 'BLOCK',
  WARN = 'WARN',
}

/** 依法不予办理的一项理由. */
@View('Finding', '依法不予办理的一项理由')
export class FindingType implements Finding {
  readonly rule = str() as Finding['rule'];
  readonly basis: Finding['basis'] = of(() => FindingBasis);
  readonly article = str('条款');
  readonly code = str();
  readonly severity: Finding['severity'] = of(() => FindingSeverity);
  readonly message = str();
  readonly fields = str.many();

  @Field(() => String, { nullable: true, description: '怎样改正' })
  readonly fix?: string;
}

/** 依法不予办理：全部理由. */
@View('Refusal', '依法不予办理：全部理由')
export class RefusalType {
  readonly findings: readonly Finding[] = of.many(() => FindingType);
}

/** 能否办理，以及为什么不能. */
@View('Capability', '能否办理，以及为什么不能')
export class Capability {
  readonly allowed = bool();
  readonly findings: readonly Finding[] = of.many(() => FindingType);
}

const unions = new WeakMap<ClassType, object>();

/** The result of an act the law may forbid: the thing itself, or everything that stands in the way; one union for each view. */
export function orRefusal<T extends object>(type: ClassType<T>, name = contractName(type)): object {
  const union =
    unions.get(type) ??
    createUnionType({
      name: `${name}OrRefusal`,
      types: () => [type, RefusalType] as const,
      resolveType: (value) => (value instanceof Refusal ? RefusalType : type),
    });
  unions.set(type, union);
  return union;
}
