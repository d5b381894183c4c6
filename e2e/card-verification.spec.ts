import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './fixtures/story.ts';

const SERVICE = resolve(import.meta.dirname, '../samples/card-verification/service/server.mjs');

/** An agent sends a caller to the automatic card check, which asks the card system that really runs. */
test('the card check asks its real service and gives the caller back with the result', async ({ designer }) => {
  const { page, phone, transcript } = designer;
  const service = await runService();
  try {
    await designer.open('/t/card-verification/interface/verify-card');
    await page.getByRole('textbox', { name: 'Request URL' }).fill(service.address);
    await designer.shouldBeSaved();
    await designer.open('/t/card-verification/tenant/lakeview-cards');
    await page.getByRole('combobox', { name: 'Trustlist' }).fill(new URL(service.address).host);
    await page.keyboard.press('Enter');
    await designer.shouldBeSaved();

    await designer.open('/t/card-verification/flow/card-check');
    await phone.open();
    await phone.choose('Comes from', 'An agent (hang-up transfer)');
    await phone.bring({ verifyServiceNo: '13800000021', verifyWorkNo: '371' });
    await phone.askLiveServices();
    await phone.call();
    await phone.shouldWaitFor('waits for keys');
    await phone.press('9999000000000002#');
    await transcript.shouldHave('does not match');
    await phone.press('9999000000000001#');
    await transcript.shouldHave('verified');
    await transcript.shouldEndWith('Back with the agent');
    expect(service.asked()).toBe(2);
  } finally {
    service.process.kill();
  }
});

interface Service {
  readonly address: string;
  readonly process: ChildProcess;
  asked(): number;
}

function runService(): Promise<Service> {
  const service = spawn(process.execPath, [SERVICE, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = '';
  return new Promise((started, failed) => {
    service.once('exit', (code) => failed(new Error(`The card system ended with ${code}.`)));
    service.stdout.on('data', (bytes: Buffer) => {
      told += String(bytes);
      const address = /listens on (http:\S+)/.exec(told)?.[1];
      if (address === undefined) return;
      started({ address, process: service, asked: () => told.trim().split('\n').length - 1 });
    });
  });
}
