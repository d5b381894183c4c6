import { connectionBarRoutes } from '../../../contract/connection-bar-routes.ts';

interface Values {
  /** Origin of this server. */
  readonly centre: string;
  readonly appKey: string;
  readonly tenantSpaceId: string;
  readonly account: string;
}

/** What the enterprise's server sends, as a command line; the secret comes from the environment. */
export function serverSnippet({ centre, appKey }: Values): string {
  const { tokenByAkSk, queryAgentInfo } = connectionBarRoutes;
  return `curl ${centre}${tokenByAkSk.path} \\
  -H 'Content-Type: application/json' -H 'X-Token-Expire: 600' \\
  -d '{"app_key": "${appKey}", "app_secret": "'$APP_SECRET'"}'

curl ${centre}${queryAgentInfo.path} \\
  -H 'x-app-key: ${appKey}' -H "Authorization: Bearer $ACCESS_TOKEN"
`;
}

/** What the enterprise's page does, without any library. */
export function pageSnippet({ centre, tenantSpaceId, account }: Values): string {
  const script = connectionBarRoutes.ccbarClient.path.replace('/service-cloud/', '');
  return `<script>
  const $aicc_ContextPath = '${centre}/service-cloud/';

  // Called for everything that happens at the bar.
  function callback({ event }) {
    console.log(event.eventType, event.workNo, event.content);
  }

  async function openBar(accessToken) {
    const response = await fetch($aicc_ContextPath + '${script}', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        access_token: accessToken, // made by your server, which your verification API knows again
        tenantSpaceId: '${tenantSpaceId}',
        userAccount: '${account}',
      }),
    });
    if (!response.ok) throw new Error((await response.json()).detail);
    const script = document.createElement('script');
    script.textContent = await response.text();
    document.head.append(script); // the bar appears in the element with the id "ccbar", or on top
  }

  // Dials out: openBar() first, and the agent signs in.
  function dial(number) {
    const wish = { name: 'callout', param: [number, 'audio'] };
    window.frames['ccbarclient'].postMessage(wish, $aicc_ContextPath);
  }
</script>
`;
}
