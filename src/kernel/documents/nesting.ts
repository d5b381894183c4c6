const [quote, backslash, openBracket, closeBracket, openBrace, closeBrace] = [34, 92, 91, 93, 123, 125];

/**
 * Where the text opens more arrays and objects inside one another than allowed, or undefined. Looks at the raw text
 * in one pass and without recursion: parsers and everything behind them may then recurse safely.
 */
export function tooDeepAt(text: string, allowedDepth: number): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === quote) at = endOfString(text, at);
    else if (unit === openBrace || unit === openBracket) {
      depth += 1;
      if (depth > allowedDepth) return at;
    } else if (unit === closeBrace || unit === closeBracket) depth -= 1;
  }
  return undefined;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== quote) at += text.charCodeAt(at) === backslash ? 2 : 1;
  return at;
}
