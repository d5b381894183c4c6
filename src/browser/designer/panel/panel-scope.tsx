import { type ReactNode, useMemo } from 'react';
import { addVariable } from '../../store/commands/add-variable.ts';
import { FormWorldProvider } from '../documents/form/form-context.ts';
import { type TextScope, TextScopeContext } from '../expressions/text-scope.ts';
import { usePanel } from './panel-world.ts';

/** What the fields inside know: the flow's variables, the tenant's documents, the simulated call. */
export function PanelScope({
  scope,
  children,
}: {
  readonly scope: TextScope;
  readonly children: ReactNode;
}): ReactNode {
  const { store, form, valueNow } = usePanel();
  const full = useMemo(
    (): TextScope => ({
      environment: scope.environment,
      describe: scope.describe,
      get seen() {
        return scope.seen;
      },
      declare(name, type) {
        const ran = store.run(addVariable, { variable: { name, type } });
        return ran.ok ? null : ran.reason;
      },
      ...(valueNow === undefined ? {} : { valueNow }),
    }),
    [scope, store, valueNow],
  );
  return (
    <FormWorldProvider value={form}>
      <TextScopeContext.Provider value={full}>{children}</TextScopeContext.Provider>
    </FormWorldProvider>
  );
}
