import { expect } from '@playwright/test';
import { databases } from './fixtures/databases.ts';
import type { Designer } from './fixtures/designer.ts';
import { test } from './fixtures/story.ts';

const AGENTS = '/t/bank-line/flow/agents';

/** Two people change one flow at the same time; nobody's work may be lost without being asked. */
for (const database of databases) {
  test.describe(`two people change one flow, on ${database}`, () => {
    test.use({ database });

    for (const [choice, outcome] of [
      ['Keep only mine', { name: 'Agents of Ann' }],
      ['Take only theirs', { name: 'Agents of Bob' }],
    ] as const) {
      test(`and the second decides: ${choice.toLowerCase()}`, async ({ designer: ann, anotherTab }) => {
        const dialog = await collide(ann, await anotherTab());
        await dialog.getByRole('button', { name: choice }).click();
        await expect(dialog).toBeHidden();
        await ann.shouldBeSaved();
        await ann.panel.shouldShow('Name', outcome.name);
      });
    }

    test('and the second merges, choosing for what both changed', async ({ designer: ann, anotherTab }) => {
      const bob = await anotherTab();
      const dialog = await collide(ann, bob);
      await expect(dialog.getByRole('button', { name: 'Merge', exact: true })).toBeDisabled();
      const both = dialog.getByRole('region', { name: 'Changed by both: choose for each' });
      await both.getByRole('radio', { name: /^My changes/ }).click();
      await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
      await ann.shouldBeSaved();
      await ann.panel.shouldShow('Name', 'Agents of Ann');
      await ann.panel.shouldShow('Description', 'Bob was here.');
      await bob.panel.shouldShow('Name', 'Agents of Ann');
      await bob.panel.shouldShow('Description', 'Bob was here.');
    });
  });
}

/** Ann loses her connection, both rename the flow, Bob also describes it, Ann comes back. Gives Ann's dialog. */
async function collide(ann: Designer, bob: Designer) {
  await ann.open(AGENTS);
  await bob.open(AGENTS);
  await bob.shouldBeSaved();
  await ann.shouldBeSaved();
  await ann.page.context().setOffline(true);
  await ann.panel.fill('Name', 'Agents of Ann');
  await expect(ann.page.getByRole('banner').getByRole('status')).toHaveText('Offline');
  await bob.panel.fill('Name', 'Agents of Bob');
  await bob.panel.fill('Description', 'Bob was here.');
  await bob.shouldBeSaved();
  await ann.page.context().setOffline(false);
  await expect(ann.page.getByRole('banner').getByRole('status')).toHaveText('Changed by somebody else');
  const dialog = ann.page.getByRole('dialog', { name: 'Somebody else changed this document, too' });
  await expect(dialog.getByRole('region', { name: 'My changes' })).toContainText('Agents of Ann');
  await expect(dialog.getByRole('region', { name: 'Their changes' })).toContainText('Agents of Bob');
  await expect(dialog.getByRole('region', { name: 'Their changes' })).toContainText('Bob was here.');
  return dialog;
}
