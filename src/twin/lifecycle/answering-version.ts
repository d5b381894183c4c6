import { type FlowLife, type Version, versionIn } from './flow-life.ts';
import { matchesNumber } from './number-rule.ts';

/**
 * The version that answers this caller: the gray one when its rules name the number, else the official one (domain.md
 * §2.9). Undefined: the flow answers nobody with this number.
 */
export function answeringVersion(life: FlowLife, caller: string): Version | undefined {
  const gray = versionIn(life, 'gray');
  return gray !== undefined && matchesNumber(gray.rules, caller) ? gray : versionIn(life, 'official');
}
