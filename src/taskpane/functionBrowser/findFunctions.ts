import type { GuideFunction, GuideGroup } from './guide';

/**
 * The functions in which every word of the query occurs: in the name, the purpose, an argument or the result, without
 * regard to case. Groups and their order stay; groups without any are left out.
 */
export function findFunctions(groups: readonly GuideGroup[], query: string): GuideGroup[] {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
  const fits = (one: GuideFunction): boolean => {
    const text = textOf(one);
    return words.every((word) => text.includes(word));
  };
  return groups
    .map((group) => ({ ...group, functions: group.functions.filter(fits) }))
    .filter(({ functions }) => functions.length > 0);
}

function textOf({ name, purpose, parameters, result }: GuideFunction): string {
  return [name, purpose, result, ...parameters.map((each) => `${each.name} ${each.meaning}`)].join('\n').toLowerCase();
}
