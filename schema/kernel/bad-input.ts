import { GraphQLError } from 'graphql';

/** Input of the wrong shape: says in plain words what shape is right. */
export const badInput = (message: string, fields: readonly string[] = []) =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', fields } });
