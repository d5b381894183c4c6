import { ActionIcon, TextInput, Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconCircleX, IconPlus, IconSearch, IconSettings2 } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { DomainDocument } from '../../../catalogue/kinds/domain/document.gen.ts';
import type { Finding } from '../../../kernel/model/finding.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import classes from './domain.module.css';
import { type Chosen, type DomainItem, domainItems, SECTIONS, type Section } from './domain-items.ts';

/** Everything that stands in a domain, to choose from and to search in. */
export function DomainNav({
  domain,
  findings,
  chosen,
  search,
  isReadOnly,
  onSearch,
  onChoose,
  onAdd,
}: {
  readonly domain: DomainDocument;
  readonly findings: readonly Finding[];
  readonly chosen: Chosen;
  readonly search: string;
  readonly isReadOnly: boolean;
  readonly onSearch: (search: string) => void;
  readonly onChoose: (chosen: Chosen) => void;
  readonly onAdd: (section: Section) => void;
}): ReactNode {
  const { t } = useText();
  return (
    <nav className={classes.nav} aria-label={t('recognition.domain.parts')}>
      <TextInput
        type="search"
        m={8}
        aria-label={t('recognition.domain.search')}
        placeholder={t('recognition.domain.search')}
        leftSection={<IconSearch size={14} aria-hidden />}
        value={search}
        onChange={(event) => onSearch(event.currentTarget.value)}
      />
      <div className={classes.navList}>
        <button
          type="button"
          className={classes.item}
          aria-current={chosen.section === 'general' || undefined}
          onClick={() => onChoose({ section: 'general' })}
        >
          <IconSettings2 size={15} stroke={1.6} aria-hidden />
          <span className={classes.itemName}>{t('recognition.domain.general')}</span>
        </button>
        {SECTIONS.map((section) => {
          const items = domainItems(domain, section, search, findings);
          const all = domain[section]?.length ?? 0;
          return (
            <section key={section} aria-label={t(`recognition.domain.${section}`)}>
              <h2 className={classes.navHead}>
                {t(`recognition.domain.${section}`)}{' '}
                <span className={classes.quiet}>{items.length === all ? all : `${items.length} / ${all}`}</span>
                <Tooltip label={t(`recognition.domain.add.${section}`)}>
                  <ActionIcon
                    size="sm"
                    aria-label={t(`recognition.domain.add.${section}`)}
                    disabled={isReadOnly}
                    onClick={() => onAdd(section)}
                  >
                    <IconPlus size={14} />
                  </ActionIcon>
                </Tooltip>
              </h2>
              {items.map((item) => (
                <Item
                  key={item.index}
                  item={item}
                  isChosen={chosen.section === section && chosen.index === item.index}
                  onChoose={() => onChoose({ section, index: item.index })}
                />
              ))}
            </section>
          );
        })}
      </div>
    </nav>
  );
}

function Item({
  item,
  isChosen,
  onChoose,
}: {
  readonly item: DomainItem;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}): ReactNode {
  const { t } = useText();
  const { name, detail, count, isActive, type, severity } = item;
  return (
    <button
      type="button"
      className={classes.item}
      aria-current={isChosen || undefined}
      data-off={!isActive || undefined}
      onClick={onChoose}
    >
      <span className={classes.itemName}>
        {name === '' ? t('recognition.domain.unnamed') : name}
        {type !== 'general' && <span className={classes.quiet}> · {t(`recognition.type.${type}`)}</span>}
        {detail !== '' && <span className={classes.itemCode}>{detail}</span>}
      </span>
      {severity === 'error' && (
        <IconCircleX size={14} color="var(--cs-error)" aria-label={t('recognition.domain.error')} />
      )}
      {severity === 'warning' && (
        <IconAlertTriangle size={14} color="var(--cs-warning)" aria-label={t('recognition.domain.warning')} />
      )}
      <span className={classes.count}>{count}</span>
    </button>
  );
}
