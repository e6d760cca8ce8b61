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
import type { Context } from '#server/ground/kernel/context.ts';
import { countedAs, type Limits, networkOf } from '#server/ground/kernel/limits.ts';
import { perRuntime } from '#server/ground/kernel/process/per-runtime.ts';
import { Turns } from '#server/ground/kernel/process/turns.ts';
import type { Logger } from 'pino';
import { bySocketOnly } from './by-socket-only.ts';
import { compiledQueries } from './compiled-queries.ts';
import { countedFields } from './counted-fields.ts';
import { DocumentCache, MAX_TOKENS } from './document-cache.ts';
import { textOf } from './persisted.ts';
import { shownError } from './shown-error.ts';

/** The parts of the GraphQL endpoint. */
export interface EndpointPlan {
  schema: GraphQLSchema;
  log: Logger;
  limits: Limits;
  /** Allows introspection; development only. */
  introspection: boolean;
}

/** The result of a document executed in process. */
export interface Outcome<Data> {
  data: Data | null;
  errors: readonly GraphQLFormattedError[];
}

/** The one GraphQL endpoint (接口入口), for outside requests and for our own pages, with the same limits, rules and log. */
export class GraphqlEndpoint {
  readonly #apollo: ApolloServer<Context>;
  readonly #documents: DocumentCache;

  constructor(private readonly plan: EndpointPlan) {
    this.#apollo = apolloOf(plan);
    this.#documents = new DocumentCache(plan.schema);
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
    const answer = await inTurn(contextValue, () =>
      this.#apollo.executeOperation({ query, variables }, { contextValue }),
    );
    return outcomeOf<Data>(answer);
  }

  /** Executes a document of an outside request. */
  async answer(query: string, body: Record<string, unknown>, http: HeaderMap, context: Context) {
    const refusal = this.#documents.refuse(query);
    if (refusal) throw refusal;
    const request: HTTPGraphQLRequest = {
      method: 'POST',
      headers: http,
      search: '',
      body: { query, variables: body.variables ?? null, operationName: body.operationName ?? null },
    };
    return inTurn(context, () =>
      this.#apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: request,
        context: () => Promise.resolve(context),
      }),
    );
  }

  /** Parses and validates a subscription with the limits of every document; returns the errors if any. */
  subscription(query: string): DocumentNode | readonly GraphQLError[] {
    const refusal = this.#documents.refuse(query);
    if (refusal) return [refusal];
    const document = parse(query, { maxTokens: MAX_TOKENS });
    const faults = validate(this.plan.schema, document);
    return faults.length > 0 ? faults.map(invalid) : document;
  }

  get schema(): GraphQLSchema {
    return this.plan.schema;
  }

  /** Formats an error for the response. */
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

const turnsOf = perRuntime(() => new Turns());

/** Queries of somebody who waits take their turn; changes and cached work for everybody do not queue. */
function inTurn<Result>(context: Context, work: () => Promise<Result>): Promise<Result> {
  const { services, actor, gone } = context;
  if (!gone || !services.config.rateLimits) return work();
  return turnsOf(services).take(actor ? `staff ${actor.id}` : networkOf(countedAs(context)), gone, work);
}

/** The headers Apollo needs. Negotiating the response type costs more than most answers, so `accept` is passed only if it asks for the other type. */
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

function apolloOf({ schema, log, limits, introspection }: EndpointPlan): ApolloServer<Context> {
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
