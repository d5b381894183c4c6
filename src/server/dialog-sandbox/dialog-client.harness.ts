import type { DialogAnswer } from '../../contract/dialog.ts';
import { type DialogClient, dialogClient } from '../../contract/dialog-client.ts';
import type { Value, ValueMap } from '../../kernel/model/value.ts';
import { checkedFetch } from '../harness/checked-fetch.harness.ts';
import { value } from '../harness/small-tenant.harness.ts';
import type { TestServer } from '../harness/test-server.harness.ts';

/** A small access side: a token, and requests with what every request needs. */
export interface AccessSide {
  readonly client: DialogClient;
  readonly token: string;
  begin(userid: string, accessCode: string, more?: ValueMap): Promise<DialogAnswer>;
  /** inaction 9; `more` goes over what is usual. */
  report(userid: string, type: string, input: string, more?: ValueMap): Promise<DialogAnswer>;
  transferred(userid: string, result: string, more?: ValueMap): Promise<DialogAnswer>;
  send(body: object): Promise<DialogAnswer>;
}

export async function accessSideOf({ address }: TestServer, tenant: string): Promise<AccessSide> {
  const client = dialogClient(address, checkedFetch, tenant);
  const { authToken } = value(await client.token(value(await client.credentials())));
  const send = async (body: object) => value(await client.process(body));
  const request = (userid: string, inaction: number, inparams: ValueMap, extparams: Value = {}) =>
    send({ userid, inaction, inparams: { call_id: userid, auth_token: authToken, ...inparams }, extparams });
  return {
    client,
    token: authToken,
    send,
    begin: (userid, accessCode, more = {}) =>
      request(userid, 8, { call_sor_id: '13800000000', call_dst_id: accessCode, call_media_type: 1, ...more }),
    report: (userid, type, input, more = {}) =>
      request(userid, 9, { call_dst_id: '1', flow_result_type: type, input, ...more }),
    transferred: (userid, result, more = {}) =>
      request(userid, 11, { call_dst_id: '1', begin_trans: '1', end_trans: '2', trans_result: result, ...more }),
  };
}

/** What was said, in the order in which it was. */
export function wordsOf(answers: readonly DialogAnswer[]): readonly string[] {
  return answers.map(({ outparams }) => String(outparams.prompt_text ?? '')).filter((text) => text !== '');
}
