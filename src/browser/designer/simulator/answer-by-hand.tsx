import { Button, Group } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { documentOf } from '../../../kernel/model/tenant.ts';
import { toAnswer } from '../../../twin/simulator/to-answer.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { ANSWER_KINDS, newAnswer, readAnswer } from './answer-draft.ts';
import { AnswerFields } from './answer-fields.tsx';
import { exampleBody } from './example-body.ts';
import { ExchangeView } from './exchange-view.tsx';
import { Json } from './inside-row.tsx';
import type { OpenRequest } from './open-request.ts';
import classes from './simulator.module.css';
import { useRun, useSimulator } from './use-simulator.ts';
import { WaitLine } from './wait-line.tsx';

/** A request that waits: what was asked, and what one may answer in the place of the service. */
export function AnswerByHand({ request }: { readonly request: OpenRequest }): ReactNode {
  const { t } = useText();
  const simulator = useSimulator();
  const { tenant, moment } = useRun();
  const document = request.interface === null ? undefined : documentOf(tenant, 'interface', request.interface);
  const example = exampleBody(document);
  const [draft, setDraft] = useState(() => newAnswer(ANSWER_KINDS[request.service][0], example, request.service));
  const [isTried, setTried] = useState(false);
  const read = readAnswer(draft);
  const { service, ...shown } = request.shown;
  return (
    <form
      className={classes.phone}
      style={{ flexDirection: 'column', alignItems: 'stretch', gap: 6, overflowY: 'auto' }}
      aria-label={t('simulator.hand.title')}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (read.ok) simulator.answer(toAnswer(read.answer));
      }}
    >
      <WaitLine />
      <details>
        <summary>{t('simulator.hand.asked', { what: document?.name ?? t(`simulator.service.${service}`) })}</summary>
        <Json value={shown} />
      </details>
      <ExchangeView moment={moment.id} />
      <AnswerFields
        service={request.service}
        draft={draft}
        wrong={read.ok || (!isTried && draft.kind === 'intents') ? null : read.wrong}
        example={example}
        onChange={setDraft}
      />
      <Group gap={6}>
        <Button type="submit">{t('simulator.hand.answer')}</Button>
        <Button variant="default" onClick={simulator.hangUp}>
          {t('simulator.phone.hangUp')}
        </Button>
      </Group>
    </form>
  );
}
