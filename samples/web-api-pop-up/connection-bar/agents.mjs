/** Both requests end within so many milliseconds. */
const PATIENCE = 5000;

/** All agents of the tenant, as an enterprise synchronises them with its own employees. */
export async function fetchAgents(centre, appKey, appSecret) {
  const { AccessToken } = await ask(`${centre}/apigovernance/api/oauth/tokenByAkSk`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-token-expire': '600' },
    body: JSON.stringify({ app_key: appKey, app_secret: appSecret }),
  });
  const { agents } = await ask(`${centre}/apiaccess/CC-Mangemant/v1/queryAgentInfo`, {
    headers: { 'x-app-key': appKey, authorization: `Bearer ${AccessToken}` },
  });
  return agents;
}

async function ask(url, options) {
  const response = await fetch(url, { ...options, redirect: 'error', signal: AbortSignal.timeout(PATIENCE) });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${new URL(url).pathname} answered ${response.status}: ${answer.detail ?? ''}`);
  return answer;
}
