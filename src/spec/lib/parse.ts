import { UsageFailure } from '../../errors.ts';
import { FIX_MARK } from './options.ts';
import type { UnitSpec } from './unit.ts';

/**
 * Parses and completes a configuration of `spec`.
 * @throws UsageFailure `E_CONFIG` naming every refused option, with the fix of each.
 */
export function parseConfig<C>(spec: UnitSpec<C>, input: unknown): C {
  const result = spec.schema.safeParse(input);
  if (result.success) return result.data;
  const refusals = result.error.issues.map(({ message, path }) => {
    const [what = message, fix = 'see the page of the unit'] = message.split(FIX_MARK);
    return { what, fix, option: path.join('.') };
  });
  const options = [...new Set(refusals.map((r) => r.option).filter((option) => option !== ''))];
  throw new UsageFailure({
    code: 'E_CONFIG',
    what: `${spec.unit}: ${refusals.map((r) => r.what).join('; ')}`,
    where:
      options.length === 0 ? `configuration of ${spec.unit}` : `option ${options.join(', ')} of ${spec.unit}`,
    fix: [...new Set(refusals.map((r) => r.fix))].join('; '),
  });
}
