import { ApolloLink } from '@apollo/client';
import { finalize, map } from 'rxjs';

/** One time that a question was asked; `newer` is what was answered to a later asking of it. */
interface Asking {
  newer?: ApolloLink.Result;
}

/**
 * Apollo link that, for a query repeated before it is answered, lets the later answer stand, in whichever order they
 * come.
 */
export function latestAnswer(): ApolloLink {
  const underWay = new Map<string, Set<Asking>>();
  return new ApolloLink((operation, forward) => {
    const question = `${operation.operationName}:${JSON.stringify(operation.variables)}`;
    const all = underWay.get(question) ?? new Set();
    const [earlier, own] = [[...all], {} as Asking];
    underWay.set(question, all.add(own));
    return forward(operation).pipe(
      map((result) => {
        const answer = own.newer ?? result;
        for (const asking of earlier) asking.newer = answer;
        return answer;
      }),
      finalize(() => {
        all.delete(own);
        if (all.size === 0) underWay.delete(question);
      }),
    );
  });
}
