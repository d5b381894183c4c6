import { problemCodes } from '../../contract/problem-codes.ts';
import type { Route } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';

/** The table of routes as a page to read; it needs no script. */
export function apiPage(): string {
  const rows = Object.entries<Route>(routes).map(
    ([name, { method, path, summary, permission, query, body, answer, problems }]) => `<section id="${name}">
<h2><code>${method} ${escaped(path)}</code></h2>
<p>${escaped(summary)} Permission: ${permission}.${problems.length === 0 ? '' : ` Problems: ${problems.join(', ')}.`}</p>
${schemaBlock('Query', query)}${schemaBlock('Body', body)}${schemaBlock('Answer', answer)}
</section>`,
  );
  const problems = Object.entries(problemCodes).map(
    ([code, { status, title }]) => `<tr><td><code>${code}</code></td><td>${status}</td><td>${escaped(title)}</td></tr>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Callsmith: what can be asked of the server</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}pre{overflow:auto}</style>
</head>
<body>
<h1>What can be asked of the server</h1>
<p>The same in <a href="/api/openapi.json">OpenAPI form</a>. Every refusal is a problem (RFC 9457) with one of the codes below.</p>
${rows.join('\n')}
<h2>Problems</h2>
<table><tr><th>Code</th><th>Status</th><th>Title</th></tr>${problems.join('')}</table>
</body>
</html>
`;
}

function schemaBlock(title: string, schema: unknown): string {
  if (schema === undefined) return '';
  const text = typeof schema === 'string' ? schema : JSON.stringify(schema, null, 2);
  return `<details><summary>${title}</summary><pre>${escaped(text)}</pre></details>\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
