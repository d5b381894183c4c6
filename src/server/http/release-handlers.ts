import { changeVersionState } from '../operations/releases/change-version-state.ts';
import { checkRelease } from '../operations/releases/check-release.ts';
import { cloneVersion } from '../operations/releases/clone-version.ts';
import { editFlow } from '../operations/releases/edit-flow.ts';
import { readFlowLife, readFlowLives, readReleased } from '../operations/releases/read-released.ts';
import { releaseFlow } from '../operations/releases/release-flow.ts';
import type { Services } from '../services.ts';
import { answerFile } from './answer-file.ts';
import { type Asked, type Handlers, parameter } from './handler.ts';

type ReleaseHandlers = Pick<
  Handlers,
  | 'flowLives'
  | 'flowLife'
  | 'checkRelease'
  | 'releaseFlow'
  | 'releasedBundle'
  | 'changeVersionState'
  | 'cloneVersion'
  | 'editFlow'
>;

/** What is asked about flows in use. */
export function releaseHandlers(services: Services): ReleaseHandlers {
  return {
    flowLives: ({ params, query }) => readFlowLives(services, parameter(params, 'tenant'), query.editor),
    flowLife: ({ params, query }) => readFlowLife(services, ...flowIn(params), query.editor),
    checkRelease: ({ params, query }) => checkRelease(services, ...flowIn(params), query.editor),
    releaseFlow: ({ params, body }) => releaseFlow(services, ...flowIn(params), body),
    async releasedBundle(asked) {
      const [tenant, flow] = flowIn(asked.params);
      const version = parameter(asked.params, 'version');
      const { text, hash } = await readReleased(services, tenant, flow, version);
      const name = `${tenant}-${flow}-${version}.json`;
      return answerFile(asked, { form: 'bundle', tag: `"${hash}"`, name, content: () => text });
    },
    changeVersionState: ({ params, body }) =>
      changeVersionState(services, ...flowIn(params), parameter(params, 'version'), body),
    cloneVersion: ({ params, body }) => cloneVersion(services, ...flowIn(params), parameter(params, 'version'), body),
    editFlow: ({ params, body }) => editFlow(services, ...flowIn(params), body),
  };
}

function flowIn(params: Asked<unknown>['params']): [tenant: string, flow: string] {
  return [parameter(params, 'tenant'), parameter(params, 'id')];
}
