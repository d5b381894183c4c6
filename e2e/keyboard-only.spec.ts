import { expect } from '@playwright/test';
import { test } from './fixtures/story.ts';

/** No mouse at all: the whole way from the list of flows to a saved flow that was called. */
test('a flow is opened, drawn, called and saved by keys alone', async ({ designer }) => {
  const { page, canvas, transcript } = designer;
  const press = (keys: string): Promise<void> => page.keyboard.press(keys);
  await designer.open('/t/bank-line/flow');
  const link = page.getByRole('region', { name: 'List of documents' }).getByRole('link', { name: 'Lost card' });
  await tabTo(press, () => link.evaluate((element) => element === document.activeElement));
  await press('Enter');
  await expect(canvas.board).toBeVisible();

  await tabTo(press, () => canvas.board.evaluate((element) => element.contains(document.activeElement)));
  await press('Home');
  await press('a');
  await page.keyboard.type('Voice playback');
  await press('Enter');
  await canvas.shouldSay(/^Added Voice playback/);
  await press('c');
  await canvas.shouldSay(/^Connecting Voice playback, exit Next, to /);
  await press('Enter');
  await canvas.shouldSay(/^Connected Voice playback, exit Next, to /);
  await press('Enter');
  const name = designer.panel.region.getByRole('textbox', { name: 'Name', exact: true });
  await tabTo(press, () => name.evaluate((element) => element === document.activeElement));
  await press('Control+a');
  await page.keyboard.type('Said by keys');
  await expect(canvas.card('Said by keys')).toBeVisible();
  await expect(designer.undo()).toHaveAccessibleName(/^Undo: Rename .+ to Said by keys$/);

  const callTab = page.getByRole('navigation', { name: 'Parts of the editor' }).getByRole('button', { name: 'Call' });
  await tabTo(press, () => callTab.evaluate((element) => element === document.activeElement));
  await press('Enter');
  const call = designer.phone.region.getByRole('button', { name: 'Call', exact: true });
  await tabTo(press, () => call.evaluate((element) => element === document.activeElement), 'Shift+Tab');
  await press('Enter');
  await transcript.shouldHave(/./);

  await tabTo(press, () => canvas.board.evaluate((element) => element.contains(document.activeElement)), 'Shift+Tab');
  await press('Control+z');
  await canvas.shouldSay(/^Undone: Rename .+ to Said by keys/);
  await expect(canvas.card('Voice playback')).toBeVisible();
  await expect(canvas.card('Said by keys')).toHaveCount(0);
  await press('Control+s');
  await designer.shouldBeSaved();
});

/** Goes on with Tab until the focus is where it is to be; a designer for keys gets everywhere. */
async function tabTo(
  press: (keys: string) => Promise<void>,
  isThere: () => Promise<boolean>,
  key = 'Tab',
): Promise<void> {
  for (let times = 0; times < 150; times += 1) {
    if (await isThere()) return;
    await press(key);
  }
  expect(await isThere(), 'reachable by Tab').toBe(true);
}
