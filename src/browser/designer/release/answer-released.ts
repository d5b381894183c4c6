import { formats } from '../../../catalogue/formats.ts';
import type { FlowLifeAnswer } from '../../../contract/releases.ts';
import { readRelease } from '../../../kernel/documents/release-file.ts';
import { answeringVersion } from '../../../twin/lifecycle/answering-version.ts';
import type { FlowLife } from '../../../twin/lifecycle/flow-life.ts';
import { versionName, versionNumber } from '../../../twin/lifecycle/version.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { ReleasedFlow } from '../simulator/simulator-host.ts';
import { livesOf } from './lives.ts';

/** What a caller with this number gets now of what was released of a flow. */
export async function answerReleased(workspace: Workspace, flow: string, caller: string): Promise<ReleasedFlow> {
  const { client } = livesOf(workspace);
  const life = await client.life(workspace.tenant, flow);
  if (!life.ok) return { ok: false, reason: 'no-release' };
  const version = answeringVersion(lifeOfAnswer(life.value), caller);
  if (version === undefined || version.state === 'offline') return { ok: false, reason: 'not-released' };
  const name = versionName(version.number);
  const text = await client.released(workspace.tenant, flow, name);
  const release = text.ok ? readRelease(text.value, { formats }).release : undefined;
  if (release === undefined) return { ok: false, reason: 'no-release' };
  return { ok: true, documents: release.documents, by: { version: name, state: version.state } };
}

function lifeOfAnswer({ versions, accessCode }: FlowLifeAnswer): FlowLife {
  const numbered = versions.map(({ version, state, type, hash, rules }) => ({
    ...{ number: versionNumber(version) ?? 0, state, type, hash, rules },
  }));
  return { versions: numbered.reverse(), accessCode: accessCode === '' ? null : accessCode };
}
