import type { ReactNode } from 'react';
import type { AuthenticationDocument } from '../../../catalogue/kinds/authentication/document.gen.ts';
import { useDocument } from '../../store/use-document.ts';
import { DocumentPage } from '../documents/document-page.tsx';
import { AuthenticationRecords } from './authentication-records.tsx';

/** `/authentication/<id>`: the process, and beside it what became of the customers who went through it. */
export function AuthenticationPage(): ReactNode {
  const { code } = useDocument((state) => state.document as unknown as AuthenticationDocument);
  return <DocumentPage beside={<AuthenticationRecords code={code} />} />;
}
