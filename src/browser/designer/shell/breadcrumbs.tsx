import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useText } from '../../ui/i18n/use-text.ts';
import { kindOf } from '../documents/kind-of.ts';
import { useTenantSource } from '../home/tenant-source.ts';
import classes from './breadcrumbs.module.css';

/** Where one is: tenant, kind, document. */
export function Breadcrumbs(): ReactNode {
  const { t, say } = useText();
  const [place] = useLocation();
  const { name, headers } = useTenantSource();
  const [kind, id, part] = place.split('/').filter(Boolean);
  const type = kind === undefined ? undefined : kindOf(kind);
  const header = headers.find((each) => each.kind === kind && each.id === id);
  const crumbs = [
    { href: '/', text: name },
    ...(type === undefined || type.single ? [] : [{ href: `/${type.kind}`, text: say(type.plural) }]),
    ...(id === undefined || type === undefined ? [] : [{ href: `/${kind}/${id}`, text: header?.name ?? id }]),
    ...(part === 'releases' ? [{ href: place, text: t('release.versions') }] : []),
    ...(part === 'compare' ? [{ href: place, text: t('release.compare') }] : []),
    ...(kind === '-' && id === 'releases' ? [{ href: place, text: t('release.all') }] : []),
    ...(part === 'history' ? [{ href: place, text: t('shell.history') }] : []),
    ...(kind === '-' && id === 'records' ? [{ href: '/-/records', text: t('home.centre.records') }] : []),
    ...(kind === '-' && id === 'agents' ? [{ href: place, text: t('home.centre.batch') }] : []),
    ...(kind === '-' && id === 'sandbox' ? [{ href: place, text: t('home.centre.sandbox') }] : []),
    ...(kind === '-' && id === 'prompts' ? [{ href: place, text: t('home.promptGrid') }] : []),
    ...(kind === '-' && id === 'import' ? [{ href: place, text: t('home.import') }] : []),
  ];
  return (
    <nav aria-label={t('shell.where')} className={classes.where}>
      <ol>
        {crumbs.map(({ href, text }, index) => {
          const isLast = index === crumbs.length - 1;
          return (
            <li key={href}>
              {index > 0 && <IconChevronRight size={14} aria-hidden />}
              <Link href={href} aria-current={isLast ? 'page' : undefined} title={text}>
                {text}
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
