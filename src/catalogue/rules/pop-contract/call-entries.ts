import type { Entries } from '../../../kernel/inspection/carried-data.ts';
import type { TenantView } from '../../../kernel/model/views.ts';
import type { CalledRouteDocument } from '../../kinds/called-route/document.gen.ts';
import type { RobotDocument } from '../../kinds/robot/document.gen.ts';

/** The flows that calls come into: behind called routes and robots; without any of these the main flow. */
export function callEntries(view: TenantView): Entries {
  const routes = view.documents('called-route') as unknown as readonly CalledRouteDocument[];
  const robots = view.documents('robot') as unknown as readonly RobotDocument[];
  const routed = routes.flatMap(({ device }) => (device.type === 'ivr' ? [device.flow] : []));
  const said = robots.map(({ flow }) => flow);
  const typed = (type: string) => view.flows().flatMap(({ flow }) => (flow.type === type ? [flow.id] : []));
  const found = [...new Set([...routed, ...said])].filter((id) => view.flow(id) !== undefined);
  return { flows: found.length > 0 ? found : typed('main'), exception: typed('exception')[0] };
}
