/** Discord's rules for what a bot sends, and a few of this project's own. Each comes back as lines; none means fine. */
import { ApplicationCommandType, Locale } from 'discord.js';
import type { APIEmbed, RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js';
import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  MessageCreateRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import { componentProblems } from './component-rules.ts';
import { schemaProblems } from './schema.ts';

/** What messages, edits and responses have in common. */
interface MessageBody {
  readonly attachments?: readonly { readonly filename?: string | null; readonly description?: string | null }[] | null;
  readonly content?: string | null;
  readonly embeds?: readonly APIEmbed[] | null;
  readonly components?: readonly unknown[] | null;
  readonly flags?: number;
  readonly allowed_mentions?: { readonly parse?: readonly string[]; readonly replied_user?: boolean } | null;
}
type CommandBody = NamedPart & Pick<RESTPostAPIChatInputApplicationCommandsJSONBody, 'default_member_permissions'>;

/** A message to a channel. */
export function channelMessageProblems(body: unknown): string[] {
  return [...schemaProblems(MessageCreateRequestSchema, body), ...messageRules(body as MessageBody)];
}

/** A response to an interaction: a message, a deferral, or entries of an autocomplete list. */
export function callbackProblems(body: unknown): string[] {
  const { type, data, ...rest } = body as { type?: unknown; data?: object };
  const message: MessageBody & { choices?: unknown } = known(data);
  const checked = { type, data: message, ...rest };
  switch (type) {
    case 7:
      return [
        ...schemaProblems(UpdateMessageInteractionCallbackRequestSchema, { ...checked, data: withoutSound(message) }),
        ...messageRules(message),
      ];
    case 4:
      return [...schemaProblems(CreateMessageInteractionCallbackRequestSchema, checked), ...messageRules(message)];
    case 5:
      return [
        ...schemaProblems(CreateMessageInteractionCallbackRequestSchema, checked),
        ...((message.flags ?? 0) & ~64 ? ['data.flags: a deferral can only be ephemeral'] : []),
      ];
    case 8:
      return [
        ...schemaProblems(ApplicationCommandAutocompleteCallbackRequestSchema, checked),
        ...choiceRules(message.choices),
      ];
    default:
      return [`type: ${String(type)} is not expected of this bot`];
  }
}

/** A change to the response of an interaction. */
export function editProblems(body: unknown): string[] {
  const message: MessageBody = known(body as object);
  return [
    ...schemaProblems(IncomingWebhookUpdateRequestPartialSchema, withoutSound(message)),
    ...messageRules(message),
  ];
}

/** discord.js also sends `tts: false` with every change; Discord takes it, though its document does not have it there. */
function withoutSound(data: MessageBody & { readonly tts?: boolean }): MessageBody {
  const { tts, ...rest } = data;
  return tts === false ? rest : data;
}

/** discord.js sends `enforce_nonce: false` everywhere; Discord takes it, though its document has it for channels alone. */
function known(data: object | undefined): object {
  const { enforce_nonce, ...rest } = (data ?? {}) as { enforce_nonce?: boolean };
  return enforce_nonce === false ? rest : { enforce_nonce, ...rest };
}

/** The whole list of commands. */
export function commandListProblems(body: unknown): string[] {
  if (!Array.isArray(body)) return ['the commands are not a list'];
  const commands = body as CommandBody[];
  return [
    ...commands.flatMap((command) => [
      // Discord's document says number, Discord itself wants a string of digits.
      ...schemaProblems(ApplicationCommandUpdateRequestSchema, {
        ...command,
        ...(command.default_member_permissions == null
          ? {}
          : { default_member_permissions: Number(command.default_member_permissions) }),
      }),
      ...(command.type === MESSAGE_COMMAND ? messageCommandRules(command) : commandRules(command)),
    ]),
    ...repeated(commands.map(({ name }) => name)).map((name) => `${name}: two commands have this name`),
    ...(commands.length > 100 ? ['more than 100 commands'] : []),
  ];
}

function messageRules({ content, embeds, components, flags, attachments, allowed_mentions }: MessageBody): string[] {
  const problems: string[] = [];
  const rule = (kept: boolean, problem: string) => {
    if (!kept) problems.push(problem);
  };
  const list = embeds ?? [];
  rule((content ?? '').length <= 2000, 'content: longer than 2,000 characters');
  rule((content ?? '') !== '' || list.length > 0 || (components ?? []).length > 0, 'an empty message');
  rule(
    list.map(embedLength).reduce((sum, length) => sum + length, 0) <= 6000,
    'embeds: over 6,000 characters in total',
  );
  rule(
    list.every((embed) => embedLength(embed) > 0),
    'embeds: one of them is empty',
  );
  const fields = list.flatMap((embed) => embed.fields ?? []);
  rule(
    fields.every(({ name, value }) => name.trim() !== '' && value.trim() !== ''),
    'embeds: a field without text',
  );
  rule(
    ![content ?? '', ...list.flatMap(embedTexts)].some((text) => /\p{Surrogate}/u.test(text)),
    'half of a character',
  );
  rule(((flags ?? 0) & (1 << 15)) === 0, 'components of the second kind are not expected of this bot');
  problems.push(...componentProblems(components ?? []));
  // This project's own rule: whoever cannot see a picture is told what is on it.
  rule(
    (attachments ?? []).every(({ description }) => (description ?? '').trim() !== ''),
    'attachments: one without a description',
  );
  rule(
    (attachments ?? []).every(({ description }) => (description ?? '').length <= 1024),
    'attachments: a description longer than 1,024 characters',
  );
  // This project's own rule: whatever is echoed, nobody is pinged.
  rule(allowed_mentions?.parse?.length === 0, 'allowed_mentions.parse: must be an empty list');
  rule(allowed_mentions?.replied_user === false, 'allowed_mentions.replied_user: must be false');
  return problems;
}

/** Every text of an embed that counts towards the limit of a message. */
export function embedTexts({ author, title, description, fields, footer }: APIEmbed): string[] {
  const texts = [
    author?.name,
    title,
    description,
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
    footer?.text,
  ];
  return texts.filter((text) => text !== undefined);
}

function embedLength(embed: APIEmbed): number {
  return embedTexts(embed).reduce((sum, text) => sum + text.length, 0);
}

function choiceRules(choices: unknown): string[] {
  if (!Array.isArray(choices)) return ['data.choices: missing'];
  const names = choices.map((choice: { name?: unknown }) => String(choice.name));
  return names.some((name) => name.trim() === '') ? ['data.choices: one without a name'] : [];
}

const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;
const LOCALES = new Set<string>(Object.values(Locale));

const MESSAGE_COMMAND: number = ApplicationCommandType.Message;

interface NamedPart {
  readonly type?: number | undefined;
  readonly name: string;
  readonly description?: string | undefined;
  readonly name_localizations?: Readonly<Record<string, string | null | undefined>> | null | undefined;
  readonly description_localizations?: Readonly<Record<string, string | null | undefined>> | null | undefined;
  readonly required?: boolean | undefined;
  readonly options?: readonly NamedPart[] | undefined;
}

/** Holds for a command, for its subcommands and for its options. */
function commandRules(part: NamedPart, path = part.name): string[] {
  const problems: string[] = [];
  const rule = (kept: boolean, problem: string) => {
    if (!kept) problems.push(`${path}: ${problem}`);
  };
  const names = [part.name, ...Object.values(part.name_localizations ?? {})].map(String);
  rule(
    names.every((name) => NAME.test(name) && name === name.toLowerCase()),
    'a name is not one lower-case word',
  );
  rule((part.description ?? '').trim() !== '', 'no description');
  const locales = [part.name_localizations, part.description_localizations].flatMap((words) =>
    Object.keys(words ?? {}),
  );
  rule(
    locales.every((locale) => LOCALES.has(locale)),
    'a locale that Discord does not have',
  );
  const options = part.options ?? [];
  rule(options.length <= 25, 'more than 25 options');
  const optionLocales = options.flatMap((option) => Object.keys(option.name_localizations ?? {}));
  for (const locale of [undefined, ...new Set(optionLocales)]) {
    const own = options.map(
      (option) => (locale === undefined ? undefined : option.name_localizations?.[locale]) ?? option.name,
    );
    rule(repeated(own).length === 0, 'two options have the same name');
  }
  const firstOptional = options.findIndex((option) => option.required !== true);
  rule(
    firstOptional < 0 || options.slice(firstOptional).every((option) => option.required !== true),
    'a required option after an optional one',
  );
  return [...problems, ...options.flatMap((option) => commandRules(option, `${path} ${option.name}`))];
}

/** A command on a message has a name of up to 32 characters, whatever they are, and neither description nor options. */
function messageCommandRules({ name, name_localizations, ...rest }: NamedPart): string[] {
  const names = [name, ...Object.values(name_localizations ?? {})].map(String);
  return [
    ...(names.every((one) => one.trim() === one && one.length >= 1 && one.length <= 32) ? [] : [`${name}: no name`]),
    ...(Object.keys(name_localizations ?? {}).every((locale) => LOCALES.has(locale)) ? [] : [`${name}: a locale`]),
    ...(rest.description === undefined && rest.options === undefined ? [] : [`${name}: a description or options`]),
  ];
}

function repeated(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}
