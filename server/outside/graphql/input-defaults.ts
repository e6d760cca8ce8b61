import {
  astFromValue,
  getNamedType,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  isInputObjectType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  valueFromASTUntyped,
} from 'graphql';

type Fields = Readonly<Record<string, unknown>>;
type Typed = readonly (readonly [name: string, type: GraphQLInputObjectType])[];

const inputsOf = new WeakMap<OperationDefinitionNode, Typed>();
const fillings = new WeakMap<GraphQLInputObjectType, { defaults: Fields; nested: Typed }>();

/**
 * Variables with the defaults of the contract (缺省值) where a request leaves them out. graphql-jit refuses an omitted field of type
 * `Text! = ""`, which the specification allows; without this every such request would run a second time, interpreted.
 */
export function withInputDefaults(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Fields,
): Fields {
  return fillFields(inputsIn(schema, operation), variables);
}

function inputsIn(schema: GraphQLSchema, operation: OperationDefinitionNode): Typed {
  const known = inputsOf.get(operation);
  if (known) return known;
  const found = (operation.variableDefinitions ?? []).flatMap(({ variable, type }) => {
    const named = getNamedType(typeFromAST(schema, type));
    return isInputObjectType(named) ? [[variable.name.value, named] as const] : [];
  });
  inputsOf.set(operation, found);
  return found;
}

function fillFields(typed: Typed, given: Fields): Fields {
  const filled: Record<string, unknown> = { ...given };
  for (const [name, type] of typed) if (name in filled) filled[name] = fill(type, filled[name]);
  return filled;
}

function fill(type: GraphQLInputObjectType, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => fill(type, one));
  if (typeof value !== 'object' || value === null) return value;
  const { defaults, nested } = fillingOf(type);
  return fillFields(nested, { ...defaults, ...value });
}

function fillingOf(type: GraphQLInputObjectType) {
  const known = fillings.get(type);
  if (known) return known;
  const fields = Object.values(type.getFields());
  const filling = {
    defaults: Object.fromEntries(
      fields.flatMap(({ name, type: of, defaultValue }) => {
        const written =
          isNonNullType(of) && defaultValue !== undefined ? astFromValue(defaultValue, of) : null;
        return written ? [[name, valueFromASTUntyped(written)]] : [];
      }),
    ),
    nested: fields.flatMap(({ name, type: of }) => {
      const named = getNamedType(of);
      return isInputObjectType(named) ? [[name, named] as const] : [];
    }),
  };
  fillings.set(type, filling);
  return filling;
}
