/** Forms ("modals") as a member sees them and sends them, and Discord's rules for them. */
import { ComponentType } from 'discord.js';
import type { APIModalInteractionResponseCallbackData } from 'discord.js';

/** One field of a form. */
export interface FormField {
  readonly id: string;
  readonly label: string;
  /** What stands in it when the form opens; of a menu the value that is chosen. */
  readonly value: string;
  readonly required: boolean;
  /** The values of a menu. */
  readonly options?: readonly string[];
}

/** A form that the bot opened. */
export interface Form {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly FormField[];
}

export function formOf({ custom_id, title, components }: APIModalInteractionResponseCallbackData): Form {
  const fields = components.flatMap((part): FormField[] => {
    if (part.type !== ComponentType.Label) return [];
    const { label, component } = part;
    if (component.type === ComponentType.TextInput)
      return [{ id: component.custom_id, label, value: component.value ?? '', required: component.required ?? true }];
    if (component.type !== ComponentType.StringSelect) return [];
    const options = component.options.map(({ value }) => value);
    const value = component.options.find((option) => option.default === true)?.value ?? '';
    return [{ id: component.custom_id, label, value, required: component.required ?? true, options }];
  });
  return { id: custom_id, title, fields };
}

/** What a member's client sends: each field as it stands, or as `written` says by the field's id. */
export function submission(form: Form, written: Readonly<Record<string, string>>): object {
  const unknown = Object.keys(written).find((id) => !form.fields.some((field) => field.id === id));
  if (unknown !== undefined) throw new Error(`the form has no field ${unknown}`);
  const components = form.fields.map(({ id, value, options, required, label }, at) => {
    const text = written[id] ?? value;
    if (required && text === '') throw new Error(`Discord does not send a form without “${label}”`);
    const component =
      options === undefined
        ? { type: ComponentType.TextInput, id: at + 100, custom_id: id, value: text }
        : { type: ComponentType.StringSelect, id: at + 100, custom_id: id, values: [text] };
    return { type: ComponentType.Label, id: at + 1, component };
  });
  return { custom_id: form.id, components };
}

/** Rules that Discord's document leaves out. */
export function formProblems({ title, components }: APIModalInteractionResponseCallbackData): string[] {
  const problems: string[] = [];
  const rule = (kept: boolean, problem: string) => {
    if (!kept) problems.push(`form: ${problem}`);
  };
  rule(title.length >= 1 && title.length <= 45, 'the title is empty or longer than 45 characters');
  rule(components.length >= 1 && components.length <= 5, 'no field or more than five');
  const ids = components.flatMap((part) =>
    part.type === ComponentType.Label && 'custom_id' in part.component ? [part.component.custom_id] : [],
  );
  rule(new Set(ids).size === components.length, 'a field that is no label, or two with the same custom_id');
  for (const part of components) {
    if (part.type !== ComponentType.Label) continue;
    rule(part.label.length >= 1 && part.label.length <= 45, 'a label is empty or longer than 45 characters');
    rule((part.description ?? '').length <= 100, 'a description is longer than 100 characters');
    const { component } = part;
    if (component.type === ComponentType.TextInput)
      rule((component.value ?? '').length <= (component.max_length ?? 4000), 'a value is longer than its field takes');
    if (component.type === ComponentType.StringSelect)
      rule(component.options.filter((option) => option.default === true).length <= 1, 'two options are chosen');
  }
  return problems;
}
