import { dialogRoutes } from '../../../contract/dialog-routes.ts';

interface Values {
  /** Origin of this server. */
  readonly centre: string;
  readonly appKey: string;
  readonly appSecret: string;
  readonly accessCode: string;
  readonly isChat: boolean;
}

/** A whole dialog for a POSIX shell with curl: token, begin, one report, hang-up. It works as it stands. */
export function dialogSnippet({ centre, appKey, appSecret, accessCode, isChat }: Values): string {
  const { dialogToken, dialogProcess } = dialogRoutes;
  const [type, input] = isChat ? ['1', 'hello'] : ['3', 'playover'];
  return `BASE='${centre}'
JSON='Content-Type: application/json'

# A token for an hour
TOKEN=$(curl -s "$BASE${dialogToken.path}" -H "$JSON" \\
  -d '{"appKey": "${appKey}", "appSecret": "${appSecret}"}' |
  sed 's/.*"authToken":"\\([^"]*\\)".*/\\1/')

CALL="call-$(date +%s)"
send() { # inaction, inparams
  IN='"call_id": "'$CALL'", "auth_token": "'$TOKEN'", "call_dst_id": "${accessCode}", '$2
  curl -s "$BASE${dialogProcess.path}" -H "$JSON" \\
    -d '{"userid": "'$CALL'", "inaction": '$1', "inparams": {'"$IN"'}, "extparams": {}}'
  echo
}

# 8: a ${isChat ? 'chat' : 'call'} begins
send 8 '"call_sor_id": "13800000000", "call_media_type": "${isChat ? '0' : '1'}"'
# 9: what came of it. flow_result_type 1 speech or text, 2 keys, 3 played; input timeout, nomatch, hangup
send 9 '"flow_result_type": "${type}", "input": "${input}"'
# The answer is outaction 10: it is over
send 9 '"flow_result_type": "-1", "input": "hangup"'
`;
}
