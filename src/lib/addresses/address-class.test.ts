import { expect, test } from 'vitest';
import { classifyAddress } from './address-class.ts';
import { forbiddenIpv4, forbiddenIpv6 } from './fixtures/address-spellings.ts';

test.each([
  ['8.8.8.8', 'public'],
  ['2606:4700::1111', 'public'],
  ['::ffff:8.8.8.8', 'public'],
  ['64:ff9b::8.8.8.8', 'public'],
  ['127.0.0.1', 'loopback'],
  ['::1', 'loopback'],
  ['10.1.2.3', 'private'],
  ['172.31.255.255', 'private'],
  ['172.32.0.0', 'public'],
  ['192.168.0.1', 'private'],
  ['fd12::1', 'private'],
  ['169.254.1.1', 'link-local'],
  ['fe80::1', 'link-local'],
  ['100.64.0.1', 'shared'],
  ['100.128.0.1', 'public'],
  ['169.254.169.254', 'metadata'],
  ['168.63.129.16', 'metadata'],
  ['fd00:ec2::254', 'metadata'],
  ['fd00:0ec2:0:0:0:0:0:254', 'metadata'],
  ['::ffff:10.0.0.1', 'never'],
  ['64:ff9b::10.0.0.1', 'never'],
  ['64:ff9b:1::8.8.8.8', 'never'],
  ['2002:0808:0808::1', 'never'],
  ['fe80::1%eth0', 'never'],
  ['fe80::5efe:8.8.8.8', 'link-local'],
  ['2606:4700::5efe:10.0.0.1', 'never'],
  ['::8.8.8.8', 'never'],
  ['127.1', 'never'],
  ['0x7f.0.0.1', 'never'],
  ['08.8.8.8', 'never'],
  ['example.com', 'never'],
  ['', 'never'],
])('%s is %s', (address, kind) => {
  expect(classifyAddress(address)).toBe(kind);
});

test.each([...forbiddenIpv4, ...forbiddenIpv6])('%s is not public', (address) => {
  expect(classifyAddress(address)).not.toBe('public');
});
