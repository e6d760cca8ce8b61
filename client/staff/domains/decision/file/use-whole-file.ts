import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import type { FileGapsQuery as Data } from '#client/graphql/graphql.ts';
import { type Fault, faultOf } from '#client/staff/ground/frame/fault.ts';

const FileGapsQuery = graphql(`
  query FileGaps($no: String!) {
    decision(no: $no) {
      id
      fileGaps {
        ...FileFault_fields
      }
    }
  }
`);

type Gap = NonNullable<NonNullable<Data['decision']>['fileGaps']>[number];

interface Standing {
  busy: boolean;
  gaps: readonly Gap[];
  fault: Fault | null;
}

const WHOLE: Standing = { busy: false, gaps: [], fault: null };

/**
 * 下载卷宗: asks first which papers keep the file from being made, since the browser shows no words of a download that is
 * refused; begins it when there are none.
 */
export function useWholeFile(no: string, url: string, begun: () => void) {
  const client = useApolloClient();
  const [standing, setStanding] = useState(WHOLE);
  async function ask() {
    setStanding({ ...WHOLE, busy: true });
    try {
      const variables = { no };
      const { data } = await client.query({ query: FileGapsQuery, variables, fetchPolicy: 'no-cache' });
      const gaps = data?.decision?.fileGaps ?? [];
      setStanding({ ...WHOLE, gaps });
      if (gaps.length > 0) return;
      download(url);
      begun();
    } catch (error) {
      setStanding({ ...WHOLE, fault: faultOf(error) });
    }
  }
  return { ...standing, take: () => (standing.busy ? undefined : void ask()) };
}

function download(url: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = '';
  link.click();
}
