/** 字段只说一次: what the initializer of a field says is what the contract prints. */
import 'reflect-metadata';
import { printType } from 'graphql';
import { buildSchema, Query, Resolver } from 'type-graphql';
import { describe, expect, it } from 'vitest';
import { bool, day, id, Input, instant, int, of, str, text, View } from '#schema/kernel/fields.ts';

enum Colour {
  RED = 'RED',
}

@View('FieldsBase')
abstract class Base {
  readonly id = id();
}

@View('FieldsChild', '子类')
class Child extends Base {
  readonly held!: string;
  readonly count = int('几个');
  readonly name = str.opt();
  readonly marks = str.many();
  readonly days = day.many.opt('日子');
  readonly parent = of.opt(() => Child);
  readonly children: readonly Child[] = of.many(() => Child);
}

@Input('FieldsInput', '录入')
class Typed {
  readonly words = text({ defaultValue: '', description: '文字' });
  readonly at? = instant.opt();
  readonly yes = bool({ defaultValue: false });
  readonly colour = str() as Colour;
}

@Resolver()
class Answers {
  @Query(() => Child)
  fieldsChild(): Child | null {
    return null;
  }
}

const schema = await buildSchema({ resolvers: [Answers], orphanedTypes: [Typed], validate: false });
const printed = (name: string) => printType(schema.getType(name)!);

describe('一个字段在一处说明', () => {
  it('每种字段印成合同里的样子，父类的字段印一次，服务器自己的不印', () =>
    expect(printed('FieldsChild')).toBe(`"""子类"""
type FieldsChild {
  id: ID!

  """几个"""
  count: Int!
  name: String
  marks: [String!]!

  """日子"""
  days: [CalendarDay!]
  parent: FieldsChild
  children: [FieldsChild!]!
}`));

  it('录入的默认值和可以不填的字段', () =>
    expect(printed('FieldsInput')).toBe(`"""录入"""
input FieldsInput {
  """文字"""
  words: Text! = ""
  at: Instant
  yes: Boolean! = false
  colour: String!
}`));

  it('读过以后，实例的字段都是空的，由收到的填上', () =>
    expect(Object.values(new Typed())).toEqual([undefined, undefined, undefined, undefined]));
});
