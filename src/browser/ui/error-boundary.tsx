import { Button, Center, Stack, Text, Title } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useText } from './i18n/use-text.ts';

/** Keeps a broken screen from taking the others with it. The error itself goes to the console, for whoever reports it. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Failed /> : this.props.children;
  }
}

function Failed(): ReactNode {
  const { t } = useText();
  return (
    <Center mih="60vh" p="md">
      <Stack maw={420} align="flex-start" role="alert">
        <Title order={2}>{t('app.failed.title')}</Title>
        <Text>{t('app.failed.what')}</Text>
        <Button onClick={() => location.reload()}>{t('app.failed.reload')}</Button>
      </Stack>
    </Center>
  );
}
