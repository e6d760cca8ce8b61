import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';
import { PAGE_MAX } from '#server/ground/kernel/keyset.ts';

/** Limits on a public document (查询规模上限), with fragments expanded. */
export const DOCUMENT_LIMITS = {
  depth: 15,
  fields: 1500,
  aliases: 60,
  directives: 60,
  rootFields: 20,
  /** One change in a document: each is refused, counted and recorded by itself. */
  changes: 1,
  /** Values the answer may hold, by the requested page sizes. */
  values: 50_000,
} as const;

/** Assumed length of a list without paging. */
const PLAIN_LIST = 10;

type Weight = Record<keyof typeof DOCUMENT_LIMITS, number>;

const NAMES = Object.keys(DOCUMENT_LIMITS) as (keyof Weight)[];
const NOTHING = Object.fromEntries(NAMES.map((name) => [name, 0])) as Weight;

/** Refuses a document beyond the limits before validation, since validation itself is what such documents attack. */
export function refuseDocument(
  schema: GraphQLSchema,
  document: DocumentNode,
  limits: Readonly<Weight> = DOCUMENT_LIMITS,
): GraphQLError | null {
  const scales = new Scales(schema, document);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    if (!schema.getRootType(definition.operation)) return noSuchRoot(definition.operation);
    const weight = scales.ofOperation(definition);
    const over = weight === null ? 'fragments' : NAMES.find((name) => weight[name] > limits[name]);
    if (over !== undefined) return tooComplex(over);
  }
  return null;
}

/** Validation accepts it, and execution would report it as an internal error. */
const noSuchRoot = (operation: string) =>
  new GraphQLError(`接口没有 ${operation}。`, {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
  });

/** The document asks for more than one answer may hold. */
export const tooComplex = (what: string) =>
  new GraphQLError(`查询超出规模上限（${what}）。`, {
    extensions: { code: 'TOO_COMPLEX', http: { status: 400 } },
  });

/** Measures selections, each fragment once, so that nested fragments are cheap to measure. */
class Scales {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #weights = new Map<string, Weight | null>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
  ) {
    const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(fragments.map((one) => [one.name.value, one]));
  }

  /** Null for circular fragments. */
  ofOperation({ operation, selectionSet, directives = [] }: OperationDefinitionNode): Weight | null {
    const weight = this.#ofSelections(selectionSet, this.schema.getRootType(operation) ?? undefined);
    if (weight === null) return null;
    const changes = operation === OperationTypeNode.MUTATION ? weight.changes : 0;
    return { ...weight, changes, directives: weight.directives + directives.length };
  }

  #ofSelections({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined): Weight | null {
    let sum = NOTHING;
    for (const selection of selections) {
      const one = this.#ofSelection(selection, type);
      if (one === null) return null;
      sum = add(sum, { ...one, directives: one.directives + (selection.directives?.length ?? 0) });
    }
    return sum;
  }

  #ofSelection(selection: SelectionSetNode['selections'][number], type: GraphQLNamedType | undefined) {
    if (selection.kind === Kind.FIELD) return this.#ofField(selection, type);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#ofFragment(selection.name.value);
    return this.#ofSelections(
      selection.selectionSet,
      this.#typeNamed(selection.typeCondition?.name.value) ?? type,
    );
  }

  #ofField(node: FieldNode, parent: GraphQLNamedType | undefined): Weight | null {
    const field = fieldOf(parent, node.name.value);
    const inner = node.selectionSet
      ? this.#ofSelections(node.selectionSet, field && getNamedType(field.type))
      : NOTHING;
    if (inner === null) return null;
    return {
      depth: inner.depth + 1,
      fields: inner.fields + 1,
      aliases: inner.aliases + (node.alias ? 1 : 0),
      directives: inner.directives,
      rootFields: 1,
      changes: node.name.value.startsWith('__') ? 0 : 1,
      values: 1 + inner.values * countOf(node, field, parent),
    };
  }

  #ofFragment(name: string): Weight | null {
    const known = this.#weights.get(name);
    if (known !== undefined) return known;
    const fragment = this.#fragments.get(name);
    if (!fragment) return NOTHING;
    // Met again while being measured: the fragment is circular.
    this.#weights.set(name, null);
    const weight = this.#ofSelections(
      fragment.selectionSet,
      this.#typeNamed(fragment.typeCondition.name.value),
    );
    this.#weights.set(name, weight);
    return weight;
  }

  #typeNamed(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : this.schema.getType(name);
  }
}

const add = (one: Weight, other: Weight): Weight => ({
  depth: Math.max(one.depth, other.depth),
  fields: one.fields + other.fields,
  aliases: one.aliases + other.aliases,
  directives: one.directives + other.directives,
  rootFields: one.rootFields + other.rootFields,
  changes: one.changes + other.changes,
  values: one.values + other.values,
});

const fieldOf = (type: GraphQLNamedType | undefined, name: string) =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;

type AnyField = GraphQLField<unknown, unknown>;

/** How often the selection below a field may repeat: the page size, or the assumed length of a list. */
function countOf(node: FieldNode, field: AnyField | undefined, parent: GraphQLNamedType | undefined): number {
  const first = field?.args.find(({ name }) => name === 'first');
  if (first) return pageSize(node, first.defaultValue);
  const actions = field?.args.find(({ name }) => name === 'actions');
  if (actions) return offersAsked(node, getNamedType(actions.type));
  // The rows of a page were counted with the page.
  if (!field || !isList(field.type) || parent?.name.endsWith('Connection')) return 1;
  return PLAIN_LIST;
}

/** As many offers as actions are asked for by name, or as the noun has. */
function offersAsked(node: FieldNode, action: GraphQLNamedType): number {
  const asked = node.arguments?.find(({ name }) => name.value === 'actions')?.value;
  if (asked?.kind === Kind.LIST) return asked.values.length;
  return isEnumType(action) ? action.getValues().length : PLAIN_LIST;
}

function pageSize(node: FieldNode, otherwise: unknown): number {
  const value = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (value?.kind === Kind.INT) return Math.min(PAGE_MAX, Math.max(1, Number(value.value)));
  return value === undefined && typeof otherwise === 'number' ? otherwise : PAGE_MAX;
}

const isList = (type: AnyField['type']) => isListType(isNonNullType(type) ? type.ofType : type);
