import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLResponse } from '@apollo/server';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  OperationTypeNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Logger } from 'pino';
import type { Context } from '#server/ground/kernel/context.ts';
import { withInputDefaults } from './input-defaults.ts';
import { isPersisted } from './persisted.ts';

const MOST_COMPILED = 300;
/** A public document is compiled when it is sent again: compiling costs more than one execution. */
const USES_BEFORE = 2;

type Format = (error: GraphQLError) => GraphQLFormattedError;

/** A bounded cache of compiled documents (编译执行), one per document and operation; the others are interpreted. */
class Compiler {
  readonly #compiled = new Map<string, CompiledQuery | null>();
  readonly #uses = new WeakMap<DocumentNode, number>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly log: Logger,
  ) {}

  of(context: GraphQLRequestContext<Context>): CompiledQuery | null {
    const { document, queryHash, operationName, source } = context;
    if (!document || source === undefined) return null;
    const key = `${queryHash} ${operationName ?? ''}`;
    const known = this.#compiled.get(key);
    if (known !== undefined) return known;
    const uses = (this.#uses.get(document) ?? 0) + 1;
    this.#uses.set(document, uses);
    if (uses < USES_BEFORE && !isPersisted(source)) return null;
    return this.#remember(key, this.#compile(document, operationName ?? undefined));
  }

  #compile(document: DocumentNode, operationName: string | undefined): CompiledQuery | null {
    try {
      const compiled = compileQuery(this.schema, document, operationName ?? '');
      return isCompiledQuery(compiled) ? compiled : null;
    } catch (error) {
      this.log.warn({ error: (error as Error).message, operationName }, 'query not compiled');
      return null;
    }
  }

  #remember(key: string, compiled: CompiledQuery | null): CompiledQuery | null {
    this.#compiled.set(key, compiled);
    const [oldest] = this.#compiled.keys();
    if (this.#compiled.size > MOST_COMPILED && oldest !== undefined) this.#compiled.delete(oldest);
    return compiled;
  }
}

/** Answers queries and mutations by compiled execution. */
export function compiledQueries(
  schema: GraphQLSchema,
  log: Logger,
  format: Format,
): ApolloServerPlugin<Context> {
  const compiler = new Compiler(schema, log);
  const answer = async (context: GraphQLRequestContext<Context>): Promise<GraphQLResponse | null> => {
    const { operation } = context;
    if (!operation || operation.operation === OperationTypeNode.SUBSCRIPTION) return null;
    const compiled = compiler.of(context);
    if (!compiled) return null;
    const { data, errors } = await compiled.query(
      undefined,
      context.contextValue,
      withInputDefaults(schema, operation, context.request.variables ?? {}),
    );
    // Variables of the wrong shape: nothing has run yet, and the interpreter reports them better.
    if (data === undefined) return null;
    const singleResult = errors
      ? { data, errors: errors.map((error) => format(asGraphQL(error))) }
      : { data };
    return { http: context.response.http, body: { kind: 'single', singleResult } };
  };
  const listener = { responseForOperation: answer };
  return { requestDidStart: () => Promise.resolve(listener) };
}

/** The compiler's error class drops unknown properties. */
const asGraphQL = ({ message, path, originalError }: GraphQLError): GraphQLError =>
  new GraphQLError(message, { path, originalError });
