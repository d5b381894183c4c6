import { Anchor, Radio, Select, Stack, Text } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { catalogue } from '../../../catalogue/catalogue.ts';
import { kinds } from '../../../catalogue/kinds.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { FormDialog } from './form-dialog.tsx';
import { NameAndIdFields, useNameAndId } from './name-and-id.tsx';
import { documentFrom, templatesFor } from './templates.ts';
import { useTenantSource } from './tenant-source.ts';
import { useRequest } from './use-request.ts';

/** Makes a document from a template and opens it, or hands it to whoever asked for one. */
export function NewDocumentDialog(props: {
  readonly kind: string | null;
  /** For documents of that kind. */
  readonly preset?: Readonly<Record<string, unknown>> | undefined;
  readonly onClose: () => void;
  readonly onMade?: (id: string) => void;
}): ReactNode {
  const { t, say } = useText();
  const [, go] = useLocation();
  const source = useTenantSource();
  const { headers } = source;
  const request = useRequest();
  const first = props.kind === null || catalogue.kinds.get(props.kind)?.single === true ? 'flow' : props.kind;
  const [kind, setKind] = useState(first);
  const [chosen, setChosen] = useState(0);
  const templates = useMemo(
    () => templatesFor(kind, catalogue, (wanted) => headers.find((header) => header.kind === wanted)?.id, say),
    [kind, headers, say],
  );
  const named = useNameAndId(headers, kind, '');
  const type = catalogue.kinds.get(kind);
  const template = 'needs' in templates ? undefined : (templates[chosen] ?? templates[0]);
  const act = async (): Promise<void> => {
    if (template === undefined || type === undefined) return;
    const document = documentFrom(template, type, named, kind === props.kind ? props.preset : undefined);
    const made = await request.ask(
      source.client.createDocument(source.tenant, { saveId: source.newSaveId(), document }),
    );
    if (made === null) return;
    await source.reload();
    props.onClose();
    if (props.onMade === undefined) go(`/${made.kind}/${made.id}`);
    else props.onMade(made.id);
  };
  return (
    <FormDialog
      title={type === undefined || props.kind === null ? t('home.new') : t('home.newKind', { kind: say(type.title) })}
      action={t('home.newTenant.make')}
      canAct={named.isReady && template !== undefined}
      request={request}
      onAct={() => void act()}
      onClose={props.onClose}
    >
      {props.onMade === undefined && (
        <Select
          label={t('home.field.kind')}
          data={kinds
            .filter(({ single }) => single !== true)
            .map((each) => ({ value: each.kind, label: say(each.title) }))}
          value={kind}
          onChange={(value) => {
            if (value !== null) setKind(value);
            setChosen(0);
          }}
        />
      )}
      <Text size="xs" c="var(--cs-quiet)" mt={-8}>
        {t(`home.kindIs.${kind}`)}
      </Text>
      {'needs' in templates && <FirstNeeded kind={templates.needs} onGo={props.onClose} />}
      {!('needs' in templates) && templates.length > 1 && (
        <Radio.Group label={t('home.newFrom')} value={String(chosen)} onChange={(value) => setChosen(Number(value))}>
          <Stack gap={8} mt={6}>
            {templates.map((each, index) => (
              <Radio key={each.id} value={String(index)} label={say(each.title)} description={say(each.what)} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <NameAndIdFields of={named} />
    </FormDialog>
  );
}

function FirstNeeded({ kind, onGo }: { readonly kind: string; readonly onGo: () => void }): ReactNode {
  const { t, say } = useText();
  const type = catalogue.kinds.get(kind);
  return (
    <Text>
      {t('home.needsFirst', { kind: type === undefined ? kind : say(type.title) })}{' '}
      <Anchor component={Link} href={`/${kind}`} onClick={onGo}>
        {type === undefined ? kind : say(type.plural)}
      </Anchor>
    </Text>
  );
}
