import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { Context } from '#server/ground/kernel/context.ts';

/** Answers a subscription sent as a plain request with where to send it (订阅不走一问一答). */
export function bySocketOnly(): ApolloServerPlugin<Context> {
  const listener = {
    didResolveOperation({ operation }: GraphQLRequestContext<Context>) {
      return operation?.operation === OperationTypeNode.SUBSCRIPTION
        ? Promise.reject(bySocket())
        : Promise.resolve();
    },
  };
  return { requestDidStart: () => Promise.resolve(listener) };
}

const bySocket = () =>
  new GraphQLError('订阅请以 WebSocket 连接（graphql-transport-ws）。', {
    extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
  });
