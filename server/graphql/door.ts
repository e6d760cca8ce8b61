import { ApolloServer, type GraphQLResponse, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import type { Context } from '#server/kernel/context.ts';
import type { Limits } from '#server/kernel/limits.ts';
import type { Logger } from 'pino';
import { bySocketOnly } from './by-socket-only.ts';
import { compiledQueries } from './compiled-queries.ts';
import { countedFields } from './counted-fields.ts';
import { DocumentShelf, MAX_TOKENS } from './document-shelf.ts';
import { textOf } from './persisted.ts';
import { shownError } from './shown-error.ts';

/** What the contract's door is made of. */
export interface DoorPlan {
  schema: GraphQLSchema;
  log: Logger;
  limits: Limits;
  /** In development the contract may be asked about itself. */
  introspection: boolean;
}

/** An answer to a document run in process. */
export interface Outcome<Data> {
  data: Data | null;
  errors: readonly GraphQLFormattedError[];
}

/** The contract's one door (接口之门): for requests from outside and for our own pages, with the same limits, rules and log. */
export class GraphqlDoor {
  readonly #apollo: ApolloServer<Context>;
  readonly #shelf: DocumentShelf;

  constructor(private readonly plan: DoorPlan) {
    this.#apollo = apolloOf(plan);
    this.#shelf = new DocumentShelf(plan.schema);
  }

  async start(): Promise<this> {
    await this.#apollo.start();
    return this;
  }

  /** Runs one of our own documents. */
  run<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    contextValue: Context,
  ): Promise<Outcome<Data>> {
    return this.runText<Data>(textOf(document), variables as Record<string, unknown>, contextValue);
  }

  /** The same by the document's text. */
  async runText<Data>(
    query: string,
    variables: Record<string, unknown>,
    contextValue: Context,
  ): Promise<Outcome<Data>> {
    return outcomeOf<Data>(await this.#apollo.executeOperation({ query, variables }, { contextValue }));
  }

  /** Answers a document from outside, whose text is already known. */
  async answer(query: string, body: Record<string, unknown>, http: HeaderMap, context: Context) {
    const refusal = this.#shelf.refuse(query);
    if (refusal) throw refusal;
    const request: HTTPGraphQLRequest = {
      method: 'POST',
      headers: http,
      search: '',
      body: { query, variables: body.variables ?? null, operationName: body.operationName ?? null },
    };
    return this.#apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: request,
      context: () => Promise.resolve(context),
    });
  }

  /** What a subscription from outside is, or what is wrong with it; the same limits as for every document. */
  subscription(query: string): DocumentNode | readonly GraphQLError[] {
    const refusal = this.#shelf.refuse(query);
    if (refusal) return [refusal];
    const document = parse(query, { maxTokens: MAX_TOKENS });
    const faults = validate(this.plan.schema, document);
    return faults.length > 0 ? faults.map(invalid) : document;
  }

  get schema(): GraphQLSchema {
    return this.plan.schema;
  }

  /** An error as an answer shows it. */
  shown(error: unknown): GraphQLFormattedError {
    return shownError(asGraphQL(error), this.plan.log);
  }

  async stop(): Promise<void> {
    await this.#apollo.stop();
  }
}

const invalid = ({ message, nodes, source, positions }: GraphQLError) =>
  new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  });

/** What Apollo looks at of a request's head: weighing the kinds of answer costs more than most answers, so only for who asks for the other kind. */
export const headOf = (accept: string | undefined): HeaderMap => {
  const head = new HeaderMap([['content-type', 'application/json']]);
  if (accept?.includes('graphql-response+json')) head.set('accept', accept);
  return head;
};

function outcomeOf<Data>({ body }: GraphQLResponse): Outcome<Data> {
  if (body.kind !== 'single') throw new Error('an answer in parts was not asked for');
  const { data, errors = [] } = body.singleResult;
  return { data: (data ?? null) as Data | null, errors };
}

function apolloOf({ schema, log, limits, introspection }: DoorPlan): ApolloServer<Context> {
  const format = (error: GraphQLError) => shownError(error, log);
  return new ApolloServer<Context>({
    schema,
    introspection,
    nodeEnv: 'production',
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    parseOptions: { maxTokens: MAX_TOKENS },
    logger: loggerOf(log),
    formatError: (_formatted, error) => format(asGraphQL(error)),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      bySocketOnly(),
      countedFields(limits),
      compiledQueries(schema, log, format),
    ],
  });
}

const asGraphQL = (error: unknown): GraphQLError =>
  error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error });

const loggerOf = (log: Logger) => ({
  debug: (message: unknown) => log.debug(String(message)),
  info: (message: unknown) => log.info(String(message)),
  warn: (message: unknown) => log.warn(String(message)),
  error: (message: unknown) => log.error(String(message)),
});
