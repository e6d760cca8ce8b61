import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  type ExecutionArgs,
  getOperationAST,
  GraphQLError,
  type GraphQLFormattedError,
  OperationTypeNode,
} from 'graphql';
import { handleProtocols, type SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { clientAddress } from '#server/outside/http/client-address.ts';
import { anonymous } from '#server/outside/http/request-context.ts';
import { fromThisSite } from '#server/outside/http/same-site.ts';
import { Seats } from '#server/ground/kernel/seats.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import type { GraphqlEndpoint } from './endpoint.ts';

const SEATS = { each: 50, all: 2000 };
/** Subscriptions of one connection at a time. */
const MOST_AT_ONCE = 5;
/** A client that connects but subscribes to nothing within this time is disconnected. */
const IDLE_MS = 60_000;
const BEAT_MS = 12_000;
const MAX_MESSAGE = 16_384;
/** Close code 1001 (going away): the client reconnects to the next server. */
const GOING = 1001;

/** GraphQL subscriptions over WebSocket (接口订阅), for any program, without account or cookies. */
export class GraphqlSockets {
  readonly #server = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_MESSAGE,
    perMessageDeflate: false,
    handleProtocols,
  });
  readonly #seats: Seats;
  readonly #active = new WeakMap<WebSocket, Set<string>>();

  constructor(
    private readonly services: Services,
    private readonly door: GraphqlEndpoint,
  ) {
    this.#seats = new Seats(SEATS, services.config.rateLimits);
    this.#server.on('connection', (socket: WebSocket) => this.#mindIdle(socket));
    this.#serve();
  }

  /** Accepts a connection, unless it comes from another site's page or there are too many. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const { config } = this.services;
    if (!fromThisSite(request, config.publicUrl)) return refuse(socket, '403 Forbidden');
    try {
      socket.once('close', this.#seats.take(clientAddress(request, config.trustProxy)));
    } catch {
      return refuse(socket, '503 Service Unavailable');
    }
    this.#server.handleUpgrade(request, socket, head, (ready) =>
      this.#server.emit('connection', ready, request),
    );
  }

  close(): void {
    for (const socket of this.#server.clients) socket.close(GOING);
  }

  #serve(): void {
    useServer<Record<string, unknown>>(
      {
        onSubscribe: ({ extra }, id, payload) => this.#begin(extra.socket, extra.request, id, payload),
        onNext: (_context, _id, _payload, _args, { data, errors }) =>
          errors ? { data: data ?? null, errors: errors.map((error) => this.#shown(error)) } : undefined,
        onError: (_context, _id, _payload, errors) => errors.map((error) => this.#shown(error)),
        onComplete: ({ extra }, id) => void this.#active.get(extra.socket)?.delete(id),
      },
      this.#server,
      BEAT_MS,
    );
  }

  #begin(
    socket: WebSocket,
    request: IncomingMessage,
    id: string,
    { query, variables, operationName }: SubscribePayload,
  ): ExecutionArgs | readonly GraphQLError[] {
    const active = this.#active.get(socket);
    if (!active || active.size >= MOST_AT_ONCE) return [said('TRY_LATER', '一个连接同时订阅的太多。')];
    const document = this.door.subscription(query);
    if (!('kind' in document)) return document;
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
      return [said('BAD_REQUEST', '这里只接受订阅；查询请以 POST 提交。')];
    active.add(id);
    const { schema } = this.door;
    const contextValue = anonymous(this.services, clientAddress(request, this.services.config.trustProxy));
    return {
      schema,
      document,
      contextValue,
      ...(variables ? { variableValues: variables } : {}),
      ...(operationName ? { operationName } : {}),
    };
  }

  #mindIdle(socket: WebSocket): void {
    const active = new Set<string>();
    this.#active.set(socket, active);
    const timer = setInterval(() => active.size === 0 && socket.close(GOING), IDLE_MS).unref();
    socket.once('close', () => clearInterval(timer));
    socket.on('error', () => socket.terminate());
  }

  #shown(error: GraphQLError | GraphQLFormattedError): GraphQLFormattedError {
    return error instanceof GraphQLError ? this.door.shown(error) : error;
  }
}

const said = (code: string, message: string) => new GraphQLError(message, { extensions: { code } });

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}
