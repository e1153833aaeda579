/** Discord's rules for buttons and menus, as far as its document leaves them out. Each comes back as lines. */
import { ComponentType } from 'discord.js';
import type { APIButtonComponentWithCustomId, APIChannelSelectComponent, APIStringSelectComponent } from 'discord.js';

interface RowBody {
  readonly type?: number;
  readonly components?: readonly (
    APIButtonComponentWithCustomId | APIStringSelectComponent | APIChannelSelectComponent
  )[];
}

/** Rows of a message: at most five, each with one to five buttons or with one menu, and every id once. */
export function componentProblems(rows: readonly unknown[]): string[] {
  const problems: string[] = [];
  const rule = (kept: boolean, problem: string) => {
    if (!kept) problems.push(`components: ${problem}`);
  };
  rule(rows.length <= 5, 'more than five rows');
  const inside = (rows as readonly RowBody[]).map(({ type, components }) => {
    rule(type === 1, 'a row is not a row');
    return components ?? [];
  });
  for (const parts of inside) {
    const menus = parts.filter(({ type }) => type !== ComponentType.Button).length;
    rule(parts.length > 0, 'an empty row');
    rule(menus === 0 ? parts.length <= 5 : parts.length === 1, 'too much in one row');
  }
  const parts = inside.flat();
  const ids = parts.map(({ custom_id }) => custom_id);
  rule(new Set(ids).size === ids.length, 'two have the same custom_id');
  rule(
    ids.every((id) => id.length >= 1 && id.length <= 100),
    'a custom_id is empty or longer than 100 characters',
  );
  for (const part of parts) {
    if (part.type === ComponentType.Button) {
      const label = part.label ?? '';
      const hasEmoji = (part.emoji?.name ?? '') !== '';
      rule((label.trim() !== '' || hasEmoji) && label.length <= 80, 'a label is empty or longer than 80 characters');
    } else {
      if (part.type !== ComponentType.StringSelect) continue;
      const options = part.options;
      rule(options.length >= 1 && options.length <= 25, 'a menu has no option or more than 25');
      rule(new Set(options.map(({ value }) => value)).size === options.length, 'two options have the same value');
      rule(
        options.every(({ label, value }) => label.trim() !== '' && label.length <= 100 && value.length <= 100),
        'an option is empty or longer than 100 characters',
      );
    }
  }
  return problems;
}
