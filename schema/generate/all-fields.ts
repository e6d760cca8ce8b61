import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isLeafType,
  isObjectType,
  Kind,
  type SelectionNode,
  visit,
} from 'graphql';

const SPREAD = /^(\w+)_fields$/;

/**
 * A document with every spread `...Hearing_fields` written out: all plain fields of Hearing. A plain field is a scalar or an
 * enumeration and takes no argument, so a record's page asks for a new one without naming it.
 */
export const withAllFields = (schema: GraphQLSchema, document: DocumentNode): DocumentNode =>
  visit(document, {
    SelectionSet: (set) => ({ ...set, selections: set.selections.flatMap((one) => writtenOut(schema, one)) }),
  });

function writtenOut(schema: GraphQLSchema, selection: SelectionNode): readonly SelectionNode[] {
  const [, name] = selection.kind === Kind.FRAGMENT_SPREAD ? (SPREAD.exec(selection.name.value) ?? []) : [];
  const type = name ? schema.getType(name) : null;
  return isObjectType(type) ? plainFields(type) : [selection];
}

const plainFields = (type: GraphQLObjectType): FieldNode[] =>
  Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)) && field.args.length === 0)
    .map(({ name }) => ({ kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } }));
